using System.Security.Cryptography;
using System.Text.Json;

namespace Disclosure.EndToEnd.Tests;

/// <summary>One figure from a return to a page, an answer and a file.</summary>
[Collection(nameof(Demonstration))]
public sealed class OneFigureTests(Demonstration demonstration)
{
    private const string ParkFigures = """
        query ($after: String) {
          figures(first: 500, after: $after, where: { parkCode: { eq: "sample-park" }, enterpriseId: { eq: null } }) {
            nodes { figureId value statusLabel }
            pageInfo { hasNextPage endCursor }
          }
        }
        """;

    [Fact]
    public async Task Every_figure_of_the_sample_park_has_the_same_characters_in_file_answer_and_page()
    {
        var scopes = new List<AngleSharp.Html.Dom.IHtmlDocument>();
        foreach (var scope in new[] { "output", "energy", "carbon", "renewable-energy", "water", "waste", "green-building", "green-travel", "management", "pollutant" })
        {
            scopes.Add(await demonstration.PageAsync($"/parks/sample-park/{scope}/"));
            foreach (var breakdown in scopes[^1].QuerySelectorAll($"main a[href^='/parks/sample-park/{scope}/']").Select(link => link.GetAttribute("href")!).ToArray())
                scopes.Add(await demonstration.PageAsync(breakdown));
        }

        var compared = 0;
        await foreach (var figure in EveryAsync(ParkFigures))
        {
            var row = demonstration.Figures[figure.GetProperty("figureId").GetString()!];
            var value = figure.GetProperty("value");
            Assert.Equal(row["value"], value.ValueKind is JsonValueKind.Null ? "" : value.GetRawText());
            var detail = scopes.Select(page => page.GetElementById($"f-{figure.GetProperty("figureId").GetString()}")).OfType<AngleSharp.Dom.IElement>().Single();
            var shown = detail.QuerySelectorAll(".detail-head data.digits").FirstOrDefault(number => number.Closest(".coverage") is null);
            Assert.Equal(row["value"], shown?.GetAttribute("value") ?? "");
            Assert.Equal(row["value"], shown?.TextContent ?? "");
            if (row["value"].Length == 0) Assert.Contains(figure.GetProperty("statusLabel").GetString()!, detail.TextContent, StringComparison.Ordinal);
            compared++;
        }

        Assert.True(compared > 100, $"only {compared} figures stand on the page");
    }

    [Fact]
    public async Task Every_calculated_emission_can_be_computed_again_from_what_its_page_shows()
    {
        const string query = """
            query ($after: String) {
              figures(first: 100, after: $after, where: { indicatorCode: { in: ["fuel_co2", "purchased_electricity_co2"] }, value: { neq: null }, enterpriseId: { neq: null } }) {
                nodes { value indicatorCode derivation { decimals inputs { nodes { value } } factors { nodes { value } } } }
                pageInfo { hasNextPage endCursor }
              }
            }
            """;
        var computed = 0;
        await foreach (var figure in EveryAsync(query))
        {
            var derivation = figure.GetProperty("derivation");
            var quantity = Values(derivation, "inputs").Sum();
            var factors = Values(derivation, "factors").Aggregate(1m, (product, factor) => product * factor);
            var result = quantity == 0 ? 0 : figure.GetProperty("indicatorCode").GetString() == "fuel_co2" ? quantity * factors * 44 / 12 : quantity * factors;
            Assert.Equal(figure.GetProperty("value").GetDecimal(), Math.Round(result, derivation.GetProperty("decimals").GetInt32(), MidpointRounding.AwayFromZero));
            computed++;
        }

        Assert.True(computed > 300, $"only {computed} emissions were calculated");
    }

    [Fact]
    public async Task A_report_opens_from_the_list_as_the_bytes_whose_hash_stands_beside_it()
    {
        var page = await demonstration.PageAsync("/reports/");
        var report = page.QuerySelector(".entry-row:has(.report-file)")!;
        var address = report.QuerySelector(".report-file a")!.GetAttribute("href")!;
        using var response = await demonstration.FileAsync(address);
        Assert.Equal(("application/pdf", "inline", address.Split('/')[^1]), (response.Content.Headers.ContentType?.MediaType, response.Content.Headers.ContentDisposition?.DispositionType, response.Content.Headers.ContentDisposition?.FileName));
        Assert.Equal(report.QuerySelector("code.hash")!.TextContent, Convert.ToHexStringLower(SHA256.HashData(await response.Content.ReadAsByteArrayAsync())));
    }

    [Fact]
    public async Task A_real_unit_has_no_number_but_the_reason_and_the_notice()
    {
        var page = await demonstration.PageAsync("/enterprises/91110302600003205F/");
        var main = page.QuerySelector("main")!;
        Assert.Empty(page.QuerySelectorAll("#figures data.digits"));
        Assert.Contains("名单未公布数值", main.TextContent, StringComparison.Ordinal);
        Assert.Contains("北京市2024年碳排放单位名录", main.TextContent, StringComparison.Ordinal);
        Assert.NotEmpty(page.QuerySelectorAll("a[href^='https://sthjj.beijing.gov.cn/']"));
        Assert.DoesNotContain("示例数据", main.TextContent, StringComparison.Ordinal);
        var own = demonstration.Figures.Values.Where(row => row["sample"] == "false").ToList();
        Assert.NotEmpty(own);
        Assert.All(own, row => Assert.Equal(("", "not_published"), (row["value"], row["status"])));
    }

    [Fact]
    public async Task Every_sample_unit_says_so_on_its_page_in_both_languages()
    {
        var enterprises = (await demonstration.CsvAsync("enterprises")).Where(row => row["sample"] == "true").ToList();
        Assert.InRange(enterprises.Count, 40, 60);
        foreach (var row in enterprises)
        {
            Assert.Contains("示例数据", (await demonstration.PageAsync($"/enterprises/{row["uscc"]}/")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
            Assert.Contains("Sample data", (await demonstration.PageAsync($"/en/enterprises/{row["uscc"]}/")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_figure_names_the_line_of_the_file_it_came_from_and_the_line_holds_it()
    {
        var data = await demonstration.AskAsync("""{ figures(first: 1, where: { indicatorCode: { eq: "energy_consumption" }, carrierCode: { eq: "electricity" }, period: { eq: "2022" }, value: { gt: 0 } }) { nodes { value sourceLine source { file sha256 } } } }""");
        var figure = data.GetProperty("figures").GetProperty("nodes")[0];
        var path = Path.Combine(demonstration.Folder, "sources", figure.GetProperty("source").GetProperty("file").GetString()!);
        var line = (await File.ReadAllLinesAsync(path))[figure.GetProperty("sourceLine").GetInt32() - 1];
        Assert.Contains(figure.GetProperty("value").GetRawText(), line.Split(','));
        Assert.Equal(figure.GetProperty("source").GetProperty("sha256").GetString(), Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(await File.ReadAllBytesAsync(path))));
    }

    private static IEnumerable<decimal> Values(JsonElement derivation, string terms) =>
        derivation.GetProperty(terms).GetProperty("nodes").EnumerateArray().Select(term => term.GetProperty("value").GetDecimal());

    private async IAsyncEnumerable<JsonElement> EveryAsync(string query)
    {
        string? after = null;
        do
        {
            var figures = (await demonstration.AskAsync(query, new { after })).GetProperty("figures");
            foreach (var figure in figures.GetProperty("nodes").EnumerateArray()) yield return figure;
            var info = figures.GetProperty("pageInfo");
            after = info.GetProperty("hasNextPage").GetBoolean() ? info.GetProperty("endCursor").GetString() : null;
        }
        while (after is not null);
    }
}
