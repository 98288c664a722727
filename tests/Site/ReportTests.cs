using System.Text.Json;
using AngleSharp.Dom;
using Disclosure.Model.Dictionary;
using Disclosure.Model.Registers;
using Disclosure.Site.Tests.Fixture;

namespace Disclosure.Site.Tests;

/// <summary>The annual statistical report of a park says what the release says of its year.</summary>
[Collection(Fixture.Site.Name)]
public sealed class ReportTests(PressedSite site)
{
    private const string Report = "/parks/sample-park/2024/";

    [Theory]
    [InlineData("", Language.Zh)]
    [InlineData("/en", Language.En)]
    public async Task Each_value_of_the_year_and_the_year_before_has_the_characters_of_the_release_or_its_reason(string prefix, Language language)
    {
        using var document = await site.OpenAsync(prefix + Report);
        var figures = (await site.AskAsync("""{ figures(first: 500, where: { parkCode: { eq: "sample-park" }, enterpriseId: { eq: null }, year: { in: [2023, 2024] } }) { totalCount nodes { figureId value status } } }""")).GetProperty("figures");
        Assert.InRange(figures.GetProperty("totalCount").GetInt32(), 60, 500);
        var missing = 0;
        Assert.All(figures.GetProperty("nodes").EnumerateArray(), figure =>
        {
            var shown = Assert.Single(document.QuerySelectorAll($".report .figure-link[href$='#f-{figure.GetProperty("figureId").GetString()}']"));
            if (figure.GetProperty("value").ValueKind is JsonValueKind.Number)
            {
                Assert.Equal(figure.GetProperty("value").GetRawText(), shown.QuerySelector("data")!.TextContent);
                return;
            }

            missing++;
            var reason = Figures.Statuses.Codes.Single(code => code.ApiName == figure.GetProperty("status").GetString()).Label;
            Assert.Equal(reason.In(language), shown.QuerySelector(".no-value")!.TextContent);
        });
        Assert.True(missing > 0, "no figure without a value");
    }

    [Fact]
    public async Task The_change_is_the_difference_of_the_two_values_and_none_is_given_over_other_enterprises()
    {
        using var document = await site.OpenAsync(Report);
        var (compared, refused) = (0, 0);
        foreach (var row in document.QuerySelectorAll(".report tbody tr"))
        {
            var cells = row.QuerySelectorAll("td");
            var values = cells.Take(2).Select(cell => cell.QuerySelector(".figure-link data")).ToArray();
            if (values.Any(value => value is null))
            {
                Assert.Null(cells.ElementAtOrDefault(2)?.QuerySelector("data"));
                refused++;
                continue;
            }

            if (cells[0].QuerySelector(".coverage")!.TextContent != cells[1].QuerySelector(".coverage")!.TextContent)
            {
                Assert.Equal("—", cells.ElementAtOrDefault(2)?.TextContent.Trim() ?? "—");
                refused++;
                continue;
            }

            Assert.Equal(Number(values[0]!) - Number(values[1]!), Number(cells[2].QuerySelector("data")!));
            compared++;
        }

        Assert.True(compared > 10, $"{compared} compared, {refused} refused");
        Assert.True(refused > 0, "every row is compared");
        Assert.StartsWith($"共 {compared + refused} 项，其中 {refused} 项不与 2023 年比较，标为“—”：", Assert.Single(document.QuerySelectorAll(".not-compared")).TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "Zh")]
    [InlineData("/en", "En")]
    public async Task Why_rows_are_not_compared_is_said_once_with_how_many_rows_each_reason_concerns(string prefix, string language)
    {
        using var document = await site.OpenAsync(prefix + Report);
        var spoken = Enum.Parse<Language>(language);
        var rows = document.QuerySelectorAll(".report tbody tr").Select(row => row.QuerySelectorAll("td").Take(2).Select(cell => cell.QuerySelector(".no-value")?.TextContent.Trim()).ToArray()).Where(cells => cells.Any(reason => reason is not null)).ToArray();
        Assert.NotEmpty(rows);
        var said = document.QuerySelector(".not-compared")!.TextContent;
        Assert.All(rows.GroupBy(cells => cells[0] ?? cells[1]!), reason => Assert.Contains(spoken is Language.Zh ? $"{reason.Key}，{reason.Count()} 项" : $"{char.ToLowerInvariant(reason.Key[0])}{reason.Key[1..]}, {reason.Count()}", said, StringComparison.Ordinal));
        Assert.All(document.QuerySelectorAll(".report"), table => Assert.True(
            table.QuerySelectorAll("thead th").Length == 3 || table.QuerySelectorAll("tbody tr").Any(row => row.QuerySelectorAll("td")[2].QuerySelector("data") is not null), "a column without a difference"));
    }

    [Fact]
    public async Task The_first_year_is_compared_with_nothing_and_says_so()
    {
        using var document = await site.OpenAsync($"/en/parks/sample-park/{FixtureRows.FirstYear}/");
        var rows = document.QuerySelectorAll(".report tbody tr").Length;
        Assert.StartsWith($"None of the {rows} rows is compared with {FixtureRows.FirstYear - 1}: ", document.QuerySelector(".not-compared")!.TextContent, StringComparison.Ordinal);
        Assert.All(document.QuerySelectorAll(".report thead tr"), head => Assert.Equal(3, head.ChildElementCount));
        Assert.Null(document.QuerySelector("#changed-figures ~ .table-scroll"));
    }

    [Fact]
    public async Task Every_scope_of_the_standard_stands_there_and_one_without_figures_says_so()
    {
        using var document = await site.OpenAsync(Report);
        foreach (var scope in Indicators.Categories.Codes)
        {
            var section = document.GetElementById(Naming.Kebab(scope.Name))!.ParentElement!;
            Assert.True(section.QuerySelector(".report tbody tr, .no-figures") is not null, scope.Label.Zh);
        }
    }

    [Fact]
    public async Task Duties_are_counted_by_how_they_were_kept_and_what_is_overdue_becomes_a_recommendation()
    {
        using var document = await site.OpenAsync(Report);
        var groups = (await site.AskAsync("""{ obligationsAggregate(where: { parkCode: { eq: "sample-park" }, year: { eq: 2024 } }, groupBy: [STATUS]) { key { status } count } }""")).GetProperty("obligationsAggregate").EnumerateArray().ToArray();
        Assert.Contains(groups, group => group.GetProperty("key").GetProperty("status").GetString() is "OVERDUE");
        Assert.Equal(groups.Select(group => group.GetProperty("count").GetRawText()), document.QuerySelector("#obligations")!.ParentElement!.QuerySelectorAll(".counts dd data").Select(data => data.TextContent));
        Assert.Contains("逾期未报，应尽快补报", document.QuerySelector("#recommendations")!.ParentElement!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "屋顶资源复核。")]
    [InlineData("/en", "The roofs were surveyed again.")]
    public async Task Changes_since_last_year_name_who_joined_the_key_figures_the_factors_and_the_targets(string prefix, string reason)
    {
        using var document = await site.OpenAsync(prefix + Report);
        Assert.Equal([$"{prefix}/enterprises/{FixtureRows.Laboratory}/"], document.QuerySelectorAll("#changed-enterprises ~ p a").TakeWhile(link => link.GetAttribute("href")!.Contains("/enterprises/", StringComparison.Ordinal)).Select(link => link.GetAttribute("href")!));
        var compared = 0;
        foreach (var row in document.QuerySelector("#changed-figures ~ .table-scroll")!.QuerySelectorAll("tbody tr"))
        {
            if (row.QuerySelectorAll("td data") is not [var difference, var percent]) continue;
            var shown = document.QuerySelectorAll(".report tbody tr").Single(other => other.QuerySelector("th")!.TextContent.Trim() == row.QuerySelector("th")!.TextContent.Trim()).QuerySelectorAll(".figure-link data").Select(Number).ToArray();
            Assert.Equal(shown[0] - shown[1], Number(difference));
            Assert.Equal(Math.Round((shown[0] - shown[1]) / shown[1] * 100, 1, MidpointRounding.AwayFromZero), Number(percent));
            compared++;
        }

        Assert.True(compared > 0, "nothing is compared");
        var targets = document.QuerySelector("#changed-targets + ul")!;
        Assert.Contains(reason, targets.TextContent, StringComparison.Ordinal);
        Assert.Equal(["20", "25"], targets.QuerySelectorAll("data").Select(data => data.GetAttribute("value")));
    }

    [Fact]
    public async Task A_factor_of_the_year_stands_beside_the_one_that_it_took_the_place_of()
    {
        using var document = await site.OpenAsync("/parks/sample-park/2023/");
        var factor = document.QuerySelectorAll("#changed-method + ul li").Single(item => item.QuerySelector("a")!.GetAttribute("href") == "/method/#factor-grid-2023-cn-average");
        Assert.Equal(["0.5306", "0.5366"], factor.QuerySelectorAll("data").Select(data => data.GetAttribute("value")));
        using var first = await site.OpenAsync($"/parks/sample-park/{FixtureRows.FirstYear}/");
        Assert.Null(first.QuerySelector("#changed-method + ul"));
    }

    [Fact]
    public async Task A_park_links_to_its_reports_and_one_without_values_has_none()
    {
        using var sample = await site.OpenAsync("/parks/sample-park/");
        Assert.Equal(Report, sample.QuerySelector("#annual-reports + ul a")!.GetAttribute("href"));
        using var real = await site.OpenAsync("/parks/cn-110000-beijing-eda/");
        Assert.Null(real.QuerySelector("#annual-reports"));
        Assert.NotNull(real.QuerySelector(".no-figures"));
        Assert.DoesNotContain(site.Pages, page => page.StartsWith("/parks/cn-110000-beijing-eda/20", StringComparison.Ordinal));
        Assert.Contains(Directory.EnumerateFiles(site.Output, "sitemap*.xml").Select(File.ReadAllText), map => map.Contains(Report, StringComparison.Ordinal) && map.Contains("/en" + Report, StringComparison.Ordinal));
    }

    private static decimal Number(IElement data) => decimal.Parse(data.GetAttribute("value")!, System.Globalization.CultureInfo.InvariantCulture);
}
