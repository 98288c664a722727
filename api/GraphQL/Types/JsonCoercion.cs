using System.Collections.Immutable;
using System.Text.Json;
using Disclosure.GraphQL.Language;

namespace Disclosure.GraphQL.Types;

/// <summary>Coercion of JSON: the values of variables.</summary>
internal static class JsonCoercion
{
    public static InputResult Value(SchemaType type, JsonElement json)
    {
        if (json.ValueKind == JsonValueKind.Null) return type.IsNonNull ? InputResult.Wrong($"a value of type {type} cannot be null") : InputResult.Null;
        return type.Nullable switch
        {
            ListType list => json.ValueKind == JsonValueKind.Array ? List(list.Of, json) : LiteralCoercion.Single(Value(list.Of, json)),
            InputObjectType input => json.ValueKind == JsonValueKind.Object
                ? Object(input, json)
                : InputResult.Wrong($"{input} must be an object"),
            EnumType values => json.ValueKind == JsonValueKind.String && values.Values.Find(json.GetString()!) is { } value
                ? InputResult.Of(value.Value)
                : InputResult.Wrong($"{values} must be one of its values, as a string"),
            ScalarType scalar => InputResult.Of(scalar, scalar.ParseJson(json)),
            _ => throw new ArgumentException($"{type} is not an input type.", nameof(type)),
        };
    }

    private static InputResult List(SchemaType itemType, JsonElement json)
    {
        var items = ImmutableArray.CreateBuilder<InputValue>(json.GetArrayLength());
        foreach (var element in json.EnumerateArray())
        {
            var item = Value(itemType, element);
            if (item.Problem is not null) return item.Under($"[{items.Count}]");
            items.Add(item.Value);
        }

        return new InputResult(InputValue.Of(items.MoveToImmutable()));
    }

    private static InputResult Object(InputObjectType type, JsonElement json)
    {
        // Of a key written twice the last counts, as in every JSON parser a client is likely to know.
        var given = new Dictionary<string, JsonElement>();
        foreach (var member in json.EnumerateObject())
        {
            if (type.Fields.Find(member.Name) is null) return InputResult.Wrong($"{type} has no field {Clip.Quote(member.Name)}");
            given[member.Name] = member.Value;
        }

        var values = ImmutableArray.CreateBuilder<InputValue>(type.Fields.All.Length);
        foreach (var definition in type.Fields)
        {
            var value = given.TryGetValue(definition.Name, out var member) ? Value(definition.Type, member) : LiteralCoercion.Absent(definition);
            if (value.Problem is not null) return value.Under($".{definition.Name}");
            values.Add(value.Value);
        }

        return LiteralCoercion.OneOf(type, new InputObject(type.Fields, values.MoveToImmutable(), [.. given.Keys]), given.Count);
    }
}
