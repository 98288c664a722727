using Disclosure.GraphQL.Language;
using Disclosure.GraphQL.Types;

namespace Disclosure.GraphQL.Validation.Rules;

/// <summary>§5.6.1, §5.6.2, §5.6.4 and §5.6.5: a literal is a value of the type its place expects.</summary>
internal sealed class ValuesOfCorrectType(ValidationContext context) : Rule(context)
{
    public override void Value(ValueNode value, SchemaType? type)
    {
        if (type is null || value is VariableNode) return;
        if (value is NullNode)
        {
            if (type.IsNonNull) Context.Report($"A value of type {type} cannot be null.", value);
            return;
        }

        // The items of a list are values of their own; anything else stands for a list of one, at every level.
        if (value is ListNode && type.Nullable is ListType) return;
        switch (type.Named)
        {
            case InputObjectType input when value is ObjectNode node:
                Members(input, node);
                break;
            case InputObjectType input:
                Context.Report($"{input} must be an object, not {Shown(value)}.", value);
                break;
            case EnumType values:
                Enum(values, value);
                break;
            case ScalarType scalar when scalar.ParseLiteral(value).Problem is { } problem:
                Context.Report($"{scalar} {problem}, not {Shown(value)}.", value);
                break;
        }
    }

    private void Members(InputObjectType type, ObjectNode node)
    {
        var given = new HashSet<string>();
        foreach (var member in node.Fields)
        {
            if (given.Add(member.Name) && type.Fields.Find(member.Name) is null)
            {
                var suggestions = Suggestions.For(member.Name, type.Fields.All.Select(field => field.Name));
                Context.Report($"{type} has no field {Clip.Quote(member.Name)}.{suggestions}", member);
            }
        }

        foreach (var field in type.Fields)
        {
            if (field.IsRequired && !given.Contains(field.Name)) Context.Report($"{type} needs the field '{field.Name}' of type {field.Type}.", node);
        }

        if (type.IsOneOf && (node.Fields.Length != 1 || node.Fields[0].Value is NullNode))
        {
            Context.Report($"Exactly one field of {type} must be given, and not null.", node);
        }
    }

    private void Enum(EnumType type, ValueNode value)
    {
        if (value is EnumNode node && type.Values.Find(node.Name) is not null) return;
        var written = value switch
        {
            EnumNode name => name.Name,
            StringNode text => text.Value,
            _ => "",
        };
        var suggestions = Suggestions.For(written, type.Values.All.Select(known => known.Name));
        Context.Report($"{type} must be one of its values, not {Shown(value)}.{suggestions}", value);
    }

    private static string Shown(ValueNode value) => Clip.Text(Printer.Print(value));
}
