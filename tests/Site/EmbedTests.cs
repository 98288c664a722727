using AngleSharp;
using Disclosure.Site.Tests.Fixture;

namespace Disclosure.Site.Tests;

/// <summary>Key figures for frames in other sites: the characters of their page, small, found by no search engine, and framed where nothing else may be.</summary>
[Collection(Fixture.Site.Name)]
public sealed class EmbedTests(PressedSite site)
{
    private const string Park = "/parks/sample-park/";
    private const string Enterprise = $"/enterprises/{FixtureRows.Factory}/";

    [Theory]
    [InlineData("", Park)]
    [InlineData("/en", Park)]
    [InlineData("", Enterprise)]
    [InlineData("/en", Enterprise)]
    public async Task The_figures_of_an_embed_are_those_of_its_page_and_it_names_publisher_release_and_page(string prefix, string page)
    {
        using var whole = await site.OpenAsync(prefix + page);
        using var embed = await site.OpenAsync($"{prefix}/embed{page}");
        var figures = embed.QuerySelectorAll(".headlines .figure-link").Select(link => (Address: link.GetAttribute("href")!, Value: link.QuerySelector("data")?.GetAttribute("value"))).ToArray();
        Assert.NotEmpty(figures);
        Assert.All(figures, figure =>
        {
            var known = whole.QuerySelectorAll(".figure-link").First(link => Local(link.GetAttribute("href")!) == Local(figure.Address));
            Assert.Equal(known.QuerySelector("data")?.GetAttribute("value"), figure.Value);
        });
        var foot = embed.QuerySelector("main > p:last-child")!;
        Assert.Contains(PressedSite.Settings.Publisher.In(prefix.Length == 0 ? Model.Dictionary.Language.Zh : Model.Dictionary.Language.En), foot.TextContent, StringComparison.Ordinal);
        Assert.Contains("1.0.0", foot.TextContent, StringComparison.Ordinal);
        Assert.Contains("2026-06-01", foot.TextContent, StringComparison.Ordinal);
        Assert.Equal(prefix + page, foot.QuerySelector("a")!.GetAttribute("href"));
        Assert.Equal("_blank", embed.QuerySelector("base")!.GetAttribute("target"));
        Assert.Empty(embed.QuerySelectorAll("script, nav, header"));
    }

    [Theory]
    [InlineData("", Park)]
    [InlineData("/en", Enterprise)]
    public async Task A_page_offers_the_code_that_shows_its_embed(string prefix, string page)
    {
        using var whole = await site.OpenAsync(prefix + page);
        var code = whole.GetElementById("embed-code")!;
        Assert.True(code.HasAttribute("readonly"));
        using var frame = await BrowsingContext.New(Configuration.Default).OpenAsync(request => request.Content(code.TextContent));
        var shown = frame.QuerySelector("iframe")!;
        Assert.Equal($"https://disclosure.example.org{prefix}/embed{page}", shown.GetAttribute("src"));
        Assert.Equal(whole.Title, shown.GetAttribute("title"));
    }

    [Fact]
    public async Task An_enterprise_without_a_value_has_no_embed_and_offers_none()
    {
        Assert.DoesNotContain("/embed/enterprises/911103027447054762/", site.Pages);
        using var document = await site.OpenAsync("/enterprises/911103027447054762/");
        Assert.Null(document.GetElementById("embed-code"));
    }

    [Fact]
    public async Task Search_engines_are_asked_to_leave_embeds_out()
    {
        var embeds = site.Pages.Where(page => page.Contains("/embed/", StringComparison.Ordinal)).ToArray();
        Assert.NotEmpty(embeds);
        foreach (var page in embeds)
        {
            using var document = await site.OpenAsync(page);
            Assert.Equal("noindex", document.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        }

        Assert.All(Directory.EnumerateFiles(site.Output, "sitemap*.xml"), file => Assert.DoesNotContain("/embed/", File.ReadAllText(file), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/embed/parks/sample-park/", "frame-ancestors *")]
    [InlineData("/en/embed/enterprises/91999999000000011M/", "frame-ancestors *")]
    [InlineData("/parks/sample-park/", "frame-ancestors 'none'")]
    [InlineData("/en/", "frame-ancestors 'none'")]
    [InlineData("/embedded/", "frame-ancestors 'none'")]
    [InlineData("/parks/embed/", "frame-ancestors 'none'")]
    public void Only_embeds_may_be_framed_by_other_sites(string path, string ending) =>
        Assert.EndsWith(ending, SiteHosting.Headers.Of(path)["Content-Security-Policy"], StringComparison.Ordinal);

    /// <summary>The figure that an address names, wherever it stands.</summary>
    private static string Local(string address) => address[address.IndexOf('#', StringComparison.Ordinal)..];
}
