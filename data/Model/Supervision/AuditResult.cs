using Disclosure.Model.Dictionary;
using Disclosure.Model.Knowledge;
using Disclosure.Model.Registers;
using static Disclosure.Model.Codecs.Codecs;
using static Disclosure.Model.Dictionary.Table<Disclosure.Model.Supervision.AuditResult>;

namespace Disclosure.Model.Supervision;

public enum AuditOutcome
{
    Passed,
    Failed,
    Conditional,
    Pending,
}

/// <summary>审核结果 of one listing. A failed one may be followed by another.</summary>
public sealed record AuditResult : ISourced
{
    public required string Id { get; init; }

    public required string ListingId { get; init; }

    public string? Auditor { get; init; }

    public DateOnly? StartedOn { get; init; }

    public DateOnly? SubmittedOn { get; init; }

    public DateOnly? AssessmentOn { get; init; }

    public AuditOutcome? Assessment { get; init; }

    public DateOnly? AcceptanceOn { get; init; }

    public AuditOutcome? Acceptance { get; init; }

    public string? Findings { get; init; }

    public string? FindingsEn { get; init; }

    public decimal? SavingTce { get; init; }

    public decimal? SavingTco2 { get; init; }

    public decimal? SavingM3 { get; init; }

    public decimal? SavingMoney { get; init; }

    public string? ReportId { get; init; }

    public required string SourceId { get; init; }

    public int? SourceLine { get; init; }
}

public static class AuditResults
{
    public static readonly CodeList<AuditOutcome> Outcomes = new(
        (AuditOutcome.Passed, "通过", "Passed"),
        (AuditOutcome.Failed, "未通过", "Failed"),
        (AuditOutcome.Conditional, "整改后通过", "Passed after rectification"),
        (AuditOutcome.Pending, "待定", "Pending"));

    public static readonly Table<AuditResult> Table = new()
    {
        Title = new("审核结果", "Audit results"),
        About = new("审核的机构、提交、评估、验收、节能减排潜力和报告。评估与验收分别公布。", "Auditor, submission, assessment, acceptance, saving potential and report. Assessment and acceptance are two outcomes."),
        Source = Citations.Standard("7.1"),
        KeyedBy = [nameof(AuditResult.Id)],
        Rules =
        [
            new NotBeforeOf(nameof(AuditResult.StartedOn), nameof(AuditResult.ListingId), nameof(AuditListing.ListedOn)),
            new NotBefore(nameof(AuditResult.SubmittedOn), nameof(AuditResult.StartedOn)),
            new NotBefore(nameof(AuditResult.AssessmentOn), nameof(AuditResult.SubmittedOn)),
            new NotBefore(nameof(AuditResult.AcceptanceOn), nameof(AuditResult.AssessmentOn)),
            new Together(nameof(AuditResult.AssessmentOn), nameof(AuditResult.Assessment)),
            new Together(nameof(AuditResult.AcceptanceOn), nameof(AuditResult.Acceptance)),
        ],
        Fields =
        [
            Column(row => row.Id, Identifier, "结果编号", "Result id"),
            Column(row => row.ListingId, Identifier, "名单", "Listing", refers: () => AuditListings.Table),
            Column(row => row.Auditor, Line, "审核机构", "Auditor"),
            Value(row => row.StartedOn, Date, "开始日期", "Started on"),
            Value(row => row.SubmittedOn, Date, "提交日期", "Submitted on"),
            Value(row => row.AssessmentOn, Date, "评估日期", "Assessed on"),
            Value(row => row.Assessment, Code(Outcomes), "评估结论", "Assessment"),
            Value(row => row.AcceptanceOn, Date, "验收日期", "Accepted on"),
            Value(row => row.Acceptance, Code(Outcomes), "验收结论", "Acceptance"),
            Column(row => row.Findings, Paragraph, "审核发现", "Findings"),
            Column(row => row.FindingsEn, Paragraph, "英文审核发现", "Findings in English"),
            Value(row => row.SavingTce, Between(0, null), "节能潜力", "Energy saving potential", unit: Units.TonneOfStandardCoal),
            Value(row => row.SavingTco2, Between(0, null), "减碳潜力", "Carbon saving potential", unit: Units.TonneOfCarbonDioxide),
            Value(row => row.SavingM3, Between(0, null), "节水潜力", "Water saving potential", unit: Units.CubicMetre),
            Value(row => row.SavingMoney, Between(0, null), "经济效益", "Money saved", unit: Units.TenThousandYuan),
            Column(row => row.ReportId, Identifier, "报告", "Report", refers: () => Reports.Table),
            .. Sourced<AuditResult>.Fields,
        ],
    };
}
