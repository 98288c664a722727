namespace Disclosure.Model.Supervision.Duties;

/// <summary>How far an audit is, as of a day; what happened later is not looked at.</summary>
public static class AuditProgress
{
    /// <param name="rectifications">That its results asked for.</param>
    public static AuditListing Of(AuditCase audit, IReadOnlyList<Rectification> rectifications, AuditDeadlines deadlines, DateOnly day)
    {
        var listing = audit.Listing;
        var completion = AuditDeadlines.CompletionOf(listing.Kind);
        var duties = new[] { DutyKind.AuditInformation, DutyKind.AuditStart, completion }
            .Select(kind => (Due: deadlines.Due(listing, kind), Done: audit.DoneOn(kind, day), Undated: audit.StartedUndated(kind, day) is not null)).ToArray();
        var outcome = Outcome(audit.Results, day);
        var status = listing switch
        {
            { RemovedOn: { } removed } when removed <= day => AuditStatus.Removed,
            _ when outcome is AuditOutcome.Passed => AuditStatus.Passed,
            _ when outcome is AuditOutcome.Conditional or AuditOutcome.Failed && rectifications.Count > 0 =>
                rectifications.All(row => Rectified(row, day)) && outcome is AuditOutcome.Conditional ? AuditStatus.Passed : AuditStatus.Rectifying,
            _ when outcome is AuditOutcome.Failed => AuditStatus.Failed,
            _ => (AuditStatus?)null,
        };
        var since = status is AuditStatus.Removed or AuditStatus.Passed ? null
            : duties.Where(duty => duty is { Done: null, Undated: false } && duty.Due < day && deadlines.Collected(listing, duty.Due, day)).Select(duty => duty.Due?.AddDays(1)).Min();
        return listing with
        {
            InformationDue = duties[0].Due,
            StartDue = duties[1].Due,
            CompletionDue = duties[2].Due,
            Status = status ?? (since is not null ? AuditStatus.Overdue : duties[2].Done is not null ? AuditStatus.Submitted : duties[1].Done is not null || duties[1].Undated ? AuditStatus.InProgress : AuditStatus.Listed),
            OverdueSince = since,
        };
    }

    /// <summary>The newest verdict: acceptance goes before assessment of the same result.</summary>
    private static AuditOutcome? Outcome(IEnumerable<AuditResult> results, DateOnly day) => results
        .SelectMany(result => new[] { (On: result.AcceptanceOn, Is: result.Acceptance, Rank: 1), (On: result.AssessmentOn, Is: AfterAssessment(result.Assessment), Rank: 0) })
        .Where(verdict => verdict.On <= day && verdict.Is is not null)
        .OrderBy(verdict => verdict.On).ThenBy(verdict => verdict.Rank)
        .Select(verdict => verdict.Is).LastOrDefault();

    /// <summary>An assessment that was passed leaves acceptance to come: no verdict on the audit yet.</summary>
    private static AuditOutcome? AfterAssessment(AuditOutcome? assessment) => assessment is AuditOutcome.Passed ? null : assessment;

    private static bool Rectified(Rectification row, DateOnly day) => row.Recheck is RecheckOutcome.Passed && row.RecheckOn <= day;
}
