using System.Text.Json;
using System.Text.RegularExpressions;
using Disclosure.GraphQL.Language;
using Disclosure.GraphQL.Tests.Introspection;
using Disclosure.GraphQL.Tests.Types;
using Disclosure.GraphQL.Types;
using Disclosure.GraphQL.Validation;

namespace Disclosure.GraphQL.Tests.Validation;

/// <summary>What we say of thousands of documents is what npm's <c>graphql</c> says of them.</summary>
public sealed partial class ReferenceImplementationTests
{
    private const int Documents = 4_000;

    /// <summary>The limits are ours alone; only the nesting of introspection lists is a rule of the reference implementation too.</summary>
    private static readonly ValidationLimits OnlyTheRules = new()
    {
        Depth = 1_000, IntrospectionDepth = 1_000, RootFields = 1_000, Aliases = 1_000, Repeats = 1_000,
    };

    [Fact]
    public async Task The_reference_implementation_gives_every_document_the_same_verdict_and_reads_our_schema_the_same_way()
    {
        var dice = new Dice(20260131);
        var documents = Enumerable.Range(0, Documents).Select(i =>
        {
            var document = new DocumentGenerator(TestSchema.Schema, dice).Document();
            return i % 3 == 0 ? document : Mutator.Mutate(document, dice);
        }).ToArray();

        var verdicts = await ReferenceImplementation.RunAsync<Verdicts>("verdicts.mjs", new
        {
            sdl = SchemaPrinter.Print(TestSchema.Schema),
            introspection = JsonDocument.Parse(Asked.Of(TestSchema.Schema, Asked.Everything).Data).RootElement,
            documents = documents.Select(text => new[] { text, Parser.Parse(text).Document is { } document ? Printer.Print(document) : null }),
        });

        var differences = documents.Zip(verdicts.Documents)
            .Where(pair => !Agree(pair.First, pair.Second))
            .Select(pair => $"{pair.Second} — ours: {Ours(pair.First)}\n{pair.First}\n")
            .ToArray();
        Assert.True(differences.Length == 0, $"{differences.Length} documents differ:\n{string.Join('\n', differences.Take(10))}");
        Assert.Equal(verdicts.FromSdl, verdicts.FromIntrospection);

        // The comparison says something only where all three outcomes are common.
        var stages = verdicts.Documents.CountBy(verdict => verdict.Stage).ToDictionary();
        Assert.All(["parse", "validate", "valid"], stage => Assert.InRange(stages.GetValueOrDefault(stage), Documents / 10, Documents));
    }

    private static bool Agree(string text, Verdict verdict)
    {
        var (stage, error) = Ours(text);
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

    private static (string Stage, GraphQLError? Error) Ours(string text)
    {
        var parsed = Parser.Parse(text);
        if (!parsed.Succeeded) return ("parse", parsed.Error);
        var errors = Validator.Validate(TestSchema.Schema, parsed.Document, OnlyTheRules);
        return errors.IsEmpty ? ("valid", null) : ("validate", errors[0]);
    }

    [GeneratedRegex(@"\{(?:[\s,\uFEFF]|#[^\n\r]*)*$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex OpenBrace();
}
