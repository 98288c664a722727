namespace Disclosure.Press.Tests;

public sealed class LinkTests : IDisposable
{
    private readonly TestSite site = new();

    [Theory]
    [InlineData("""<a href="/">home</a> <a href="/?q=1#top">home</a> <a href="https://example.org/">home</a> <a href="./">home</a>""")]
    [InlineData("""<h2 id="清洁">x</h2> <a href="#清洁">x</a> <a href="#%E6%B8%85%E6%B4%81">x</a> <a href="/#清洁">x</a> <a href="#">top</a>""")]
    [InlineData("""<a href="/graphql?query={a}">api</a>""", "address-malformed")]
    [InlineData("""<a href="/graphql?query=%7Ba%7D">api</a> <a href="/data/energy.csv">csv</a>""")]
    [InlineData("""<a href="/data/energy.xls">xls</a>""", "link-dead")]
    [InlineData("""<a href="/nowhere/">x</a>""", "link-dead")]
    [InlineData("""<a href="nowhere.html">x</a>""", "link-dead")]
    [InlineData("""<a href="https://example.org/nowhere/">x</a>""", "link-dead")]
    [InlineData("""<form action="/nowhere/"></form>""", "link-dead")]
    [InlineData("""<img src="/nowhere.png" alt="">""", "link-dead")]
    [InlineData("""<img srcset="/ 1x, /nowhere.png 2x" alt="">""", "link-dead")]
    [InlineData("""<svg><use href="/nowhere.svg#a"></use></svg>""", "link-dead")]
    [InlineData("""<meta property="og:image" content="/nowhere.png">""", "link-dead")]
    [InlineData("""<!-- <a href="/nowhere/"> --> <script type="application/json">"<a href='/nowhere/'>"</script>""")]
    [InlineData("""<a href="/index.html">x</a>""")]
    [InlineData("""<a href="/INDEX.html">x</a>""", "link-spelling")]
    [InlineData("""<a href="#nothing">x</a>""", "anchor-dead")]
    [InlineData("""<a href="/#nothing">x</a>""", "anchor-dead")]
    [InlineData("""<a name="old"></a><a href="#old">x</a><a href="/#old">x</a>""")]
    [InlineData("""<a href="/#:~:text=home">x</a>""")]
    [InlineData("""<p id="a"></p><p id="a"></p>""", "id-taken")]
    [InlineData("""<label for="f">x</label><input id="f">""")]
    [InlineData("""<label for="g">x</label><input id="f">""", "id-missing")]
    [InlineData("""<p id="a" aria-labelledby="a b"></p>""", "id-missing")]
    [InlineData("""<a href="">x</a>""", "address-malformed")]
    [InlineData("""<a href="https://">x</a>""", "address-malformed")]
    [InlineData("""<a href="https://a b/">x</a>""", "address-malformed")]
    [InlineData("""<a href="/%zz/">x</a>""", "address-malformed")]
    [InlineData("""<a href="mailto:someone">x</a>""", "address-malformed")]
    [InlineData("""<a href="ftp://example.org/">x</a>""", "address-malformed")]
    [InlineData("""<a href="https://www.mee.gov.cn/x?a=1&amp;b=2#c">x</a> <a href="mailto:a@example.org">x</a> <a href="tel:+86-12369">x</a> <a href="//example.net/">x</a>""")]
    [InlineData("""<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="">""")]
    [InlineData("""<img src="https://example.net/a.png" alt="">""", "resource-foreign")]
    [InlineData("""<link rel="stylesheet" href="//example.net/a.css">""", "resource-foreign")]
    [InlineData("""<script src="https://example.net/a.js"></script>""", "resource-foreign")]
    [InlineData("""<a href="javascript:alert(1)">x</a>""", "inline-script")]
    [InlineData("""<script>alert(1)</script>""", "inline-script")]
    [InlineData("""<script type="module">alert(1)</script>""", "inline-script")]
    [InlineData("""<p onclick="alert(1)">x</p>""", "inline-script")]
    [InlineData("""<p style="color: red">x</p>""", "inline-style")]
    [InlineData("""<style>p { color: red }</style>""", "inline-style")]
    [InlineData("""<base href="/">""", "base-element")]
    [InlineData("""<base target="_blank">""")]
    public async Task A_page_is_checked(string markup, params string[] expected)
    {
        site.Description = site.Description with { External = ["/graphql", "/data/*.csv"] };

        Assert.Equal(expected, (await site.FaultsOfAsync(markup)).Select(fault => fault.Kind.Code));
    }

    [Fact]
    public async Task A_dead_link_on_many_pages_is_one_fault_with_the_first_page_line_and_count()
    {
        site.Pages.Add(TestSite.Text("/", ""));
        foreach (var number in Enumerable.Range(1, 9))
            site.Pages.Add(TestSite.Text($"/{number}/", "<p>\n<a href='/gone/'>x</a> <a href='/gone/'>x</a>"));

        var fault = Assert.Single((await site.PressAsync()).Faults);

        Assert.Equal(FaultKinds.LinkDead, fault.Kind);
        Assert.Equal("/1/", fault.Place.File);
        Assert.Equal(8, fault.Others);
        Assert.StartsWith("href='/gone/'", LineOf(fault, await DraftAsync("1/index.html")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/a", "/a/")]
    [InlineData("/A/", "/a/")]
    [InlineData("/A", "/a/")]
    public async Task A_link_that_a_server_would_have_to_put_right_is_refused_with_the_right_one(string written, string meant)
    {
        site.Pages.Add(TestSite.Text("/", $"<a href='{written}'>x</a>"));
        site.Pages.Add(TestSite.Text("/a/", ""));

        var fault = Assert.Single((await site.PressAsync()).Faults);

        Assert.Equal(FaultKinds.LinkSpelling, fault.Kind);
        Assert.Equal(meant, fault.Expected);
    }

    [Fact]
    public async Task An_anchor_on_another_page_must_be_there()
    {
        site.Pages.Add(TestSite.Text("/", "<a href='/a/#one'>x</a> <a href='/a/#two'>x</a>"));
        site.Pages.Add(TestSite.Text("/a/", "<h2 id='one'>x</h2>"));

        var fault = Assert.Single((await site.PressAsync()).Faults);

        Assert.Equal(FaultKinds.AnchorDead, fault.Kind);
        Assert.Equal("/a/#two", fault.Found);
    }

    [Fact]
    public async Task An_anchor_is_looked_for_in_the_new_page_not_in_the_one_it_replaces()
    {
        site.Pages.Add(TestSite.Text("/", "<a href='/a/#one'>x</a>"));
        site.Pages.Add(TestSite.Text("/a/", "<h2 id='one'>x</h2>"));
        Assert.True((await site.PressAsync()).Published);
        site.Pages[1] = TestSite.Text("/a/", "<h2 id='three'>x</h2>");

        Assert.Equal(FaultKinds.AnchorDead, Assert.Single((await site.PressAsync()).Faults).Kind);
    }

    [Fact]
    public async Task An_alternate_that_is_not_pressed_is_a_dead_link()
    {
        site.Pages.Add(TestSite.Text("/", "") with { Alternates = [TestSite.Chinese, TestSite.English] });

        var fault = Assert.Single((await site.PressAsync()).Faults);

        Assert.Equal(FaultKinds.LinkDead, fault.Kind);
        Assert.Equal("https://example.org/en/", fault.Found);
    }

    [Fact]
    public async Task A_layout_without_the_head_is_refused()
    {
        site.Description = site.Description with { Layout = typeof(Components.HeadlessDocument) };

        Assert.Equal("head-missing", Assert.Single(await site.FaultsOfAsync("")).Kind.Code);
    }

    [Fact]
    public async Task A_page_that_is_written_by_hand_as_a_file_is_checked_too()
    {
        site.Pages.Add(TestSite.Text("/", ""));
        site.Description = site.Description with { Files = (_, _) => new[] { PressFile.Text("/plain.html", "<a href='/gone/'>x</a>") }.ToAsyncEnumerable() };

        var fault = Assert.Single((await site.PressAsync()).Faults);

        Assert.Equal("/plain.html:1:4: link-dead:", fault.ToString()[..27]);
    }

    [Fact]
    public async Task Faults_come_in_the_same_order_whatever_page_was_drawn_first()
    {
        foreach (var number in Enumerable.Range(0, 200))
            site.Pages.Add(TestSite.Text($"/{number % 50}/{number}/", $"<a href='/gone/{number % 7}/'>x</a><p style='x{number % 5}' id=a></p><p id=a></p>"));
        site.Pages.Add(TestSite.Text("/", ""));
        var alone = (await site.PressAsync(options => options with { Parallelism = 1 })).Faults;
        site.Pages.Reverse();

        var together = (await site.PressAsync(options => options with { Parallelism = 8 })).Faults;

        Assert.Equal(7 + 1 + 1, alone.Length);
        Assert.Equal(alone.Select(fault => fault.ToString()), together.Select(fault => fault.ToString()));
    }

    [Fact]
    public void Every_kind_of_fault_speaks_both_languages()
    {
        Assert.NotEmpty(FaultKinds.All);
        Assert.Equal(FaultKinds.All.Length, FaultKinds.All.Select(kind => kind.Code).Distinct(StringComparer.Ordinal).Count());
        Assert.All(FaultKinds.All, kind =>
        {
            Assert.True(IsChinese(kind.Zh) && IsChinese(kind.HintZh), kind.Code);
            Assert.False(IsChinese(kind.En) || IsChinese(kind.HintEn), kind.Code);
            Assert.Equal(kind.Zh.Contains("{found}", StringComparison.Ordinal), kind.En.Contains("{found}", StringComparison.Ordinal));
            Assert.Equal(kind.HintZh.Contains("{expected}", StringComparison.Ordinal), kind.HintEn.Contains("{expected}", StringComparison.Ordinal));
        });
    }

    public void Dispose() => site.Dispose();

    private static bool IsChinese(string text) => text.Any(character => character is >= '\u4e00' and <= '\u9fff');

    private async Task<string> DraftAsync(string path)
    {
        await site.PressAsync(options => options with { Draft = true });
        return site.Read(path);
    }

    private static string LineOf(Fault fault, string text) => text.Split('\n')[fault.Place.Line!.Value - 1][(fault.Place.Column!.Value - 1)..];
}
