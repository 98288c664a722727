using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Disclosure.Model.Dictionary;

namespace Disclosure.EndToEnd.Tests;

/// <summary>What pages print is what the release's files hold and the API answers: figures with all that belongs to them, counts of lists, days.</summary>
[Collection(nameof(Demonstration))]
public sealed partial class PrintedNumbersTests(Demonstration demonstration)
{
    private const int PagesOfAKind = 2;

    /// <summary>As many figures as one query asks for.</summary>
    private const int Asked = 500;

    [Fact]
    public async Task A_printed_figure_has_the_value_the_unit_the_status_and_the_marks_of_its_row_wherever_it_stands()
    {
        var printed = new Dictionary<string, string>(StringComparer.Ordinal);
        var seen = 0;
        foreach (var path in await SpreadAsync("parks", "enterprises", "evaluations", "embed", "home"))
        {
            using var page = await demonstration.PageAsync(path);
            var language = path.StartsWith("/en/", StringComparison.Ordinal) ? Language.En : Language.Zh;
            foreach (var figure in page.QuerySelectorAll("main .figure"))
            {
                var id = IdOf(figure);
                var row = demonstration.Figures[id];
                var value = Values(figure, ":scope data").FirstOrDefault(number => number.Closest(".coverage") is null);
                Same(row["value"], value?.GetAttribute("value") ?? "", path, id);
                Same(row["value"], value?.TextContent ?? "", path, id);
                Same(row["value"].Length > 0 ? "" : Model.Registers.Figures.Statuses.Find(row["status"])!.Label.In(language), figure.QuerySelector(".no-value")?.TextContent ?? "", path, id);
                if (row["value"].Length > 0) Same(row["unit"] is "1" ? "" : Units.Find(row["unit"])!.In(language), UnitOf(figure), path, id);
                Same(row["obliged"].Length > 0 ? $"{row["reporting"]}/{row["obliged"]}" : "", string.Join('/', Values(figure, ".coverage data").Select(number => number.GetAttribute("value"))), path, id);
                Same(row["provisional"], figure.QuerySelector(".badge.provisional") is null ? "false" : "true", path, id);
                if (figure.Closest("tr[data-indicator]") is { } line) Same(row["indicator_code"], line.GetAttribute("data-indicator")!, path, id);
                printed[id] = row["value"];
                seen++;
            }
        }

        Assert.True(seen > 3000 && printed.Count > 1000, $"{seen} figures, {printed.Count} different ones");
        foreach (var ids in printed.Keys.Chunk(Asked))
        {
            var data = await demonstration.AskAsync("query ($ids: [String!]) { figures(first: 500, where: { figureId: { in: $ids } }) { nodes { figureId value status unit reporting obliged provisional } } }", new { ids });
            var answered = data.GetProperty("figures").GetProperty("nodes").EnumerateArray().ToList();
            Assert.Equal(ids.Length, answered.Count);
            Assert.All(answered, figure =>
            {
                var row = demonstration.Figures[figure.GetProperty("figureId").GetString()!];
                Assert.Equal(
                    (row["value"], row["status"].ToUpperInvariant(), row["unit"], row["reporting"], row["obliged"], row["provisional"]),
                    (Raw(figure, "value"), Raw(figure, "status"), Raw(figure, "unit"), Raw(figure, "reporting"), Raw(figure, "obliged"), Raw(figure, "provisional")));
            });
        }
    }

    [Fact]
    public async Task Every_number_of_a_page_is_in_the_answer_to_the_query_that_the_page_shows()
    {
        var seen = 0;
        foreach (var path in await SpreadAsync("parks", "enterprises", "obligations", "audits", "laws", "reports", "questions", "home"))
        {
            using var page = await demonstration.PageAsync(path);
            if (page.QuerySelectorAll("details.query code").Select(code => code.TextContent).ToList() is not [var query, var variables]) continue;
            var known = await NumbersAsync(query, JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(variables)!);
            // What is counted by further queries or calculated from two figures is compared below.
            var printed = Values(page, "main data.digits").Where(number => number.Closest(".facets, .counts, table.report td:last-child, [aria-labelledby=changed-figures]") is null).Select(number => number.GetAttribute("value")!).ToList();
            Assert.True(printed.All(known.Contains), $"{path} prints {string.Join(", ", printed.Where(number => !known.Contains(number)).Distinct())}");
            seen += printed.Count;
        }

        Assert.True(seen > 2000, $"{seen} numbers");
    }

    [Fact]
    public async Task The_report_of_a_year_shows_the_difference_of_the_two_figures_beside_it_and_as_many_enterprises_of_a_level_as_the_file()
    {
        var evaluations = await demonstration.CsvAsync("performance-evaluations");
        var (changes, levels) = (0, 0);
        foreach (var year in evaluations.Select(row => row["year"]).Distinct())
        {
            using var page = await demonstration.PageAsync($"/en/parks/sample-park/{year}/");
            var shown = new Dictionary<string, decimal>(StringComparer.Ordinal);
            foreach (var row in page.QuerySelectorAll("table.report tbody tr"))
            {
                if (row.QuerySelectorAll("td").Select(cell => cell.QuerySelector("data")).ToList() is not [{ } now, { } before, { } change]) continue;
                var difference = Number(now) - Number(before);
                Assert.Equal(difference, Number(change));
                if (change.ParentElement!.QuerySelector(".muted data") is { } percent) Assert.InRange(Number(percent) - (difference / decimal.Abs(Number(before)) * 100), -0.05m, 0.05m);
                shown[row.QuerySelector(".row-name")!.TextContent] = difference;
                changes++;
            }

            Assert.All(page.QuerySelectorAll("[aria-labelledby=changed-figures] tbody tr"), row => Assert.Equal(shown[row.QuerySelector("th")!.TextContent], Number(row.QuerySelector("data")!)));
            foreach (var level in page.QuerySelectorAll("#levels ~ .counts > div"))
            {
                var count = evaluations.Count(row => row["park_code"] == "sample-park" && row["year"] == year && row["enterprise_id"].Length > 0 && row["applicable"] == "true" && row["level_title_en"] == level.QuerySelector("dt")!.TextContent);
                Assert.Equal((year, Text(count)), (year, level.QuerySelector("data")!.GetAttribute("value")));
                levels++;
            }
        }

        Assert.True(changes > 200 && levels > 5, $"{changes} changes, {levels} levels");
    }

    [Fact]
    public async Task A_part_of_a_list_has_as_many_rows_as_the_list_says_and_the_file_holds()
    {
        var seen = 0;
        foreach (var path in new[] { "/audits/", "/obligations/all/", "/rectifications/", "/questions/", "/compliance/", "/recognitions/", "/reports/", "/laws/", "/exchange/", "/technologies/", "/admission/decisions/" })
        {
            using var page = await demonstration.PageAsync(path);
            var rows = await demonstration.CsvAsync(RegisterLink().Match(page.QuerySelector(".page-foot a[href^='/data/latest/']")!.GetAttribute("href")!).Groups["register"].Value);
            Assert.Equal(Text(rows.Count), page.QuerySelector("main p.muted data")!.GetAttribute("value"));
            foreach (var part in page.QuerySelectorAll(".facets li"))
            {
                var place = part.QuerySelector("a")!.GetAttribute("href")!;
                var (field, code) = place[path.Length..].Split('/') is [var first, var second, ..] ? (first.Replace('-', '_'), second) : default;
                var count = Text(rows.Count(row => row[field] == code || row[field] == code.Replace('-', '_')));
                using var list = await demonstration.PageAsync(place);
                Assert.Equal((place, count, count), (place, part.QuerySelector("data")!.GetAttribute("value"), list.QuerySelector("main p.muted data")!.GetAttribute("value")));
                seen++;
            }
        }

        Assert.True(seen > 60, $"{seen} parts");
    }

    [Fact]
    public async Task The_home_page_counts_what_is_overdue_and_what_changed_as_the_pages_do_to_which_it_leads()
    {
        using var home = await demonstration.PageAsync("/");
        foreach (var (path, register) in new[] { ("/audits/", "audit-listings"), ("/obligations/", "obligations"), ("/rectifications/", "rectifications"), ("/questions/", "questions") })
        {
            var overdue = (await demonstration.CsvAsync(register)).Count(row => row["status"] == "overdue");
            Assert.True(overdue > 0, register);
            Assert.Equal((path, Text(overdue)), (path, CountAt(home, path)));
        }

        using var changes = await demonstration.PageAsync("/changes/");
        Assert.Equal(CountAt(home, "/changes/"), changes.QuerySelector("main p.muted data")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Days_late_are_those_from_the_deadline_to_the_filing_or_to_the_release()
    {
        var release = (await demonstration.CsvAsync("releases"))[^1]["published_on"];
        var late = (await demonstration.CsvAsync("obligations")).Where(row => row["status"] is "overdue" or "submitted_late").ToList();
        Assert.Contains(late, row => row["status"] == "overdue");
        Assert.All(late, row => Assert.Equal((row["id"], Text(Day(row["filed_on"] is { Length: > 0 } filed ? filed : release).DayNumber - Day(row["due_on"]).DayNumber)), (row["id"], row["days_late"])));
        using var page = await demonstration.PageAsync("/en/obligations/");
        var shown = page.QuerySelectorAll(".entry-row dl.facts:has(data)").Select(facts => (Due: facts.QuerySelector("time")!.TextContent, Days: facts.QuerySelector("data")!.TextContent));
        Assert.Equal(late.Where(row => row["status"] == "overdue").Select(row => (row["due_on"], row["days_late"])).Order(), shown.Order());
    }

    [Fact]
    public async Task An_audit_is_said_not_to_be_overdue_only_where_no_step_of_it_is()
    {
        var steps = (await demonstration.CsvAsync("audit-steps")).ToLookup(step => step["listing_id"]);
        var passed = 0;
        foreach (var listing in await demonstration.CsvAsync("audit-listings"))
        {
            using var page = await demonstration.PageAsync($"/en/audits/{listing["id"]}/");
            var lead = page.QuerySelector("p.lead")!.TextContent;
            var since = steps[listing["id"]].Where(step => step["status"] == "overdue").Select(step => step["since"]).ToList();
            Assert.Equal((listing["id"], since.Count == 0), (listing["id"], lead.Contains("Nothing was overdue", StringComparison.Ordinal)));
            Assert.All(since, day => Assert.Contains($"overdue since {day}", lead, StringComparison.Ordinal));
            if (since.Count > 0 && listing["status"] == "passed") passed++;
        }

        Assert.True(passed > 0, "no audit passed with a step left undone");
    }

    /// <summary>Of each kind and in both languages some pages, the same ones on every run, chosen by nothing that has to do with what they show.</summary>
    /// <param name="sections">First parts of addresses; <c>home</c> stands for the first page.</param>
    private async Task<List<string>> SpreadAsync(params string[] sections)
    {
        var addresses = Location().Matches(await demonstration.TextAsync("/sitemap.xml")).Select(match => match.Groups["path"].Value).Append("/embed/parks/sample-park/").Append("/embed/enterprises/91999999000000019D/");
        string Kind(string path) => $"{(path.StartsWith("/en/", StringComparison.Ordinal) ? "en" : "zh")} {(path is "/" or "/en/" ? "home" : path.Split('/', StringSplitOptions.RemoveEmptyEntries).First(part => part != "en"))} {path.Split('/').Length} {path.Contains("/sample-park/", StringComparison.Ordinal) || path.Contains("/91999999", StringComparison.Ordinal)}";
        return [.. addresses.Where(path => sections.Contains(Kind(path).Split(' ')[1])).GroupBy(Kind, StringComparer.Ordinal).SelectMany(pages => pages.OrderBy(path => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(path))), StringComparer.Ordinal).Take(PagesOfAKind))];
    }

    /// <summary>Every number in an answer as it is written there, page by page where the query pages through figures.</summary>
    private async Task<HashSet<string>> NumbersAsync(string query, Dictionary<string, JsonElement> variables)
    {
        var numbers = new HashSet<string>(StringComparer.Ordinal);
        string? after;
        do
        {
            after = null;
            Walk(await demonstration.AskAsync(query, variables));
            if (after is not null) variables["figuresAfter"] = JsonSerializer.SerializeToElement(after);
        }
        while (after is not null);
        return numbers;

        void Walk(JsonElement element)
        {
            switch (element.ValueKind)
            {
                case JsonValueKind.Number: numbers.Add(element.GetRawText()); break;
                case JsonValueKind.Array: foreach (var item in element.EnumerateArray()) Walk(item); break;
                case JsonValueKind.Object:
                    foreach (var property in element.EnumerateObject())
                    {
                        if (property is { Name: "figures", Value.ValueKind: JsonValueKind.Object } && property.Value.TryGetProperty("pageInfo", out var info) && info.GetProperty("hasNextPage").GetBoolean() && query.Contains("$figuresAfter", StringComparison.Ordinal))
                            after = info.GetProperty("endCursor").GetString();
                        Walk(property.Value);
                    }

                    break;
            }
        }
    }

    private static string IdOf(IElement figure) =>
        figure.QuerySelector("a.figure-link")?.GetAttribute("href")!.Split("#f-")[1] ?? figure.Closest(".detail")!.Id!["f-".Length..];

    /// <summary>Beside the figure; else at the head of its row.</summary>
    private static string UnitOf(IElement figure) =>
        (figure.QuerySelector(".unit") ?? figure.Closest("tr")?.QuerySelector("th .unit"))?.TextContent ?? "";

    private static IEnumerable<IElement> Values(IParentNode part, string selector) => part.QuerySelectorAll(selector);

    private static string CountAt(IHtmlDocument page, string path) => page.QuerySelector($"main dl.facts a[href='{path}'] data")!.GetAttribute("value")!;

    private static string Raw(JsonElement row, string field) => row.GetProperty(field) is var value && value.ValueKind is JsonValueKind.Null ? "" : value.ValueKind is JsonValueKind.String ? value.GetString()! : value.GetRawText();

    private static void Same(string expected, string found, string path, string id) => Assert.True(expected == found, $"{path} {id}: {found} is printed, the release has {expected}");

    private static decimal Number(IElement data) => decimal.Parse(data.GetAttribute("value")!, CultureInfo.InvariantCulture);

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex("<loc>[a-z]+://[^/]+(?<path>[^<]+)</loc>", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Location();

    [GeneratedRegex("/data/latest/(?<register>[a-z-]+)\\.", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex RegisterLink();
}
