using System.Xml.Linq;
using Disclosure.Press.Feeds;

namespace Disclosure.Press.Tests;

public sealed class FeedTests : IDisposable
{
    private static readonly XNamespace Sitemaps = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly DateTimeOffset Day = new(2025, 6, 30, 9, 30, 0, TimeSpan.FromHours(8));

    private readonly TestSite site = new();

    [Fact]
    public async Task The_sitemap_lists_indexed_pages_with_their_languages_and_dates()
    {
        site.Add("/");
        site.Pages.Add(TestSite.Text("/only/", "") with { Modified = Day });
        site.Pages.Add(TestSite.Text("/404.html", "") with { Indexed = false });

        Assert.Empty((await site.PressAsync()).Faults);

        var urls = XDocument.Parse(site.Read("sitemap.xml")).Root!.Elements(Sitemaps + "url").ToArray();
        string[] expected = ["https://example.org/", "https://example.org/en/", "https://example.org/only/"];
        Assert.Equal(expected, urls.Select(url => url.Element(Sitemaps + "loc")!.Value));
        Assert.Equal("2025-06-30T09:30:00+08:00", urls[2].Element(Sitemaps + "lastmod")!.Value);
        Assert.Empty(urls[2].Elements(Xhtml + "link"));
        string[] alternates = ["zh-CN https://example.org/", "en https://example.org/en/", "x-default https://example.org/"];
        Assert.Equal(alternates, urls[1].Elements(Xhtml + "link").Select(link => $"{link.Attribute("hreflang")!.Value} {link.Attribute("href")!.Value}"));
    }

    [Fact]
    public void A_long_sitemap_is_split_and_has_an_index()
    {
        var sitemap = new Sitemap(site.Description);
        foreach (var number in Enumerable.Range(0, 25))
            sitemap.Add(TestSite.Text($"/{number:00}/", ""));

        var files = sitemap.Files(mostPages: 10).ToArray();

        string[] expected = ["/sitemap-1.xml", "/sitemap-2.xml", "/sitemap-3.xml", "/sitemap.xml"];
        Assert.Equal(expected, files.Select(file => file.Address));
        int[] sizes = [10, 10, 5];
        Assert.Equal(sizes, files[..3].Select(file => Parse(file).Elements(Sitemaps + "url").Count()));
        Assert.Equal(expected[..3], Parse(files[3]).Elements(Sitemaps + "sitemap").Select(part => new Uri(part.Element(Sitemaps + "loc")!.Value).AbsolutePath));
    }

    [Fact]
    public async Task Robots_are_told_what_to_leave_and_where_the_sitemap_is()
    {
        site.Add("/");
        site.Description = site.Description with { Disallow = ["/graphql"] };

        await site.PressAsync();

        Assert.Equal("User-agent: *\nDisallow: /graphql\nAllow: /\n\nSitemap: https://example.org/sitemap.xml\n", site.Read("robots.txt"));
    }

    [Fact]
    public async Task A_feed_is_as_new_as_its_newest_entry_and_its_links_are_checked()
    {
        site.Add("/");
        var feed = new AtomFeed
        {
            Address = "/feed.xml",
            PageAddress = "/",
            Language = TestSite.Chinese,
            Title = "更新 & 更正",
            Author = "Publisher",
            Updated = Day.AddYears(-1),
            Entries = [new AtomEntry("/#first", "一 <b>", "说明", Day), new AtomEntry("/gone/", "二", "说明", Day.AddDays(-1))],
        };
        site.Pages[0] = TestSite.Text("/", "<p id='first'></p>") with { Alternates = null };
        site.Description = site.Description with { Files = (whole, _) => new[] { feed.ToFile(whole) }.ToAsyncEnumerable() };

        var fault = Assert.Single((await site.PressAsync(options => options with { Draft = true })).Faults);

        Assert.Equal("/feed.xml link-dead https://example.org/gone/", $"{fault.Place.File} {fault.Kind.Code} {fault.Found}");
        var root = XDocument.Parse(site.Read("feed.xml")).Root!;
        Assert.Equal("2025-06-30T09:30:00+08:00", root.Element(Atom + "updated")!.Value);
        Assert.Equal("zh-CN", root.Attribute(XNamespace.Xml + "lang")!.Value);
        Assert.Equal("一 <b>", root.Elements(Atom + "entry").First().Element(Atom + "title")!.Value);
        Assert.Equal("https://example.org/#first", root.Elements(Atom + "entry").First().Element(Atom + "id")!.Value);
    }

    public void Dispose() => site.Dispose();

    private static XElement Parse(PressFile file) => XDocument.Load(new MemoryStream(file.Content.ToArray())).Root!;
}
