using System.Text.Json;
using System.Text.Json.Nodes;
using Disclosure.Schema;

namespace Disclosure.Bench;

/// <summary>One of the six documents: its text for this API, its text for the peers' schemas, and 64 sets of variables for each.</summary>
/// <remarks>Kept as JSON beside the rows, so that every server is asked the same.</remarks>
internal sealed record BenchDocument(string Name, string Ours, string Theirs, JsonObject[] OursVariables, JsonObject[] TheirsVariables)
{
    private const int Sets = 64;

    public static async Task<BenchDocument[]> AllAsync(ReleaseApi api)
    {
        var enterprises = await CountAsync(api);
        int[] draws = [.. Enumerable.Range(0, Sets).Select(set => set * 7919)];
        var (after, parksAfter) = (new List<(string Id, string Cursor)>(), new List<(string Id, string Cursor)>());
        foreach (var draw in draws)
        {
            after.Add(await CursorAsync(api, "enterprises", "enterpriseId", $"e{draw % (enterprises - 100):000000}"));
            parksAfter.Add(await CursorAsync(api, "parks", "code", $"park-{draw % (LargeInstance.Parks - 10):000}"));
        }

        return
        [
            new(
                "Q1 page of 50 enterprises, 5 scalars",
                "query($v:String){enterprises(first:50,after:$v){nodes{enterpriseId identifier name industryCode sourceLine}pageInfo{hasNextPage endCursor}}}",
                "query($v:String){enterprises(first:50,after:$v){nodes{enterpriseId identifier name industryCode sourceLine}pageInfo{hasNextPage endCursor}}}",
                Of(after, item => item.Cursor), Of(after, item => item.Id)),
            new(
                "Q2 park → 20 enterprises → 12 figures with indicator",
                "query($v:String!){park(code:$v){name enterprises(first:20){nodes{name figures(first:50,where:{year:{eq:2023}}){nodes{value indicator{code unit}}}}}}}",
                "query($v:String!){park(code:$v){name enterprises(first:20){name figures(first:50,year:2023){value indicator{code unit}}}}}",
                Of(draws, Park), Of(draws, Park)),
            new(
                "Q3 filtered, sorted audit listings, page of 50, and their count",
                "query($v:Int!,$s:AuditStatus!){auditListings(where:{year:{eq:$v},status:{eq:$s}},order:[{listedOn:DESC},{auditListingId:DESC}],first:50){totalCount nodes{auditListingId status reason listedOn completionDue enterprise{name park{name}}}}}",
                "query($v:Int!,$s:String!){auditListings(year:$v,status:$s,first:50){totalCount nodes{auditListingId status reason listedOn completionDue enterprise{name park{name}}}}}",
                [.. draws.Select(draw => Listings(draw, Statuses[draw % 5].Ours))], [.. draws.Select(draw => Listings(draw, Statuses[draw % 5].Stored))]),
            new(
                "Q4 one enterprise with everything: 60 figures, audit listings",
                "query($v:String!){enterprise(uscc:$v){enterpriseId identifier name industryCode status joined sourceLine latitude park{name regionCode}figures(first:100){nodes{year value indicator{code}}}auditListings(first:50){nodes{year batch status listedOn}}}}",
                "query($v:String!){enterprise(uscc:$v){enterpriseId identifier name industryCode status joined sourceLine latitude park{name regionCode}figures(first:100){year value indicator{code}}auditListings(first:50){year batch status listedOn}}}",
                Of(draws, draw => LargeInstance.UsccOf(draw % enterprises)), Of(draws, draw => LargeInstance.UsccOf(draw % enterprises))),
            new(
                "Q5 totals of an indicator and year by industry",
                "query($v:Int!,$i:String!){figuresAggregate(where:{year:{eq:$v},indicatorCode:{eq:$i}},groupBy:[INDUSTRY_CODE]){key{industryCode}count sum{value}avg{value}}}",
                "query($v:Int!,$i:String!){totals(year:$v,indicator:$i){industryCode count sum avg}}",
                [.. draws.Select(Totals)], [.. draws.Select(Totals)]),
            new(
                "Q6 three levels, 2,008 leaves",
                "query($v:String){parks(first:8,after:$v){nodes{name enterprises(first:10){nodes{name figures(first:12){nodes{year value}}}}}}}",
                "query($v:String){parks(first:8,after:$v){name enterprises(first:10){name figures(first:12){year value}}}}",
                Of(parksAfter, item => item.Cursor), Of(parksAfter, item => item.Id)),
        ];
    }

    public static BenchDocument[] Read(string path) => JsonSerializer.Deserialize<BenchDocument[]>(File.ReadAllBytes(path))!;

    public static void Write(string path, BenchDocument[] documents) => File.WriteAllBytes(path, JsonSerializer.SerializeToUtf8Bytes(documents));

    private static (string Ours, string Stored)[] Statuses => [("LISTED", "listed"), ("IN_PROGRESS", "in_progress"), ("PASSED", "passed"), ("FAILED", "failed"), ("REMOVED", "removed")];

    private static string Park(int draw) => $"park-{draw % LargeInstance.Parks:000}";

    private static JsonObject Listings(int draw, string status) => new() { ["v"] = 2019 + (draw % 5), ["s"] = status };

    private static JsonObject Totals(int draw) => new() { ["v"] = 2019 + (draw % 5), ["i"] = $"indicator_{draw % LargeInstance.Indicators:00}" };

    private static JsonObject[] Of<T>(IEnumerable<T> items, Func<T, string> value) => [.. items.Select(item => new JsonObject { ["v"] = value(item) })];

    private static async Task<int> CountAsync(ReleaseApi api)
    {
        using var json = JsonDocument.Parse(await api.ExecuteAsync("{ enterprises { totalCount } }", null));
        return json.RootElement.GetProperty("data").GetProperty("enterprises").GetProperty("totalCount").GetInt32();
    }

    private static async Task<(string Id, string Cursor)> CursorAsync(ReleaseApi api, string list, string key, string value)
    {
        using var json = JsonDocument.Parse(await api.ExecuteAsync($"query ($v: String!) {{ {list}(first: 1, where: {{ {key}: {{ gte: $v }} }}) {{ edges {{ cursor node {{ {key} }} }} }} }}", new { v = value }));
        var edge = json.RootElement.GetProperty("data").GetProperty(list).GetProperty("edges")[0];
        return (edge.GetProperty("node").GetProperty(key).GetString()!, edge.GetProperty("cursor").GetString()!);
    }
}
