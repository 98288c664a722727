using Disclosure.Model.Registers;

namespace Disclosure.Model.Supervision.Duties;

/// <summary>Which rules of an instance give a listing its deadlines.</summary>
public sealed class AuditDeadlines(IReadOnlyList<DutyRule> rules, DutyFacts facts)
{
    private readonly Dictionary<string, Enterprise> enterprises = facts.Enterprises.ToDictionary(row => row.Id, StringComparer.Ordinal);
    private readonly Dictionary<string, string?> regions = facts.Parks.ToDictionary(row => row.Code, row => row.RegionCode, StringComparer.Ordinal);

    /// <summary>The kind of rule by which an audit of this kind is completed.</summary>
    public static DutyKind CompletionOf(AuditKind audit) => audit switch
    {
        AuditKind.EnergyAudit => DutyKind.EnergyAudit,
        AuditKind.CarbonVerification => DutyKind.CarbonVerification,
        AuditKind.EnergyMonitoring => DutyKind.EnergyMonitoring,
        AuditKind.MeteringReview => DutyKind.MeteringReview,
        _ => DutyKind.AuditCompletion,
    };

    public DutyRule? Rule(AuditListing listing, DutyKind kind)
    {
        var park = enterprises[listing.EnterpriseId].ParkCode;
        return rules.FirstOrDefault(rule => rule.Kind == kind && rule.Binds(listing, park));
    }

    /// <summary>The last day of a duty that a listing founds; what the notice itself orders holds for completion.</summary>
    public DueDay Due(AuditListing listing, DutyRule rule) =>
        listing.OrderedDue is { } ordered && rule.Kind == CompletionOf(listing.Kind) ? new(ordered, null) : rule.DueIn(RegionOf(listing.EnterpriseId)).Of(listing.ListedOn, facts.Calendar);

    /// <summary>Null where no rule sets one.</summary>
    public DateOnly? Due(AuditListing listing, DutyKind kind) => Rule(listing, kind) is { } rule ? Due(listing, rule).Day : null;

    /// <summary>Whether what the enterprise did by a day is collected, so that silence means something: its park's filings are, and it had not left the park.</summary>
    /// <param name="due">Null where no day is set.</param>
    public bool Collected(AuditListing listing, DateOnly? due, DateOnly day) => !Left(listing, due, day)
        && new[] { DutyKind.AuditInformation, DutyKind.AuditStart, CompletionOf(listing.Kind) }.Select(kind => Rule(listing, kind)).OfType<DutyRule>()
            .All(rule => rule.CollectedIn(enterprises[listing.EnterpriseId].ParkCode));

    /// <summary>Whether the enterprise had left the park by the last day of what the listing asks: who lists it goes on asking, and no longer here.</summary>
    public bool Left(AuditListing listing, DateOnly? due, DateOnly day) => enterprises[listing.EnterpriseId].Exited is { } exited && exited <= day && exited <= (due ?? day);

    private string? RegionOf(string enterprise) => enterprises[enterprise] is var row ? row.RegionCode ?? (row.ParkCode is { } park ? regions[park] : null) : null;
}
