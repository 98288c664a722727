using Disclosure.GraphQL.Types;

namespace Disclosure.GraphQL.Tests.Types;

public sealed class SchemaPrinterTests
{
    [Fact]
    public void A_schema_is_printed_with_descriptions_defaults_deprecations_and_its_own_directives()
    {
        var node = new InterfaceType("Node", () => [new("id", BuiltInScalars.Id.NonNull())]);
        var park = new ObjectType("Park", () =>
        [
            new("id", BuiltInScalars.Id.NonNull()) { Description = "编号 · \"Opaque\"\nand permanent." },
            new("area", BuiltInScalars.Float) { DeprecationReason = "Use \"size\"." },
        ]) { Interfaces = [node], Description = "园区 · A park." };
        var query = new ObjectType("Query", () =>
        [
            new("parks", park.NonNull().List().NonNull())
            {
                Arguments = new(
                [
                    new("first", BuiltInScalars.Int) { Description = "At most 500.", DefaultValue = Literal.Parse("50") },
                    new("by", new InputObjectType("By", () => [new("code", BuiltInScalars.String) { DefaultValue = null }]) { IsOneOf = true }),
                ]),
                Directives = [Literal.Directive("@cost(weight: \"10\")")],
            },
            new("found", new UnionType("Found", () => [park])) { Arguments = new([new("on", Day), new("in", Sort.List()) { DefaultValue = Literal.Parse("[ASC]") }]) },
        ]);
        var cost = new DirectiveDefinition("cost", [DirectiveLocation.FieldDefinition, DirectiveLocation.Object])
        {
            IsRepeatable = true,
            Arguments = new([new("weight", BuiltInScalars.String.NonNull())]),
        };

        Assert.Equal(
            """"
            """
            About everything.
            """
            schema {
              query: Query
            }

            directive @cost(weight: String!) repeatable on FIELD_DEFINITION | OBJECT

            input By @oneOf {
              code: String
            }

            scalar Day @specifiedBy(url: "https://example.org/day")

            union Found = Park

            interface Node {
              id: ID!
            }

            """
            园区 · A park.
            """
            type Park implements Node {
              """
              编号 · "Opaque"
              and permanent.
              """
              id: ID!
              area: Float @deprecated(reason: "Use \"size\".")
            }

            type Query {
              parks(
                """
                At most 500.
                """
                first: Int = 50
                by: By
              ): [Park!]! @cost(weight: "10")
              found(on: Day, in: [Sort] = [ASC]): Found
            }

            enum Sort {
              ASC
              """
              Largest first.
              """
              DESC @deprecated(reason: "x")
            }

            """",
            SchemaPrinter.Print(Schema.Create(query, directives: [cost], description: "About everything.").OrThrow()));
    }

    private static ScalarType Day { get; } = new("Day", ScalarResult.Of, json => ScalarResult.Of(json)) { SpecifiedBy = "https://example.org/day" };

    private static EnumType Sort { get; } = new("Sort", [new("ASC"), new("DESC") { Description = "Largest first.", DeprecationReason = "x" }]);
}
