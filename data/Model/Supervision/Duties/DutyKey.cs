using Disclosure.Model.Identifiers;

namespace Disclosure.Model.Supervision.Duties;

/// <summary>One duty of one subject: for a period, a listing, an event or a question.</summary>
internal sealed record DutyKey(string? EnterpriseId, string? ParkCode, string? Period = null, string? ListingId = null, DateOnly? EventOn = null, string? QuestionId = null)
{
    public string IdUnder(string rule) => PermanentId.Of(
        "obligation", rule, EnterpriseId is null ? $"park:{ParkCode}" : $"enterprise:{EnterpriseId}", Period ?? "", ListingId ?? "", EventOn is { } day ? $"{day:yyyy-MM-dd}" : "", QuestionId ?? "");

    public static DutyKey Of(Filing filing) => new(filing.EnterpriseId, filing.EnterpriseId is null ? filing.ParkCode : null, filing.Period, filing.ListingId, filing.EventOn);
}

/// <summary>What was done about a duty.</summary>
internal sealed record Deed(DateOnly On, string? FilingId = null, string? ReportId = null, string? LateReason = null, string? LateReasonEn = null);
