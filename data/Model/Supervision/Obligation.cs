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

    /// <summary>The duty exists, and this instance does not collect its filings: whether it was kept is not known here.</summary>
    NotTracked,
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

    public string? QuestionId { get; init; }

    public DateOnly? DueOn { get; init; }

    public string? FilingId { get; init; }

    public string? ReportId { get; init; }

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
        (ObligationStatus.Voluntary, "自愿报送", "Voluntary"),
        (ObligationStatus.NotTracked, "本平台未收集", "Not collected here"));

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
            Value(row => row.Year, Year, "到期年份", "Year due", new("期限未知时为报告期次年或事件当年。", "Where the day is not known: the year after the period, or that of the event."), assigned: true),
            Column(row => row.QuestionId, Identifier, "公众问题", "Question", refers: () => Questions.Table, assigned: true),
            Value(row => row.DueOn, Date, "期限", "Due on", new("含当日；为空表示规则未定日期，或当年节假日安排尚未公布。", "That day included; empty where the rule knows no day, or the year's holidays are not announced yet."), assigned: true),
            Column(row => row.FilingId, Identifier, "报送", "Filing", refers: () => Filings.Table, assigned: true),
            Column(row => row.ReportId, Identifier, "报告", "Report", new("报送所凭的报告。", "The report that counts as the filing."), refers: () => Reports.Table, assigned: true),
            Value(row => row.FiledOn, Date, "报送日期", "Filed on", assigned: true),
            Value(row => row.Status, Code(Statuses), "状态", "Status", new("本平台未收集：义务依名录或规定成立，但其报送不在本平台收集范围，是否履行在此不作判断。", "Not collected here: the duty exists by a list or a rule, but its filings are not collected by this publisher, and nothing is said of whether it was kept."), assigned: true),
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
