namespace Disclosure.Model.Supervision.Duties;

/// <summary>What was done about a duty.</summary>
/// <param name="Restated">Replaces what was filed before.</param>
internal sealed record Deed(DateOnly On, string? FilingId = null, string? ReportId = null, string? LateReason = null, string? LateReasonEn = null, bool Restated = false)
{
    public static Deed Of(Filing filing) => new(filing.FiledOn, filing.Id, filing.ReportId, filing.LateReason, filing.LateReasonEn, filing.Restated is true);

    /// <summary>Of several deeds, that which counts: the earliest, a restatement only where nothing else is there; of two of one day, the one named first.</summary>
    public static Deed? First(IEnumerable<Deed> deeds) => deeds.MinBy(deed => (deed.Restated, deed.On));
}
