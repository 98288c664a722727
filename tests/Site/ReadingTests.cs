using Disclosure.Site.Tests.Fixture;

namespace Disclosure.Site.Tests;

/// <summary>That pages read as people write: words apart, units and names of things instead of codes, what most readers want first.</summary>
[Collection(Fixture.Site.Name)]
public sealed class ReadingTests(PressedSite site)
{
    [Theory]
    [InlineData("/parks/sample-park/")]
    [InlineData("/en/enterprises/")]
    [InlineData("/obligations/all/")]
    public async Task A_mark_stands_apart_from_the_word_before_it_in_the_text_itself(string page)
    {
        using var document = await site.OpenAsync(page);
        var marks = document.QuerySelectorAll("main .badge").Where(badge => badge.PreviousSibling is not null).ToArray();
        Assert.NotEmpty(marks);
        Assert.All(marks, badge => Assert.EndsWith(" ", badge.PreviousSibling!.TextContent, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("", "万元")]
    [InlineData("/en", "10⁴ CNY")]
    public async Task A_sum_of_money_is_in_the_unit_as_readers_of_the_language_write_it(string prefix, string unit)
    {
        using var document = await site.OpenAsync($"{prefix}/parks/sample-park/output/");
        Assert.Contains(unit, document.QuerySelectorAll(".unit").Select(element => element.TextContent));
        if (prefix.Length is 0) Assert.DoesNotContain("CNY", document.QuerySelector("main table")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Guides_for_everyone_stand_before_those_for_a_trade()
    {
        using var document = await site.OpenAsync("/guides/");
        Assert.Equal("citizens", document.QuerySelector("main h2")!.Id);
        Assert.NotNull(document.QuerySelector("main h1 + .lead"));
    }

    [Fact]
    public async Task An_evaluation_names_its_scheme_by_title_and_version_and_leads_to_it()
    {
        using var document = await site.OpenAsync("/evaluations/all/");
        var link = document.QuerySelector(".rows dd a[href^='/evaluations/#scheme-']")!;
        Assert.Matches("^.+ · 第 [0-9]+ 版$", link.TextContent);
        using var schemes = await site.OpenAsync("/evaluations/");
        Assert.NotNull(schemes.GetElementById(link.GetAttribute("href")!.Split('#')[1]));
    }

    [Fact]
    public async Task The_catalogue_offers_everything_in_a_few_files_and_keeps_those_for_programs_folded()
    {
        using var document = await site.OpenAsync("/data/");
        var all = document.QuerySelectorAll("main .files a").Select(link => link.GetAttribute("href")).ToArray();
        var folded = document.QuerySelectorAll("main details .files a").Select(link => link.GetAttribute("href")).ToArray();
        Assert.Contains("/data/latest/manifest.json", folded);
        Assert.Contains("/data/latest/disclosure.sqlite", all.Except(folded));
        Assert.DoesNotContain(all.Except(folded), file => file!.EndsWith(".json", StringComparison.Ordinal));
    }
}
