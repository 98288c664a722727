using System.Text.Json;
using Disclosure.GraphQL.Execution;
using Disclosure.Schema;

namespace Disclosure.Bench;

/// <summary>Whether a page costs what it holds: the first page of 50 figures and the thousandth, in two orders, and the six documents, over releases of several sizes.</summary>
internal static class PageTimes
{
    private const int Far = 1_000;
    private static readonly string[] Orders = ["", ", order: [{ year: DESC }, { indicatorCode: ASC }]"];

    public static async Task WriteAsync(string[] databases, TextWriter output)
    {
        await output.WriteLineAsync("| database, MB | document | µs |");
        await output.WriteLineAsync("|---:|---|---:|");
        foreach (var database in databases)
        {
            using var api = await ReleaseApi.OpenAsync(database);
            var size = new FileInfo(database).Length >> 20;
            foreach (var order in Orders)
            {
                var query = $"query ($after: String) {{ figures(first: 50, after: $after{order}) {{ nodes {{ figureId year value }} pageInfo {{ endCursor }} }} }}";
                string? cursor = null;
                for (var page = 1; page < Far; page++) cursor = await NextAsync(api, query, cursor);
                await output.WriteLineAsync($"| {size} | page 1 of figures{order} | {Time(api, query, null):0.0} |");
                await output.WriteLineAsync($"| {size} | page {Far} of figures{order} | {Time(api, query, cursor):0.0} |");
            }

            foreach (var document in await BenchDocument.AllAsync(api))
            {
                GraphQLRequest[] requests = [.. document.OursVariables.Select(variables => new GraphQLRequest(document.Ours) { Variables = JsonSerializer.SerializeToElement(variables) })];
                await output.WriteLineAsync($"| {size} | {document.Name} | {InProcess.Measure(set => Ask(api, requests[set])).Microseconds:0.0} |");
            }
        }
    }

    private static async Task<string?> NextAsync(ReleaseApi api, string query, string? after)
    {
        using var json = JsonDocument.Parse(await api.ExecuteAsync(query, new { after }));
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
