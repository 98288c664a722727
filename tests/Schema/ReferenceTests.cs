using System.Text;
using System.Text.Json.Nodes;
using Disclosure.GraphQL.Tests.Validation;
using Disclosure.GraphQL.Types;

namespace Disclosure.Schema.Tests;

/// <summary>The public schema and its answers, judged by npm's <c>graphql</c>.</summary>
public sealed class ReferenceTests(ReleaseFixture release) : IClassFixture<ReleaseFixture>
{
    private const int Wanted = 600;

    [Fact]
    public async Task Tools_read_our_schema_and_our_answers_are_what_it_promises()
    {
        var introspection = await Ask(await ReferenceImplementation.RunAsync<string>("introspection.mjs", new { }));
        Assert.Null(introspection["errors"]);
        var (answers, refused) = await Answers();
        Assert.Equal(Wanted, answers.Count);
        // Of what the writer writes nothing is invalid or too large; a field may refuse an argument, such as a search for one character.
        Assert.All(refused, code => Assert.Equal("BAD_USER_INPUT", code));

        var judgement = await ReferenceImplementation.RunAsync<Judgement>("answers.mjs", new
        {
            sdl = SchemaPrinter.Print(PublicSchema.Instance),
            introspection = introspection["data"],
            answers = answers.Select(pair => new { document = pair.Document, data = pair.Data }),
        });
        Assert.Equal(judgement.Schemas[1], judgement.Schemas[0]);
        var faults = judgement.Faults.Select((fault, i) => (fault, answers[i].Document)).Where(pair => pair.fault is not null).ToArray();
        Assert.True(faults.Length == 0, $"{faults.Length} faults, first: {(faults.Length > 0 ? faults[0] : default)}");
        // A comparison of nothing with nothing would find no difference.
        var leaves = answers.Sum(pair => Leaves(pair.Data));
        Assert.True(leaves > 15 * Wanted, $"{answers.Count} answers with {leaves} values hold too little to compare");
    }

    private async Task<(List<(string Document, JsonNode Data)> Answers, List<string> Refused)> Answers()
    {
        var writer = new DocumentWriter(PublicSchema.Instance, new Dice(20260601), await Ids());
        var (answers, refused) = (new List<(string, JsonNode)>(), new List<string>());
        while (answers.Count < Wanted && refused.Count < Wanted)
        {
            var document = writer.Document();
            var answer = await Ask(document);
            if (answer["errors"] is { } errors) refused.AddRange(errors.AsArray().Select(error => error!["extensions"]!["code"]!.GetValue<string>()));
            else answers.Add((document, answer["data"]!));
        }

        return (answers, refused);
    }

    private async Task<string[]> Ids()
    {
        var some = await Ask("{ parks { nodes { id } } enterprises(first: 3) { nodes { id } } figures(first: 3) { nodes { id } } releases { nodes { id } } }");
        return [.. some["data"]!.AsObject().SelectMany(pair => pair.Value!["nodes"]!.AsArray()).Select(node => node!["id"]!.GetValue<string>())];
    }

    private async Task<JsonNode> Ask(string document) => JsonNode.Parse(Encoding.UTF8.GetString((await release.Api.ExecuteAsync(document, null)).Span))!;

    private static int Leaves(JsonNode? json) => json switch
    {
        JsonObject fields => fields.Sum(pair => Leaves(pair.Value)),
        JsonArray items => items.Sum(Leaves),
        _ => 1,
    };

    private sealed record Judgement(string[] Schemas, string?[] Faults);
}
