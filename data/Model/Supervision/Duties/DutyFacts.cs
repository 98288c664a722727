using Disclosure.Model.Dictionary;
using Disclosure.Model.Knowledge;
using Disclosure.Model.Registers;

namespace Disclosure.Model.Supervision.Duties;

/// <summary>What the ledger of obligations is worked out from. Rows are in the order of their keys.</summary>
public sealed record DutyFacts
{
    public required IReadOnlyList<Park> Parks { get; init; }

    public required IReadOnlyList<Enterprise> Enterprises { get; init; }

    public IReadOnlyList<Law> Laws { get; init; } = [];

    public IReadOnlyList<Recognition> Recognitions { get; init; } = [];

    public IReadOnlyList<AuditListing> Listings { get; init; } = [];

    public IReadOnlyList<AuditResult> Results { get; init; } = [];

    public IReadOnlyList<Filing> Filings { get; init; } = [];

    public IReadOnlyList<Report> Reports { get; init; } = [];

    public IReadOnlyList<Question> Questions { get; init; } = [];

    /// <summary>Values that thresholds look at, by enterprise, indicator and year.</summary>
    public IReadOnlyDictionary<(string Enterprise, string Indicator, int Year), decimal> Values { get; init; } = new Dictionary<(string, string, int), decimal>();

    /// <summary>When the first figures of an enterprise and period were reported.</summary>
    public IReadOnlyDictionary<(string Enterprise, Period Period), DateOnly> FirstReported { get; init; } = new Dictionary<(string, Period), DateOnly>();

    public required WorkingDays Calendar { get; init; }
}
