using Disclosure.GraphQL.Types;

namespace Disclosure.GraphQL.Tests.Types;

public sealed class SchemaTests
{
    private static readonly ScalarType Int = BuiltInScalars.Int;

    private static readonly InterfaceType Shape = new("Shape", () => [new("area", Int), new("scaled", Shape!) { Arguments = new([new("by", Int)]) }]);

    private static readonly InputObjectType Box = new("Box", () => [new("a", Int)]);

    [Fact]
    public void Everything_reachable_is_in_the_schema_with_the_built_in_types_sorted_by_name()
    {
        var schema = Create(new FieldDefinition("shape", Shape), new("text", BuiltInScalars.String) { Arguments = new([new("box", Box)]) }).OrThrow();
        Assert.Equal(
            ["Boolean", "Box", "Float", "ID", "Int", "Query", "Shape", "String", "__Directive", "__DirectiveLocation", "__EnumValue", "__Field", "__InputValue", "__Schema", "__Type", "__TypeKind"],
            schema.Types.All.Select(type => type.Name));
        Assert.Equal(["skip", "include", "deprecated", "specifiedBy", "oneOf"], schema.Directives.All.Select(directive => directive.Name));
    }

    [Fact]
    public void A_type_that_only_an_interface_leads_to_is_given_by_hand()
    {
        var circle = new ObjectType("Circle", () => Shape.Fields.All) { Interfaces = [Shape] };
        var schema = Schema.Create(new ObjectType("Query", () => [new("shape", Shape)]), [circle]).OrThrow();
        Assert.Same(circle, Assert.Single(schema.PossibleTypes(Shape)));
        Assert.True(schema.Overlap(Shape, circle));
        Assert.False(schema.Overlap(Shape, schema.Query));
    }

    [Fact]
    public void Meta_fields_are_found_where_they_stand()
    {
        var schema = TestSchema.Schema;
        Assert.NotNull(schema.FindField(TestSchema.Result, "__typename"));
        Assert.NotNull(schema.FindField(schema.Query, "__schema"));
        Assert.NotNull(schema.FindField(schema.Query, "__type"));
        Assert.Null(schema.FindField(TestSchema.Park, "__schema"));
        Assert.Null(schema.FindField(TestSchema.Result, "id"));
    }

    public static TheoryData<string, Func<SchemaResult>> Wrong { get; } = new()
    {
        { "Query has no fields.", () => Schema.Create(new ObjectType("Query", () => [])) },
        { "There are two of type Box.", () => Create(Arg(Box), Arg("x", new InputObjectType("Box", () => [new("a", Int)]))) },
        { "There are two of field Query. a.", () => Create(new FieldDefinition("a", Int), new("a", Int)) },
        { "There are two of argument of Query.a b.", () => Create(new FieldDefinition("a", Int) { Arguments = new([new("b", Int), new("b", Int)]) }) },
        { "There are two of value of E A.", () => Create(new FieldDefinition("a", new EnumType("E", [new("A"), new("A")]))) },
        { "There are two of directive skip.", () => Schema.Create(Query(new FieldDefinition("a", Int)), directives: [new("skip", [DirectiveLocation.Field])]) },
        { "Query.__a begins with '__'", () => Create(new FieldDefinition("__a", Int)) },
        { "Query.1a is not a name", () => Create(new FieldDefinition("1a", Int)) },
        { "Query.名 is not a name", () => Create(new FieldDefinition("名", Int)) },
        { "Query.a answers Box, which is for input only.", () => Create(new FieldDefinition("a", Box)) },
        { "Query.a(b:) takes Shape, which is for output only.", () => Create(Arg("b", Shape)) },
        { "Query.a(b:) is required and cannot be deprecated.", () => Create(new FieldDefinition("a", Int) { Arguments = new([new("b", Int.NonNull()) { DeprecationReason = "x" }]) }) },
        { "E has no values.", () => Create(new FieldDefinition("a", new EnumType("E", []))) },
        { "E.null is a reserved word.", () => Create(new FieldDefinition("a", new EnumType("E", [new("null")]))) },
        { "U has no members.", () => Create(new FieldDefinition("a", new UnionType("U", () => []))) },
        { "B has no fields.", () => Create(Arg("x", new InputObjectType("B", () => []))) },
        { "B.a must be nullable and without a default: B is @oneOf.", () => Create(Arg("x", new InputObjectType("B", () => [new("a", Int.NonNull())]) { IsOneOf = true })) },
        { "needs itself through required fields", () => Create(Arg("x", Loop!)) },
        { "The default of Own.a contains itself.", () => Create(Arg("x", Own!)) },
        { "The default of Query.a.b is wrong:  Int must be a whole number.", () => Create(new FieldDefinition("a", Int) { Arguments = new([new("b", Int) { DefaultValue = Literal.Parse("\"x\"") }]) }) },
        { "Circle.area is missing: Shape promises it.", () => Circle([new("radius", Int)]) },
        { "Circle.area answers String, not Int as Shape promises.", () => Circle([new("area", BuiltInScalars.String), Scaled(Shape)]) },
        { "Circle.scaled(by:) is missing: Shape promises it.", () => Circle([new("area", Int), new("scaled", Shape)]) },
        { "Circle.scaled(by:) takes Int!, not Int as Shape promises.", () => Circle([new("area", Int), new("scaled", Shape) { Arguments = new([new("by", Int.NonNull())]) }]) },
        { "Circle.area(x:) is required, but Shape.area does not have it.", () => Circle([new("area", Int) { Arguments = new([new("x", Int.NonNull())]) }, Scaled(Shape)]) },
        { "Circle.area is deprecated, but Shape.area is not.", () => Circle([new("area", Int) { DeprecationReason = "x" }, Scaled(Shape)]) },
        { "Square must also implement Shape, as Rectangle does.", () => Create(new FieldDefinition("a", new ObjectType("Square", () => Shape.Fields.All) { Interfaces = [new InterfaceType("Rectangle", () => Shape.Fields.All) { Interfaces = [Shape] }] })) },
        { "Query.a carries @cost, which is not defined.", () => Create(new FieldDefinition("a", Int) { Directives = [Literal.Directive("@cost(weight: 1)")] }) },
        { "Query.a carries @skip, which may not stand there.", () => Create(new FieldDefinition("a", Int) { Directives = [Literal.Directive("@skip(if: true)")] }) },
        { "gives @cost(weight:) a wrong value: String must be a string.", () => WithCost("@cost(weight: 1)") },
        { "gives @cost(weight:) a wrong value: a value of type String! is required.", () => WithCost("@cost") },
        { "gives @cost an unknown argument more.", () => WithCost("@cost(weight: \"1\", more: 2)") },
        { "@d has no locations.", () => Schema.Create(Query(new FieldDefinition("a", Int)), directives: [new("d", [])]) },
    };

    [Theory]
    [MemberData(nameof(Wrong), DisableDiscoveryEnumeration = true)]
    public void A_schema_against_the_rules_is_refused_in_a_sentence(string expected, Func<SchemaResult> create)
    {
        var result = create();
        Assert.Null(result.Schema);
        Assert.Contains(result.Problems, problem => problem.Contains(expected, StringComparison.Ordinal));
        Assert.Throws<InvalidOperationException>(() => result.OrThrow());
    }

    [Fact]
    public void A_field_may_answer_something_narrower_than_its_interface_promises() =>
        Assert.Empty(Circle([new("area", Int.NonNull()), new("scaled", Shape.NonNull()) { Arguments = new([new("by", Int), new("more", Int)]) }]).Problems);

    [Fact]
    public void All_problems_are_named_at_once() => Assert.Equal(2, Create(new FieldDefinition("1", Int), new("2", Int)).Problems.Length);

    [Fact]
    public void Non_null_cannot_wrap_non_null() => Assert.Throws<ArgumentException>(() => Int.NonNull().NonNull());

    [Theory]
    [InlineData("$a")]
    [InlineData("1 2")]
    [InlineData("")]
    public void A_literal_of_the_author_must_be_one_constant(string text) => Assert.Throws<FormatException>(() => Literal.Parse(text));

    private static readonly InputObjectType Loop = new("Loop", () => [new("a", new InputObjectType("Back", () => [new("b", Loop!.NonNull())]).NonNull())]);

    private static readonly InputObjectType Own = new("Own", () => [new("a", Own!) { DefaultValue = Literal.Parse("{}") }]);

    private static ObjectType Query(params FieldDefinition[] fields) => new("Query", () => fields);

    private static SchemaResult Create(params FieldDefinition[] fields) => Schema.Create(Query(fields));

    private static FieldDefinition Arg(SchemaType type) => new("b", Int) { Arguments = new([new("b", type)]) };

    private static FieldDefinition Arg(string name, SchemaType type) => new("a", Int) { Arguments = new([new(name, type)]) };

    private static FieldDefinition Scaled(SchemaType type) => new("scaled", type) { Arguments = new([new("by", Int)]) };

    private static SchemaResult Circle(FieldDefinition[] fields) =>
        Schema.Create(Query(new FieldDefinition("shape", Shape)), [new ObjectType("Circle", () => fields) { Interfaces = [Shape] }]);

    private static SchemaResult WithCost(string directive) => Schema.Create(
        Query(new FieldDefinition("a", Int) { Directives = [Literal.Directive(directive)] }),
        directives: [new("cost", [DirectiveLocation.FieldDefinition]) { Arguments = new([new("weight", BuiltInScalars.String.NonNull())]) }]);
}
