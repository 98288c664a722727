using System.Text.Json;
using Disclosure.Model.Dictionary;
using Disclosure.Model.Registers;
using Disclosure.Site.Tests.Fixture;

namespace Disclosure.Site.Tests;

/// <summary>Bulletins rank whom the release ranks, account for every point, and set other versions of the scheme beside.</summary>
[Collection(Fixture.Site.Name)]
public sealed class EvaluationTests(PressedSite site)
{
    private const string Bulletin = "/evaluations/sample-park/2024/";

    [Theory]
    [InlineData("")]
    [InlineData("/en")]
    public async Task A_bulletin_ranks_every_enterprise_judged_in_the_order_and_with_the_characters_of_the_release_over_its_pages(string prefix)
    {
        using var first = await site.OpenAsync(prefix + Bulletin);
        using var second = await site.OpenAsync($"{prefix}{Bulletin}page/2/");
        var shown = first.QuerySelectorAll(".ranking > tbody > tr[id]").Concat(second.QuerySelectorAll(".ranking > tbody > tr[id]"))
            .Select(row => (row.Id, Score: row.QuerySelector("td data")!.GetAttribute("value"), Rank: row.QuerySelector(".rank data")?.GetAttribute("value"))).ToArray();
        var expected = (await site.AskAsync("""{ performanceEvaluations(first: 500, where: { parkCode: { eq: "sample-park" }, year: { eq: 2024 }, applicable: { eq: true }, enterpriseId: { neq: null } }, order: [{ rank: ASC }]) { nodes { enterpriseId score rank } } }"""))
            .GetProperty("performanceEvaluations").GetProperty("nodes").EnumerateArray()
            .Select(row => ((string?)$"e-{row.GetProperty("enterpriseId").GetString()}", (string?)row.GetProperty("score").GetRawText(), row.GetProperty("rank") is { ValueKind: JsonValueKind.Number } rank ? rank.GetRawText() : null));
        Assert.Equal(SupervisionRows.Ranked + 1, shown.Length);
        Assert.Equal(expected, shown);
        Assert.Equal(Bulletins.RowsPerPage, first.QuerySelectorAll(".ranking > tbody > tr[id]").Length);
    }

    [Theory]
    [InlineData("", "权重 40 不计入。", "不计入", "缺项")]
    [InlineData("/en", "A weight of 40 is left out.", "Left out", "Missing")]
    public async Task Every_criterion_shows_value_benchmark_and_points_and_says_what_was_left_out_or_missing(string prefix, string why, string leftOut, string missing)
    {
        using var first = await site.OpenAsync(prefix + Bulletin);
        var sheet = first.GetElementById($"e-{FixtureRows.SampleEnterprises[0].Id}")!.NextElementSibling!;
        Assert.Equal(why, sheet.QuerySelector(".sheet > p")!.TextContent.Trim());
        var rows = sheet.QuerySelectorAll(".scores tbody tr:not(.why)");
        Assert.Equal(["60", "2.5", "2.75", "71.5", "100"], rows[0].QuerySelectorAll("data").Select(data => data.GetAttribute("value")));
        Assert.Equal($"{prefix}/enterprises/{FixtureRows.Factory}/#f-{Figure.IdOf(FixtureRows.SampleEnterprises[0].Id, null, "carbon_intensity", null, Period.OfYear(2024))}", rows[0].QuerySelector(".figure-link")!.GetAttribute("href"));
        Assert.Equal(leftOut, rows[1].QuerySelectorAll("td")[2].TextContent.Trim());
        Assert.Equal(rows.Length, sheet.QuerySelectorAll(".scores .why").Count(reason => reason.TextContent.Trim().Length > 0));
        using var second = await site.OpenAsync($"{prefix}{Bulletin}page/2/");
        var lacking = second.GetElementById($"e-{FixtureRows.SampleEnterprises[1].Id}")!;
        Assert.Equal("60", lacking.QuerySelectorAll("td")[3].QuerySelector("data")!.GetAttribute("value"));
        Assert.Equal(missing, lacking.NextElementSibling!.QuerySelector(".scores .badge.caution")!.TextContent);
    }

    [Fact]
    public async Task The_outcome_by_another_version_stands_beside_and_says_that_it_is_for_comparison_only()
    {
        using var document = await site.OpenAsync(Bulletin);
        Assert.Contains("仅供比较", document.QuerySelectorAll(".ranking > thead th")[^1].TextContent, StringComparison.Ordinal);
        var row = document.GetElementById($"e-{FixtureRows.SampleEnterprises[0].Id}")!;
        Assert.Equal("55.25", row.QuerySelectorAll("td")[^1].QuerySelector("data")!.GetAttribute("value"));
        Assert.Contains("待改进，第 2 位", row.QuerySelectorAll("td")[^1].TextContent, StringComparison.Ordinal);
        var others = document.QuerySelectorAll(".ranking > tbody > tr[id]").Skip(1);
        Assert.All(others, other => Assert.NotNull(other.QuerySelectorAll("td")[^1].QuerySelector(".no-value")));
    }

    [Fact]
    public async Task Levels_are_counted_over_all_pages_by_every_version()
    {
        using var document = await site.OpenAsync(Bulletin);
        var rows = document.QuerySelector("#levels")!.ParentElement!.QuerySelectorAll("tbody tr").Select(row => row.QuerySelectorAll("data").Select(data => data.GetAttribute("value")!).ToArray()).ToArray();
        Assert.Equal([["0", $"{SupervisionRows.Ranked - 1}"], ["1", "1"], ["1"]], rows);
        using var report = await site.OpenAsync("/parks/sample-park/2024/");
        Assert.Equal([$"{SupervisionRows.Ranked - 1}", "1", "1"], report.QuerySelector("#levels")!.ParentElement!.QuerySelectorAll("data").Select(data => data.GetAttribute("value")));
    }

    [Theory]
    [InlineData("", "不评定等级", "计入的权重不足 50 的，只列得分，不评定等级和位次。")]
    [InlineData("/en", "No level", "Where criteria with a weight of less than 50 count, there is a score but neither level nor rank.")]
    public async Task An_enterprise_of_which_too_little_counts_stands_last_with_its_score_and_neither_level_nor_rank(string prefix, string title, string rule)
    {
        using var first = await site.OpenAsync(prefix + Bulletin);
        Assert.Equal([$"{SupervisionRows.Ranked + 1}", "1", "1"], first.QuerySelectorAll("main > .counts data").Select(data => data.GetAttribute("value")));
        Assert.Contains(rule, first.QuerySelector("#levels")!.ParentElement!.TextContent, StringComparison.Ordinal);
        Assert.Contains(rule, (await site.OpenAsync($"{prefix}/evaluations/")).GetElementById("scheme-enterprise_401")!.ParentElement!.TextContent, StringComparison.Ordinal);
        using var second = await site.OpenAsync($"{prefix}{Bulletin}page/2/");
        var last = second.QuerySelectorAll(".ranking > tbody > tr[id]")[^1];
        Assert.Equal($"e-{SupervisionRows.Ungraded}", last.Id);
        Assert.Equal(["99", "0", "60"], last.QuerySelectorAll("data").Select(data => data.GetAttribute("value")));
        Assert.Equal(title, last.QuerySelectorAll("td")[1].TextContent);
    }

    [Fact]
    public async Task Bulletins_are_led_to_from_the_menu_of_supervision_the_park_its_report_and_the_enterprise()
    {
        var pages = new[] { "/evaluations/", "/parks/sample-park/", "/parks/sample-park/2024/", $"/enterprises/{FixtureRows.Factory}/" };
        foreach (var page in pages)
        {
            using var document = await site.OpenAsync(page);
            Assert.Contains(document.QuerySelectorAll("main a"), link => link.GetAttribute("href") == Bulletin);
        }

        using var group = await site.OpenAsync("/supervision/");
        Assert.Contains(group.QuerySelectorAll(".cards a"), link => link.GetAttribute("href") == "/evaluations/");
        using var real = await site.OpenAsync("/parks/cn-110000-beijing-eda/");
        Assert.Null(real.QuerySelector("#bulletins"));
    }

    [Fact]
    public async Task A_scheme_shows_every_criterion_with_weight_benchmark_and_how_points_are_given()
    {
        using var document = await site.OpenAsync("/evaluations/");
        var section = document.GetElementById("scheme-enterprise_401")!.ParentElement!;
        var cells = section.QuerySelectorAll("tbody tr").Select(row => string.Join('|', row.QuerySelectorAll("td").Select(cell => cell.TextContent.Trim())));
        Assert.Equal(["60|本单位上年值|线性计分。", "40|无|通过得满分。"], cells);
    }

    [Theory]
    [InlineData("", "产能变化。", "当时的目标：2026 年 90000")]
    [InlineData("/en", "Capacity has changed.", "goal then: 90000 by 2026")]
    public async Task A_target_shows_its_way_how_it_was_changed_and_why_and_what_each_measure_brought(string prefix, string reason, string then)
    {
        using var document = await site.OpenAsync($"{prefix}/enterprises/{FixtureRows.Factory}/");
        var target = document.GetElementById("targets-tg-1")!;
        Assert.Equal(2, target.QuerySelectorAll(".trajectory polyline").Length);
        Assert.Contains(then, target.QuerySelector("tbody th")!.TextContent, StringComparison.Ordinal);
        var revision = Assert.Single(target.QuerySelectorAll(".revisions li"));
        Assert.Contains(reason, revision.TextContent, StringComparison.Ordinal);
        Assert.Equal(["92000", "90000"], revision.QuerySelectorAll("data").Select(data => data.GetAttribute("value")));
        var measures = target.QuerySelectorAll("table")[1].QuerySelectorAll("tbody tr");
        Assert.Equal(["-2000", "-1850", "18.5"], measures[0].QuerySelectorAll("data").Select(data => data.GetAttribute("value")));
        Assert.Equal(3, measures[1].QuerySelectorAll(".no-value").Length);
    }

    [Fact]
    public async Task An_evaluation_on_an_enterprise_page_explains_itself_whole()
    {
        using var document = await site.OpenAsync($"/enterprises/{FixtureRows.Factory}/");
        var section = document.GetElementById("evaluation")!.ParentElement!;
        Assert.Equal(["71.5", "68.25", "0", "40"], section.QuerySelectorAll(".facts data").Select(data => data.GetAttribute("value")));
        Assert.Contains("权重 40 不计入。", section.TextContent, StringComparison.Ordinal);
        Assert.Equal("#f-" + Figure.IdOf(FixtureRows.SampleEnterprises[0].Id, null, "carbon_intensity", null, Period.OfYear(2024)), section.QuerySelector(".scores .figure-link")!.GetAttribute("href"));
    }
}
