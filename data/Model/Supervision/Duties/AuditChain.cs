using Disclosure.Model.Dictionary;

namespace Disclosure.Model.Supervision.Duties;

/// <summary>Listing → results → rectifications → re-check as one dated chain, with what is missing and since when.</summary>
public sealed class AuditChain
{
    private readonly AuditListing listing;
    private readonly DateOnly day;
    private readonly AuditDeadlines deadlines;
    private readonly List<AuditStep> steps = [];
    private DateOnly? before;

    private AuditChain(AuditListing listing, AuditDeadlines deadlines, DateOnly day) => (this.listing, this.deadlines, this.day) = (listing, deadlines, day);

    /// <param name="listing">The case's, with its deadlines and status of that day.</param>
    /// <param name="rectifications">By result.</param>
    public static IReadOnlyList<AuditStep> Of(AuditListing listing, AuditCase audit, ILookup<string, Rectification> rectifications, AuditDeadlines deadlines, DateOnly day)
    {
        var informed = audit.DoneOn(DutyKind.AuditInformation, day);
        var chain = new AuditChain(listing, deadlines, day);
        chain.Add(AuditStepKind.Listed, null, listing.ListedOn, note: listing.DocumentNumber is { } number ? new(number, number) : null);
        if (listing.InformationDue is not null || informed is not null) chain.Add(AuditStepKind.Information, listing.InformationDue, informed, linked: false);
        var known = audit.Results.Where(result => (result.StartedOn ?? result.SubmittedOn ?? result.AssessmentOn ?? result.AcceptanceOn ?? listing.ListedOn) <= day)
            .OrderBy(result => result.SubmittedOn ?? result.StartedOn ?? DateOnly.MaxValue).ThenBy(result => result.Id, StringComparer.Ordinal).ToList();
        chain.Start(audit);
        var submitted = audit.DoneOn(AuditDeadlines.CompletionOf(listing.Kind), day);
        if (known.Count == 0) chain.Result(null, submitted);
        foreach (var result in known)
        {
            chain.Result(result, result == known[0] ? submitted : result.SubmittedOn);
            foreach (var row in rectifications[result.Id].Where(row => row.OrderedOn <= day)) chain.Rectify(row);
        }

        return chain.steps;
    }

    /// <remarks>What is not dated stands between the listing and what came of it; the next step goes on waiting for the listing.</remarks>
    private void Start(AuditCase audit)
    {
        var undated = audit.StartedUndated(DutyKind.AuditStart, day);
        Add(AuditStepKind.Start, listing.StartDue, audit.DoneOn(DutyKind.AuditStart, day), note: undated, linked: undated is null, known: undated is null);
    }

    /// <param name="submitted">Also by a filing that no result speaks of.</param>
    private void Result(AuditResult? result, DateOnly? submitted)
    {
        Add(AuditStepKind.Submission, listing.CompletionDue, submitted, result?.Id);
        Add(AuditStepKind.Assessment, null, result?.AssessmentOn, result?.Id, note: Verdict(result?.Assessment, result?.AssessmentOn));
        if (result?.Assessment is AuditOutcome.Failed && result.AcceptanceOn is null) return;
        Add(AuditStepKind.Acceptance, null, result?.AcceptanceOn, result?.Id, note: Verdict(result?.Acceptance, result?.AcceptanceOn));
    }

    private void Rectify(Rectification row)
    {
        before = row.OrderedOn;
        Add(AuditStepKind.Rectification, row.DueOn, row.DoneOn, row.ResultId, row.Id, new(row.Requirement, row.RequirementEn ?? row.Requirement));
        var verdict = row.Recheck is { } outcome && row.RecheckOn <= day ? Rectifications.Rechecks[outcome].Label : null;
        Add(AuditStepKind.Recheck, null, row.RecheckOn, row.ResultId, row.Id, verdict is null || row.Effect is null ? verdict : new($"{verdict.Zh}：{row.Effect}", $"{verdict.En}: {row.EffectEn ?? row.Effect}"));
    }

    private Text? Verdict(AuditOutcome? outcome, DateOnly? on) => outcome is { } verdict && on <= day ? AuditResults.Outcomes[verdict].Label : null;

    /// <param name="linked">The next step waits for this one.</param>
    /// <param name="known">Whether nothing said means nothing done.</param>
    private void Add(AuditStepKind kind, DateOnly? due, DateOnly? done, string? result = null, string? rectification = null, Text? note = null, bool linked = true, bool known = true)
    {
        if (done > day) done = null;
        var (status, since) = known ? Standing(due, done) : (AuditStepStatus.NotTracked, null);
        steps.Add(new()
        {
            ListingId = listing.Id, Sequence = steps.Count + 1, Kind = kind, DueOn = due, DoneOn = done, Status = status, Since = since,
            ResultId = result, RectificationId = rectification, Note = note?.Zh, NoteEn = note?.En,
        });
        if (linked) before = done;
    }

    private (AuditStepStatus, DateOnly?) Standing(DateOnly? due, DateOnly? done)
    {
        if (done is not null) return (done > due ? AuditStepStatus.DoneLate : AuditStepStatus.Done, null);
        var removed = listing.Status is AuditStatus.Removed ? listing.RemovedOn : null;
        if (removed <= (due ?? day)) return (AuditStepStatus.Pending, null);
        if (!deadlines.Collected(listing, due, day)) return (AuditStepStatus.NotTracked, null);
        if (due < day) return (AuditStepStatus.Overdue, due.Value.AddDays(1));
        return due is null && before is { } since ? (AuditStepStatus.Missing, since) : (AuditStepStatus.Pending, null);
    }
}
