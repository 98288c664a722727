using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Disclosure.GraphQL.Types;

namespace Disclosure.GraphQL.Tests.Validation;

/// <summary>Writes documents that fit the schema, apart from fields that may fail to merge.</summary>
/// <param name="isIntrospection">Asks for types of the schema alone, and not for descriptions, which every implementation words its own way.</param>
internal sealed class DocumentGenerator(Schema schema, Dice dice, bool isIntrospection = false)
{
    private static readonly ImmutableArray<(string Name, string Type)> Variables =
    [
        ("int", "Int"), ("intD", "Int = 3"), ("intR", "Int!"), ("float", "Float"), ("text", "String"), ("textR", "String!"), ("flag", "Boolean! = true"),
        ("flagN", "Boolean = false"), ("id", "ID!"), ("idN", "ID"), ("color", "Color = RED"), ("ints", "[Int!]"), ("where", "EnterpriseFilter"), ("demand", "Demand!"),
        ("orders", "[EnterpriseOrder!]"), ("pick", "Pick!"), ("date", "Date"), ("any", "Any"), ("grid", "[[Int!]]"), ("demands", "[Demand!]! = []"),
    ];

    private readonly StringBuilder text = new();
    private readonly Dictionary<string, HashSet<string>> variablesOf = [];
    private readonly Dictionary<string, HashSet<string>> spreadsOf = [];
    private readonly List<(string Name, CompositeType Type, string Text)> fragments = [];
    private HashSet<string> used = [];

    public string Document()
    {
        text.Clear();
        fragments.Clear();
        variablesOf.Clear();
        Fragments();
        var operations = dice.OneIn(5) ? 2 : 1;
        var reached = new HashSet<string>();
        var written = new StringBuilder();
        for (var i = 0; i < operations; i++)
        {
            used = [];
            text.Clear();
            Selections(schema.Query, 4, reached);
            var declared = Variables.Where(variable => used.Contains(variable.Name)).Select(variable => $"${variable.Name}: {variable.Type}{Directive(8, "VARIABLE_DEFINITION")}").ToArray();
            var name = operations > 1 || dice.OneIn(2) ? $"Q{i}" : "";
            var head = name.Length + declared.Length == 0 && dice.OneIn(2)
                ? ""
                : $"{(dice.OneIn(8) ? "\"\"\"about\"\"\" " : "")}query {name}{(declared.Length > 0 ? $"({string.Join(dice.OneIn(2) ? ", " : "\n", declared)})" : "")}{Directive(8, "QUERY")} ";
            written.Append(head).Append(text).Append('\n');
        }

        foreach (var fragment in fragments.Where(fragment => reached.Contains(fragment.Name))) written.Append(fragment.Text);
        return written.ToString();
    }

    /// <summary>Each may spread those made before it, so that there is no cycle.</summary>
    private void Fragments()
    {
        var composites = schema.Types.All.OfType<CompositeType>().Where(type => MetaTypes.All.Contains(type) == isIntrospection).ToArray();
        for (var i = dice.Throw(4); i > 0; i--)
        {
            var type = dice.Pick(composites);
            used = [];
            text.Clear();
            var reached = new HashSet<string>();
            Selections(type, 2, reached);
            var name = $"F{fragments.Count}";
            variablesOf[name] = used;
            spreadsOf[name] = reached;
            fragments.Add((name, type, $"fragment {name} on {type}{Directive(8, "FRAGMENT_DEFINITION")} {text}\n"));
        }
    }

    private void Selections(CompositeType type, int depth, HashSet<string> reached)
    {
        text.Append("{ ");
        var count = 1 + dice.Throw(4);
        for (var i = 0; i < count; i++)
        {
            switch (dice.Throw(8))
            {
                case 0 when depth > 0:
                    var inside = schema.Types.All.OfType<CompositeType>().Where(other => schema.Overlap(type, other)).ToArray();
                    var condition = dice.Pick(inside);
                    text.Append(CultureInfo.InvariantCulture, $"...{(dice.OneIn(4) && condition == type ? "" : $" on {condition}")}{Directive(4, "INLINE_FRAGMENT")} ");
                    Selections(condition, depth - 1, reached);
                    break;
                case 1 when fragments.Where(fragment => schema.Overlap(type, fragment.Type)).ToArray() is { Length: > 0 } fitting:
                    var name = dice.Pick(fitting).Name;
                    text.Append(CultureInfo.InvariantCulture, $"...{name}{Directive(4, "FRAGMENT_SPREAD")} ");
                    reached.Add(name);
                    reached.UnionWith(spreadsOf[name]);
                    used.UnionWith(variablesOf[name]);
                    break;
                default:
                    Field(type, depth, reached);
                    break;
            }
        }

        text.Append("} ");
    }

    private void Field(CompositeType type, int depth, HashSet<string> reached)
    {
        var fields = type is FieldedType fielded ? fielded.Fields.All : [];
        if (type == schema.Query && isIntrospection) fields = [MetaTypes.TypeField];
        else if (type == schema.Query && dice.OneIn(10)) fields = [MetaTypes.SchemaField, MetaTypes.TypeField];
        if (isIntrospection) fields = [.. fields.Where(field => field.Name != "description")];
        if (depth == 0) fields = [.. fields.Where(field => field.Type.Named is not CompositeType)];
        if (fields.IsEmpty || dice.OneIn(10))
        {
            text.Append("__typename ");
            return;
        }

        var field = dice.Pick(fields);
        if (dice.OneIn(6)) text.Append(dice.Pick(["a: ", "b: ", "size: ", "query: "]));
        text.Append(field.Name);
        var given = field.Arguments.All.Where(argument => argument.IsRequired || dice.OneIn(3)).ToArray();
        if (given.Length > 0) text.Append('(').AppendJoin(", ", given.Select(argument => $"{argument.Name}: {Value(argument.Type, 3)}")).Append(')');
        text.Append(Directive(6, "FIELD")).Append(' ');
        if (field.Type.Named is CompositeType next) Selections(next, depth - 1, reached);
    }

    private string Directive(int chances, string location)
    {
        if (!dice.OneIn(chances)) return "";
        if (location is "FIELD" or "FRAGMENT_SPREAD" or "INLINE_FRAGMENT" && dice.OneIn(2)) return $" @{dice.Pick(["skip", "include"])}(if: {Value(BuiltInScalars.Boolean.NonNull(), 0)})";
        var level = location == "VARIABLE_DEFINITION" || dice.OneIn(2) ? "" : $", level: {Value(BuiltInScalars.Int, 0)}";
        var tag = $" @tag(name: \"x\"{level})";
        return dice.OneIn(4) ? tag + tag : tag;
    }

    private string Value(SchemaType type, int depth)
    {
        if (dice.OneIn(4) && Variables.Where(variable => Fits(variable.Type, type)).ToArray() is { Length: > 0 } fitting)
        {
            var name = dice.Pick(fitting).Name;
            used.Add(name);
            return $"${name}";
        }

        if (!type.IsNonNull && dice.OneIn(8)) return "null";
        return type.Nullable switch
        {
            ListType list => depth == 0 || dice.OneIn(4)
                ? (list.Of.IsNonNull ? "[]" : "null")
                : dice.OneIn(4) ? Constant(list.Named, depth) : $"[{string.Join(' ', Enumerable.Range(0, dice.Throw(3)).Select(_ => Value(list.Of, depth - 1)))}]",
            var named => Constant(named.Named, depth),
        };
    }

    private string Constant(NamedType type, int depth) => type switch
    {
        EnumType values => dice.Pick(values.Values.All).Name,
        InputObjectType { IsOneOf: true } input => OneField(dice.Pick(input.Fields.All), depth),
        InputObjectType input => $"{{{string.Join(", ", input.Fields.All.Where(field => field.IsRequired || (depth > 0 && dice.OneIn(3))).Select(field => $"{field.Name}: {Value(field.Type, depth - 1)}"))}}}",
        _ => type.Name switch
        {
            "Int" => dice.Pick(["0", "-1", "2147483647"]),
            "Float" => dice.Pick(["1", "-0.5", "1e5", "1E+5", "0.0"]),
            "Boolean" => dice.Pick(["true", "false"]),
            "ID" => dice.Pick(["\"x\"", "7", "123456789012345678901234567890"]),
            "Date" => "\"2026-01-31\"",
            "String" when isIntrospection => $"\"{dice.Pick(schema.Types.All.Except(MetaTypes.All).ToArray()).Name}\"",
            "Any" => dice.Pick(["1", "\"x\"", "{a: [1, {b: RED}]}", "[]", "true"]),
            _ => dice.Pick(["\"\"", "\"a\\n\\u4e2d\\u{1F600}\"", "\"中文 😀\"", "\"\"\"\n  a\n    b\n  \"\"\"", "\"\\\"\\\\\""]),
        },
    };

    private string OneField(InputValueDefinition field, int depth) =>
        $"{{{field.Name}: {(depth <= 0 && field.Type.Named is InputObjectType ? "{a: 1}" : Value(field.Type.NonNull(), depth - 1))}}}";

    private static bool Fits(string variable, SchemaType type)
    {
        var parts = variable.Split(" = ");
        var expected = type.ToString()!;
        return parts[0] == expected
            || parts[0] == expected + "!"
            || (parts.Length == 2 && parts[0] + "!" == expected);
    }
}
