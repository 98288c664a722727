using System.Globalization;
using Disclosure.Model.Dictionary;
using Disclosure.Model.Knowledge;
using Disclosure.Model.Registers;
using Disclosure.Model.Supervision;
using Disclosure.Site.Tests.Fixture;

namespace Disclosure.Site.Tests;

/// <summary>What the pages of supervision say, and in which order.</summary>
[Collection(Fixture.Site.Name)]
public sealed class SupervisionTests(PressedSite site)
{
    [Theory]
    [InlineData("")]
    [InlineData("/en")]
    public async Task What_is_overdue_stands_first_in_the_list_of_audits_and_the_longest_overdue_before_all(string prefix)
    {
        using var document = await site.OpenAsync($"{prefix}/audits/");
        var listed = document.QuerySelectorAll(".rows > li").Select(item => item.QuerySelector(".entry-head a")!.GetAttribute("href")!);
        Assert.Equal([$"{prefix}/audits/{SupervisionRows.OverdueListing}/", $"{prefix}/audits/{SupervisionRows.RolledListing}/", $"{prefix}/audits/{SupervisionRows.PassedListing}/"], listed);
        Assert.Equal([true, true, false], document.QuerySelectorAll(".rows > li").Select(item => item.QuerySelector(".badge.alert") is not null));
    }

    [Theory]
    [InlineData("", "自 2024-05-11 起逾期", "尚未公布审核结果")]
    [InlineData("/en", "overdue since 2024-05-11", "No result has been published")]
    public async Task An_overdue_audit_says_since_when_and_that_it_has_no_result(string prefix, string since, string none)
    {
        using var document = await site.OpenAsync($"{prefix}/audits/{SupervisionRows.OverdueListing}/");
        Assert.Contains(since, document.QuerySelector(".lead")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(none, document.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(document.GetElementById("questions-q1"));
    }

    [Theory]
    [InlineData("", "自 2024-05-11 起", "期限 2024-05-10")]
    [InlineData("/en", "since 2024-05-11", "due 2024-05-10")]
    public async Task A_step_that_was_not_done_stands_in_its_place_in_the_chain_and_says_since_when(string prefix, string since, string due)
    {
        using var document = await site.OpenAsync($"{prefix}/audits/{SupervisionRows.OverdueListing}/");
        var steps = document.QuerySelectorAll(".chain > li").ToArray();
        Assert.Equal(["good", "caution", "alert", "plain"], steps.Select(step => step.ClassName));
        Assert.Contains(since, steps[2].TextContent, StringComparison.Ordinal);
        Assert.Contains(due, steps[2].TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(prefix.Length is 0 ? "完成于" : "done on", steps[2].TextContent, StringComparison.Ordinal);
        using var passed = await site.OpenAsync($"{prefix}/audits/{SupervisionRows.PassedListing}/");
        Assert.All(passed.QuerySelectorAll(".chain a"), link => Assert.NotNull(passed.GetElementById(link.GetAttribute("href")![1..])));
        Assert.Equal(3, passed.QuerySelectorAll(".chain a").Length);
    }

    [Fact]
    public async Task A_finished_audit_shows_its_result_what_had_to_be_put_right_and_to_what_effect()
    {
        using var document = await site.OpenAsync($"/audits/{SupervisionRows.PassedListing}/");
        Assert.Contains(document.GetElementById("audit-results-ar-1")!.QuerySelectorAll("data"), data => data.GetAttribute("value") is "1234.5");
        var rectification = document.GetElementById("rectifications-rec-1")!;
        Assert.Contains("复查通过", rectification.QuerySelector(".badge.good")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("年节能三百一十吨标准煤", rectification.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rule_says_whom_it_obliges_counts_how_it_is_kept_and_shows_what_is_overdue_apart_and_first()
    {
        using var document = await site.OpenAsync($"/obligations/{SupervisionRows.Rule}/");
        var counts = (await site.AskAsync($"{{ obligationsAggregate(where: {{ ruleId: {{ eq: \"{SupervisionRows.Rule}\" }} }}, groupBy: [STATUS]) {{ key {{ status }} count }} }}")).GetProperty("obligationsAggregate").EnumerateArray()
            .ToDictionary(row => row.GetProperty("key").GetProperty("status").GetString()!, row => row.GetProperty("count").GetRawText(), StringComparer.Ordinal);
        var shown = document.QuerySelectorAll(".tally li").ToDictionary(item => item.QuerySelector(".badge")!.TextContent, item => item.QuerySelector("data")!.GetAttribute("value")!, StringComparer.Ordinal);
        Assert.Equal(counts.Count, shown.Count);
        Assert.All(Obligations.Statuses.Codes.Where(code => counts.ContainsKey(code.ApiName)), code => Assert.Equal(counts[code.ApiName], shown[code.Label.Zh]));
        var headings = document.QuerySelectorAll("h2").Select(heading => heading.Id).ToList();
        Assert.True(headings.IndexOf(Obligations.Table.Slug) < headings.IndexOf("others"));
        Assert.Equal(SupervisionRows.Missed, document.QuerySelectorAll(".badge.alert").Count(badge => badge.Closest(".entry-row") is not null));
        using var second = await site.OpenAsync($"/obligations/{SupervisionRows.Rule}/page/2/");
        Assert.Equal(SupervisionRows.Kept - Pages.Rule.Rows, second.QuerySelectorAll(".entry-row").Length);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/en")]
    public async Task Every_list_of_a_register_counts_what_it_shows_and_so_does_each_of_its_parts(string prefix)
    {
        foreach (var view in RegisterViews.All)
        {
            using var document = await site.OpenAsync($"{prefix}{view.Path}");
            foreach (var facet in document.QuerySelectorAll(".facets li"))
            {
                using var part = await site.OpenAsync(facet.QuerySelector("a")!.GetAttribute("href")!);
                var count = int.Parse(facet.QuerySelector("data")!.GetAttribute("value")!, CultureInfo.InvariantCulture);
                Assert.Equal(Math.Min(count, Release.RegisterQueries.ListRows), part.QuerySelectorAll(".entry-row").Length);
            }
        }
    }

    [Fact]
    public async Task An_enterprise_says_at_its_head_that_it_is_listed_and_late_and_leads_to_both()
    {
        using var document = await site.OpenAsync($"/enterprises/{FixtureRows.Factory}/");
        var marks = document.QuerySelectorAll(".standing a").Select(link => link.GetAttribute("href")!).ToArray();
        Assert.Equal(["#overdue", "#audit-listings"], marks);
        Assert.All(marks, mark => Assert.NotNull(document.GetElementById(mark[1..])));
        using var other = await site.OpenAsync("/enterprises/911103027447054762/");
        Assert.Null(other.QuerySelector(".standing"));
        Assert.Null(other.GetElementById("audit-listings"));
    }

    [Fact]
    public async Task A_target_shows_a_year_that_could_not_be_assessed_without_a_number()
    {
        using var document = await site.OpenAsync($"/enterprises/{FixtureRows.Factory}/");
        var rows = document.GetElementById("targets-tg-1")!.QuerySelector("table")!.QuerySelectorAll("tbody tr");
        Assert.Equal(["2024", "2023"], rows.Select(row => row.QuerySelector("th")!.FirstChild!.TextContent));
        Assert.NotNull(rows[0].QuerySelector(".no-value"));
        Assert.Equal("97000.25", rows[1].QuerySelectorAll("data")[1].GetAttribute("value"));
    }

    [Theory]
    [InlineData("/reports/")]
    [InlineData("/en/reports/")]
    public async Task A_report_leads_to_its_file_in_the_release_with_size_and_hash_and_one_without_a_file_shows_none(string page)
    {
        using var document = await site.OpenAsync(page);
        var report = document.GetElementById("reports-ghg-2024")!;
        Assert.Equal($"/data/1.0.0/{PressedSite.ReportFile.Path}", report.QuerySelector(".report-file a")!.GetAttribute("href"));
        Assert.Equal(page.StartsWith("/en/", StringComparison.Ordinal) ? $"SHA-256: {PressedSite.ReportFile.Sha256}" : $"SHA-256：{PressedSite.ReportFile.Sha256}", report.QuerySelector(".report-file + p")!.TextContent.Trim());
        Assert.Equal("61.5 kB", report.QuerySelector(".report-file .muted")!.TextContent);
        Assert.Contains(report.QuerySelectorAll("code.hash"), hash => hash.TextContent == PressedSite.ReportFile.Sha256);
        Assert.Null(document.GetElementById("reports-csr-2023")!.QuerySelector(".report-file"));
    }

    [Theory]
    [InlineData("/questions/", "/enterprises/")]
    [InlineData("/en/questions/", "/en/enterprises/")]
    public async Task A_question_leads_to_the_figure_and_the_report_that_it_is_about(string page, string enterprises)
    {
        using var document = await site.OpenAsync(page);
        var links = document.GetElementById("questions-q2")!.QuerySelectorAll("a").Select(link => link.GetAttribute("href")!).ToArray();
        var figure = Figure.IdOf(FixtureRows.SampleEnterprises[0].Id, null, "energy_consumption", "electricity", Period.OfYear(2023));
        Assert.Contains($"{enterprises}{FixtureRows.Factory}/#f-{figure}", links);
        Assert.Contains($"/data/1.0.0/{PressedSite.ReportFile.Path}", links);
    }

    [Fact]
    public void A_report_whose_file_the_release_does_not_carry_stops_the_press() =>
        Assert.Contains("reports/lost.pdf", Assert.Throws<InvalidOperationException>(() => new Release.SiteRelease("1.0.0", "2026-06-01", PressedSite.Files, [], new Dictionary<string, Model.Dictionary.Text>(0)).ReportFile("lost.pdf")).Message, StringComparison.Ordinal);

    [Fact]
    public async Task Every_law_has_a_page_that_says_its_status_and_what_replaced_it()
    {
        foreach (var law in Model.Tests.ReferenceFiles.Rows(Laws.Table))
        {
            using var document = await site.OpenAsync($"/laws/{law.Id}/");
            Assert.Equal(Laws.Statuses[law.Status].Label.Zh, document.QuerySelector("h1 .badge")!.TextContent);
            if (law.ReplacedById is { } successor)
                Assert.Equal($"/laws/{successor}/", document.QuerySelector(".no-figures a")!.GetAttribute("href"));
        }
    }

    [Fact]
    public async Task The_home_page_counts_what_is_overdue_as_the_API_does()
    {
        var expected = await site.AskAsync("{ auditListings(where: { status: { eq: OVERDUE } }) { totalCount } obligations(where: { status: { eq: OVERDUE } }) { totalCount } rectifications(where: { status: { eq: OVERDUE } }) { totalCount } questions(where: { status: { eq: OVERDUE } }) { totalCount } }");
        using var document = await site.OpenAsync("/");
        Assert.Equal(expected.EnumerateObject().Select(count => count.Value.GetProperty("totalCount").GetRawText()), document.QuerySelectorAll(".counts data").Select(data => data.GetAttribute("value")));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/en/")]
    [InlineData("/supervision/")]
    [InlineData("/en/supervision/")]
    [InlineData("/obligations/")]
    public async Task What_falls_due_within_sixty_days_of_the_release_is_named_and_what_falls_due_later_is_not(string page)
    {
        using var document = await site.OpenAsync(page);
        var due = document.QuerySelector("#next-due")!.ParentElement!;
        Assert.Equal(["2026-06-30"], due.QuerySelectorAll(".rows time").Select(day => day.TextContent));
        Assert.EndsWith("/obligations/statistical-report/", due.QuerySelector(".rows a")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.EndsWith("/parks/sample-park/", due.QuerySelectorAll(".rows a")[1].GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_address_keeps_every_identifier_apart() =>
        Assert.Equal(["a-b_1.c", "a~2fb", "~2e.~2fx", "~4e00"], new[] { "a-b_1.c", "a/b", "../x", "一" }.Select(Routes.Segment));
}
