using Disclosure.Model.Knowledge;
using Disclosure.Model.Supervision;
using Disclosure.Model.Supervision.Duties;
using static Disclosure.Model.Tests.Supervision.LedgerCase;

namespace Disclosure.Model.Tests.Supervision;

public sealed class AuditProgressTests
{
    private static readonly DutyRule[] Rules = [Audit(DutyKind.AuditInformation, 1), Audit(DutyKind.AuditStart, 2), Audit(DutyKind.AuditCompletion, 12)];

    private static readonly AuditResult Result = new() { Id = "r", ListingId = "l", StartedOn = new(2024, 4, 20), SubmittedOn = new(2025, 3, 10), AssessmentOn = new(2025, 4, 1), Assessment = AuditOutcome.Failed, SourceId = "s" };

    private static readonly Rectification Rectification = new()
    {
        Id = "x", EnterpriseId = "e", Origin = RectificationOrigin.Audit, ResultId = "r", Requirement = "回用", OrderedOn = new(2025, 4, 10), DueOn = new(2025, 6, 30), DoneOn = new(2025, 7, 5), RecheckOn = new(2025, 7, 20),
        Recheck = RecheckOutcome.Passed, Effect = "达标", SourceId = "s",
    };

    [Theory]
    [InlineData("2024-03-29", AuditStatus.Listed, null)]
    [InlineData("2024-03-30", AuditStatus.Overdue, "2024-03-30")]
    [InlineData("2024-04-05", AuditStatus.Listed, null)]
    [InlineData("2024-04-20", AuditStatus.InProgress, null)]
    [InlineData("2025-02-28", AuditStatus.InProgress, null)]
    [InlineData("2025-03-01", AuditStatus.Overdue, "2025-03-01")]
    [InlineData("2025-03-10", AuditStatus.Submitted, null)]
    [InlineData("2025-04-01", AuditStatus.Failed, null)]
    [InlineData("2025-04-10", AuditStatus.Rectifying, null)]
    public void A_listing_s_status_follows_its_deadlines_and_what_was_done_by_the_day(string day, AuditStatus status, string? since)
    {
        var listing = Now(Listing with { InformationPublishedOn = new(2024, 4, 5) }, DateOnly.Parse(day));
        Assert.Equal((status, since is null ? null : DateOnly.Parse(since)), (listing.Status!.Value, listing.OverdueSince));
        Assert.Equal((new(2024, 3, 29), new(2024, 4, 29), new DateOnly(2025, 2, 28)), (listing.InformationDue!.Value, listing.StartDue!.Value, listing.CompletionDue!.Value));
    }

    [Fact]
    public void A_conditional_acceptance_is_passed_when_every_rectification_is_verified()
    {
        var result = Result with { AcceptanceOn = new(2025, 4, 2), Acceptance = AuditOutcome.Conditional };
        Assert.Equal(AuditStatus.Rectifying, Of(new(2025, 7, 19)).Status);
        Assert.Equal(AuditStatus.Passed, Of(new(2025, 7, 20)).Status);

        AuditListing Of(DateOnly day) => AuditProgress.Of(Case(Listing, result), [Rectification], new(Rules, Facts), day);
    }

    [Fact]
    public void The_chain_shows_what_was_done_late_and_what_is_missing_since_when()
    {
        var steps = Chain(Listing with { InformationPublishedOn = new(2024, 3, 20) }, new(2025, 7, 10));
        Assert.Equal(
            [
                "Listed Done 2024-02-29 ", "Information Done 2024-03-20 ", "Start Done 2024-04-20 ", "Submission DoneLate 2025-03-10 ", "Assessment Done 2025-04-01 ",
                "Rectification DoneLate 2025-07-05 ", "Recheck Missing  2025-07-05",
            ],
            steps.Select(step => $"{step.Kind} {step.Status} {step.DoneOn:yyyy-MM-dd} {step.Since:yyyy-MM-dd}"));
        Assert.Equal("复查通过：达标", Chain(Listing, new(2025, 7, 20))[^1].Note);
    }

    [Fact]
    public void Before_a_step_s_turn_it_is_pending_and_after_its_deadline_overdue()
    {
        var early = Chain(Listing, new(2024, 3, 1), []);
        Assert.Equal(["Done", "Pending", "Pending", "Pending", "Pending", "Pending"], early.Select(step => $"{step.Status}"));
        var late = Chain(Listing, new(2025, 3, 5), []);
        Assert.Equal(["Done", "Overdue", "Overdue", "Overdue", "Pending", "Pending"], late.Select(step => $"{step.Status}"));
        Assert.Equal(new DateOnly(2025, 3, 1), late[3].Since);
    }

    [Fact]
    public void What_rolled_over_twice_is_carried_on_by_the_last_list_in_status_and_chain_as_in_the_ledger()
    {
        var second = Listing with { Id = "l2", ListedOn = new(2025, 4, 1), RolledOverFromId = "l", Reason = ListingReason.RolledOver };
        var third = second with { Id = "l3", ListedOn = new(2026, 5, 1), RolledOverFromId = "l2" };
        var done = new AuditResult { Id = "r3", ListingId = "l3", StartedOn = new(2026, 5, 20), SubmittedOn = new(2026, 9, 1), AcceptanceOn = new(2026, 9, 20), Acceptance = AuditOutcome.Passed, SourceId = "s" };
        var facts = Facts with { Listings = [Listing, second, third], Results = [done] };
        Assert.Equal((AuditStatus.Overdue, new DateOnly(2025, 3, 1), "Submission Overdue "), On(new(2026, 8, 31)));
        Assert.Equal((AuditStatus.Passed, null, "Submission DoneLate 2026-09-01"), On(new(2026, 9, 20)));
        Assert.Equal(ObligationStatus.SubmittedLate, LedgerCase.Of(Rules[2], facts, new(2026, 9, 20)).Single(row => row.ListingId == "l").Status);

        (AuditStatus?, DateOnly?, string) On(DateOnly day)
        {
            var (audit, deadlines) = (new AuditCases(Rules, facts, day).Of(Listing), new AuditDeadlines([Rules[2]], facts));
            var now = AuditProgress.Of(audit, [], deadlines, day);
            var step = AuditChain.Of(now, audit, None, deadlines, day).Single(step => step.Kind is AuditStepKind.Submission);
            return (now.Status, now.OverdueSince, $"{step.Kind} {step.Status} {step.DoneOn:yyyy-MM-dd}");
        }
    }

    [Fact]
    public void What_a_filing_says_was_done_counts_in_status_and_chain_as_in_the_ledger()
    {
        var filing = new Filing { Id = "f", RuleId = Rules[2].Id, EnterpriseId = "e", ListingId = "l", FiledOn = new(2025, 2, 20), SourceId = "s" };
        var facts = Facts with { Listings = [Listing with { StartedOn = new(2024, 4, 1) }], Filings = [filing, filing with { Id = "g", RuleId = Rules[0].Id, FiledOn = new(2024, 4, 2), LateReason = "公章遗失", LateReasonEn = "the seal was lost" }] };
        Assert.Equal((AuditStatus.Submitted, "Information DoneLate 2024-04-02, Submission Done 2025-02-20"), On(facts));
        Assert.Equal((ObligationStatus.Submitted, "f"), LedgerCase.One(Rules[2], facts, new(2025, 3, 1)) is var done ? (done.Status, done.FilingId) : default);
        var later = facts with { Results = [Result with { SubmittedOn = new(2025, 2, 10), AssessmentOn = null, Assessment = null }], Listings = [Listing with { InformationPublishedOn = new(2024, 4, 1) }] };
        Assert.Equal((AuditStatus.Submitted, "Information DoneLate 2024-04-01, Submission Done 2025-02-10"), On(later));
        Assert.Equal((3, "公章遗失", null), LedgerCase.One(Rules[0], later, new(2025, 3, 1)) is var late ? (late.DaysLate, late.LateReason, late.FilingId) : default);

        static (AuditStatus?, string) On(DutyFacts facts)
        {
            var (day, deadlines) = (new DateOnly(2025, 3, 1), new AuditDeadlines(Rules, facts));
            var audit = new AuditCases(Rules, facts, day).Of(facts.Listings[0]);
            var now = AuditProgress.Of(audit, [], deadlines, day);
            var steps = AuditChain.Of(now, audit, None, deadlines, day).Where(step => step.Kind is AuditStepKind.Information or AuditStepKind.Submission);
            return (now.Status, string.Join(", ", steps.Select(step => $"{step.Kind} {step.Status} {step.DoneOn:yyyy-MM-dd}")));
        }
    }

    [Theory]
    [InlineData("2024-06-30", null, "Overdue, Overdue, NotTracked, NotTracked, NotTracked", "2024-03-30")]
    [InlineData(null, "2024-04-10", "Overdue, Pending, Pending, Pending, Pending", null)]
    public void After_an_exit_silence_means_nothing_and_after_a_removal_only_what_was_overdue_stays(string? exited, string? removed, string statuses, string? since)
    {
        var listing = Listing with { RemovedOn = removed is null ? null : DateOnly.Parse(removed), RemovedReason = "关闭" };
        var facts = Facts with { Enterprises = [Firm with { Exited = exited is null ? null : DateOnly.Parse(exited) }] };
        var (day, deadlines) = (new DateOnly(2025, 6, 1), new AuditDeadlines(Rules, facts));
        var now = AuditProgress.Of(Case(listing), [], deadlines, day);
        Assert.Equal(since, now.OverdueSince is { } first ? $"{first:yyyy-MM-dd}" : null);
        Assert.Equal(statuses, string.Join(", ", AuditChain.Of(now, Case(listing), None, deadlines, day).Skip(1).Select(step => step.Status)));
    }

    [Fact]
    public void Where_nothing_is_collected_no_step_is_called_overdue()
    {
        DutyRule[] elsewhere = [.. Rules.Select(rule => rule with { Collected = ["other"] })];
        var deadlines = new AuditDeadlines(elsewhere, Facts);
        var audit = Case(Listing);
        var now = AuditProgress.Of(audit, [], deadlines, new(2026, 1, 1));
        Assert.Equal((AuditStatus.Listed, null), (now.Status, now.OverdueSince));
        Assert.All(AuditChain.Of(now, audit, None, deadlines, new(2026, 1, 1)).Skip(1), step => Assert.Equal(AuditStepStatus.NotTracked, step.Status));
    }

    [Theory]
    [InlineData("2024-05-09", AuditStatus.Overdue, "2024-04-30", "Start Overdue  2024-04-30", ObligationStatus.Overdue)]
    [InlineData("2024-05-10", AuditStatus.Submitted, null, "Start NotTracked  ", ObligationStatus.NotTracked)]
    [InlineData("2025-03-01", AuditStatus.Submitted, null, "Start NotTracked  ", ObligationStatus.NotTracked)]
    public void An_audit_that_was_submitted_had_been_started_on_whatever_day(string on, AuditStatus status, string? since, string start, ObligationStatus duty)
    {
        var (day, facts) = (DateOnly.Parse(on), Facts with { Listings = [Listing with { InformationPublishedOn = new(2024, 3, 1) }], Results = [Result with { StartedOn = null, SubmittedOn = new(2024, 5, 10), AssessmentOn = null, Assessment = null }] });
        var (audit, deadlines) = (new AuditCases(Rules, facts, day).Of(facts.Listings[0]), new AuditDeadlines(Rules, facts));
        var now = AuditProgress.Of(audit, [], deadlines, day);
        Assert.Equal((status, since is null ? null : DateOnly.Parse(since)), (now.Status!.Value, now.OverdueSince));
        var step = AuditChain.Of(now, audit, None, deadlines, day).Single(step => step.Kind is AuditStepKind.Start);
        Assert.Equal(start, $"{step.Kind} {step.Status} {step.DoneOn:yyyy-MM-dd} {step.Since:yyyy-MM-dd}");
        var row = LedgerCase.One(Rules[1], facts, day);
        Assert.Equal((duty, duty is ObligationStatus.NotTracked), (row.Status, row.Because.Contains("启动日期未公布", StringComparison.Ordinal)));
        Assert.Equal(duty is ObligationStatus.NotTracked, step.Note?.Contains("启动日期未公布", StringComparison.Ordinal) is true);
    }

    [Fact]
    public void An_audit_that_was_judged_had_been_started_and_its_submission_is_still_asked_for()
    {
        var (day, audit) = (new DateOnly(2025, 3, 5), Case(Listing with { InformationPublishedOn = new(2024, 3, 1) }, Result with { StartedOn = null, SubmittedOn = null, AssessmentOn = new(2025, 3, 2), Assessment = AuditOutcome.Passed }));
        var deadlines = new AuditDeadlines(Rules, Facts);
        var now = AuditProgress.Of(audit, [], deadlines, day);
        Assert.Equal((AuditStatus.Overdue, new DateOnly(2025, 3, 1)), (now.Status!.Value, now.OverdueSince!.Value));
        Assert.Equal(["Start NotTracked", "Submission Overdue"], AuditChain.Of(now, audit, None, deadlines, day).Skip(2).Take(2).Select(step => $"{step.Kind} {step.Status}"));
    }

    [Theory]
    [InlineData("2025-06-30", RectificationStatus.Open, null)]
    [InlineData("2025-07-01", RectificationStatus.Overdue, "2025-07-01")]
    [InlineData("2025-07-05", RectificationStatus.Done, null)]
    [InlineData("2025-07-20", RectificationStatus.Verified, null)]
    public void A_rectification_is_overdue_until_it_is_done(string day, RectificationStatus status, string? since)
    {
        var row = Rectification.AsOf(DateOnly.Parse(day));
        Assert.Equal((status, since is null ? null : DateOnly.Parse(since)), (row.Status!.Value, row.OverdueSince));
    }

    [Theory]
    [InlineData("2024-01-01", null, true)]
    [InlineData("2026-12-31", null, true)]
    [InlineData("2027-01-01", null, false)]
    [InlineData("2025-05-05", "2025-05-05", false)]
    [InlineData("2025-05-04", "2025-05-05", true)]
    public void A_certificate_is_valid_through_its_last_day_unless_withdrawn(string day, string? withdrawn, bool valid)
    {
        var row = new Certification { Id = "c", EnterpriseId = "e", Kind = CertificationKind.EnergyManagement, Body = "机构", ValidFrom = new(2024, 1, 1), ValidTo = new(2026, 12, 31), WithdrawnOn = withdrawn is null ? null : DateOnly.Parse(withdrawn), SourceId = "s" };
        Assert.Equal(valid, row.AsOf(DateOnly.Parse(day)).Valid);
    }

    [Theory]
    [InlineData("2025-06-01", "2026-08-14", null)]
    [InlineData("2025-06-01", "2026-08-15", "2026-08-15")]
    [InlineData("2026-08-15", "2026-09-01", null)]
    public void An_evaluation_is_stale_once_its_law_changed_after_it(string evaluated, string day, string? since)
    {
        var law = Decree with { Status = LawStatus.Repealed, StatusChangedOn = new(2026, 8, 15), ReplacedById = "code" };
        var child = Decree with { Id = "child", ParentId = "law" };
        Law[] laws = [law, child, Decree with { Id = "code", Title = "法典" }];
        var row = new ComplianceEvaluation { Id = "v", ParkCode = "p", LawId = "law", Year = 2025, EvaluatedOn = DateOnly.Parse(evaluated), Verdict = ComplianceVerdict.Compliant, Evidence = "证据", SourceId = "s" };
        Assert.All([row, row with { LawId = "child" }], evaluation =>
        {
            var now = evaluation.AsOf(DateOnly.Parse(day), id => laws.FirstOrDefault(known => known.Id == id));
            Assert.Equal(since is null ? null : DateOnly.Parse(since), now.StaleSince);
            Assert.Equal(since is not null, now.StaleReason?.Contains("由《法典》取代", StringComparison.Ordinal) is true);
        });
    }

    private static ILookup<string, Rectification> None { get; } = Array.Empty<Rectification>().ToLookup(_ => "");

    private static AuditListing Now(AuditListing listing, DateOnly day) => AuditProgress.Of(
        Case(listing, Result), Rectification.OrderedOn <= day ? [Rectification] : [], new(Rules, Facts), day);

    private static IReadOnlyList<AuditStep> Chain(AuditListing listing, DateOnly day, AuditResult[]? results = null)
    {
        var deadlines = new AuditDeadlines(Rules, Facts);
        var audit = Case(listing, results ?? [Result]);
        return AuditChain.Of(AuditProgress.Of(audit, [Rectification], deadlines, day), audit, new[] { Rectification }.ToLookup(row => row.ResultId!), deadlines, day);
    }
}
