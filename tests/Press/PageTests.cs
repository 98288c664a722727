using System.Text.Json.Nodes;
using AngleSharp.Html.Parser;
using Disclosure.Press.Tests.Components;

namespace Disclosure.Press.Tests;

public sealed class PageTests : IDisposable
{
    private readonly TestSite site = new();

    [Fact]
    public async Task Each_language_of_a_page_has_a_file_under_its_prefix()
    {
        site.Add("/");
        site.Add("/parks/x/");
        site.Pages.Add(TestSite.Text("/404.html", "") with { Indexed = false });

        var result = await site.PressAsync();

        Assert.Empty(result.Faults);
        Assert.True(result.Published);
        Assert.Equal(5, result.Pages);
        string[] expected = ["404.html", "en/index.html", "en/parks/x/index.html", "index.html", "parks/x/index.html"];
        Assert.Equal(expected, TestSite.Snapshot(site.Output).Keys.Where(path => path.EndsWith(".html", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task The_head_says_title_description_canonical_and_alternates()
    {
        site.Add("/");
        site.Add("/a/");

        await site.PressAsync();

        var head = await HeadAsync("en/a/index.html");
        Assert.Equal("Title of /a/", head.Title);
        Assert.Equal("Description of /a/", head.QuerySelector("meta[name=description]")!.GetAttribute("content"));
        Assert.Equal("https://example.org/en/a/", head.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        string[] expected = ["zh-CN https://example.org/a/", "en https://example.org/en/a/", "x-default https://example.org/a/"];
        Assert.Equal(expected, head.QuerySelectorAll("link[rel=alternate]").Select(link => $"{link.GetAttribute("hreflang")} {link.GetAttribute("href")}"));
    }

    [Fact]
    public async Task Structured_data_describes_the_page_and_cannot_end_its_script()
    {
        site.Pages.Add(TestSite.Text("/", "") with
        {
            Kind = "Dataset",
            Title = "数据 </script><b>",
            Modified = new DateTimeOffset(2025, 6, 30, 8, 0, 0, TimeSpan.FromHours(8)),
            Data = new JsonObject { ["license"] = "CC-BY-4.0" },
        });

        await site.PressAsync();

        var script = (await HeadAsync("index.html")).QuerySelector("script[type='application/ld+json']")!;
        var data = JsonNode.Parse(script.TextContent)!;
        Assert.Equal("Dataset", (string?)data["@type"]);
        Assert.Equal("数据 </script><b>", (string?)data["name"]);
        Assert.Equal("2025-06-30T08:00:00+08:00", (string?)data["dateModified"]);
        Assert.Equal("CC-BY-4.0", (string?)data["license"]);
        Assert.Equal("zh-CN", (string?)data["inLanguage"]);
    }

    [Fact]
    public async Task A_page_kept_from_search_engines_has_no_canonical_address()
    {
        site.Pages.Add(TestSite.Text("/", ""));
        site.Pages.Add(TestSite.Text("/404.html", "") with { Indexed = false });

        await site.PressAsync();

        var head = await HeadAsync("404.html");
        Assert.Equal("noindex", head.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.Null(head.QuerySelector("link[rel=canonical]"));
    }

    [Fact]
    public async Task Chinese_letters_are_written_as_they_are_and_markup_in_text_is_escaped()
    {
        site.Pages.Add(TestSite.Text("/", "") with { Parameters = new Dictionary<string, object?> { ["Heading"] = "清洁生产 <b>" } });

        await site.PressAsync();

        Assert.Contains("<h1>清洁生产 &lt;b&gt;</h1>", site.Read("index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_component_gets_injected_services_and_may_answer_later()
    {
        site.Rows = new Rows(1);
        site.Pages.Add(TestSite.Text("/", ""));
        site.Pages.Add(TestSite.Text("/row/0/", "") with { Component = typeof(Row), Parameters = new Dictionary<string, object?> { ["Number"] = 0 } });

        var result = await site.PressAsync();

        Assert.Empty(result.Faults);
        Assert.Contains("""<data value="2015">2015</data>""", site.Read("row/0/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_components_own_layout_wins_over_the_sites()
    {
        site.Description = site.Description with { Layout = typeof(BareDocument) };
        site.Pages.Add(TestSite.Text("/", ""));

        await site.PressAsync();

        Assert.DoesNotContain("<nav>", site.Read("index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_may_have_a_document_of_its_own()
    {
        site.Pages.Add(TestSite.Text("/", ""));
        site.Pages.Add(TestSite.Text("/bare/", "") with { Layout = typeof(BareDocument) });

        await site.PressAsync();

        Assert.Contains("<nav>", site.Read("index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("<nav>", site.Read("bare/index.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("parks/")]
    [InlineData("/parks")]
    [InlineData("/园区/")]
    [InlineData("/a b/")]
    [InlineData("/a//b/")]
    [InlineData("/../b/")]
    [InlineData("/./")]
    [InlineData("/a%2Fb/")]
    [InlineData("/a/b.css")]
    [InlineData("")]
    public async Task A_path_that_is_not_its_own_file_name_is_refused(string path)
    {
        site.Pages.Add(TestSite.Text(path, ""));

        var fault = Assert.Single((await site.PressAsync()).Faults);

        Assert.Equal(FaultKinds.PathMalformed, fault.Kind);
        Assert.Equal(path, fault.Found);
    }

    [Theory]
    [InlineData("/a/", "/a/")]
    [InlineData("/a/", "/A/")]
    public async Task Two_pages_of_one_address_are_refused_also_in_another_letter_case(string one, string other)
    {
        site.Pages.Add(TestSite.Text("/", ""));
        site.Pages.Add(TestSite.Text(one, ""));
        site.Pages.Add(TestSite.Text(other, ""));

        Assert.Contains((await site.PressAsync()).Faults, fault => fault.Kind == FaultKinds.PathTaken);
    }

    [Fact]
    public async Task A_page_without_title_or_description_is_refused()
    {
        site.Pages.Add(TestSite.Text("/", "") with { Title = " ", Description = "two\nlines" });

        var faults = (await site.PressAsync()).Faults;

        string[] expected = ["description", "title"];
        Assert.Equal(expected, faults.Select(fault => fault.Found));
        Assert.All(faults, fault => Assert.Equal(FaultKinds.HeadText, fault.Kind));
    }

    [Fact]
    public async Task A_component_that_fails_stops_the_press_and_names_the_page()
    {
        site.Pages.Add(TestSite.Text("/bad/", "") with { Component = typeof(Broken), Parameters = new Dictionary<string, object?>() });

        var failure = await Assert.ThrowsAsync<PageException>(() => site.PressAsync());

        Assert.Equal("/bad/", failure.Address);
        Assert.Contains("the drawer is empty", failure.Message, StringComparison.Ordinal);
        Assert.False(Directory.Exists(site.Output));
    }

    public void Dispose() => site.Dispose();

    private async Task<AngleSharp.Html.Dom.IHtmlDocument> HeadAsync(string path) => await new HtmlParser().ParseDocumentAsync(site.Read(path));
}
