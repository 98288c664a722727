using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Disclosure.Bench;

/// <summary>
/// A pressed site as Hugo would have it: for each page its title, description, words and tables as front matter, and one layout that draws them.
/// What Hugo is spared: queries, derivations in the page, the checks of links, compression, feeds and the search index.
/// </summary>
internal static class HugoSite
{
    private const string Layout = """
        <!doctype html>
        <html lang="{{ .Params.lang }}">
        <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{{ .Title }}</title><meta name="description" content="{{ .Description }}"><link rel="canonical" href="{{ .Permalink }}"><link rel="stylesheet" href="/site.css"></head>
        <body>
        <nav>{{ range .Params.nav }}<a href="{{ .href }}">{{ .text }}</a>{{ end }}</nav>
        <main>
        {{ range .Params.blocks }}
        {{ if .rows }}<table>{{ with .caption }}<caption>{{ . }}</caption>{{ end }}
        {{ range .rows }}<tr>{{ range . }}{{ if .head }}<th>{{ .text }}</th>{{ else }}<td>{{ with .href }}<a href="{{ . }}">{{ end }}{{ .text }}{{ with .href }}</a>{{ end }}</td>{{ end }}{{ end }}</tr>
        {{ end }}</table>
        {{ else if eq .kind "h1" }}<h1>{{ .text }}</h1>{{ else if eq .kind "h2" }}<h2>{{ .text }}</h2>{{ else if eq .kind "h3" }}<h3>{{ .text }}</h3>{{ else }}<p>{{ .text }}</p>{{ end }}
        {{ end }}
        </main>
        <footer>{{ range .Params.foot }}<a href="{{ .href }}">{{ .text }}</a>{{ end }}</footer>
        </body>
        </html>
        """;

    /// <returns>Pages and tables written.</returns>
    public static (int Pages, int Tables) Make(string site, string folder)
    {
        Write(Path.Combine(folder, "config.toml"), "baseURL = 'https://example.org/'\ndisableKinds = ['taxonomy', 'term', 'RSS', 'section', 'home', '404']\n[markup.goldmark.renderer]\nunsafe = true\n");
        Write(Path.Combine(folder, "layouts", "_default", "single.html"), Layout);
        var (pages, tables) = (0, 0);
        var parser = new HtmlParser();
        foreach (var path in Directory.EnumerateFiles(site, "index.html", SearchOption.AllDirectories))
        {
            using var page = parser.ParseDocument(File.ReadAllText(path));
            var blocks = page.QuerySelectorAll("main :is(h1, h2, h3, p, li, dt, dd, table)").Where(block => block.ParentElement?.Closest("table, li, dd") is null).Select(Block).ToList();
            var place = Path.GetRelativePath(site, Path.GetDirectoryName(path)!).Replace('\\', '/');
            var front = new { title = page.Title, description = page.QuerySelector("meta[name=description]")?.GetAttribute("content"), url = place == "." ? "/" : $"/{place}/", lang = page.DocumentElement.GetAttribute("lang"), nav = Links(page, "header a"), foot = Links(page, "footer a"), blocks };
            Write(Path.Combine(folder, "content", "pages", $"{pages++:000000}.md"), JsonSerializer.Serialize(front) + "\n");
            tables += blocks.Count(block => block.ContainsKey("rows"));
        }

        return (pages, tables);
    }

    private static Dictionary<string, object?> Block(IElement element) => element is IHtmlTableElement table
        ? new(StringComparer.Ordinal) { ["caption"] = table.Caption?.TextContent, ["rows"] = table.Rows.Select(row => row.Cells.Select(Cell).ToArray()).ToArray() }
        : new(StringComparer.Ordinal) { ["kind"] = element.LocalName, ["text"] = Text(element) };

    private static Dictionary<string, object?> Cell(IHtmlTableCellElement cell) => new(StringComparer.Ordinal)
    {
        ["text"] = Text(cell),
        ["href"] = cell.QuerySelector("a")?.GetAttribute("href"),
        ["head"] = cell is IHtmlTableHeaderCellElement,
    };

    private static Dictionary<string, string?>[] Links(IDocument page, string selector) =>
        [.. page.QuerySelectorAll(selector).Select(link => new Dictionary<string, string?>(StringComparer.Ordinal) { ["href"] = link.GetAttribute("href"), ["text"] = Text(link) })];

    private static string Text(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
