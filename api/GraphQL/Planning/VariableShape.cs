using System.Text;
using Disclosure.GraphQL.Language;
using Disclosure.GraphQL.Types;

namespace Disclosure.GraphQL.Planning;

/// <summary>
/// All that SQL may depend on: which variables, input fields and list items are absent, null or given, the values of Booleans and enums,
/// and whether a list is empty. Everything else is a parameter.
/// </summary>
internal static class VariableShape
{
    public static string Of(Schema schema, OperationDefinition operation, VariableValues variables)
    {
        if (operation.Variables.IsEmpty) return "";
        var shape = new StringBuilder();
        foreach (var variable in operation.Variables) Append(shape, schema.Resolve(variable.Type)!, variables[variable.Name]);
        return shape.ToString();
    }

    private static void Append(StringBuilder shape, SchemaType type, InputValue value)
    {
        if (!value.HasValue)
        {
            shape.Append(value.IsNull ? '0' : '-');
            return;
        }

        switch (type.Nullable)
        {
            case ListType list when list.Of.Nullable is ScalarType:
                shape.Append(value.Items.IsEmpty ? 'e' : value.Items.Any(item => item.IsNull) ? 'n' : 'l');
                break;
            case ListType list:
                shape.Append('[');
                foreach (var item in value.Items) Append(shape, list.Of, item);
                shape.Append(']');
                break;
            case InputObjectType:
                shape.Append('{');
                foreach (var (definition, member) in value.Object.Present)
                {
                    shape.Append(definition.Name).Append(':');
                    Append(shape, definition.Type, member);
                }

                shape.Append('}');
                break;
            case EnumType values:
                shape.Append(values.Values.All.First(candidate => Equals(candidate.Value, value.Value)).Name).Append(';');
                break;
            default:
                shape.Append(value.Value is bool truth ? truth ? 't' : 'f' : 'v');
                break;
        }
    }
}
