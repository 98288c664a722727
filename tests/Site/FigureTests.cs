using System.Text.Json;
using Disclosure.Model.Dictionary;
using Disclosure.Model.Registers;
using Disclosure.Site.Tests.Fixture;

namespace Disclosure.Site.Tests;

/// <summary>A figure on the page is the figure of the release, with everything behind it.</summary>
[Collection(Fixture.Site.Name)]
public sealed class FigureTests(PressedSite site)
{
    private const string FactoryPage = "/enterprises/91999999000000011M/";
    private const string LaboratoryPage = "/enterprises/91999999000000022N/";

    [Theory]
    [InlineData(FactoryPage, "enterpriseId: { eq: \"sample0000001\" }")]
    [InlineData("/en" + FactoryPage, "enterpriseId: { eq: \"sample0000001\" }")]
    [InlineData("/parks/sample-park/carbon/", "indicator: { category: { eq: CARBON }, dimension: { eq: NONE } }, enterpriseId: { eq: null }")]
    [InlineData("/en/parks/sample-park/carbon/fuel-co2/", "indicatorCode: { eq: \"fuel_co2\" }, enterpriseId: { eq: null }")]
    public async Task Each_value_has_the_characters_of_the_release(string page, string where)
    {
        using var document = await site.OpenAsync(page);
        var figures = await Figures(where);
        Assert.True(figures.Count >= 8, $"{figures.Count} figures");
        Assert.All(figures, figure =>
        {
            var detail = document.GetElementById($"f-{figure.GetProperty("figureId").GetString()}");
            Assert.True(detail is not null, figure.GetRawText());
            var shown = detail.QuerySelector(".detail-head .figure")!;
            if (figure.GetProperty("value").ValueKind is JsonValueKind.Number)
                Assert.Equal(figure.GetProperty("value").GetRawText(), shown.QuerySelector("data")!.GetAttribute("value"));
            else
                Assert.NotNull(shown.QuerySelector(".no-value"));
        });
    }

    [Theory]
    [InlineData("", Language.Zh)]
    [InlineData("/en", Language.En)]
    public async Task Where_there_is_no_value_stands_the_reason_in_words_and_no_number(string prefix, Language language)
    {
        using var document = await site.OpenAsync(prefix + LaboratoryPage);
        var figures = (await Figures("enterpriseId: { eq: \"sample0000002\" }")).Where(figure => figure.GetProperty("value").ValueKind is JsonValueKind.Null).ToArray();
        Assert.All(figures, figure =>
        {
            var shown = document.GetElementById($"f-{figure.GetProperty("figureId").GetString()}")!.QuerySelector(".detail-head .figure")!;
            var label = Model.Registers.Figures.Statuses.Codes.Single(code => code.ApiName == figure.GetProperty("status").GetString()).Label;
            Assert.Equal(label.In(language), shown.QuerySelector(".no-value")!.TextContent);
            Assert.Null(shown.QuerySelector("data:not(.coverage data)"));
        });
        var statuses = figures.Select(figure => figure.GetProperty("status").GetString()).Distinct(StringComparer.Ordinal).ToArray();
        Assert.Contains("CONFIDENTIAL", statuses);
        Assert.True(statuses.Length >= 9, string.Join(", ", statuses));
    }

    [Fact]
    public async Task A_confidential_figure_names_its_legal_basis()
    {
        using var document = await site.OpenAsync(LaboratoryPage);
        Assert.Contains(document.QuerySelectorAll(".reason"), reason => reason.TextContent.Contains("《企业环境信息依法披露管理办法》", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_measured_zero_is_a_zero()
    {
        using var document = await site.OpenAsync(FactoryPage);
        var id = Figure.IdOf("sample0000001", null, "nox_emissions", null, Period.OfYear(2022));
        Assert.Equal("0", document.GetElementById($"f-{id}")!.QuerySelector(".figure data")!.TextContent);
    }

    [Fact]
    public async Task Every_park_figure_carries_its_coverage_wherever_it_stands()
    {
        foreach (var page in new[] { "/", "/en/", "/parks/", "/parks/sample-park/", "/en/parks/sample-park/", "/parks/sample-park/energy/", "/parks/sample-park/energy/energy-consumption/" })
        {
            using var document = await site.OpenAsync(page);
            Assert.All(document.QuerySelectorAll(".headlines .figure, td .figure, .detail-head .figure"), figure => Assert.Equal(2, figure.QuerySelectorAll(".coverage data").Length));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("/en")]
    public async Task A_park_shows_the_items_that_its_charts_draw_and_leads_to_every_other(string prefix)
    {
        using var park = await site.OpenAsync($"{prefix}/parks/sample-park/");
        using var scope = await site.OpenAsync($"{prefix}/parks/sample-park/energy/");
        var breakdown = $"{prefix}/parks/sample-park/energy/energy-consumption/";
        Assert.NotNull(park.QuerySelector("tr[data-indicator='carrier_energy_calorific'][data-item]"));
        Assert.Null(park.QuerySelector("tr[data-indicator='energy_consumption']"));
        Assert.All([park, scope], page => Assert.Single(page.QuerySelectorAll($"main a[href='{breakdown}']")));
        using var items = await site.OpenAsync(breakdown);
        Assert.Equal($"{prefix}/parks/sample-park/energy/", items.QuerySelectorAll(".crumbs a")[^1].GetAttribute("href"));
        Assert.NotNull(items.QuerySelector("tr[data-indicator='energy_consumption'][data-item] a.figure-link"));
    }

    [Theory]
    [InlineData("/parks/sample-park/", "energy-by-carrier", "energy-intensity", "emissions-by-scope", "emission-flows", "carbon-intensity", "waste-by-kind")]
    [InlineData("/parks/sample-park/energy/", "energy-intensity")]
    [InlineData("/parks/sample-park/energy/carrier-energy-calorific/", "energy-by-carrier")]
    [InlineData("/parks/sample-park/energy/energy-consumption/")]
    [InlineData("/parks/sample-park/carbon/", "emissions-by-scope", "carbon-intensity")]
    [InlineData("/parks/sample-park/carbon/fuel-co2/")]
    public async Task A_chart_stands_where_everything_that_it_draws_does(string page, params string[] charts)
    {
        using var document = await site.OpenAsync(page);
        Assert.Equal(charts, document.QuerySelectorAll(".chart").Select(chart => chart.GetAttribute("data-file")));
    }

    [Fact]
    public async Task A_calculated_figure_opens_to_formula_inputs_factors_and_their_documents()
    {
        using var document = await site.OpenAsync(FactoryPage);
        var detail = document.GetElementById($"f-{Figure.IdOf("sample0000001", null, "purchased_electricity_co2", null, Period.OfYear(2023))}")!;
        var derivation = (await site.AskAsync($$"""{ figures(where: { figureId: { eq: "{{detail.Id![2..]}}" } }) { nodes { derivation { expression inputs { nodes { value input { figureId } } } factors { nodes { value factor { year document { title } } } } } } } }"""))
            .GetProperty("figures").GetProperty("nodes")[0].GetProperty("derivation");
        Assert.Equal(derivation.GetProperty("expression").GetString(), detail.QuerySelector(".expression code")!.TextContent);
        var input = derivation.GetProperty("inputs").GetProperty("nodes")[0];
        var link = detail.QuerySelector(".inputs a")!.GetAttribute("href")!;
        Assert.Equal($"#f-{input.GetProperty("input").GetProperty("figureId").GetString()}", link);
        Assert.NotNull(document.GetElementById(link[1..]));
        Assert.Equal(input.GetProperty("value").GetRawText(), detail.QuerySelector(".inputs data")!.TextContent);
        var factor = derivation.GetProperty("factors").GetProperty("nodes")[0];
        var factors = detail.QuerySelectorAll(".inputs")[1].TextContent;
        Assert.Contains(factor.GetProperty("value").GetRawText(), factors, StringComparison.Ordinal);
        Assert.Contains("2023", factors, StringComparison.Ordinal);
        Assert.Contains(factor.GetProperty("factor").GetProperty("document").GetProperty("title").GetString()!, factors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reported_figure_names_its_file_line_and_hash_and_what_it_said_before()
    {
        using var document = await site.OpenAsync(FactoryPage);
        var detail = document.GetElementById($"f-{Figure.IdOf("sample0000001", null, "energy_consumption", "electricity", Period.OfYear(2023))}")!;
        var provenance = detail.Children.Last(child => child.ClassList.Contains("provenance"));
        Assert.Equal("/data/sources/returns/", provenance.QuerySelector("a")!.GetAttribute("href"));
        Assert.Contains("第 2 行", provenance.TextContent, StringComparison.Ordinal);
        Assert.Contains(new string('a', 64), provenance.TextContent, StringComparison.Ordinal);
        Assert.Equal("124000.5", detail.QuerySelector(".revisions data")!.TextContent);
    }

    [Fact]
    public async Task Provisional_figures_and_the_three_degrees_of_assurance_are_told_in_words()
    {
        using var document = await site.OpenAsync(FactoryPage);
        var id = Figure.IdOf("sample0000001", null, "commuters", null, Period.OfYear(FixtureRows.LastYear));
        Assert.Equal("初步", document.GetElementById($"f-{id}")!.QuerySelector(".badge.provisional")!.TextContent);
        Assert.Equal(Model.Registers.Figures.Assurances.Codes.Select(code => code.Label.Zh).Order(StringComparer.Ordinal), document.QuerySelectorAll("td .assurance").Select(mark => mark.TextContent).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("", Language.Zh)]
    [InlineData("/en", Language.En)]
    public async Task A_real_unit_without_figures_says_so_for_each_of_them_and_names_the_notice(string prefix, Language language)
    {
        var words = Model.Registers.Figures.Statuses[FigureStatus.NotPublished].Label.In(language);
        using var document = await site.OpenAsync($"{prefix}/enterprises/911103027447054762/");
        var rows = document.QuerySelectorAll(".figures tbody tr");
        var reported = (await site.AskAsync("{ indicators(where: { formula: { eq: null } }) { totalCount } }")).GetProperty("indicators").GetProperty("totalCount").GetInt32();
        Assert.Equal(reported, rows.Length);
        Assert.All(rows, row => Assert.Equal(words, row.QuerySelector(".no-value")!.TextContent));
        Assert.Empty(document.QuerySelectorAll("#content data"));
        Assert.Contains(document.QuerySelectorAll("a"), link => link.GetAttribute("href")!.StartsWith("https://sthjj.beijing.gov.cn/", StringComparison.Ordinal));
        Assert.Contains(document.QuerySelectorAll("time"), time => time.TextContent == "2024-08-06");
        Assert.Empty(document.QuerySelectorAll(".badge.sample"));
    }

    [Fact]
    public async Task A_real_unit_whose_figures_are_reasons_alone_shows_each_reason_and_names_the_notice()
    {
        using var document = await site.OpenAsync("/enterprises/91110302746101350P/");
        var detail = document.GetElementById($"f-{Figure.IdOf("real000000003", null, "ghg_total", null, Period.OfYear(2024))}")!;
        Assert.Equal(Model.Registers.Figures.Statuses[FigureStatus.NotPublished].Label.Zh, detail.QuerySelector(".no-value")!.TextContent);
        Assert.Equal("2024-08-06", detail.QuerySelector(".provenance time")!.TextContent);
        Assert.NotNull(document.QuerySelector(".no-figures"));
        Assert.Empty(document.QuerySelectorAll("#content data"));
    }

    private async Task<IReadOnlyList<JsonElement>> Figures(string where)
    {
        var all = new List<JsonElement>();
        string? after = null;
        do
        {
            var page = (await site.AskAsync($$"""{ figures(first: 500, after: {{(after is null ? "null" : $"\"{after}\"")}}, where: { parkCode: { eq: "sample-park" }, {{where}} }) { pageInfo { hasNextPage endCursor } nodes { figureId value status } } }""")).GetProperty("figures");
            all.AddRange(page.GetProperty("nodes").EnumerateArray());
            after = page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean() ? page.GetProperty("pageInfo").GetProperty("endCursor").GetString() : null;
        }
        while (after is not null);
        return all;
    }
}
