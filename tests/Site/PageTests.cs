using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Web;
using AngleSharp.Dom;
using Disclosure.Model;
using Disclosure.Model.Registers;
using Disclosure.Site.Tests.Fixture;

namespace Disclosure.Site.Tests;

/// <summary>What every page owes its reader.</summary>
[Collection(Fixture.Site.Name)]
public sealed class PageTests(PressedSite site)
{
    [Fact]
    public void Every_page_stands_in_both_languages()
    {
        var pages = site.Pages.ToHashSet(StringComparer.Ordinal);
        Assert.Contains("/", pages);
        Assert.All(pages.Where(page => !page.StartsWith("/en/", StringComparison.Ordinal)), page => Assert.Contains($"/en{page}", pages));
        Assert.Equal(0, pages.Count % 2);
    }

    [Fact]
    public async Task The_text_of_every_number_is_exactly_its_value()
    {
        foreach (var page in site.Pages)
        {
            using var document = await site.OpenAsync(page);
            Assert.All(document.QuerySelectorAll("data"), data => Assert.Equal(data.GetAttribute("value"), data.TextContent));
            Assert.All(document.QuerySelectorAll(".figure"), figure => Assert.True(figure.QuerySelector("data, .no-value") is not null, $"{page}: a figure with neither value nor reason"));
        }
    }

    [Fact]
    public async Task English_pages_mark_every_word_that_is_Chinese()
    {
        foreach (var page in site.Pages.Where(page => page.StartsWith("/en/", StringComparison.Ordinal)))
        {
            using var document = await site.OpenAsync(page);
            var words = document.Body!.Descendants<IText>().Where(text => text.Data.Any(letter => letter is >= '一' and <= '鿿'));
            Assert.All(words, text => Assert.True(text.Ancestors<IElement>().Any(element => element.GetAttribute("lang") is "zh-CN" || element.LocalName is "pre"), $"{page}: {text.Data.Trim()}"));
        }
    }

    [Fact]
    public async Task Every_page_of_data_shows_a_query_that_the_API_answers()
    {
        var seen = 0;
        foreach (var page in site.Pages.Where(page => !page.StartsWith("/en/", StringComparison.Ordinal)))
        {
            using var document = await site.OpenAsync(page);
            if (document.QuerySelector(".query a") is not { } link) continue;
            Assert.Equal($"/graphql?page={page}", link.GetAttribute("href"));
            var (query, variables) = document.QuerySelectorAll(".query code").Select(code => code.TextContent).ToList() is [var first, var second] ? (first, second) : default;
            var answer = Encoding.UTF8.GetString((await site.Api.ExecuteAsync(query, JsonDocument.Parse(variables).RootElement)).Span);
            Assert.DoesNotContain("\"errors\"", answer, StringComparison.Ordinal);
            seen++;
        }

        Assert.True(seen > 100, $"{seen} pages with a query");
    }

    [Fact]
    public async Task Every_query_within_an_address_is_one_that_the_API_answers()
    {
        var seen = 0;
        foreach (var page in site.Pages.Where(page => !page.StartsWith("/en/", StringComparison.Ordinal)))
        {
            using var document = await site.OpenAsync(page);
            // Those of one page differ in the key of the figure alone, but for the examples.
            foreach (var address in document.QuerySelectorAll("[href^='/graphql?query=']").Select(link => link.GetAttribute("href")!).DistinctBy(address => page is "/api/" ? address : ""))
            {
                var parts = HttpUtility.ParseQueryString(address[address.IndexOf('?', StringComparison.Ordinal)..]);
                var answer = Encoding.UTF8.GetString((await site.Api.ExecuteAsync(parts["query"]!, parts["variables"] is { } variables ? JsonDocument.Parse(variables).RootElement : null)).Span);
                Assert.False(answer.Contains("\"errors\"", StringComparison.Ordinal), $"{page}: {parts["query"]} {answer}");
                seen++;
            }
        }

        Assert.True(seen > 30, $"{seen} queries");
    }

    [Fact]
    public async Task No_address_is_longer_than_servers_allow()
    {
        const int kept = 8192 - 1024; // nginx and Kestrel refuse request lines above 8 kB
        foreach (var page in site.Pages)
        {
            using var document = await site.OpenAsync(page);
            Assert.DoesNotContain(document.QuerySelectorAll("[href]").Select(link => link.GetAttribute("href")!), address => address.Length > kept);
        }
    }

    [Theory]
    [InlineData("/changes/", "/data/")]
    [InlineData("/en/changes/1.0.0/", "/en/data/")]
    [InlineData("/lab/", "/data/")]
    [InlineData("/compare/", "/enterprises/")]
    [InlineData("/obligations/carbon-report/", "/supervision/")]
    public async Task The_menu_marks_the_part_in_which_a_page_stands(string page, string part)
    {
        using var document = await site.OpenAsync(page);
        Assert.Equal(part, Assert.Single(document.QuerySelectorAll(".site-head nav [aria-current]")).GetAttribute("href"));
    }

    [Theory]
    [InlineData("/", "示例数据")]
    [InlineData("/en/", "Sample data")]
    [InlineData("/parks/", "示例数据")]
    [InlineData("/parks/sample-park/", "示例数据")]
    [InlineData("/en/parks/sample-park/", "Sample data")]
    [InlineData("/enterprises/91999999000000011M/", "示例数据")]
    [InlineData("/en/enterprises/91999999000000022N/", "Sample data")]
    [InlineData("/enterprises/park/sample-park/", "示例数据")]
    [InlineData("/data/sources/returns/", "示例数据")]
    public async Task What_is_made_up_says_so(string page, string words)
    {
        using var document = await site.OpenAsync(page);
        Assert.Contains(document.QuerySelectorAll(".badge.sample"), badge => badge.TextContent == words);
    }

    [Fact]
    public async Task The_home_page_prints_no_figure_of_the_sample_outside_its_frame()
    {
        using var document = await site.OpenAsync("/");
        var figures = document.QuerySelectorAll(".headlines .figure");
        Assert.NotEmpty(figures);
        Assert.All(figures, figure => Assert.True(figure.Closest(".card-sample") is not null && figure.QuerySelector(".badge.sample") is not null, figure.TextContent));
    }

    [Fact]
    public async Task A_list_of_more_than_a_hundred_is_paged_and_reaches_everyone()
    {
        using var keys = JsonDocument.Parse((await site.AskAsync("{ enterprises(first: 500) { nodes { uscc enterpriseId } } }")).GetRawText());
        var expected = keys.RootElement.GetProperty("enterprises").GetProperty("nodes").EnumerateArray()
            .Select(row => $"/enterprises/{row.GetProperty("uscc").GetString() ?? row.GetProperty("enterpriseId").GetString()}/").Order(StringComparer.Ordinal).ToArray();
        using var first = await site.OpenAsync("/enterprises/");
        using var second = await site.OpenAsync("/enterprises/page/2/");
        var listed = first.QuerySelectorAll(".rows a").Concat(second.QuerySelectorAll(".rows a")).Select(link => link.GetAttribute("href")!).Order(StringComparer.Ordinal);
        Assert.Equal(expected, listed);
        Assert.Equal("/enterprises/page/2/", first.QuerySelector("a[rel=next]")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Facets_count_what_they_list()
    {
        using var document = await site.OpenAsync("/enterprises/");
        var facets = document.QuerySelectorAll(".facets li").Select(item => (Path: item.QuerySelector("a")!.GetAttribute("href")!, Count: int.Parse(item.QuerySelector("data")!.GetAttribute("value")!, CultureInfo.InvariantCulture))).ToArray();
        Assert.Contains(facets, facet => facet.Path == "/enterprises/industry/c/" && facet.Count == 1 + FixtureRows.Former);
        Assert.Contains(facets, facet => facet.Path == "/enterprises/industry/none/" && facet.Count == 80);
        foreach (var facet in facets)
        {
            using var list = await site.OpenAsync(facet.Path);
            Assert.Equal(facet.Count, list.QuerySelectorAll(".rows li").Length);
        }
    }

    [Fact]
    public async Task A_dataset_page_is_the_dictionary_with_its_files_and_rows()
    {
        foreach (var table in Catalog.Tables)
        {
            using var document = await site.OpenAsync($"/en/data/{table.Slug}/");
            Assert.Equal(table.Columns.Select(field => field.Name), document.QuerySelectorAll("[id^=field-] th code").Select(code => code.TextContent));
            string[] files = [$"/data/latest/{table.Slug}-metadata.json", $"/data/latest/{table.Slug}.csv", $"/data/latest/{table.Slug}.xlsx"];
            Assert.Equal(files.Reverse(), document.QuerySelectorAll("section .files a").Select(link => link.GetAttribute("href")!));
            var data = JsonDocument.Parse(document.QuerySelector("script[type='application/ld+json']")!.TextContent).RootElement;
            Assert.Equal("Dataset", data.GetProperty("@type").GetString());
            Assert.Equal(table.Columns.Count, data.GetProperty("variableMeasured").GetArrayLength());
            Assert.Equal(files, data.GetProperty("distribution").EnumerateArray().Select(file => new Uri(file.GetProperty("contentUrl").GetString()!).AbsolutePath));
        }

        using var indicators = await site.OpenAsync("/data/figures/");
        Assert.All(Figures.Statuses.Codes, code => Assert.Contains(indicators.QuerySelectorAll(".codes dd"), item => item.TextContent == code.Label.Zh));
    }

    [Fact]
    public async Task Every_formula_and_every_factor_in_use_has_its_place_on_the_method_page()
    {
        using var document = await site.OpenAsync("/method/");
        Assert.All(Model.Calculation.Formulas.All, formula => Assert.Equal(formula.Notation, document.GetElementById($"formula-{formula.Code}")!.QuerySelector(".notation code")!.TextContent));
        var used = (await site.AskAsync("{ derivationFactors(first: 500) { nodes { factorId conversionId } } }")).GetProperty("derivationFactors").GetProperty("nodes").EnumerateArray()
            .Select(row => row.GetProperty("factorId").GetString() is { } factor ? $"factor-{factor}" : $"conversion-{row.GetProperty("conversionId").GetString()}").Distinct(StringComparer.Ordinal);
        Assert.All(used, id => Assert.True(document.GetElementById(id) is not null, id));
    }

    [Fact]
    public async Task An_enterprise_with_figures_leads_to_a_comparison_and_one_without_does_not()
    {
        using var factory = await site.OpenAsync($"/en/enterprises/{FixtureRows.Factory}/");
        Assert.NotNull(factory.QuerySelector($"a[href='/en/compare/?e={FixtureRows.Factory}']"));
        using var bare = await site.OpenAsync("/enterprises/911103027447054762/");
        Assert.Null(bare.QuerySelector("a[href^='/compare/']"));
    }

    [Fact]
    public async Task The_query_shown_to_those_who_compare_without_script_is_answered_by_the_API()
    {
        var answer = Encoding.UTF8.GetString((await site.Api.ExecuteAsync(Disclosure.Site.Release.QueryFile.Of(typeof(Disclosure.Site.Pages.Compare)).Text, new Dictionary<string, object?> { ["usccs"] = new[] { FixtureRows.Factory, FixtureRows.Laboratory }, ["lang"] = "ZH" })).Span);
        var enterprises = JsonDocument.Parse(answer).RootElement.GetProperty("data").GetProperty("enterprises").GetProperty("nodes");
        Assert.Equal(2, enterprises.GetArrayLength());
        Assert.All(enterprises.EnumerateArray(), enterprise => Assert.NotEqual(0, enterprise.GetProperty("figures").GetProperty("nodes").GetArrayLength()));
    }

    [Fact]
    public async Task The_page_for_addresses_that_lead_nowhere_is_not_indexed()
    {
        using var document = await site.OpenAsync("/404.html");
        Assert.Equal("noindex", document.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
    }
}
