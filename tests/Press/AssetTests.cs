namespace Disclosure.Press.Tests;

public sealed class AssetTests : IDisposable
{
    private readonly TestSite site = new();

    public AssetTests()
    {
        site.Pages.Add(TestSite.Text("/", ""));
        site.Description = site.Description with { Assets = [new AssetFolder(site.Folder("assets"))] };
    }

    [Fact]
    public async Task A_page_loads_style_and_script_by_the_fingerprint_of_their_bytes()
    {
        site.Write("assets/site.css", "p { margin: 0 }");
        site.Write("assets/site.js", "export {};");

        Assert.Empty((await site.PressAsync()).Faults);

        var html = site.Read("index.html");
        var style = Names().Single(name => name.EndsWith(".css", StringComparison.Ordinal));
        Assert.Contains($"""<link rel="stylesheet" href="/{style}" />""", html, StringComparison.Ordinal);
        Assert.Equal("p { margin: 0 }", site.Read(style));
        Assert.Matches("""<script type="module" src="/assets/site\.[0-9a-f]{8}\.js"></script>""", html);
    }

    [Fact]
    public async Task Changing_a_font_renames_it_and_the_style_sheet_that_names_it()
    {
        site.Write("assets/fonts/text.woff2", "one");
        site.Write("assets/css/site.css", "@font-face { src: url('../fonts/text.woff2?v=1#x') } /* url(../fonts/none.woff2) */ i { background: url(data:image/gif;base64,R0) }");
        await site.PressAsync();
        var before = Names();
        site.Write("assets/fonts/text.woff2", "two");

        var result = await site.PressAsync();

        var after = Names();
        Assert.Equal(2, result.Removed);
        Assert.Empty(before.Intersect(after, StringComparer.Ordinal));
        var font = after.Single(name => name.EndsWith(".woff2", StringComparison.Ordinal));
        Assert.Contains($"url('/{font}?v=1#x')", site.Read(after.Single(name => name.EndsWith(".css", StringComparison.Ordinal))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Scripts_import_each_other_by_fingerprint()
    {
        site.Write("assets/site.js", "import { a } from \"./lib/a.js\"; const load = () => import('./b.mjs'); const u = new URL(`./x.wasm`, import.meta.url); const s = './not/a/file';\n//# sourceMappingURL=site.js.map");
        site.Write("assets/site.js.map", "{}");
        site.Write("assets/lib/a.js", "import \"../b.mjs\"; export const a = 1;");
        site.Write("assets/b.mjs", "export {};");
        site.Write("assets/x.wasm", "\0asm");

        Assert.Empty((await site.PressAsync()).Faults);

        var script = site.Read(Names().Single(name => name.Contains("/site.", StringComparison.Ordinal) && name.EndsWith(".js", StringComparison.Ordinal)));
        Assert.Matches("""from "/assets/lib/a\.[0-9a-f]{8}\.js"; .* import\('/assets/b\.[0-9a-f]{8}\.mjs'\); .*`/assets/x\.[0-9a-f]{8}\.wasm`.*'\./not/a/file';\n//# sourceMappingURL=/assets/site\.js\.[0-9a-f]{8}\.map""", script);
    }

    [Theory]
    [InlineData("site.css", "\n  b { background: url(none.png) }", "2:23 asset-unknown none.png")]
    [InlineData("site.css", "@import 'none.css';", "1:10 asset-unknown none.css")]
    [InlineData("site.js", "import './none.js'", "1:9 asset-unknown ./none.js")]
    [InlineData("site.css", "@import 'a.css';", "1:10 asset-cycle site.css")]
    public async Task A_reference_that_cannot_be_met_is_refused_with_its_place(string name, string text, string expected)
    {
        site.Write("assets/a.css", "@import 'site.css';");
        site.Write("assets/site.css", "");
        site.Write($"assets/{name}", text);

        var fault = Assert.Single((await site.PressAsync()).Faults);

        Assert.Equal(expected.Replace("site.css", fault.Found is "a.css" ? "a.css" : "site.css", StringComparison.Ordinal), $"{fault.Place.Line}:{fault.Place.Column} {fault.Kind.Code} {fault.Found}");
    }

    [Fact]
    public async Task A_folder_may_keep_its_names_and_stand_at_the_root()
    {
        site.Write("root/favicon.svg", "<svg/>");
        site.Write("assets/app.webmanifest", """{ "name": "x", "icons": [{ "src": "/favicon.svg" }, { "src": "icon.png" }] }""");
        site.Write("assets/icon.png", "png");
        site.Description = site.Description with { Assets = [.. site.Description.Assets, new AssetFolder(site.Folder("root"), "/") { Fingerprint = false }] };

        Assert.Empty((await site.PressAsync()).Faults);

        Assert.Equal("<svg/>", site.Read("favicon.svg"));
        var manifest = site.Read(Names().Single(name => name.EndsWith(".webmanifest", StringComparison.Ordinal)));
        Assert.Matches("""\{ "name": "x", "icons": \[\{ "src": "/favicon\.svg" \}, \{ "src": "/assets/icon\.[0-9a-f]{8}\.png" \}\] \}""", manifest);
    }

    [Fact]
    public async Task An_asset_with_a_space_in_its_name_is_refused()
    {
        site.Write("assets/my photo.png", "png");

        Assert.Equal(FaultKinds.PathMalformed, Assert.Single((await site.PressAsync()).Faults).Kind);
    }

    [Fact]
    public async Task An_asset_that_a_component_asks_for_in_vain_is_a_fault_of_its_page()
    {
        site.Description = site.Description with { Layout = typeof(Components.WantingDocument) };

        var fault = Assert.Single((await site.PressAsync()).Faults);

        Assert.Equal(FaultKinds.AssetUnknown, fault.Kind);
        Assert.Equal("/", fault.Place.File);
    }

    [Fact]
    public async Task A_html_file_among_the_assets_is_checked_like_a_page()
    {
        site.Write("assets/ide.html", "<!doctype html><script src='ide.js'></script>");

        var fault = Assert.Single((await site.PressAsync()).Faults);

        Assert.Equal("/assets/ide.js", fault.Found);
    }

    public void Dispose() => site.Dispose();

    private string[] Names() => [.. TestSite.Snapshot(site.Output).Keys.Where(name => name.StartsWith("assets/", StringComparison.Ordinal))];
}
