using Disclosure.Model.Dictionary;
using Disclosure.Model.Knowledge;
using Disclosure.Model.Registers;
using static Disclosure.Model.Codecs.Codecs;
using static Disclosure.Model.Dictionary.Table<Disclosure.Model.Supervision.Obligation>;

namespace Disclosure.Model.Supervision;

public enum ObligationStatus
{
    Due,
    Overdue,
    Submitted,
    SubmittedLate,
    NotRequired,
    Voluntary,
}

/// <summary>义务台账, derived from rules, lists, thresholds and filings as of the release's day. A missing filing is itself a row.</summary>
public sealed record Obligation
{
    public required string Id { get; init; }

    public required string RuleId { get; init; }

    public string? EnterpriseId { get; init; }

    public string? ParkCode { get; init; }

    public string? Period { get; init; }

    public string? ListingId { get; init; }

    public DateOnly? EventOn { get; init; }

    public required int Year { get; init; }

    public required DateOnly DueOn { get; init; }

    public string? FilingId { get; init; }

    public DateOnly? FiledOn { get; init; }

    public required ObligationStatus Status { get; init; }

    public int? DaysLate { get; init; }

    public string? LateReason { get; init; }

    public string? LateReasonEn { get; init; }

    public required string Because { get; init; }

    public required string BecauseEn { get; init; }

    public required string LawId { get; init; }

    public string? Clause { get; init; }
}

public static class Obligations
{
    public static readonly CodeList<ObligationStatus> Statuses = new(
        (ObligationStatus.Due, "待报送", "Due"),
        (ObligationStatus.Overdue, "逾期未报", "Overdue"),
        (ObligationStatus.Submitted, "按时报送", "Submitted in time"),
        (ObligationStatus.SubmittedLate, "迟报", "Submitted late"),
        (ObligationStatus.NotRequired, "无需报送", "Not required"),
        (ObligationStatus.Voluntary, "自愿报送", "Voluntary"));

    public static readonly Table<Obligation> Table = new()
    {
        Title = new("义务台账", "Obligations"),
        About = new("每项义务：谁、哪个报告期、何日之前、是否按时报送；未报送的同样列出。", "Every duty: who, for which period, by when, whether filed in time; what was not filed is listed too."),
        Origin = Origin.Calculated,
        Source = Citations.Standard("5.2"),
        KeyedBy = [nameof(Obligation.Id)],
        Fields =
        [
            Column(row => row.Id, Identifier, "编号", "Obligation id", assigned: true),
            Column(row => row.RuleId, Identifier, "规则", "Rule", refers: () => ObligationRules.Table, assigned: true),
            Column(row => row.EnterpriseId, Identifier, "企业编号", "Enterprise id", refers: () => Enterprises.Table, assigned: true),
            Column(row => row.ParkCode, Identifier, "园区代码", "Park code", new("园区自身的义务，或企业所在园区。", "The park obliged, or the park the enterprise lies in."), refers: () => Parks.Table, assigned: true),
            Column(row => row.Period, Identifier, "报告期", "Period", assigned: true),
            Column(row => row.ListingId, Identifier, "名单", "Listing", refers: () => AuditListings.Table, assigned: true),
            Value(row => row.EventOn, Date, "事件日期", "Day of the event", assigned: true),
            Value(row => row.Year, Year, "到期年份", "Year due", assigned: true),
            Value(row => row.DueOn, Date, "期限", "Due on", new("含当日。", "That day included."), assigned: true),
            Column(row => row.FilingId, Identifier, "报送", "Filing", refers: () => Filings.Table, assigned: true),
            Value(row => row.FiledOn, Date, "报送日期", "Filed on", assigned: true),
            Value(row => row.Status, Code(Statuses), "状态", "Status", assigned: true),
            Value(row => row.DaysLate, Count, "逾期天数", "Days late", new("逾期未报的算到发布日期。", "Of what is still missing, up to the day of the release."), assigned: true),
            Column(row => row.LateReason, Paragraph, "迟报原因", "Why it was late", assigned: true),
            Column(row => row.LateReasonEn, Paragraph, "英文迟报原因", "Why it was late, in English", assigned: true),
            Column(row => row.Because, Paragraph, "适用理由", "Why the rule applies", assigned: true),
            Column(row => row.BecauseEn, Paragraph, "英文适用理由", "Why the rule applies, in English", assigned: true),
            Column(row => row.LawId, Identifier, "依据", "Legal basis", refers: () => Laws.Table, assigned: true),
            Column(row => row.Clause, Line, "条款", "Clause", assigned: true),
        ],
    };
}
