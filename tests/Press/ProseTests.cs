using Disclosure.Press.Content;
using Disclosure.Press.Tests.Components;

namespace Disclosure.Press.Tests;

public sealed class ProseTests : IDisposable
{
    private const string Front = "---\ntitle: 标题\ndescription: 说明。\ndate: 2025-06-30\n---\n";

    private static readonly ProseRules Rules = new()
    {
        Languages = [TestSite.Chinese, TestSite.English],
        Keys = [new FrontKey("audience", FrontKind.List, Allowed: ["plant", "public"]), new FrontKey("reviewed", FrontKind.Date), new FrontKey("source")],
        Shortcodes = new Dictionary<string, Shortcode>
        {
            ["total"] = call => builder =>
            {
                if (!int.TryParse(call.Required("row"), out var row))
                    throw call.Refuse($"row={call.Required("row")}", "row=7");
                builder.OpenComponent<Total>(0);
                builder.AddComponentParameter(1, nameof(Total.Number), row);
                builder.CloseComponent();
            },
            ["echo"] = call => builder => builder.AddContent(0, $"[{call.Language.Code}:{call.Optional("text")}]"),
        },
    };

    private readonly TestSite site = new() { Rows = new Rows(10) };

    [Fact]
    public async Task Prose_is_paired_by_name_and_found_by_section_and_language()
    {
        Write("guides/steps", Front);
        Write("guides/again", Front);
        Write("about", Front);

        var library = await ReadAsync();

        Assert.Empty(library.Faults);
        Assert.Equal(6, library.All.Count());
        string[] expected = ["again", "steps"];
        Assert.Equal(expected, library.In("guides", TestSite.English).Select(piece => piece.Name));
        Assert.Equal("标题", library.Find("", "about", TestSite.Chinese)!.Title);
        Assert.Null(library.Find("", "nothing", TestSite.Chinese));
    }

    [Fact]
    public async Task Front_matter_gives_its_values()
    {
        Write("a", "---\ntitle: \"A: b\"\ndescription: x\ndate: 2025-06-30\naudience: [plant, public]\nreviewed: 2025-07-01\n---\n");

        var prose = (await ReadAsync()).Find("", "a", TestSite.English)!;

        Assert.Equal("A: b", prose.Title);
        Assert.Equal(new DateOnly(2025, 6, 30), prose.Date);
        Assert.Equal(new DateOnly(2025, 7, 1), prose.Day("reviewed"));
        Assert.Equal("plant public", string.Join(' ', prose.List("audience")));
        Assert.Null(prose.Text("source"));
        Assert.Empty(prose.List("source"));
    }

    [Theory]
    [InlineData("text without front matter\n", "1 front-absent text without front matter")]
    [InlineData("---\ntitle: never closed\n", "1 front-absent ---")]
    [InlineData("---\njust words\n---\n", "1 front-absent just words")]
    [InlineData("---\ntitle: x\ndate: 2025-06-30\n---\n", "1 front-missing description")]
    [InlineData("---\ntitle: x\ndescription: x\ndate: 2025-06-30\n\ncolour: red\n---\n", "6 front-unknown colour")]
    [InlineData("---\ntitle: x\ndescription: x\ndate: 30 June\n---\n", "4 front-value date: 30 June")]
    [InlineData("---\ntitle: x\ndescription:\ndate: 2025-06-30\n---\n", "3 front-value description: ")]
    [InlineData("---\ntitle: [a]\ndescription: x\ndate: 2025-06-30\n---\n", "2 front-value title: [ a ]")]
    [InlineData("---\ntitle: x\ndescription: x\ndate: 2025-06-30\naudience: [plant, mayor]\n---\n", "5 front-value audience: [ plant, mayor ]")]
    [InlineData("---\ntitle: x\ntitle: y\n---\n", "3 front-malformed Duplicate key")]
    [InlineData("---\ntitle: a: b\n---\n", "2 front-malformed")]
    [InlineData(Front + "\n<b>bold</b>\n", "7 prose-html <b>|7 prose-html </b>")]
    [InlineData(Front + "<script>alert(1)</script>\n", "6 prose-html <script>alert(1)</script>")]
    [InlineData(Front + "a\n\n<!-- note -->\n", "8 prose-html <!-- note -->")]
    [InlineData(Front + "`<b>` and a < b and &lt;b&gt;\n\n    <script>\n", "")]
    [InlineData(Front + "[x](javascript:alert)\n", "6 address-malformed javascript:alert")]
    [InlineData(Front + "<javascript:alert>\n", "6 address-malformed javascript:alert")]
    [InlineData(Front + "[x][y]\n\n[y]: data:text/html,x\n", "6 address-malformed data:text/html,x")]
    [InlineData(Front + "[x]()\n", "6 address-malformed ")]
    [InlineData(Front + "# One\n", "6 heading-level #")]
    [InlineData(Front + "## Two\n\n#### Four\n", "8 heading-level ####")]
    [InlineData(Front + "## Two\n\n### Three\n\n## Two\n", "")]
    [InlineData(Front + "{{ nobody }}\n", "6 shortcode-unknown nobody")]
    [InlineData(Front + "a {{ total row }} b\n", "6 shortcode-malformed {{ total row }}")]
    [InlineData(Front + "a {{ total\nrow=1 }}\n", "6 shortcode-malformed {{ total")]
    [InlineData(Front + "![{{ echo }}](a.png)\n", "6 shortcode-malformed {{ echo }}")]
    [InlineData(Front + "`{{ nobody }}` and \\{{ nobody }}\n", "")]
    public async Task A_file_is_refused_with_its_line(string text, string expected)
    {
        Write("a", Front);
        site.Write("content/a.en.md", text);

        var faults = (await ReadAsync()).Faults;

        Assert.All(faults, fault => Assert.EndsWith("a.en.md", fault.Place.File, StringComparison.Ordinal));
        var expectations = expected.Split('|', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(expectations.Length, faults.Length);
        Assert.All(faults.Zip(expectations), pair => Assert.StartsWith(pair.Second, $"{pair.First.Place.Line} {pair.First.Kind.Code} {pair.First.Found}", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_missing_twin_is_refused_with_the_name_it_should_have()
    {
        site.Write("content/guides/a.zh.md", Front);

        var fault = Assert.Single((await ReadAsync()).Faults);

        Assert.Equal(FaultKinds.ProseTwin, fault.Kind);
        Assert.Equal("guides/a.en.md", fault.Found);
        Assert.EndsWith("a.zh.md", fault.Place.File, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.md")]
    [InlineData("a.fr.md")]
    [InlineData("A.zh.md")]
    [InlineData("a.zh.txt")]
    [InlineData("My Folder/a.zh.md")]
    public async Task A_file_that_is_named_otherwise_is_refused(string name)
    {
        site.Write($"content/{name}", Front);

        Assert.Equal(FaultKinds.ProseName, Assert.Single((await ReadAsync()).Faults).Kind);
    }

    [Fact]
    public async Task A_file_in_another_encoding_is_refused()
    {
        Write("a", Front);
        var file = site.Write("content/a.zh.md", "");
        await File.WriteAllBytesAsync(file, [0x2d, 0x2d, 0xc7, 0xe5]);

        Assert.Equal(FaultKinds.ProseEncoding, Assert.Single((await ReadAsync()).Faults).Kind);
    }

    [Fact]
    public async Task A_file_saved_with_a_byte_order_mark_and_other_line_ends_reads_the_same()
    {
        Write("a", "\uFEFF" + (Front + "## 一\r\n\r\n文字\r\n").ReplaceLineEndings("\r\n"));

        var library = await ReadAsync();

        Assert.Empty(library.Faults);
        Assert.Equal("一", Assert.Single(library.Find("", "a", TestSite.Chinese)!.Headings).Id);
    }

    [Fact]
    public async Task A_later_folder_takes_the_place_of_single_files()
    {
        Write("a", Front);
        Write("b", Front);
        site.Write("own/a.zh.md", Front.Replace("标题", "自己的", StringComparison.Ordinal));

        var library = await ProseLibrary.ReadAsync([site.Folder("content"), site.Folder("own")], Rules);

        Assert.Empty(library.Faults);
        Assert.Equal("自己的", library.Find("", "a", TestSite.Chinese)!.Title);
        Assert.Equal("标题", library.Find("", "a", TestSite.English)!.Title);
    }

    [Fact]
    public async Task Faults_of_prose_stop_the_press_of_its_site()
    {
        site.Write("content/a.zh.md", Front);
        site.Add("/");
        site.Description = site.Description with { Faults = (await ReadAsync()).Faults };

        var result = await site.PressAsync();

        Assert.False(result.Published);
        Assert.Equal(FaultKinds.ProseTwin, Assert.Single(result.Faults).Kind);
    }

    [Fact]
    public async Task A_shortcode_draws_a_component_with_services_inside_the_text()
    {
        var html = await DrawAsync("前 {{ total row=3 }} 后 {{ echo text=\"两 词\" }}\n");

        Assert.Contains("<p>前 <strong>21125</strong> 后 [zh:两 词]</p>", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_shortcode_alone_in_its_paragraph_stands_without_it()
    {
        var html = await DrawAsync("one\n\n{{ total row=3 }}\n\n| a |\n|--:|\n| {{ total row=3 }} |\n");

        Assert.Contains("<p>one</p>\n<strong>21125</strong>", html, StringComparison.Ordinal);
        Assert.Contains("""<td class="align-right"><strong>21125</strong></td>""", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_shortcode_draws_is_escaped() =>
        Assert.Contains("[zh:&lt;b&gt;]", await DrawAsync("{{ echo text=<b> }}\n"), StringComparison.Ordinal);

    [Theory]
    [InlineData("{{ total }}", "total without row=")]
    [InlineData("{{ total row=x }}", "row=x")]
    public async Task A_wrong_argument_is_refused_at_its_place_in_the_file(string code, string found)
    {
        var fault = Assert.Single((await PressAsync($"one\n\ntwo {code}\n")).Faults);

        Assert.Equal(FaultKinds.ShortcodeArgument, fault.Kind);
        Assert.Equal(found, fault.Found);
        Assert.EndsWith("a.zh.md:8:5", fault.Place.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tables_footnotes_and_headings_are_drawn_without_inline_style()
    {
        var html = await DrawAsync("## 清洁生产 `A`\n\n文字[^1]\n\n| a | b |\n|---|:-:|\n| 1 | 2 |\n\n[^1]: 注。\n\n[上](#清洁生产-a)\n");

        Assert.Contains("""<h2 id="清洁生产-a">清洁生产 <code>A</code></h2>""", html, StringComparison.Ordinal);
        Assert.Contains("""<th class="align-center" scope="col">b</th>""", html, StringComparison.Ordinal);
        Assert.Contains("footnote", html, StringComparison.Ordinal);
        Assert.DoesNotContain("style=", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_image_names_an_asset_and_gets_its_fingerprint()
    {
        site.Write("assets/figures/chain.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>");
        site.Description = site.Description with { Assets = [new AssetFolder(site.Folder("assets"))] };

        var html = await DrawAsync("![审核 *流程*](figures/chain.svg \"图\")\n");

        Assert.Matches("""<img src="/assets/figures/chain\.[0-9a-f]{8}\.svg" alt="审核 流程" title="图" loading="lazy">""", html);
    }

    [Fact]
    public async Task An_image_without_its_asset_is_refused_at_its_place()
    {
        var fault = Assert.Single((await PressAsync("![x](nothing.svg)\n")).Faults);

        Assert.Equal(FaultKinds.AssetUnknown, fault.Kind);
        Assert.EndsWith("a.zh.md:6:1", fault.Place.ToString(), StringComparison.Ordinal);
    }

    public void Dispose() => site.Dispose();

    private void Write(string name, string text)
    {
        site.Write($"content/{name}.zh.md", text);
        site.Write($"content/{name}.en.md", text);
    }

    private Task<ProseLibrary> ReadAsync() => ProseLibrary.ReadAsync([site.Folder("content")], Rules);

    private async Task<string> DrawAsync(string markdown)
    {
        Assert.Empty((await PressAsync(markdown)).Faults);
        return site.Read("index.html");
    }

    private async Task<PressResult> PressAsync(string markdown)
    {
        Write("a", Front + markdown);
        var library = await ReadAsync();
        Assert.Empty(library.Faults);
        site.Pages.Add(TestSite.Text("/", "") with
        {
            Component = typeof(Essay),
            Parameters = new Dictionary<string, object?> { ["Prose"] = library.Find("", "a", TestSite.Chinese), ["Rules"] = Rules },
        });
        return await site.PressAsync();
    }
}
