using System.Globalization;
using System.Text.Json;
using Disclosure.GraphQL.Language;
using Disclosure.GraphQL.Types;

namespace Disclosure.GraphQL.Tests.Types;

/// <summary>A schema with every kind of type and every trap: it is what the tests of language, validation and introspection ask.</summary>
internal static class TestSchema
{
    private static readonly ScalarType Int = BuiltInScalars.Int;
    private static readonly ScalarType Float = BuiltInScalars.Float;
    private static readonly ScalarType Text = BuiltInScalars.String;
    private static readonly ScalarType Flag = BuiltInScalars.Boolean;
    private static readonly ScalarType Id = BuiltInScalars.Id;

    public static ScalarType Date { get; } = new("Date", literal => ReadDate((literal as StringNode)?.Value), json => ReadDate(json.ValueKind == JsonValueKind.String ? json.GetString() : null))
    {
        Description = "日期 · A day, `YYYY-MM-DD`.",
        SpecifiedBy = "https://www.rfc-editor.org/rfc/rfc3339#section-5.6",
    };

    public static ScalarType Any { get; } = new("Any", ScalarResult.Of, json => ScalarResult.Of(json.Clone()));

    public static EnumType Color { get; } = new("Color",
        [
            new("RED") { Description = "红", Value = 1 },
            new("GREEN") { Value = 2 },
            new("BLUE") { Value = 3, DeprecationReason = "Use \"GREEN\"." },
        ]);

    public static EnumType Direction { get; } = new("Direction", [new("ASC"), new("DESC")]);

    public static InterfaceType Node { get; } = new("Node", () => [new("id", Id.NonNull()) { Description = "Opaque and permanent." }]);

    public static InterfaceType Named { get; } = new("Named", () => [new("id", Id.NonNull()), NameField()]) { Interfaces = [Node], Description = "Has a name." };

    public static InterfaceType Valued { get; } = new("Valued", () => [new("amount", Float), new("peer", Valued!)]);

    public static ObjectType Park { get; } = new("Park", () =>
        [
            new("id", Id.NonNull()),
            NameField(),
            new("area", Float) { DeprecationReason = "Use `size`." },
            new("size", Float.NonNull()),
            new("color", Color),
            new("tags", Text.NonNull().List().NonNull()),
            new("grid", Int.NonNull().List().List()),
            new("parent", Park!),
            new("enterprises", EnterpriseConnection!.NonNull())
            {
                Arguments = new(
                [
                    new("first", Int) { Description = "At most 500.", DefaultValue = Literal.Parse("50") },
                    new("after", Text),
                    new("where", EnterpriseFilter!),
                    new("order", EnterpriseOrder!.NonNull().List()) { DefaultValue = Literal.Parse("[{name: ASC}]") },
                ]),
                Directives = [Literal.Directive("@cost(weight: \"10\")")],
            },
        ]) { Interfaces = [Node, Named], Description = "园区 · A park." };

    public static ObjectType Enterprise { get; } = new("Enterprise", () =>
        [
            new("id", Id.NonNull()),
            NameField(),
            new("size", Int.NonNull()),
            new("color", Color.NonNull()),
            new("tags", Text.List()),
            new("amount", Float.NonNull()),
            new("peer", Enterprise!),
            new("park", Park),
            new("founded", Date),
        ]) { Interfaces = [Node, Named, Valued] };

    public static ObjectType Figure { get; } = new("Figure", () =>
        [
            new("id", Id.NonNull()),
            new("amount", Float),
            new("peer", Figure!),
            new("size", Text),
            new("color", Text),
            new("grid", Int.NonNull().List()),
            new("subject", Result!),
        ]) { Interfaces = [Node, Valued] };

    public static ObjectType EnterpriseConnection { get; } = new("EnterpriseConnection", () =>
        [
            new("nodes", Enterprise.NonNull().List().NonNull()),
            new("totalCount", Int.NonNull()),
        ]);

    public static UnionType Result { get; } = new("Result", () => [Park, Enterprise, Figure]) { Description = "What a search finds." };

    public static UnionType Subject { get; } = new("Subject", () => [Park, Enterprise]);

    public static InputObjectType TextFilter { get; } = new("TextFilter", () =>
        [new("eq", Text), new("in", Text.NonNull().List()), new("old", Text) { DeprecationReason = "Use `eq`." }]);

    public static InputObjectType EnterpriseFilter { get; } = new("EnterpriseFilter", () =>
        [
            new("name", TextFilter),
            new("color", Color),
            new("size", Int) { Description = "规模 · Size." },
            new("not", EnterpriseFilter!),
            new("or", EnterpriseFilter!.NonNull().List()),
        ]);

    public static InputObjectType EnterpriseOrder { get; } = new("EnterpriseOrder", () => [new("name", Direction), new("size", Direction)]) { IsOneOf = true };

    public static InputObjectType Demand { get; } = new("Demand", () =>
        [
            new("a", Int.NonNull()),
            new("b", Int.NonNull()) { DefaultValue = Literal.Parse("5") },
            new("c", Int.NonNull().List()),
            new("d", Demand!),
            new("color", Color) { DefaultValue = Literal.Parse("RED") },
        ]);

    public static InputObjectType Pick { get; } = new("Pick", () => [new("id", Id), new("code", Text), new("demand", Demand), new("ids", Id.NonNull().List())]) { IsOneOf = true };

    public static ObjectType Query { get; } = new("Query", () =>
        [
            new("park", Park) { Arguments = new([new("id", Id.NonNull())]) },
            new("node", Node) { Arguments = new([new("id", Id.NonNull())]) },
            new("named", Named.List()),
            new("valued", Valued),
            new("search", Result.NonNull().List().NonNull())
            {
                Arguments = new([new("text", Text.NonNull()), new("first", Int.NonNull()) { DefaultValue = Literal.Parse("10") }]),
            },
            new("subject", Subject),
            new("pick", Result) { Arguments = new([new("by", Pick.NonNull())]) },
            new("demand", Int)
            {
                Arguments = new([new("of", Demand), new("all", Demand.NonNull().List().NonNull()) { DefaultValue = Literal.Parse("[{a: 1}]") }]),
            },
            new("echo", Text)
            {
                Arguments = new(
                [
                    new("int", Int),
                    new("float", Float),
                    new("string", Text) { DefaultValue = Literal.Parse("\"a \\\"b\\\" 中\"") },
                    new("boolean", Flag),
                    new("id", Id),
                    new("color", Color) { DefaultValue = Literal.Parse("GREEN") },
                    new("date", Date),
                    new("any", Any),
                    new("ints", Int.List()),
                    new("grid", Int.NonNull().List().List()),
                    new("old", Int) { DeprecationReason = "Use `int`." },
                ]),
            },
        ]) { Description = "Everything begins here." };

    public static DirectiveDefinition Tag { get; } = new("tag",
        [
            DirectiveLocation.Query, DirectiveLocation.Field, DirectiveLocation.FragmentDefinition, DirectiveLocation.FragmentSpread,
            DirectiveLocation.InlineFragment, DirectiveLocation.VariableDefinition,
        ])
    {
        IsRepeatable = true,
        Arguments = new([new("name", Text.NonNull()), new("level", Int) { DefaultValue = Literal.Parse("1") }]),
    };

    public static DirectiveDefinition Once { get; } = new("once", [DirectiveLocation.Field, DirectiveLocation.Query]) { Description = "Once only." };

    public static DirectiveDefinition Cost { get; } = new("cost", [DirectiveLocation.FieldDefinition])
    {
        Arguments = new([new("weight", Text.NonNull()) { Description = "A number." }]),
    };

    public static Schema Schema { get; } = Schema.Create(Query, directives: [Tag, Once, Cost], description: "For tests.\n\nTwo paragraphs.").OrThrow();

    private static FieldDefinition NameField() => new("name", Text)
    {
        Arguments = new([new("upper", Flag.NonNull()) { DefaultValue = Literal.Parse("false") }]),
    };

    private static ScalarResult ReadDate(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? ScalarResult.Of(date)
            : ScalarResult.Wrong("must be a date such as \"2026-01-31\"");
}
