using Disclosure.Model.Dictionary;
using Disclosure.Model.Knowledge;
using Disclosure.Model.Registers;
using static Disclosure.Model.Codecs.Codecs;
using static Disclosure.Model.Dictionary.Table<Disclosure.Model.Supervision.ComplianceEvaluation>;

namespace Disclosure.Model.Supervision;

public enum ComplianceVerdict
{
    Compliant,
    PartlyCompliant,
    NotCompliant,
    NotApplicable,
}

/// <summary>合规性评价 of one subject against one clause in one period.</summary>
public sealed record ComplianceEvaluation : ISourced
{
    public required string Id { get; init; }

    public string? EnterpriseId { get; init; }

    public string? ParkCode { get; init; }

    public required string LawId { get; init; }

    public string? Clause { get; init; }

    public required int Year { get; init; }

    public required DateOnly EvaluatedOn { get; init; }

    public required ComplianceVerdict Verdict { get; init; }

    public required string Evidence { get; init; }

    public string? EvidenceEn { get; init; }

    public string? CorrectiveAction { get; init; }

    public string? CorrectiveActionEn { get; init; }

    public DateOnly? ActionDue { get; init; }

    public DateOnly? ActionDone { get; init; }

    public DateOnly? StaleSince { get; init; }

    public string? StaleReason { get; init; }

    public string? StaleReasonEn { get; init; }

    public required string SourceId { get; init; }

    public int? SourceLine { get; init; }
}

public static class ComplianceEvaluations
{
    public static readonly CodeList<ComplianceVerdict> Verdicts = new(
        (ComplianceVerdict.Compliant, "符合", "Compliant"),
        (ComplianceVerdict.PartlyCompliant, "部分符合", "Partly compliant"),
        (ComplianceVerdict.NotCompliant, "不符合", "Not compliant"),
        (ComplianceVerdict.NotApplicable, "不适用", "Not applicable"));

    public static readonly Table<ComplianceEvaluation> Table = new()
    {
        Title = new("合规性评价", "Compliance evaluations"),
        About = new("对适用法律法规、政策和标准遵守情况的评价：条款、结论、证据和纠正措施。", "How the applicable laws, policies and standards are kept: clause, verdict, evidence, corrective action."),
        Source = Citations.Standard("8.1.1"),
        KeyedBy = [nameof(ComplianceEvaluation.Id)],
        Rules =
        [
            new ExactlyOne(nameof(ComplianceEvaluation.EnterpriseId), nameof(ComplianceEvaluation.ParkCode)),
            new NeededWhen(nameof(ComplianceEvaluation.CorrectiveAction), nameof(ComplianceEvaluation.Verdict), ComplianceVerdict.NotCompliant, ComplianceVerdict.PartlyCompliant),
        ],
        Fields =
        [
            Column(row => row.Id, Identifier, "编号", "Compliance evaluation id"),
            Column(row => row.EnterpriseId, Identifier, "企业编号", "Enterprise id", refers: () => Enterprises.Table),
            Column(row => row.ParkCode, Identifier, "园区代码", "Park code", refers: () => Parks.Table),
            Column(row => row.LawId, Identifier, "依据", "Law", refers: () => Laws.Table),
            Column(row => row.Clause, Line, "条款", "Clause"),
            Value(row => row.Year, Year, "年度", "Year"),
            Value(row => row.EvaluatedOn, Date, "评价日期", "Evaluated on"),
            Value(row => row.Verdict, Code(Verdicts), "结论", "Verdict"),
            Column(row => row.Evidence, Paragraph, "证据", "Evidence"),
            Column(row => row.EvidenceEn, Paragraph, "英文证据", "Evidence in English"),
            Column(row => row.CorrectiveAction, Paragraph, "纠正和预防措施", "Corrective and preventive action"),
            Column(row => row.CorrectiveActionEn, Paragraph, "英文纠正和预防措施", "Corrective and preventive action in English"),
            Value(row => row.ActionDue, Date, "措施期限", "Action due"),
            Value(row => row.ActionDone, Date, "措施完成日期", "Action done"),
            Value(row => row.StaleSince, Date, "失效日期", "Stale since", new("所依据的法律法规状态变更之日；须重新评价。", "The day the law's status changed; to be evaluated again."), calculated: true),
            Column(row => row.StaleReason, Paragraph, "失效原因", "Why it is stale", calculated: true),
            Column(row => row.StaleReasonEn, Paragraph, "英文失效原因", "Why it is stale, in English", calculated: true),
            .. Sourced<ComplianceEvaluation>.Fields,
        ],
    };
}
