using Disclosure.Model.Dictionary;

namespace Disclosure.Model.Supervision.Duties;

/// <summary>A listing with all that was done about it: what was not completed in time is carried on by the list that it rolled over to, however often.</summary>
/// <param name="Listing">The one that is spoken of.</param>
/// <param name="Carried">It, and those that carry it on, oldest first.</param>
/// <param name="Results">Of all of them.</param>
/// <param name="Filings">That name one of them, by the kind of their rule.</param>
public sealed record AuditCase(AuditListing Listing, IReadOnlyList<AuditListing> Carried, IReadOnlyList<AuditResult> Results, ILookup<DutyKind, Filing> Filings)
{
    /// <summary>When a duty that the listing founds was done; null while it was not.</summary>
    /// <param name="day">What happened later is not looked at.</param>
    public DateOnly? DoneOn(DutyKind duty, DateOnly day) => Done(duty, day)?.On;

    /// <summary>Whether the audit was started on a day that is not known: it was submitted or judged without one.</summary>
    /// <param name="day">What happened later is not looked at.</param>
    /// <returns>In words; null where the day is known, or nothing tells of a start.</returns>
    public Text? StartedUndated(DutyKind duty, DateOnly day) =>
        duty is DutyKind.AuditStart && DoneOn(duty, day) is null
            && (DoneOn(AuditDeadlines.CompletionOf(Listing.Kind), day) is not null || Results.Any(result => result.AssessmentOn <= day || result.AcceptanceOn <= day))
            ? new("审核已经进行，启动日期未公布", "the audit was carried out; the day of its start is not published")
            : null;

    /// <summary>What was done about a duty, and when: by a filing, or as the lists and the results themselves say.</summary>
    /// <remarks>A filing may still say why what the lists or the results date earlier came late.</remarks>
    internal Deed? Done(DutyKind duty, DateOnly day)
    {
        IEnumerable<DateOnly?> days = duty switch
        {
            DutyKind.AuditInformation => Carried.Select(listing => listing.InformationPublishedOn),
            DutyKind.AuditStart => [.. Carried.Select(listing => listing.StartedOn), .. Results.Select(result => result.StartedOn)],
            _ => Results.Select(result => result.SubmittedOn),
        };
        var filed = Deed.First(Filings[duty].Select(Deed.Of).Where(deed => deed.On <= day));
        return days.Where(on => on <= day).Min() is { } dated && !(filed?.On <= dated) ? new(dated, LateReason: filed?.LateReason, LateReasonEn: filed?.LateReasonEn) : filed;
    }
}

/// <summary>The audit cases of an instance.</summary>
/// <param name="rules">By which filings name their duty.</param>
/// <param name="day">Listings of later days are not looked at.</param>
public sealed class AuditCases(IReadOnlyList<DutyRule> rules, DutyFacts facts, DateOnly day)
{
    private readonly ILookup<string, AuditResult> results = facts.Results.ToLookup(row => row.ListingId, StringComparer.Ordinal);
    private readonly ILookup<string, AuditListing> next = facts.Listings.Where(row => row.RolledOverFromId is not null && row.ListedOn <= day).ToLookup(row => row.RolledOverFromId!, StringComparer.Ordinal);
    private readonly ILookup<string, (DutyKind Kind, Filing Filing)> filings = (
        from filing in facts.Filings
        where filing.ListingId is not null
        join rule in rules on filing.RuleId equals rule.Id
        select (rule.Kind, filing)).ToLookup(pair => pair.filing.ListingId!, StringComparer.Ordinal);

    public AuditCase Of(AuditListing listing)
    {
        List<AuditListing> carried = [listing];
        var known = new HashSet<string>(StringComparer.Ordinal) { listing.Id };
        for (var i = 0; i < carried.Count; i++) carried.AddRange(next[carried[i].Id].Where(row => known.Add(row.Id)));
        return new(listing, carried, [.. carried.SelectMany(row => results[row.Id])], carried.SelectMany(row => filings[row.Id]).ToLookup(pair => pair.Kind, pair => pair.Filing));
    }
}
