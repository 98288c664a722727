using Disclosure.Site.Tests.Fixture;

namespace Disclosure.Site.Tests;

/// <summary>What stays at an address whose row was withdrawn.</summary>
[Collection(Fixture.Site.Name)]
public sealed class WithdrawnTests(PressedSite site)
{
    [Theory]
    [InlineData("", "示例误列企业有限公司", "误列。")]
    [InlineData("/en", "Sample Misplaced Co., Ltd.", "Listed by mistake.")]
    public async Task The_page_of_an_enterprise_that_was_withdrawn_says_why_and_where_it_still_is(string prefix, string name, string reason)
    {
        using var document = await site.OpenAsync($"{prefix}/enterprises/91999999000000099X/");
        var main = document.QuerySelector("main")!;
        Assert.Equal(name, main.QuerySelector("h1")!.TextContent);
        Assert.Contains(reason, main.TextContent, StringComparison.Ordinal);
        Assert.Contains("2026-06-01", main.TextContent, StringComparison.Ordinal);
        Assert.NotNull(main.QuerySelector($"a[href='/data/{FixtureRows.Earlier}/enterprises.csv']"));
        Assert.Equal("noindex", document.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.DoesNotContain("91999999000000099X", await File.ReadAllTextAsync(Path.Combine(site.Output, "sitemap.xml")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_row_that_no_release_at_hand_knows_keeps_its_address_under_its_key()
    {
        using var document = await site.OpenAsync("/laws/old~2flaw/");
        Assert.Equal("old/law", document.QuerySelector("main h1")!.TextContent);
    }

    [Fact]
    public async Task A_row_that_came_back_has_its_own_page_and_a_register_without_pages_has_none()
    {
        using var document = await site.OpenAsync("/parks/sample-park/");
        Assert.NotNull(document.QuerySelector("main table.figures"));
        Assert.DoesNotContain(site.Pages, page => page.Contains("gone", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Hosts_are_told_to_answer_with_410()
    {
        var lines = (await File.ReadAllLinesAsync(Path.Combine(site.Output, "_redirects"))).Where(line => line.EndsWith(" 410!", StringComparison.Ordinal)).ToList();
        string[] expected = [.. new[] { "", "/en" }.SelectMany(prefix => new[] { $"{prefix}/enterprises/91999999000000099X/", $"{prefix}/laws/old~2flaw/" }).Order(StringComparer.Ordinal).Select(path => $"{path} {path}index.html 410!")];
        Assert.Equal(expected, lines);
    }
}
