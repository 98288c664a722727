using Disclosure.Model.Dictionary;
using Disclosure.Model.Knowledge;
using Disclosure.Model.Registers;
using Disclosure.Model.Supervision;
using Disclosure.Model.Supervision.Duties;
using Disclosure.Model.Tests.Calculation;
using static Disclosure.Model.Tests.Supervision.LedgerCase;

namespace Disclosure.Model.Tests.Supervision;

public sealed class DutyLedgerTests
{
    [Theory]
    [InlineData("2023-12-31", null)]
    [InlineData("2024-01-01", ObligationStatus.Due)]
    [InlineData("2024-03-31", ObligationStatus.Due)]
    [InlineData("2024-04-01", ObligationStatus.Overdue)]
    public void What_is_not_filed_is_due_through_its_last_day_and_overdue_from_the_next(string day, ObligationStatus? expected)
    {
        var obligation = Of(Yearly, Facts, DateOnly.Parse(day)).SingleOrDefault();
        Assert.Equal(expected, obligation?.Status);
        Assert.Equal(expected is ObligationStatus.Overdue ? 1 : null, obligation?.DaysLate);
    }

    [Fact]
    public void A_filing_counts_from_its_own_day_on()
    {
        var facts = Facts with { Filings = [Filing(new(2024, 4, 10)) with { LateReason = "系统故障", LateReasonEn = "outage" }] };
        Assert.Equal(ObligationStatus.Overdue, One(Yearly, facts, new(2024, 4, 9)).Status);
        var late = One(Yearly, facts, new(2024, 4, 10));
        Assert.Equal((ObligationStatus.SubmittedLate, 10, "f", "系统故障"), (late.Status, late.DaysLate, late.FilingId, late.LateReason));
        Assert.Equal(ObligationStatus.Submitted, One(Yearly, facts with { Filings = [Filing(new(2024, 3, 31))] }, new(2024, 4, 10)).Status);
    }

    [Fact]
    public void A_late_restatement_does_not_make_a_timely_filing_late()
    {
        var facts = Facts with { Filings = [Filing(new(2024, 3, 1)), Filing(new(2024, 9, 1), "g") with { Restated = true }] };
        var obligation = One(Yearly, facts, new(2025, 1, 1));
        Assert.Equal((ObligationStatus.Submitted, "f", null), (obligation.Status, obligation.FilingId, obligation.LateReason));
    }

    [Fact]
    public void A_report_or_the_first_figures_count_as_the_filing()
    {
        var report = new Report { Id = "r", EnterpriseId = "e", Kind = ReportKind.EnergyUse, Year = 2023, Title = "报告", PublishedOn = new(2024, 3, 20), SourceId = "s" };
        var byReport = One(Yearly with { FiledByReport = ReportKind.EnergyUse }, Facts with { Reports = [report] }, new(2024, 5, 1));
        Assert.Equal((ObligationStatus.Submitted, "r"), (byReport.Status, byReport.ReportId));
        var figures = Facts with { FirstReported = new Dictionary<(string, Period), DateOnly> { [("e", Period.OfYear(2023))] = new(2024, 4, 2) } };
        Assert.Equal((ObligationStatus.SubmittedLate, 2), (One(Yearly with { FiledByFigures = true }, figures, new(2024, 5, 1)) is var late ? (late.Status, late.DaysLate) : default));
    }

    [Theory]
    [InlineData("9999.99", false)]
    [InlineData("10000", true)]
    public void A_threshold_is_met_at_its_value_and_not_just_below(string value, bool obliged)
    {
        var indicator = Official.Indicators.First(row => row.Code == "energy_use_equivalent");
        var rule = Yearly with { Grounds = [new ThresholdGround(indicator, 10_000, 1)] };
        var facts = Facts with { Values = new Dictionary<(string, string, int), decimal> { [("e", indicator.Code, 2022)] = decimal.Parse(value) } };
        Assert.Equal(obliged, Of(rule, facts, new(2024, 2, 1)) is [{ Because: var because }] && because.Contains("2022年", StringComparison.Ordinal));
        Assert.Empty(Of(rule with { Grounds = [new ThresholdGround(indicator, 10_000, 0)] }, facts, new(2024, 2, 1)));
    }

    [Fact]
    public void A_rule_says_whom_it_obliges_in_a_sentence_with_the_unit_as_people_write_it()
    {
        var rule = Yearly with { Grounds = [.. Yearly.Grounds, new ThresholdGround(Official.Indicators.First(row => row.Code == "ghg_scope1"), 26_000, 1)] };
        var row = rule.RowOf(new Dictionary<string, Text>());
        Assert.Equal("标记为重点用能单位的企业；当年或此前1年内直接排放（范围一）达到 26000 tCO₂e 的企业", row.Who);
        Assert.Equal("Enterprises marked: Key energy user; enterprises with Direct emissions (scope 1) of 26,000 tCO₂e or more in the year or the year before", row.WhoEn);
    }

    [Theory]
    [InlineData("2023-01-01", null, null, ObligationStatus.Overdue)]
    [InlineData("2023-05-01", null, null, ObligationStatus.NotRequired)]
    [InlineData("2015-01-01", "2023-11-30", null, ObligationStatus.NotRequired)]
    [InlineData("2015-01-01", "2024-03-31", null, ObligationStatus.NotRequired)]
    [InlineData("2015-01-01", "2024-04-01", null, ObligationStatus.Overdue)]
    [InlineData("2015-01-01", null, EnterpriseStatus.Suspended, ObligationStatus.NotRequired)]
    [InlineData("2015-01-01", "2022-12-31", null, null)]
    [InlineData("2024-01-01", null, null, null)]
    public void Who_joined_left_or_stopped_within_the_year_is_exempt_as_the_rule_says(string joined, string? exited, EnterpriseStatus? status, ObligationStatus? expected)
    {
        var facts = Facts with { Enterprises = [Firm with { Joined = DateOnly.Parse(joined), Exited = exited is null ? null : DateOnly.Parse(exited), Status = status }] };
        Assert.Equal(expected, Of(Yearly, facts, new(2024, 6, 1)).SingleOrDefault()?.Status);
        if (expected is ObligationStatus.NotRequired) Assert.NotEqual(ObligationStatus.NotRequired, One(Yearly with { Exemptions = [] }, facts, new(2024, 6, 1)).Status);
    }

    [Fact]
    public void What_no_rule_asks_for_is_voluntary()
    {
        var facts = Facts with { Enterprises = [Firm with { KeyEnergyUser = false }], Filings = [Filing(new(2024, 3, 1))] };
        var obligation = One(Yearly, facts, new(2024, 6, 1));
        Assert.Equal((ObligationStatus.Voluntary, "f", "p"), (obligation.Status, obligation.FilingId, obligation.ParkCode));
    }

    [Fact]
    public void A_city_s_earlier_date_holds_for_its_enterprises()
    {
        var rule = Yearly with { Regions = [new("32", new() { On = (2, 29) }), new("11", new() { On = (1, 15) })] };
        Assert.Equal(new DateOnly(2024, 2, 29), One(rule, Facts, new(2024, 2, 1)).DueOn);
        Assert.Equal(new DateOnly(2025, 2, 28), One(rule with { First = Period.OfYear(2024), Last = null }, Facts, new(2025, 2, 1)).DueOn);
    }

    [Theory]
    [InlineData(4, 4, true, "2024-04-07")] // two days off and a Saturday; the Sunday was exchanged
    [InlineData(4, 6, true, "2024-04-07")]
    [InlineData(4, 6, false, "2024-04-06")]
    [InlineData(3, 29, true, "2024-03-29")]
    public void A_last_day_off_moves_only_where_the_rule_says_so(int month, int dayOfMonth, bool moves, string expected) =>
        Assert.Equal(DateOnly.Parse(expected), One(Yearly with { Due = new() { On = (month, dayOfMonth), Moves = moves } }, Facts, new(2024, 2, 1)).DueOn);

    [Fact]
    public void A_day_that_rests_on_unknown_holidays_is_left_open_and_told()
    {
        var rule = Yearly with { First = Period.OfYear(2025), Last = null, Due = new() { On = (3, 31), Moves = true } };
        var ledger = new DutyLedger([rule], Facts, new(2026, 6, 1));
        var obligation = Assert.Single(ledger.Obligations());
        Assert.Equal((null, ObligationStatus.Due), (obligation.DueOn, obligation.Status));
        Assert.Equal(2026, Assert.Single(ledger.Gaps).UnknownYear);
    }

    [Fact]
    public void A_duty_is_listed_only_while_its_law_held_when_it_arose_or_was_due()
    {
        var facts = Facts with { Laws = [Decree with { Status = LawStatus.Repealed, StatusChangedOn = new(2024, 1, 1) }] };
        Assert.Single(Of(Yearly, facts, new(2024, 6, 1)));
        var ledger = new DutyLedger([Yearly with { Last = null }], facts, new(2026, 6, 1));
        Assert.Equal(["2023"], ledger.Obligations().Select(row => row.Period!));
        Assert.Equal((2, "law", new DateOnly(2024, 12, 31)), Assert.Single(ledger.Gaps) is var gap ? (gap.Count, gap.Law!.Id, gap.Since) : default);
        var young = Facts with { Laws = [Decree with { Effective = new(2024, 3, 31) }] };
        Assert.Single(Of(Yearly, young, new(2024, 6, 1)));
        Assert.Empty(Of(Yearly, Facts with { Laws = [Decree with { Effective = new(2024, 4, 1) }] }, new(2024, 6, 1)));
    }

    [Fact]
    public void Where_filings_are_not_collected_nothing_is_called_overdue()
    {
        var rule = Yearly with { Grounds = [new ListGround(RecognitionKind.CarbonEmitterList, null)], Collected = [], Due = new() { NotKnown = new("未查到", "not found") } };
        var recognition = new Recognition { Id = "r", Kind = RecognitionKind.CarbonEmitterList, EnterpriseId = "e", NameAsListed = "甲公司", Year = 2023, NoticeTitle = "2023年名录", SourceId = "s" };
        var obligation = One(rule, Facts with { Recognitions = [recognition] }, new(2026, 1, 1));
        Assert.Equal((ObligationStatus.NotTracked, null, null, "列入《2023年名录》（甲公司）"), (obligation.Status, obligation.DueOn, obligation.DaysLate, obligation.Because));
        Assert.Empty(Of(rule, Facts with { Recognitions = [recognition with { Year = 2022 }] }, new(2026, 1, 1)));
    }

    [Fact]
    public void A_listing_of_a_leap_day_is_due_in_whole_months_and_a_notice_s_own_day_goes_before()
    {
        Assert.Equal(new DateOnly(2024, 3, 29), One(Audit(DutyKind.AuditInformation, 1), Facts with { Listings = [Listing] }, new(2024, 3, 1)).DueOn);
        Assert.Equal(new DateOnly(2025, 2, 28), One(Audit(DutyKind.AuditCompletion, 12), Facts with { Listings = [Listing] }, new(2024, 3, 1)).DueOn);
        Assert.Equal(new DateOnly(2024, 10, 1), One(Audit(DutyKind.AuditCompletion, 12), Facts with { Listings = [Listing with { OrderedDue = new(2024, 10, 1) }] }, new(2024, 3, 1)).DueOn);
    }

    [Fact]
    public void What_rolled_over_to_the_next_list_is_completed_late_by_the_later_audit()
    {
        var next = Listing with { Id = "l2", ListedOn = new(2025, 4, 1), RolledOverFromId = "l", Reason = ListingReason.RolledOver };
        var facts = Facts with { Listings = [Listing, next], Results = [new() { Id = "r", ListingId = "l2", SubmittedOn = new(2025, 9, 1), SourceId = "s" }] };
        var rule = Audit(DutyKind.AuditCompletion, 12);
        Assert.Equal([ObligationStatus.Overdue, ObligationStatus.Due], Of(rule, facts, new(2025, 8, 1)).Select(row => row.Status));
        Assert.Equal([ObligationStatus.SubmittedLate, ObligationStatus.Submitted], Of(rule, facts, new(2025, 9, 1)).Select(row => row.Status));
    }

    [Fact]
    public void Who_was_removed_from_a_list_owes_nothing_more()
    {
        var facts = Facts with { Listings = [Listing with { RemovedOn = new(2024, 6, 1), RemovedReason = "关闭" }] };
        Assert.Equal(ObligationStatus.Due, One(Audit(DutyKind.AuditCompletion, 12), facts, new(2024, 5, 31)).Status);
        Assert.Equal(ObligationStatus.NotRequired, One(Audit(DutyKind.AuditCompletion, 12), facts, new(2026, 1, 1)).Status);
    }

    [Fact]
    public void A_question_is_answered_within_twenty_working_days_holidays_not_counted()
    {
        var rule = Yearly with { Id = "answer", Kind = DutyKind.PublicAnswer, SubjectKind = SubjectKind.Park, Frequency = DutyFrequency.PerEvent, Grounds = [new EventGround(DutyEvent.Question)], Due = new() { WorkingDays = 20 } };
        var question = new Question { Id = "q", ParkCode = "p", Kind = QuestionKind.Question, Asked = "?", AskedOn = new(2024, 3, 29), SourceId = "s" };
        // 1–3 April are 3, the exchanged Sunday the 7th is the 4th, 8–12 April reach 9, 15–19 reach 14, 22–26 reach 19, 29 April is the 20th.
        Assert.Equal(new DateOnly(2024, 4, 29), One(rule, Facts with { Questions = [question] }, new(2024, 4, 1)).DueOn);
        Assert.Equal(new DateOnly(2024, 5, 31), One(rule, Facts with { Questions = [question with { ExtendedTo = new(2024, 5, 31) }] }, new(2024, 4, 1)).DueOn);
        Assert.Equal((ObligationStatus.SubmittedLate, 1), One(rule, Facts with { Questions = [question with { AnsweredOn = new(2024, 4, 30) }] }, new(2024, 5, 1)) is var late ? (late.Status, late.DaysLate) : default);
    }
}
