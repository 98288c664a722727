using System.Text.Json;
using Disclosure.GraphQL.Execution;
using Disclosure.Schema;

namespace Disclosure.Bench;

/// <summary>Whether a page costs what it holds: the first page of 50 figures and the thousandth, the largest figures of an indicator, and the six documents, over releases of several sizes.</summary>
internal static class PageTimes
{
    private const int Far = 1_000;
    private const string Page = "query ($after: String) { figures(first: 50, after: $after) { nodes { figureId year value } pageInfo { endCursor } } }";
    private const string Largest = """{ figures(first: 50, where: { indicatorCode: { eq: "indicator_01" }, year: { eq: 2021 } }, order: [{ value: DESC }]) { nodes { figureId year value } pageInfo { endCursor } } }""";

    public static async Task WriteAsync(string[] databases, TextWriter output)
    {
        await output.WriteLineAsync("| database, MB | document | µs |");
        await output.WriteLineAsync("|---:|---|---:|");
        foreach (var database in databases)
        {
            using var api = await ReleaseApi.OpenAsync(database);
            var size = new FileInfo(database).Length >> 20;
            string? cursor = null;
            for (var page = 1; page < Far; page++) cursor = await NextAsync(api, cursor);
            await output.WriteLineAsync($"| {size} | page 1 of figures | {Time(api, Page, null):0.0} |");
            await output.WriteLineAsync($"| {size} | page {Far} of figures | {Time(api, Page, cursor):0.0} |");
            await output.WriteLineAsync($"| {size} | the 50 largest figures of an indicator and year | {Time(api, Largest, null):0.0} |");
            foreach (var document in await BenchDocument.AllAsync(api))
            {
                GraphQLRequest[] requests = [.. document.OursVariables.Select(variables => new GraphQLRequest(document.Ours) { Variables = JsonSerializer.SerializeToElement(variables) })];
                await output.WriteLineAsync($"| {size} | {document.Name} | {InProcess.Measure(set => Ask(api, requests[set])).Microseconds:0.0} |");
            }
        }
    }

    private static async Task<string?> NextAsync(ReleaseApi api, string? after)
    {
        using var json = JsonDocument.Parse(await api.ExecuteAsync(Page, new { after }));
        return json.RootElement.GetProperty("data").GetProperty("figures").GetProperty("pageInfo").GetProperty("endCursor").GetString();
    }

    private static double Time(ReleaseApi api, string query, string? after)
    {
        var request = new GraphQLRequest(query) { Variables = JsonSerializer.SerializeToElement(new { after }) };
        return InProcess.Measure(_ => Ask(api, request)).Microseconds;
    }

    private static void Ask(ReleaseApi api, GraphQLRequest request)
    {
        using var answer = api.Executor.ExecuteAsync(request).AsTask().GetAwaiter().GetResult();
    }
}
