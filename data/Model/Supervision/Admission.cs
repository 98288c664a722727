using Disclosure.Model.Dictionary;
using Disclosure.Model.Knowledge;
using Disclosure.Model.Registers;
using static Disclosure.Model.Codecs.Codecs;
using static Disclosure.Model.Dictionary.Table<Disclosure.Model.Supervision.Admission>;

namespace Disclosure.Model.Supervision;

public enum AdmissionKind
{
    Admission,
    Exit,
    PhaseOut,
}

public enum AdmissionDecision
{
    Approved,
    Conditional,
    Refused,
    Pending,
}

/// <summary>One decision of a park about an enterprise or an applicant.</summary>
public sealed record Admission : ISourced
{
    public required string Id { get; init; }

    public required string ParkCode { get; init; }

    public string? EnterpriseId { get; init; }

    public required string Applicant { get; init; }

    public required AdmissionKind Kind { get; init; }

    public string? Project { get; init; }

    public string? ProjectEn { get; init; }

    public string? ItemId { get; init; }

    public bool? FillsChain { get; init; }

    public decimal? Capacity { get; init; }

    public string? CapacityUnit { get; init; }

    public required DateOnly AppliedOn { get; init; }

    public DateOnly? AssessedOn { get; init; }

    public string? Assessment { get; init; }

    public string? AssessmentEn { get; init; }

    public decimal? ExpectedTce { get; init; }

    public decimal? ExpectedTco2 { get; init; }

    public DateOnly? DecidedOn { get; init; }

    public required AdmissionDecision Decision { get; init; }

    public string? Reason { get; init; }

    public string? ReasonEn { get; init; }

    public string? LawId { get; init; }

    public required string SourceId { get; init; }

    public int? SourceLine { get; init; }
}

public static class Admissions
{
    public static readonly CodeList<AdmissionKind> Kinds = new(
        (AdmissionKind.Admission, "入驻审批", "Admission"),
        (AdmissionKind.Exit, "退出", "Exit"),
        (AdmissionKind.PhaseOut, "淘汰落后产能", "Outdated capacity phased out"));

    public static readonly CodeList<AdmissionDecision> Decisions = new(
        (AdmissionDecision.Approved, "批准", "Approved"),
        (AdmissionDecision.Conditional, "附条件批准", "Approved with conditions"),
        (AdmissionDecision.Refused, "不批准", "Refused"),
        (AdmissionDecision.Pending, "审查中", "Under review"));

    public static readonly Table<Admission> Table = new()
    {
        Title = new("入驻和退出", "Admissions and exits"),
        About = new("入驻审批、退出和淘汰落后产能的决定：申请、项目评估、决定、理由、依据。", "Decisions on admission, exit and capacity phased out: application, assessment, decision, reasons, legal basis."),
        Source = Citations.Standard("5.3"),
        KeyedBy = [nameof(Admission.Id)],
        Rules =
        [
            new SameAs(nameof(Admission.ParkCode), nameof(AdmissionListItem.ParkCode), nameof(Admission.ItemId)),
            new NotBefore(nameof(Admission.DecidedOn), nameof(Admission.AppliedOn)),
            new NotBefore(nameof(Admission.AssessedOn), nameof(Admission.AppliedOn)),
            new Together(nameof(Admission.Capacity), nameof(Admission.CapacityUnit)),
            new NeededWhen(nameof(Admission.Capacity), nameof(Admission.Kind), AdmissionKind.PhaseOut),
            new NeededWhen(nameof(Admission.LawId), nameof(Admission.Kind), AdmissionKind.PhaseOut),
            new NeededWhen(nameof(Admission.DecidedOn), nameof(Admission.Decision), AdmissionDecision.Approved, AdmissionDecision.Conditional, AdmissionDecision.Refused),
            new NeededWhen(nameof(Admission.Reason), nameof(Admission.Decision), AdmissionDecision.Refused, AdmissionDecision.Conditional),
        ],
        Fields =
        [
            Column(row => row.Id, Identifier, "编号", "Decision id"),
            Column(row => row.ParkCode, Identifier, "园区代码", "Park code", refers: () => Parks.Table),
            Column(row => row.EnterpriseId, Identifier, "企业编号", "Enterprise id", refers: () => Enterprises.Table),
            Column(row => row.Applicant, Line, "申请单位", "Applicant", searchable: true),
            Value(row => row.Kind, Code(Kinds), "类别", "Kind"),
            Column(row => row.Project, Line, "项目", "Project"),
            Column(row => row.ProjectEn, Line, "英文项目", "Project in English"),
            Column(row => row.ItemId, Identifier, "准入清单条目", "Item of the admission list", refers: () => AdmissionListItems.Table, inverse: "admissions"),
            Value(row => row.FillsChain, Flag, "补链项目", "Fills a gap in the chain", new("补足园区产业链的项目。", "Adds a link that the park's industrial chain lacks.")),
            Value(row => row.Capacity, Between(0, null), "产能", "Capacity", new("拟建或淘汰的年产能。", "To be built or phased out, a year.")),
            Column(row => row.CapacityUnit, Line, "产能单位", "Unit of the capacity"),
            Value(row => row.AppliedOn, Date, "申请日期", "Applied on"),
            Value(row => row.AssessedOn, Date, "评估日期", "Assessed on"),
            Column(row => row.Assessment, Paragraph, "项目评估", "Assessment", new("对照产业结构调整目录、准入条件和产业规划的评估意见。", "Against the catalogue of industries, the conditions of admission and the plan.")),
            Column(row => row.AssessmentEn, Paragraph, "英文项目评估", "Assessment in English"),
            Value(row => row.ExpectedTce, Between(0, null), "预计年综合能耗", "Energy expected a year", unit: Units.TonneOfStandardCoal),
            Value(row => row.ExpectedTco2, Between(0, null), "预计年碳排放", "Carbon expected a year", unit: Units.TonneOfCarbonDioxide),
            Value(row => row.DecidedOn, Date, "决定日期", "Decided on"),
            Value(row => row.Decision, Code(Decisions), "决定", "Decision"),
            Column(row => row.Reason, Paragraph, "理由", "Reason"),
            Column(row => row.ReasonEn, Paragraph, "英文理由", "Reason in English"),
            Column(row => row.LawId, Identifier, "依据", "Legal basis", refers: () => Laws.Table),
            .. Sourced<Admission>.Fields,
        ],
    };
}
