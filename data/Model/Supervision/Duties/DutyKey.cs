using Disclosure.Model.Identifiers;

namespace Disclosure.Model.Supervision.Duties;

/// <summary>One duty of one subject: for a period, a listing, an event or a question.</summary>
internal sealed record DutyKey(string? EnterpriseId, string? ParkCode, string? Period = null, string? ListingId = null, DateOnly? EventOn = null, string? QuestionId = null)
{
    public string IdUnder(string rule) => PermanentId.Of(
        "obligation", rule, EnterpriseId is null ? $"park:{ParkCode}" : $"enterprise:{EnterpriseId}", Period ?? "", ListingId ?? "", EventOn is { } day ? $"{day:yyyy-MM-dd}" : "", QuestionId ?? "");

    /// <summary>The duty that a filing fulfils: of what it names, only what the rule goes by.</summary>
    public static DutyKey Of(Filing filing, DutyFrequency frequency)
    {
        var key = new DutyKey(filing.EnterpriseId, filing.EnterpriseId is null ? filing.ParkCode : null);
        return frequency switch
        {
            DutyFrequency.PerListing => key with { ListingId = filing.ListingId },
            DutyFrequency.PerEvent => key with { EventOn = filing.EventOn },
            _ => key with { Period = filing.Period?.ToString() },
        };
    }
}
