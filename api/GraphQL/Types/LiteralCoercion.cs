using System.Collections.Immutable;
using Disclosure.GraphQL.Language;

namespace Disclosure.GraphQL.Types;

/// <summary>Coercion of literals, with the variables inside them.</summary>
internal static class LiteralCoercion
{
    /// <summary>An absent variable gives an absent value; where it stands decides what that means.</summary>
    public static InputResult Value(SchemaType type, ValueNode literal, VariableValues variables)
    {
        if (literal is VariableNode variable)
        {
            var value = variables[variable.Name];
            return type.IsNonNull && value.IsNull ? InputResult.Wrong($"a value of type {type} cannot be null") : new InputResult(value);
        }

        if (literal is NullNode) return type.IsNonNull ? InputResult.Wrong($"a value of type {type} cannot be null") : InputResult.Null;
        return type.Nullable switch
        {
            ListType list => literal is ListNode items ? List(list.Of, items, variables) : Single(Value(list.Of, literal, variables)),
            InputObjectType input => literal is ObjectNode members
                ? Object(input, members, variables)
                : InputResult.Wrong($"{input} must be an object"),
            EnumType values => literal is EnumNode node && values.Values.Find(node.Name) is { } value
                ? InputResult.Of(value.Value)
                : InputResult.Wrong($"{values} must be one of its values"),
            ScalarType scalar => InputResult.Of(scalar, scalar.ParseLiteral(literal)),
            _ => throw new ArgumentException($"{type} is not an input type.", nameof(type)),
        };
    }

    /// <summary>An argument or input field: what was given, else the default, else absent.</summary>
    public static InputResult Member(InputValueDefinition definition, ValueNode? literal, VariableValues variables)
    {
        var result = literal is null ? default : Value(definition.Type, literal, variables);
        if (result.Problem is not null || !result.Value.IsAbsent) return result;
        return Absent(definition);
    }

    public static InputResult Absent(InputValueDefinition definition)
    {
        if (definition.DefaultValue is not null) return new InputResult(definition.Default);
        return definition.Type.IsNonNull ? InputResult.Wrong($"a value of type {definition.Type} is required") : default;
    }

    public static InputResult Single(InputResult item) =>
        item.Problem is null ? new InputResult(InputValue.Of([item.Value])) : item;

    private static InputResult List(SchemaType itemType, ListNode list, VariableValues variables)
    {
        var items = ImmutableArray.CreateBuilder<InputValue>(list.Items.Length);
        foreach (var node in list.Items)
        {
            var item = Value(itemType, node, variables);
            if (item.Value.IsAbsent && item.Problem is null)
            {
                item = itemType.IsNonNull ? InputResult.Wrong($"a value of type {itemType} is required") : InputResult.Null;
            }

            if (item.Problem is not null) return item.Under($"[{items.Count}]");
            items.Add(item.Value);
        }

        return new InputResult(InputValue.Of(items.MoveToImmutable()));
    }

    private static InputResult Object(InputObjectType type, ObjectNode node, VariableValues variables)
    {
        var names = new HashSet<string>();
        foreach (var member in node.Fields)
        {
            if (type.Fields.Find(member.Name) is null) return InputResult.Wrong($"{type} has no field {Clip.Quote(member.Name)}");
            if (!names.Add(member.Name)) return InputResult.Wrong($"the field {Clip.Quote(member.Name)} is given twice");
        }

        var values = ImmutableArray.CreateBuilder<InputValue>(type.Fields.All.Length);
        foreach (var definition in type.Fields)
        {
            var member = names.Contains(definition.Name) ? node.Fields.First(member => member.Name == definition.Name) : null;
            var value = Member(definition, member?.Value, variables);
            if (value.Problem is not null) return value.Under($".{definition.Name}");
            values.Add(value.Value);
        }

        return OneOf(type, new InputObject(type.Fields, values.MoveToImmutable(), [.. node.Fields.Select(member => member.Name)]), names.Count);
    }

    public static InputResult OneOf(InputObjectType type, InputObject value, int given) =>
        type.IsOneOf && (given != 1 || !value.Present.Any(field => field.Value.HasValue))
            ? InputResult.Wrong($"exactly one field of {type} must be given, and not null")
            : InputResult.Of(value);
}
