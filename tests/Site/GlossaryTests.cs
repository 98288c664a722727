using Disclosure.Site.Explaining;
using Disclosure.Site.Tests.Fixture;

namespace Disclosure.Site.Tests;

/// <summary>Terms in plain words, where readers meet them.</summary>
[Collection(Fixture.Site.Name)]
public sealed class GlossaryTests(PressedSite site)
{
    [Theory]
    [InlineData("")]
    [InlineData("/en")]
    public async Task Every_term_has_its_place_on_the_list_of_terms(string prefix)
    {
        using var document = await site.OpenAsync($"{prefix}/indicators/");
        var language = SiteLanguages.All.Single(language => language.Prefix == prefix);
        Assert.Equal(Glossary.All.Select(term => (term.Id, term.Name.In(language), term.Meaning.In(language))), document.QuerySelectorAll("[id^=term-]").Select(term => (term.Id!, term.QuerySelector("dt")!.TextContent, term.QuerySelector("dd")!.TextContent)));
    }

    [Fact]
    public async Task Every_term_is_explained_on_some_page_of_its_registers()
    {
        var explained = new HashSet<string>(StringComparer.Ordinal);
        foreach (var page in new[] { "/parks/sample-park/", "/enterprises/91999999000000011M/", "/audits/", "/obligations/", "/reports/", "/rectifications/", "/compliance/", "/evaluations/", "/admission/", "/exchange/" })
        {
            using var document = await site.OpenAsync(page);
            var terms = document.QuerySelectorAll("details .terms dt").Select(term => term.TextContent).ToArray();
            Assert.NotEmpty(terms);
            explained.UnionWith(terms);
        }

        Assert.Empty(Glossary.All.Select(term => term.Name.Zh).Except(explained));
    }

    [Theory]
    [InlineData("/parks/sample-park/carbon/")]
    [InlineData("/enterprises/91999999000000011M/")]
    public async Task What_an_indicator_means_stands_with_its_calculation(string page)
    {
        using var document = await site.OpenAsync(page);
        var meanings = (await site.AskAsync("{ indicators(first: 500) { nodes { code about } } }")).GetProperty("indicators").GetProperty("nodes").EnumerateArray().ToDictionary(row => row.GetProperty("code").GetString()!, row => row.GetProperty("about").GetString()!);
        var rows = document.QuerySelectorAll("tr[data-indicator]:has(+ .how)");
        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.EndsWith($"：{meanings[row.GetAttribute("data-indicator")!]}", row.NextElementSibling!.QuerySelector(".sheet > .statement")!.TextContent, StringComparison.Ordinal));
    }
}
