using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using Disclosure.Press;

namespace Disclosure.Site.Release;

/// <summary>Asks the release, in process, what any reader may ask the API, within the same limits.</summary>
/// <param name="execute">Document and variables in, the response's JSON out.</param>
public sealed class ReleaseQuery(Func<string, object?, CancellationToken, ValueTask<ReadOnlyMemory<byte>>> execute)
{
    private const string FiguresAfter = "figuresAfter";

    /// <summary>The whole answer: where the query pages through figures by <c>$figuresAfter</c>, with the figures of every page.</summary>
    /// <exception cref="InvalidOperationException">The release answered with errors: a query of the site is wrong.</exception>
    public async Task<Answer> AskAsync(QueryFile query, IReadOnlyDictionary<string, object?> variables, CancellationToken cancellation = default)
    {
        var data = await ExecuteAsync(query, variables, cancellation);
        if (query.HasVariable(FiguresAfter) && HasMoreFigures(data))
            data = await WithAllFiguresAsync(data, query, variables, cancellation);
        return new Answer(query, variables, new Node(data, query.Name));
    }

    /// <summary>The same where the query may name a language, by <c>$lang</c>.</summary>
    public Task<Answer> AskAsync(QueryFile query, IReadOnlyDictionary<string, object?> variables, Language language, CancellationToken cancellation = default) =>
        AskAsync(query, query.NamesLanguage ? new Dictionary<string, object?>(variables, StringComparer.Ordinal) { ["lang"] = language.Code.ToUpperInvariant() } : variables, cancellation);

    /// <summary>Every row of a connection that the query pages through by <c>$after</c>.</summary>
    public IAsyncEnumerable<Node> EachAsync(QueryFile query, string connection, CancellationToken cancellation) => EachAsync(query, connection, new Dictionary<string, object?>(0), cancellation);

    /// <summary>The same of a query that has further variables.</summary>
    public async IAsyncEnumerable<Node> EachAsync(QueryFile query, string connection, IReadOnlyDictionary<string, object?> variables, [EnumeratorCancellation] CancellationToken cancellation)
    {
        string? after = null;
        do
        {
            var rows = (await AskAsync(query, new Dictionary<string, object?>(variables, StringComparer.Ordinal) { ["after"] = after }, cancellation))[connection];
            foreach (var row in rows.Rows) yield return row;
            after = rows["pageInfo"]["hasNextPage"].IsTrue ? rows["pageInfo"]["endCursor"].Text : null;
        }
        while (after is not null);
    }

    private async Task<JsonElement> WithAllFiguresAsync(JsonElement first, QueryFile query, IReadOnlyDictionary<string, object?> variables, CancellationToken cancellation)
    {
        var whole = JsonSerializer.SerializeToNode(first);
        var figures = FiguresOf(whole);
        var cursor = NextOf(figures);
        while (cursor is not null)
        {
            var more = FiguresOf(JsonSerializer.SerializeToNode(await ExecuteAsync(query, new Dictionary<string, object?>(variables, StringComparer.Ordinal) { [FiguresAfter] = cursor }, cancellation)));
            foreach (var figure in more!["nodes"]!.AsArray()) figures!["nodes"]!.AsArray().Add(figure!.DeepClone());
            cursor = NextOf(more);
        }

        return JsonSerializer.SerializeToElement(whole);
    }

    /// <summary>Most answers are whole at once, and need not be taken apart.</summary>
    private static bool HasMoreFigures(JsonElement node) => node.ValueKind switch
    {
        JsonValueKind.Object when node.TryGetProperty("figures", out var figures) && figures.ValueKind is JsonValueKind.Object && figures.TryGetProperty("pageInfo", out var page) => page.GetProperty("hasNextPage").GetBoolean(),
        JsonValueKind.Object => node.EnumerateObject().Any(property => HasMoreFigures(property.Value)),
        JsonValueKind.Array => node.EnumerateArray().Any(HasMoreFigures),
        _ => false,
    };

    private static string? NextOf(JsonObject? figures) => figures?["pageInfo"]!["hasNextPage"]!.GetValue<bool>() is true ? figures["pageInfo"]!["endCursor"]!.GetValue<string>() : null;

    private static JsonObject? FiguresOf(JsonNode? node) => node switch
    {
        JsonObject row when row["figures"] is JsonObject figures && figures.ContainsKey("pageInfo") => figures,
        JsonObject row => row.Select(property => FiguresOf(property.Value)).FirstOrDefault(found => found is not null),
        JsonArray rows => rows.Select(FiguresOf).FirstOrDefault(found => found is not null),
        _ => null,
    };

    private async Task<JsonElement> ExecuteAsync(QueryFile query, IReadOnlyDictionary<string, object?> variables, CancellationToken cancellation)
    {
        var response = JsonElement.Parse((await execute(query.Text, variables, cancellation)).Span);
        if (response.TryGetProperty("errors", out var errors) && errors.GetArrayLength() > 0)
            throw new InvalidOperationException($"{query.Name}: {string.Join("; ", errors.EnumerateArray().Select(error => error.GetProperty("message").GetString()))}");
        return response.GetProperty("data");
    }
}
