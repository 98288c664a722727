using Disclosure.GraphQL.Types;

namespace Disclosure.Schema.Tests;

/// <summary>The schema as clients know it. A change to it is seen in the diff of the golden, and a breaking one needs a word in the CHANGELOG.</summary>
public sealed class SchemaGoldenTests
{
    private static readonly string Golden = Path.Combine(Repository.Root, "api", "Schema", "schema.graphql");

    [Fact]
    public void The_schema_is_the_one_in_the_repository()
    {
        var printed = SchemaPrinter.Print(PublicSchema.Create());
        if (Repository.RewritesGoldens) File.WriteAllText(Golden, printed);
        Assert.True(File.Exists(Golden) && File.ReadAllText(Golden) == printed, "api/Schema/schema.graphql differs from the schema: run the tests with REWRITE_GOLDENS=1 and look at the diff");
    }
}
