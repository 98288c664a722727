using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Disclosure.GraphQL.Language;
using Disclosure.GraphQL.Tests.Introspection;
using Disclosure.GraphQL.Tests.Types;

namespace Disclosure.GraphQL.Tests.Validation;

/// <summary>What we say of thousands of documents, and answer about our schema, is what npm's <c>graphql</c> says and answers.</summary>
public sealed partial class ReferenceImplementationTests(Comparison comparison) : IClassFixture<Comparison>
{
    [Fact]
    public void Every_document_gets_the_same_verdict_the_same_place_of_a_syntax_error_and_the_same_tree_when_printed()
    {
        var differences = comparison.Documents.Zip(comparison.Verdicts.Documents)
            .Where(pair => !Agree(pair.First, pair.Second))
            .Select(pair => $"{pair.Second} — ours: {Comparison.Ours(pair.First)}\n{pair.First}\n")
            .ToArray();
        Assert.True(differences.Length == 0, $"{differences.Length} documents differ:\n{string.Join('\n', differences.Take(10))}");

        // The comparison says something only where all three outcomes are common.
        var stages = comparison.Verdicts.Documents.CountBy(verdict => verdict.Stage).ToDictionary();
        Assert.All(["parse", "validate", "valid"], stage => Assert.InRange(stages.GetValueOrDefault(stage), comparison.Documents.Length / 10, comparison.Documents.Length));
    }

    [Fact]
    public void A_client_builds_the_same_schema_from_our_SDL_and_from_our_introspection_answer()
    {
        Assert.Contains("union Result = Enterprise | Figure | Park", comparison.Verdicts.FromSdl, StringComparison.Ordinal);
        Assert.Equal(comparison.Verdicts.FromSdl, comparison.Verdicts.FromIntrospection);
    }

    [Fact]
    public void Questions_about_types_get_the_same_answers()
    {
        Assert.InRange(comparison.Questions.Length, 100, int.MaxValue);
        Assert.All(comparison.Questions.Zip(comparison.Verdicts.Answers), pair => Assert.Equal(
            Unordered(pair.Second),
            Unordered(new JsonObject { ["data"] = JsonNode.Parse(Asked.Of(TestSchema.Schema, pair.First, Comparison.Variables).Data) })));
    }

    private static bool Agree(string text, Verdict verdict)
    {
        var (stage, error) = Comparison.Ours(text);
        if (error is not null && IsDeviation(text, error, verdict)) return true;
        return stage == verdict.Stage && verdict.SameTree && (stage != "parse" || error!.Locations[0] == new Location(verdict.Line!.Value, verdict.Column!.Value));
    }

    /// <summary>What docs/graphql-deviations.md lists, and nothing else.</summary>
    private static bool IsDeviation(string text, GraphQLError error, Verdict verdict) =>
        IsEmptySelection(text, error)
        || (error.Message.Contains("cannot define types", StringComparison.Ordinal) && verdict.Stage != "valid")
        || (error.Message.EndsWith("which is @oneOf.", StringComparison.Ordinal) && verdict.Stage == "valid");

    private static bool IsEmptySelection(string text, GraphQLError error)
    {
        var location = error.Locations[0];
        var lines = text.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n', '\r')[..location.Line];
        var before = string.Join('\n', lines[..^1].Append(lines[^1][..(location.Column - 1)]));
        return error.Code == ErrorCodes.Syntax && lines[^1].AsSpan(location.Column - 1).StartsWith("}") && OpenBrace().IsMatch(before);
    }

    /// <summary>In which order a schema lists its types, and whether an object literal has blanks inside, is every implementation's own affair.</summary>
    private static string Unordered(JsonNode? node) => node switch
    {
        JsonArray items => $"[{string.Join(',', items.Select(Unordered).Order(StringComparer.Ordinal))}]",
        JsonObject members => $"{{{string.Join(',', members.Select(member => $"{member.Key}:{Unordered(member.Value)}"))}}}",
        JsonValue value => value.ToJsonString().Replace("{ ", "{", StringComparison.Ordinal).Replace(" }", "}", StringComparison.Ordinal),
        _ => "null",
    };

    [GeneratedRegex(@"\{(?:[\s,\uFEFF]|#[^\n\r]*)*$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex OpenBrace();
}
