using Disclosure.Model.Dictionary;
using Disclosure.Model.Goals;
using Disclosure.Model.Registers;
using static Disclosure.Model.Codecs.Codecs;
using static Disclosure.Model.Dictionary.Table<Disclosure.Model.Supervision.Rectification>;

namespace Disclosure.Model.Supervision;

public enum RectificationOrigin
{
    Audit,
    Compliance,
    Performance,
    Inspection,
    Target,
}

public enum RecheckOutcome
{
    Passed,
    Failed,
}

public enum RectificationStatus
{
    Open,
    Overdue,
    Done,
    Verified,
    Failed,
}

/// <summary>整改, the third link of the chain; it names its origin.</summary>
public sealed record Rectification : ISourced
{
    public required string Id { get; init; }

    public required string EnterpriseId { get; init; }

    public required RectificationOrigin Origin { get; init; }

    public string? ResultId { get; init; }

    public string? ComplianceEvaluationId { get; init; }

    public string? TargetId { get; init; }

    public string? OriginNote { get; init; }

    public required string Requirement { get; init; }

    public string? RequirementEn { get; init; }

    public required DateOnly OrderedOn { get; init; }

    public required DateOnly DueOn { get; init; }

    public string? Responsible { get; init; }

    public string? Action { get; init; }

    public string? ActionEn { get; init; }

    public DateOnly? DoneOn { get; init; }

    public DateOnly? RecheckOn { get; init; }

    public RecheckOutcome? Recheck { get; init; }

    public string? RecheckBy { get; init; }

    public string? Effect { get; init; }

    public string? EffectEn { get; init; }

    public decimal? EffectTce { get; init; }

    public decimal? EffectTco2 { get; init; }

    public RectificationStatus? Status { get; init; }

    public DateOnly? OverdueSince { get; init; }

    public required string SourceId { get; init; }

    public int? SourceLine { get; init; }
}

public static class Rectifications
{
    public static readonly CodeList<RectificationOrigin> Origins = new(
        (RectificationOrigin.Audit, "审核", "Audit"),
        (RectificationOrigin.Compliance, "合规性评价", "Compliance evaluation"),
        (RectificationOrigin.Performance, "绩效评价", "Performance evaluation"),
        (RectificationOrigin.Inspection, "检查", "Inspection"),
        (RectificationOrigin.Target, "目标进展", "Progress of a target"));

    public static readonly CodeList<RecheckOutcome> Rechecks = new(
        (RecheckOutcome.Passed, "复查通过", "Passed"),
        (RecheckOutcome.Failed, "复查未通过", "Failed"));

    public static readonly CodeList<RectificationStatus> Statuses = new(
        (RectificationStatus.Open, "整改中", "Open"),
        (RectificationStatus.Overdue, "逾期未整改", "Overdue"),
        (RectificationStatus.Done, "已整改待复查", "Done, to be re-checked"),
        (RectificationStatus.Verified, "复查通过", "Verified"),
        (RectificationStatus.Failed, "复查未通过", "Re-check failed"));

    public static readonly Table<Rectification> Table = new()
    {
        Title = new("整改", "Rectifications"),
        About = new("由审核、评价、检查或目标进展提出的整改要求、期限、措施、复查和整改效果。", "What an audit, an evaluation, an inspection or the progress of a target asked to be put right: deadline, action, re-check and effect."),
        Source = Citations.Standard("5.2"),
        KeyedBy = [nameof(Rectification.Id)],
        Rules =
        [
            new SameAs(nameof(Rectification.EnterpriseId), nameof(AuditListing.EnterpriseId), nameof(Rectification.ResultId), nameof(AuditResult.ListingId)),
            new SameAs(nameof(Rectification.EnterpriseId), nameof(ComplianceEvaluation.EnterpriseId), nameof(Rectification.ComplianceEvaluationId)),
            new NeededWhen(nameof(Rectification.ResultId), nameof(Rectification.Origin), RectificationOrigin.Audit),
            new NeededWhen(nameof(Rectification.ComplianceEvaluationId), nameof(Rectification.Origin), RectificationOrigin.Compliance),
            new SameAs(nameof(Rectification.EnterpriseId), nameof(Target.EnterpriseId), nameof(Rectification.TargetId)),
            new NeededWhen(nameof(Rectification.TargetId), nameof(Rectification.Origin), RectificationOrigin.Target),
            new NeededWhen(nameof(Rectification.OriginNote), nameof(Rectification.Origin), RectificationOrigin.Inspection, RectificationOrigin.Performance),
            new NotBefore(nameof(Rectification.DueOn), nameof(Rectification.OrderedOn)),
            new NotBefore(nameof(Rectification.DoneOn), nameof(Rectification.OrderedOn)),
            new NotBefore(nameof(Rectification.RecheckOn), nameof(Rectification.DoneOn)),
            new Together(nameof(Rectification.RecheckOn), nameof(Rectification.Recheck)),
        ],
        Fields =
        [
            Column(row => row.Id, Identifier, "整改编号", "Rectification id"),
            Column(row => row.EnterpriseId, Identifier, "企业编号", "Enterprise id", refers: () => Enterprises.Table),
            Value(row => row.Origin, Code(Origins), "来源", "Origin"),
            Column(row => row.ResultId, Identifier, "审核结果", "Audit result", refers: () => AuditResults.Table),
            Column(row => row.ComplianceEvaluationId, Identifier, "合规性评价", "Compliance evaluation", refers: () => ComplianceEvaluations.Table),
            Column(row => row.TargetId, Identifier, "目标", "Target", refers: () => Targets.Table),
            Column(row => row.OriginNote, Line, "来源说明", "Note on the origin", new("检查通知书文号，或绩效评价年度。", "Number of the inspection notice, or the year of the evaluation.")),
            Column(row => row.Requirement, Paragraph, "整改要求", "Requirement"),
            Column(row => row.RequirementEn, Paragraph, "英文整改要求", "Requirement in English"),
            Value(row => row.OrderedOn, Date, "提出日期", "Ordered on"),
            Value(row => row.DueOn, Date, "整改期限", "Due"),
            Column(row => row.Responsible, Line, "责任部门", "Responsible"),
            Column(row => row.Action, Paragraph, "整改措施", "Action"),
            Column(row => row.ActionEn, Paragraph, "英文整改措施", "Action in English"),
            Value(row => row.DoneOn, Date, "完成日期", "Done on"),
            Value(row => row.RecheckOn, Date, "复查日期", "Re-checked on"),
            Value(row => row.Recheck, Code(Rechecks), "复查结论", "Re-check"),
            Column(row => row.RecheckBy, Line, "复查单位", "Re-checked by"),
            Column(row => row.Effect, Paragraph, "整改效果", "Effect"),
            Column(row => row.EffectEn, Paragraph, "英文整改效果", "Effect in English"),
            Value(row => row.EffectTce, Number, "节能效果", "Energy saved", unit: Units.TonneOfStandardCoal),
            Value(row => row.EffectTco2, Number, "减碳效果", "Carbon saved", unit: Units.TonneOfCarbonDioxide),
            Value(row => row.Status, Code(Statuses), "状态", "Status", calculated: true),
            Value(row => row.OverdueSince, Date, "逾期自", "Overdue since", calculated: true),
            .. Sourced<Rectification>.Fields,
        ],
    };
}
