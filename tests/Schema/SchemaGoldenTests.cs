using Disclosure.GraphQL.Tests.Validation;
using Disclosure.GraphQL.Types;

namespace Disclosure.Schema.Tests;

/// <summary>The schema as clients know it. A change to it is seen in the diff of the golden, and one that breaks clients needs a word in the CHANGELOG.</summary>
public sealed class SchemaGoldenTests
{
    private static readonly string Golden = Path.Combine(Repository.Root, "api", "Schema", "schema.graphql");

    [Fact]
    public async Task The_schema_is_the_one_in_the_repository_and_breaks_clients_only_with_a_word_in_the_changelog()
    {
        var printed = SchemaPrinter.Print(PublicSchema.Instance);
        var known = await File.ReadAllTextAsync(Golden);
        if (known == printed) return;

        var breaking = await Breaking((known, printed));
        if (!AnnouncesBreaking(await File.ReadAllTextAsync(Path.Combine(Repository.Root, "CHANGELOG.md"))))
            Assert.True(breaking[0].Length == 0, $"clients break, and CHANGELOG.md says no **Breaking** under Unreleased:\n{string.Join('\n', breaking[0])}");
        if (Repository.RewritesGoldens) await File.WriteAllTextAsync(Golden, printed);
        else Assert.Fail("api/Schema/schema.graphql differs from the schema: run the tests with REWRITE_GOLDENS=1 and look at the diff");
    }

    [Fact]
    public async Task What_breaks_clients_is_told_from_what_does_not()
    {
        const string old = "type Query { a(x: Int): T b: [E!]! c: String } type T { a: Int! } enum E { A B } input I { a: Int }";
        (string New, string? Breaks)[] cases =
        [
            ("type Query { a(x: Int): T b: [E!]! } type T { a: Int! } enum E { A B } input I { a: Int }", "FIELD_REMOVED"),
            ("type Query { a: T b: [E!]! c: String } type T { a: Int! } enum E { A B } input I { a: Int }", "ARG_REMOVED"),
            ("type Query { a(x: Int): T b: [E!]! c: String } type T { a: Int! } enum E { A } input I { a: Int }", "VALUE_REMOVED_FROM_ENUM"),
            ("type Query { a(x: Int): T b: [E!]! c: String } type T { a: Int! } enum E { A B }", "TYPE_REMOVED"),
            ("type Query { a(x: Int): T b: [E!]! c: String } type T { a: Int } enum E { A B } input I { a: Int }", "FIELD_CHANGED_KIND"),
            ("type Query { a(x: Int!): T b: [E!]! c: String } type T { a: Int! } enum E { A B } input I { a: Int }", "ARG_CHANGED_KIND"),
            ("type Query { a(x: Int): T b: [E!]! c: String } type T { a: Int! } enum E { A B } input I { a: Int b: Int! }", "REQUIRED_INPUT_FIELD_ADDED"),
            ("type Query { a(x: Int y: Int): T b: [E!]! c: String! d: Int } type T { a: Int! } enum E { A B C } input I { a: Int b: Int }", null),
            (old.Replace("c: String", "\"why\" c: String @deprecated(reason: \"d\")", StringComparison.Ordinal), null),
        ];
        var found = await Breaking([.. cases.Select(pair => (old, pair.New))]);
        Assert.Equal(cases.Select(pair => pair.Breaks), found.Select(changes => changes.FirstOrDefault()?.Split(':')[0]));
    }

    [Theory]
    [InlineData("# Changelog\n\n## Unreleased\n\n- **Breaking** `a` is gone.\n\n## 1.0.0\n", true)]
    [InlineData("# Changelog\n\n## Unreleased\n\n- Nothing.\n\n## 1.0.0\n\n- **Breaking** Long ago.\n", false)]
    [InlineData("# Changelog\n\nBreaking changes begin with **Breaking**.\n\n## Unreleased\n\n- Nothing.\n", false)]
    public void Only_the_unreleased_section_announces_what_breaks(string changelog, bool announces) => Assert.Equal(announces, AnnouncesBreaking(changelog));

    private static bool AnnouncesBreaking(string changelog) => changelog.Split("\n## ")
        .Any(section => section.StartsWith("Unreleased", StringComparison.Ordinal) && section.Contains("**Breaking**", StringComparison.Ordinal));

    private static Task<string[][]> Breaking(params (string Old, string New)[] pairs) =>
        ReferenceImplementation.RunAsync<string[][]>("changes.mjs", pairs.Select(pair => new[] { pair.Old, pair.New }));
}
