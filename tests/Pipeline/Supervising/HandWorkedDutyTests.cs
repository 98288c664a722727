using System.Globalization;
using Disclosure.Model.Dictionary;
using Disclosure.Model.Knowledge;
using Disclosure.Model.Registers;
using Disclosure.Model.Supervision;
using Disclosure.Model.Supervision.Duties;
using Disclosure.Model.Tests;
using Disclosure.Pipeline.Supervising;

namespace Disclosure.Pipeline.Tests.Supervising;

/// <summary>
/// Duties worked out by hand from the text of the law and the printed calendar, against the demonstration's own rules, laws and holidays. Whole months end on the day of the same number,
/// or on the month's last one where it has none (Civil Code, art. 202); the day on which a span begins is not counted (art. 201).
/// </summary>
public sealed class HandWorkedDutyTests : IDisposable
{
    private const string Information = "cleaner-production-information";
    private const string Start = "cleaner-production-start";
    private const string Completion = "cleaner-production-completion";
    private const string Disclosure = "environmental-disclosure";
    private const string Carbon = "carbon-report";
    private const string Energy = "energy-report";
    private const string Interim = "interim-disclosure";

    private const string Periodic = """
        kind: statistical_return
        title: { zh: 报表, en: Return }
        subject: enterprise
        who:
          - { everyone: true }
        law: low-carbon-park-management

        """;

    private static readonly IReadOnlyList<Law> Decrees = ReferenceFiles.Rows(Laws.Table);

    private static readonly Enterprise Firm = new()
    {
        Id = "e", Name = "甲", ParkCode = "sample-park", RegionCode = "320924", Joined = new(2015, 1, 1), KeyEmitter = true, KeyEnergyUser = true, MandatoryDiscloser = true, SourceId = "s",
    };

    private static readonly AuditListing Listing = new()
    {
        Id = "l", EnterpriseId = "e", NameAsListed = "甲", Kind = AuditKind.CleanerProductionAudit, Year = 2024, Authority = "省生态环境厅", ListedOn = new(2024, 2, 29), SourceId = "s",
    };

    private static readonly DutyFacts Facts = new()
    {
        Parks = [new() { Code = "sample-park", Name = "园区", RegionCode = "320924", SourceId = "s" }],
        Enterprises = [Firm],
        Laws = Decrees,
        Calendar = new(ReferenceFiles.Rows(PublicHolidays.Table)),
    };

    private readonly string folder = Directory.CreateTempSubdirectory("duties-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    /// <remarks>February 2025 has no 29th.</remarks>
    [Fact]
    public void Who_is_listed_on_a_leap_day_publishes_within_one_month_starts_within_two_and_completes_within_a_year()
    {
        var facts = Facts with { Listings = [Listing with { InformationPublishedOn = new(2024, 3, 29), StartedOn = new(2024, 4, 30) }] };
        Assert.Equal("2024-03-29 Submitted 2024-03-29 ", One(Information, facts, "2025-03-01"));
        Assert.Equal("2024-04-29 SubmittedLate 2024-04-30 1", One(Start, facts, "2025-03-01"));
        Assert.Equal("2025-02-28 Due  ", One(Completion, facts, "2025-02-28"));
        Assert.Equal("2025-02-28 Overdue  1", One(Completion, facts, "2025-03-01"));
    }

    [Theory]
    [InlineData("2024-09-27", "2024-10-10", "2024-10-12", 2)] // Friday. Sunday 29 September is worked: 1; the 30th: 2; 1 to 7 October are off; the 8th, 9th and 10th: 3, 4, 5
    [InlineData("2026-02-11", "2026-02-25", "2026-02-26", 1)] // Wednesday. 12 and 13 February: 1, 2; Saturday the 14th is worked: 3; 15 to 23 are off; the 24th and 25th: 4, 5
    [InlineData("2024-05-05", "2024-05-10", "2024-05-13", 3)] // a day off. Monday 6 to Friday 10 May
    public void Five_working_days_pass_over_holidays_and_count_exchanged_weekends(string received, string due, string filed, int late)
    {
        var filing = Filed(Interim, filed) with { EventOn = Day(received) };
        Assert.Equal($"{due} SubmittedLate {filed} {late}", One(Interim, Facts with { Filings = [filing] }, "2026-06-01"));
        Assert.Equal($"{due} Submitted {due} ", One(Interim, Facts with { Filings = [filing with { FiledOn = Day(due) }] }, "2026-06-01"));
    }

    /// <remarks>5 April 2024 is a Friday off, the 6th a Saturday, and Sunday the 7th is worked; 4 to 6 April 2025 are off, Monday the 7th is worked.</remarks>
    [Fact]
    public void A_last_day_off_moves_to_an_exchanged_Sunday()
    {
        var rule = Rule("frequency: yearly\nfirst_period: 2023\nlast_period: 2024\ndue: { on: 04-05, moves: true }\n");
        Assert.Equal(["2023 2024-04-07 Overdue  420", "2024 2025-04-07 Overdue  55"], Of(rule, Facts, "2025-06-01"));
    }

    /// <remarks>From 31 March 2024 to 1 June 2025: 275 days to the year's end, 151 to the end of May, and one.</remarks>
    [Fact]
    public void Who_leaves_in_the_middle_of_the_year_owes_what_was_due_before_and_nothing_that_is_due_after()
    {
        var facts = Facts with { Enterprises = [Firm with { Status = EnterpriseStatus.Exited, Exited = new(2024, 6, 30) }], Filings = [Filed(Carbon, "2024-03-20", 2023), Filed(Energy, "2024-12-01", 2024)], Listings = [Listing] };
        Assert.Equal(["2023 2024-03-31 Submitted 2024-03-20 ", "2024 2025-03-31 NotRequired  "], Of(Carbon, facts, "2026-06-01", from: 2023));
        Assert.Equal(["2023 2024-03-31 Overdue  427", "2024 2025-03-31 Voluntary 2024-12-01 "], Of(Energy, facts, "2025-06-01", from: 2023));
        Assert.Equal("2024-03-29 Overdue  93", One(Information, facts, "2024-06-30")); // 2 days of March, 30, 31 and 30
        Assert.Equal("2025-02-28 NotTracked  ", One(Completion, facts, "2025-06-01"));
        Assert.Equal("2025-02-28 Due  ", One(Completion, facts, "2024-06-29"));
    }

    [Theory]
    [InlineData("2024-02-10", "Submitted")]
    [InlineData("2024-02-15", "Submitted")]
    [InlineData("2024-02-16", "Voluntary")]
    public void Who_filed_before_leaving_filed_in_time_and_who_filed_afterwards_did_so_freely(string filed, string status)
    {
        var facts = Facts with { Enterprises = [Firm with { Exited = new(2024, 2, 15) }], Filings = [Filed(Carbon, filed, 2023)] };
        Assert.Equal($"2023 2024-03-31 {status} {filed} ", Of(Carbon, facts, "2024-06-01")[^1]);
    }

    /// <remarks>16 days of March and 7 of April.</remarks>
    [Fact]
    public void A_late_disclosure_is_late_by_the_days_after_15_March() =>
        Assert.Equal("2023 2024-03-15 SubmittedLate 2024-04-07 23", Of(Disclosure, Facts with { Filings = [Filed(Disclosure, "2024-04-07", 2023)] }, "2024-06-01")[^1]);

    [Theory]
    [InlineData("2024-03-10", "2024-09-20", "Submitted 2024-03-10 ")]
    [InlineData("2024-04-02", "2024-04-20", "SubmittedLate 2024-04-02 18")] // 16 days of March and 2 of April: not 36
    [InlineData(null, "2024-04-20", "SubmittedLate 2024-04-20 36")] // the first filing is not known
    public void Of_a_filing_and_its_restatement_the_first_counts(string? first, string restated, string expected)
    {
        Filing[] filings = [Filed(Disclosure, restated, 2023) with { Id = "a", Restated = true }, .. first is null ? Array.Empty<Filing>() : [Filed(Disclosure, first, 2023)]];
        Assert.All<Filing[]>([filings, [.. filings.Reverse()]], rows => Assert.Equal($"2023 2024-03-15 {expected}", Of(Disclosure, Facts with { Filings = rows }, "2025-01-01").Single(row => row.StartsWith("2023", StringComparison.Ordinal))));
    }

    /// <remarks>From 20 March 2024: 11 days of March, 275 to the year's end, 15 of January.</remarks>
    [Fact]
    public void An_audit_that_rolled_over_is_late_for_the_first_list_and_in_time_for_the_second()
    {
        var first = Listing with { ListedOn = new(2023, 3, 20), Year = 2023 };
        var second = Listing with { Id = "l2", ListedOn = new(2024, 5, 10), RolledOverFromId = "l", Reason = ListingReason.RolledOver };
        var facts = Facts with { Listings = [first, second], Results = [new() { Id = "r", ListingId = "l2", SubmittedOn = new(2025, 1, 15), SourceId = "s" }] };
        Assert.Equal(["l 2024-03-20 SubmittedLate 2025-01-15 301", "l2 2025-05-10 Submitted 2025-01-15 "], Of(Completion, facts, "2025-06-01"));
        Assert.Equal(["l 2024-03-20 Overdue  300", "l2 2025-05-10 Due  "], Of(Completion, facts, "2025-01-14"));
    }

    /// <remarks>Due by 1 April, removed on the 20th.</remarks>
    [Fact]
    public void A_removal_ends_what_was_still_to_come_and_leaves_what_was_overdue_counted_to_its_day()
    {
        var facts = Facts with { Listings = [Listing with { ListedOn = new(2024, 3, 1), RemovedOn = new(2024, 4, 20), RemovedReason = "全厂关停" }] };
        Assert.Equal("2024-04-01 Overdue  19", One(Information, facts, "2025-06-01"));
        Assert.Equal("2024-05-01 NotRequired  ", One(Start, facts, "2025-06-01"));
        Assert.Equal("2025-03-01 NotRequired  ", One(Completion, facts, "2025-06-01"));
        Assert.Equal("2025-03-01 Due  ", One(Completion, facts, "2024-04-19"));
        Assert.Equal("2025-03-01 Submitted 2024-04-15 ", One(Completion, facts with { Results = [new() { Id = "r", ListingId = "l", SubmittedOn = new(2024, 4, 15), SourceId = "s" }] }, "2025-06-01"));
    }

    [Theory]
    [InlineData("320924", "2024-02-29")]
    [InlineData("320500", "2024-03-10")]
    [InlineData("110000", "2024-03-15")]
    public void Who_is_on_a_city_s_list_files_by_the_city_s_earlier_day(string region, string due)
    {
        var rule = Rule("frequency: yearly\nfirst_period: 2023\nlast_period: 2023\ndue: { on: 03-15 }\nregions:\n  - { region: \"32\", on: 03-10 }\n  - { region: \"3209\", on: 02-29 }\n", "list: carbon_emitter_list");
        var listed = new Recognition { Id = "r", Kind = RecognitionKind.CarbonEmitterList, EnterpriseId = "e", NameAsListed = "甲", Year = 2023, SourceId = "s" };
        var facts = Facts with { Enterprises = [Firm with { RegionCode = region }], Recognitions = [listed] };
        Assert.Equal([$"2023 {due} Due  "], Of(rule, facts, due));
        Assert.Equal([$"2023 {due} Overdue  1"], Of(rule, facts, $"{Day(due).AddDays(1):yyyy-MM-dd}"));
    }

    [Fact]
    public void Quarters_are_filed_each_by_the_fifteenth_of_the_month_after()
    {
        var rule = Rule("frequency: quarterly\nfirst_period: 2024-Q1\ndue: { of_next_month: 15 }\nexempt: [joined_during_period]\n");
        var filings = new[] { Filed(rule.Id, "2024-04-16") with { Period = Period.Parse("2024-Q1") }, Filed(rule.Id, "2024-07-15") with { Id = "g", Period = Period.Parse("2024Q2") } };
        Assert.Equal(
            ["2024-Q1 2024-04-15 SubmittedLate 2024-04-16 1", "2024-Q2 2024-07-15 Submitted 2024-07-15 ", "2024-Q3 2024-10-15 Overdue  92", "2024-Q4 2025-01-15 Due  "],
            Of(rule, Facts with { Filings = filings }, "2025-01-15")); // 16 days of October, 30, 31, 15
        Assert.Equal(["2024-Q3 2024-10-15 NotRequired  ", "2024-Q4 2025-01-15 Due  "], Of(rule, Facts with { Enterprises = [Firm with { Joined = new(2024, 7, 2) }] }, "2025-01-15"));
    }

    /// <remarks>After 30 April: 1 to 5 May off, 6 to 10 May. After 30 September: 1 to 7 October off, 8 to 11, and Saturday the 12th is worked. After 31 December: 1 January off, 2 and 3, 6 to 8.</remarks>
    [Fact]
    public void Months_are_filed_within_five_working_days_and_January_by_the_end_of_a_leap_February()
    {
        var rule = Rule("frequency: monthly\nfirst_period: 2024-01\nlast_period: 2024-12\ndue: { working_days: 5 }\n");
        var due = Of(rule, Facts, "2025-01-01").ToDictionary(row => row[..7], row => row[8..18]);
        Assert.Equal(12, due.Count);
        Assert.Equal(("2024-05-10", "2024-10-12", "2025-01-08"), (due["2024-04"], due["2024-09"], due["2024-12"]));
        Assert.Equal(["2024-01 2024-02-29 Due  "], Of(Rule("frequency: monthly\nfirst_period: 2024-01\nlast_period: 2024-01\ndue: { of_next_month: 31 }\n"), Facts, "2024-02-29"));
    }

    /// <remarks>From 31 December 2023 two months end on 29 February 2024; from 29 March on 29 May.</remarks>
    [Fact]
    public void The_start_is_counted_from_the_listing_and_a_filing_that_names_the_listing_is_one()
    {
        Assert.Equal("2024-02-29 SubmittedLate 2024-03-01 1", One(Start, Facts with { Listings = [Listing with { ListedOn = new(2023, 12, 31), StartedOn = new(2024, 3, 1) }] }, "2024-06-01"));
        var listed = Facts with { Listings = [Listing with { ListedOn = new(2024, 3, 29) }] };
        Assert.Equal("2024-05-29 Due  ", One(Start, listed, "2024-05-29"));
        var filed = listed with { Filings = [Filed(Start, "2024-05-29") with { ListingId = "l" }] };
        Assert.Equal("2024-05-29 Submitted 2024-05-29 ", One(Start, filed, "2024-06-01"));
        Assert.Equal("2024-05-29 Submitted 2024-05-20 ", One(Start, filed with { Results = [new() { Id = "r", ListingId = "l", StartedOn = new(2024, 5, 20), SourceId = "s" }] }, "2024-06-01"));
    }

    /// <remarks>The Interim Regulations hold from 1 May 2024, the Measures since 1 February 2021.</remarks>
    [Fact]
    public void A_verification_rests_on_the_law_of_its_year()
    {
        var facts = Facts with { Listings = [Listing with { Kind = AuditKind.CarbonVerification, ListedOn = new(2022, 3, 31) }, Listing with { Id = "l2", Kind = AuditKind.CarbonVerification, ListedOn = new(2024, 5, 6) }] };
        Assert.Equal(["l 2023-03-31 Overdue  62"], Of("carbon-verification-until-2023", facts, "2023-06-01")); // 30, 31 and 1 days
        Assert.Equal(["l2 2025-05-06 Due  "], Of("carbon-verification", facts, "2024-06-01"));
    }

    private static Filing Filed(string rule, string on, int? year = null) => new()
    {
        Id = $"f-{rule}", RuleId = rule, EnterpriseId = "e", Period = year is { } of ? Period.OfYear(of) : null, FiledOn = Day(on), SourceId = "s",
    };

    private static string One(string rule, DutyFacts facts, string day) => Assert.Single(Of(rule, facts, day))[2..];

    private static IReadOnlyList<string> Of(string rule, DutyFacts facts, string day, int from = 0) =>
        [.. Of(Read(Path.Combine(Repository.Data, RuleFolder.Name, $"{rule}.yml")), facts, day).Where(row => from == 0 || int.Parse(row[..4], CultureInfo.InvariantCulture) >= from)];

    /// <returns>Period or listing, due, status, filed, days late.</returns>
    private static IReadOnlyList<string> Of(DutyRule rule, DutyFacts facts, string day) => [.. new DutyLedger([rule], facts, Day(day)).Obligations().Select(row =>
        FormattableString.Invariant($"{row.Period ?? row.ListingId ?? "e"} {row.DueOn:yyyy-MM-dd} {row.Status} {row.FiledOn:yyyy-MM-dd} {row.DaysLate}"))];

    private DutyRule Rule(string rest, string ground = "everyone: true")
    {
        var path = Path.Combine(folder, "return.yml");
        File.WriteAllText(path, Periodic.Replace("everyone: true", ground, StringComparison.Ordinal) + rest);
        return Read(path);
    }

    private static DutyRule Read(string path)
    {
        var indicators = ReferenceFiles.Rows(Indicators.Table).ToDictionary(row => row.Code, StringComparer.Ordinal);
        var rule = RuleFile.Read(path, Path.GetFileName(path), Decrees.Select(law => law.Id).ToHashSet(StringComparer.Ordinal), indicators, issue => Assert.Fail($"{issue.Line}: {issue.MessageEn}"));
        return Assert.IsType<DutyRule>(rule);
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
