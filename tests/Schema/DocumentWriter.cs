using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Disclosure.GraphQL.Tests.Validation;
using Disclosure.GraphQL.Types;

namespace Disclosure.Schema.Tests;

/// <summary>Writes documents that are valid for the public schema and stay within its limits: small pages, few levels.</summary>
/// <param name="ids">Global identifiers that name something.</param>
internal sealed class DocumentWriter(GraphQL.Types.Schema schema, Dice dice, IReadOnlyList<string> ids)
{
    private static readonly ImmutableArray<string> Words =
        ["cn-110000-beijing-eda", "sample-park", "e1", "m03", "f1", "f2", "electricity", "26", "C", "grid-2023", "energy_consumption", "1.1.0", "91110302600003205F", "化工", "公司", "", "MWh", "2023"];

    private readonly StringBuilder text = new();
    private int aliases;

    public string Document()
    {
        text.Clear();
        aliases = 0;
        Selections(schema.Query, 4);
        return text.ToString();
    }

    private void Selections(CompositeType type, int depth)
    {
        text.Append("{ ");
        if (type is not ObjectType || dice.OneIn(6)) text.Append("__typename ");
        if (type is FieldedType fielded) Fields(fielded, depth);
        if (type is not ObjectType)
        {
            foreach (var possible in schema.PossibleTypes(type).Where(_ => dice.OneIn(3)))
            {
                text.Append(CultureInfo.InvariantCulture, $"... on {possible.Name} {{ ");
                Fields(possible, 0, isAliased: true);
                text.Append("} ");
            }
        }
        else if (depth > 0 && type != schema.Query && dice.OneIn(8))
        {
            text.Append(CultureInfo.InvariantCulture, $"... @include(if: {(dice.OneIn(3) ? "false" : "true")}) {{ ");
            Fields((ObjectType)type, 0, isAliased: true);
            text.Append("} ");
        }

        text.Append("} ");
    }

    /// <param name="isAliased">Every field under a name of its own, so that it merges with nothing.</param>
    private void Fields(FieldedType type, int depth, bool isAliased = false)
    {
        var leaves = type.Fields.All.Where(field => field.Type.Named is not CompositeType).ToArray();
        var nodes = depth > 0 ? type.Fields.All.Where(field => field.Type.Named is CompositeType).ToArray() : [];
        var chosen = new HashSet<FieldDefinition>();
        if (leaves.Length > 0)
        {
            for (var i = dice.Throw(4); i >= 0; i--) chosen.Add(dice.Pick(leaves));
        }

        if (nodes.Length > 0)
        {
            for (var i = dice.Throw(type == schema.Query ? 3 : 2); i >= 0; i--) chosen.Add(dice.Pick(nodes));
        }

        if (chosen.Count == 0) text.Append(isAliased ? "" : "__typename ");
        if (chosen.Count == 0 && isAliased) text.Append(CultureInfo.InvariantCulture, $"t{++aliases}: __typename ");
        foreach (var field in chosen) Field(field, depth, isAliased);
    }

    private void Field(FieldDefinition field, int depth, bool isAliased)
    {
        if (isAliased || dice.OneIn(12)) text.Append(CultureInfo.InvariantCulture, $"a{++aliases}: ");
        text.Append(field.Name);
        var arguments = field.Arguments.All.Where(argument => argument.IsRequired || argument.Name == "first" || dice.OneIn(8))
            .Where(argument => argument.Name is not ("last" or "after" or "before")).ToArray();
        if (arguments.Length > 0) text.Append('(').AppendJoin(", ", arguments.Select(argument => $"{argument.Name}: {Value(argument, 2)}")).Append(')');
        text.Append(' ');
        // The parts of a connection cost no level: what they lead to is the next one.
        var isPart = field.Type.Named is ObjectType { Name: var name } && (name.EndsWith("Edge", StringComparison.Ordinal) || name.EndsWith("Connection", StringComparison.Ordinal));
        if (field.Type.Named is CompositeType next) Selections(next, isPart ? Math.Max(1, depth) : depth - 1);
    }

    private string Value(InputValueDefinition input, int depth) => input.Name switch
    {
        "first" => (dice.OneIn(20) ? 0 : 2 + dice.Throw(3)).ToString(CultureInfo.InvariantCulture),
        "asOf" => "\"2100-01-01\"",
        "text" => $"\"{dice.Pick(["化工", "公司", "park", "9111"])}\"",
        _ => Value(input.Type, depth),
    };

    private string Value(SchemaType type, int depth) => type.Nullable switch
    {
        ListType list => $"[{string.Join(", ", Enumerable.Range(0, dice.Throw(3)).Select(_ => Value(list.Of, depth)))}]",
        var nullable => nullable.Named switch
        {
            EnumType values => dice.Pick(values.Values.All).Name,
            InputObjectType input => Object(input, depth),
            var named => named.Name switch
            {
                "ID" => $"\"{(dice.OneIn(5) ? "unknown" : dice.Pick(ids))}\"",
                "Int" => dice.Pick(["0", "1", "2", "2023"]),
                "Decimal" => dice.Pick(["0", "655.03", "1e3", "-1"]),
                "Boolean" => dice.Pick(["true", "false"]),
                "Date" => "\"2026-01-31\"",
                "URL" => "\"https://example.org\"",
                _ => $"\"{dice.Pick(Words)}\"",
            },
        },
    };

    private string Object(InputObjectType input, int depth)
    {
        var fields = input.Fields.All.Where(field => depth > 0 || field.Type.Named is not InputObjectType).ToArray();
        if (fields.Length == 0 || dice.OneIn(10)) return "{}";
        var chosen = Enumerable.Range(0, 1 + dice.Throw(2)).Select(_ => dice.Pick(fields)).DistinctBy(field => field.Name);
        return $"{{{string.Join(", ", chosen.Select(field => $"{field.Name}: {Value(field.Type, depth - 1)}"))}}}";
    }
}
