using System.Text.Json.Nodes;
using Disclosure.GraphQL.Language;
using Disclosure.GraphQL.Tests.Introspection;
using Disclosure.GraphQL.Tests.Types;
using Disclosure.GraphQL.Types;
using Disclosure.GraphQL.Validation;

namespace Disclosure.GraphQL.Tests.Validation;

/// <summary>Seeded documents, whole and broken, and questions about the schema, with what one run of the reference implementation makes of them.</summary>
public sealed class Comparison : IAsyncLifetime
{
    internal const string Variables = """{"textR": "Park", "flag": false, "flagN": true, "intR": 1}""";

    /// <summary>The limits are ours alone; only the nesting of introspection lists is a rule of the reference implementation too.</summary>
    private static readonly ValidationLimits OnlyTheRules = new()
    {
        Depth = 1_000, IntrospectionDepth = 1_000, RootFields = 1_000, Aliases = 1_000, Repeats = 1_000,
    };

    internal string[] Documents { get; private set; } = [];
    internal string[] Questions { get; private set; } = [];
    internal Verdicts Verdicts { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        var dice = new Dice(20260131);
        Documents = [.. Enumerable.Range(0, 4_000).Select(i =>
        {
            var document = new DocumentGenerator(TestSchema.Schema, dice).Document();
            return i % 3 == 0 ? document : Mutator.Mutate(document, dice);
        })];
        Questions = [.. Enumerable.Range(0, 1_200)
            .Select(_ => new DocumentGenerator(TestSchema.Schema, dice, isIntrospection: true).Document())
            .Where(text => Ours(text).Error is null && Parser.Parse(text).Document!.Operations.Length == 1)];
        Verdicts = await ReferenceImplementation.RunAsync<Verdicts>("verdicts.mjs", new
        {
            sdl = SchemaPrinter.Print(TestSchema.Schema),
            introspection = JsonNode.Parse(Asked.Of(TestSchema.Schema, Asked.Everything).Data),
            documents = Documents.Select(text => new[] { text, Parser.Parse(text).Document is { } document ? Printer.Print(document) : null }),
            questions = Questions,
            variables = JsonNode.Parse(Variables),
        });
    }

    public Task DisposeAsync() => Task.CompletedTask;

    internal static (string Stage, GraphQLError? Error) Ours(string text)
    {
        var parsed = Parser.Parse(text);
        if (!parsed.Succeeded) return ("parse", parsed.Error);
        var errors = Validator.Validate(TestSchema.Schema, parsed.Document, OnlyTheRules);
        return errors.IsEmpty ? ("valid", null) : ("validate", errors[0]);
    }
}
