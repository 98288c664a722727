using Disclosure.Model.Dictionary;
using Disclosure.Model.Registers;
using Disclosure.Model.Supervision;
using static Disclosure.Model.Codecs.Codecs;
using static Disclosure.Model.Dictionary.Table<Disclosure.Model.Goals.Improvement>;

namespace Disclosure.Model.Goals;

public enum ImprovementOutcome
{
    Effective,
    PartlyEffective,
    Ineffective,
}

/// <summary>改进: the standard's four steps, one row a shortcoming.</summary>
public sealed record Improvement : ISourced
{
    public required string Id { get; init; }

    public string? EnterpriseId { get; init; }

    public string? ParkCode { get; init; }

    public string? ComplianceEvaluationId { get; init; }

    public int? EvaluationYear { get; init; }

    public required string Gap { get; init; }

    public string? GapEn { get; init; }

    public required string RootCause { get; init; }

    public string? RootCauseEn { get; init; }

    public required string Plan { get; init; }

    public string? PlanEn { get; init; }

    public string? Responsible { get; init; }

    public required DateOnly DueOn { get; init; }

    public DateOnly? DoneOn { get; init; }

    public string? IndicatorCode { get; init; }

    public decimal? ValueBefore { get; init; }

    public decimal? ValueAfter { get; init; }

    public DateOnly? VerifiedOn { get; init; }

    public ImprovementOutcome? Outcome { get; init; }

    public string? Verification { get; init; }

    public string? VerificationEn { get; init; }

    public required string SourceId { get; init; }

    public int? SourceLine { get; init; }
}

public static class Improvements
{
    public static readonly CodeList<ImprovementOutcome> Outcomes = new(
        (ImprovementOutcome.Effective, "有效", "Effective"),
        (ImprovementOutcome.PartlyEffective, "部分有效", "Partly effective"),
        (ImprovementOutcome.Ineffective, "无效", "Ineffective"));

    public static readonly Table<Improvement> Table = new()
    {
        Title = new("改进", "Improvements"),
        About = new("评价发现的不足、根源、改进方案和有效性验证。", "Shortcomings that evaluations found, their root cause, the plan and whether it worked."),
        Source = Citations.Standard("8.3"),
        KeyedBy = [nameof(Improvement.Id)],
        Rules =
        [
            new SameAs(nameof(Improvement.EnterpriseId), nameof(ComplianceEvaluation.EnterpriseId), nameof(Improvement.ComplianceEvaluationId)),
            new SameAs(nameof(Improvement.ParkCode), nameof(ComplianceEvaluation.ParkCode), nameof(Improvement.ComplianceEvaluationId)),
            new ExactlyOne(nameof(Improvement.EnterpriseId), nameof(Improvement.ParkCode)),
            new Together(nameof(Improvement.IndicatorCode), nameof(Improvement.ValueBefore)),
            new Together(nameof(Improvement.VerifiedOn), nameof(Improvement.Outcome)),
            new NotBefore(nameof(Improvement.VerifiedOn), nameof(Improvement.DoneOn)),
        ],
        Fields =
        [
            Column(row => row.Id, Identifier, "改进编号", "Improvement id"),
            Column(row => row.EnterpriseId, Identifier, "企业编号", "Enterprise id", refers: () => Enterprises.Table),
            Column(row => row.ParkCode, Identifier, "园区代码", "Park code", refers: () => Parks.Table),
            Column(row => row.ComplianceEvaluationId, Identifier, "合规性评价", "Compliance evaluation", refers: () => ComplianceEvaluations.Table),
            Value(row => row.EvaluationYear, Year, "绩效评价年度", "Year of the performance evaluation"),
            Column(row => row.Gap, Paragraph, "不足", "Shortcoming"),
            Column(row => row.GapEn, Paragraph, "英文不足", "Shortcoming in English"),
            Column(row => row.RootCause, Paragraph, "根源", "Root cause"),
            Column(row => row.RootCauseEn, Paragraph, "英文根源", "Root cause in English"),
            Column(row => row.Plan, Paragraph, "改进方案", "Plan"),
            Column(row => row.PlanEn, Paragraph, "英文改进方案", "Plan in English"),
            Column(row => row.Responsible, Line, "责任部门", "Responsible"),
            Value(row => row.DueOn, Date, "完成期限", "Due"),
            Value(row => row.DoneOn, Date, "完成日期", "Done on"),
            Column(row => row.IndicatorCode, Identifier, "验证指标", "Indicator of the effect", refers: () => Indicators.Table),
            Value(row => row.ValueBefore, Number, "改进前", "Before", new("按指标的计量单位。", "In the indicator's unit.")),
            Value(row => row.ValueAfter, Number, "改进后", "After", new("按指标的计量单位。", "In the indicator's unit.")),
            Value(row => row.VerifiedOn, Date, "验证日期", "Verified on"),
            Value(row => row.Outcome, Code(Outcomes), "有效性", "Effectiveness"),
            Column(row => row.Verification, Paragraph, "验证说明", "Verification"),
            Column(row => row.VerificationEn, Paragraph, "英文验证说明", "Verification in English"),
            .. Sourced<Improvement>.Fields,
        ],
    };
}
