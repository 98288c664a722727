using Disclosure.Model.Dictionary;
using Disclosure.Model.Knowledge;
using Disclosure.Model.Registers;
using static Disclosure.Model.Codecs.Codecs;
using static Disclosure.Model.Dictionary.Table<Disclosure.Model.Supervision.Filing>;

namespace Disclosure.Model.Supervision;

/// <summary>A fact from which the ledger of obligations reads what was done.</summary>
public sealed record Filing : ISourced
{
    public required string Id { get; init; }

    public required string RuleId { get; init; }

    public string? EnterpriseId { get; init; }

    public string? ParkCode { get; init; }

    public Period? Period { get; init; }

    public string? ListingId { get; init; }

    public DateOnly? EventOn { get; init; }

    public required DateOnly FiledOn { get; init; }

    public string? ReportId { get; init; }

    public string? LateReason { get; init; }

    public string? LateReasonEn { get; init; }

    public bool? Restated { get; init; }

    public required string SourceId { get; init; }

    public int? SourceLine { get; init; }
}

public static class Filings
{
    public static readonly Table<Filing> Table = new()
    {
        Title = new("报送记录", "Filings"),
        About = new("园区和企业已履行的报送：哪项规则、哪个报告期、何时报送；迟报的写明原因。", "What parks and enterprises filed: for which rule and period, and when; a late one says why."),
        Source = Citations.Standard("5.4"),
        KeyedBy = [nameof(Filing.Id)],
        Rules =
        [
            new SameAs(nameof(Filing.EnterpriseId), nameof(AuditListing.EnterpriseId), nameof(Filing.ListingId)),
            new SameAs(nameof(Filing.EnterpriseId), nameof(Report.EnterpriseId), nameof(Filing.ReportId)),
            new SameAs(nameof(Filing.ParkCode), nameof(Report.ParkCode), nameof(Filing.ReportId)),
            new NeededWhenReferred(nameof(Filing.EnterpriseId), nameof(Filing.RuleId), nameof(ObligationRule.SubjectKind), SubjectKind.Enterprise),
            new NeededWhenReferred(nameof(Filing.ParkCode), nameof(Filing.RuleId), nameof(ObligationRule.SubjectKind), SubjectKind.Park),
            new NeededWhenReferred(nameof(Filing.Period), nameof(Filing.RuleId), nameof(ObligationRule.Frequency), DutyFrequency.Yearly, DutyFrequency.Quarterly, DutyFrequency.Monthly),
            new PeriodOfRule(),
            new NeededWhenReferred(nameof(Filing.ListingId), nameof(Filing.RuleId), nameof(ObligationRule.Frequency), DutyFrequency.PerListing),
            new NeededWhenReferred(nameof(Filing.EventOn), nameof(Filing.RuleId), nameof(ObligationRule.Frequency), DutyFrequency.PerEvent),
            new ExactlyOne(nameof(Filing.EnterpriseId), nameof(Filing.ParkCode)),
        ],
        Fields =
        [
            Column(row => row.Id, Identifier, "报送编号", "Filing id"),
            Column(row => row.RuleId, Identifier, "规则", "Rule", refers: () => ObligationRules.Table),
            Column(row => row.EnterpriseId, Identifier, "企业编号", "Enterprise id", refers: () => Enterprises.Table),
            Column(row => row.ParkCode, Identifier, "园区代码", "Park code", refers: () => Parks.Table),
            Value(row => row.Period, ReportingPeriod, "报告期", "Period", new("按报告期的规则必填：每年的写年，每季的写季，每月的写月。", "Needed for rules of periods: a year, a quarter or a month, as the rule asks.")),
            Column(row => row.ListingId, Identifier, "名单", "Listing", refers: () => AuditListings.Table),
            Value(row => row.EventOn, Date, "事件日期", "Day of the event", new("按事件的规则必填。", "Needed for rules per event.")),
            Value(row => row.FiledOn, Date, "报送日期", "Filed on"),
            Column(row => row.ReportId, Identifier, "报告", "Report", refers: () => Reports.Table),
            Column(row => row.LateReason, Paragraph, "迟报原因", "Why it was late"),
            Column(row => row.LateReasonEn, Paragraph, "英文迟报原因", "Why it was late, in English"),
            Value(row => row.Restated, Flag, "重报", "Restated", new("代替较早的报送；义务以最早一次为准。", "Replaces an earlier filing; the obligation counts the first.")),
            .. Sourced<Filing>.Fields,
        ],
    };
}
