namespace Disclosure.Model.Supervision.Duties;

/// <summary>A listing with all that was done about it: what was not completed in time is carried on by the list that it rolled over to, however often.</summary>
/// <param name="Listing">The one that is spoken of.</param>
/// <param name="Carried">It, and those that carry it on, oldest first.</param>
/// <param name="Results">Of all of them.</param>
public sealed record AuditCase(AuditListing Listing, IReadOnlyList<AuditListing> Carried, IReadOnlyList<AuditResult> Results)
{
    /// <summary>When a duty that the listing founds was done; null while it was not.</summary>
    /// <param name="day">What happened later is not looked at.</param>
    public DateOnly? DoneOn(DutyKind duty, DateOnly day)
    {
        IEnumerable<DateOnly?> days = duty switch
        {
            DutyKind.AuditInformation => Carried.Select(listing => listing.InformationPublishedOn),
            DutyKind.AuditStart => [.. Carried.Select(listing => listing.StartedOn), .. Results.Select(result => result.StartedOn)],
            _ => Results.Select(result => result.SubmittedOn),
        };
        return days.Where(done => done <= day).Min();
    }
}

/// <summary>The audit cases of an instance.</summary>
/// <param name="day">Listings of later days are not looked at.</param>
public sealed class AuditCases(DutyFacts facts, DateOnly day)
{
    private readonly ILookup<string, AuditResult> results = facts.Results.ToLookup(row => row.ListingId, StringComparer.Ordinal);
    private readonly ILookup<string, AuditListing> next = facts.Listings.Where(row => row.RolledOverFromId is not null && row.ListedOn <= day).ToLookup(row => row.RolledOverFromId!, StringComparer.Ordinal);

    public AuditCase Of(AuditListing listing)
    {
        List<AuditListing> carried = [listing];
        var known = new HashSet<string>(StringComparer.Ordinal) { listing.Id };
        for (var i = 0; i < carried.Count; i++) carried.AddRange(next[carried[i].Id].Where(row => known.Add(row.Id)));
        return new(listing, carried, [.. carried.SelectMany(row => results[row.Id])]);
    }
}
