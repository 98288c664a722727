using Disclosure.Model.Dictionary;
using Disclosure.Model.Knowledge;
using static Disclosure.Model.Codecs.Codecs;
using static Disclosure.Model.Dictionary.Table<Disclosure.Model.Supervision.ObligationRule>;

namespace Disclosure.Model.Supervision;

public enum SubjectKind
{
    Enterprise,
    Park,
}

public enum DutyKind
{
    EnvironmentalDisclosure,
    InterimDisclosure,
    CarbonReport,
    CarbonVerification,
    EnergyReport,
    AuditInformation,
    AuditStart,
    AuditCompletion,
    EnergyAudit,
    EnergyMonitoring,
    MeteringReview,
    StatisticalReturn,
    StatisticalReport,
    PublicAnswer,
}

public enum DutyFrequency
{
    Yearly,
    Quarterly,
    Monthly,
    PerListing,
    PerEvent,
}

/// <summary>Read from the instance's obligation-rules, one rule a row.</summary>
public sealed record ObligationRule
{
    public required string Id { get; init; }

    public required DutyKind Kind { get; init; }

    public required string Title { get; init; }

    public required string TitleEn { get; init; }

    public required SubjectKind SubjectKind { get; init; }

    public required string Who { get; init; }

    public required string WhoEn { get; init; }

    public required DutyFrequency Frequency { get; init; }

    public required string Due { get; init; }

    public required string DueEn { get; init; }

    public string? FirstPeriod { get; init; }

    public string? LastPeriod { get; init; }

    public required string LawId { get; init; }

    public string? Clause { get; init; }

    public string? Authority { get; init; }

    public string? Note { get; init; }

    public string? NoteEn { get; init; }
}

public static class ObligationRules
{
    /// <summary>Whether a rule of this frequency goes by such periods: years, quarters or months; one of listings by the years of the lists.</summary>
    public static bool AsksFor(this DutyFrequency frequency, Period period) => frequency switch
    {
        DutyFrequency.Yearly or DutyFrequency.PerListing => period.IsYear,
        DutyFrequency.Quarterly => period.Quarter > 0,
        DutyFrequency.Monthly => period.Month > 0,
        _ => false,
    };

    public static readonly CodeList<SubjectKind> SubjectKinds = new(
        (SubjectKind.Enterprise, "企业", "Enterprise"),
        (SubjectKind.Park, "园区", "Park"));

    public static readonly CodeList<DutyKind> DutyKinds = new(
        (DutyKind.EnvironmentalDisclosure, "环境信息依法披露", "Statutory environmental disclosure"),
        (DutyKind.InterimDisclosure, "临时环境信息披露", "Interim environmental disclosure"),
        (DutyKind.CarbonReport, "温室气体排放报告", "GHG emission report"),
        (DutyKind.CarbonVerification, "碳核查", "Carbon verification"),
        (DutyKind.EnergyReport, "能源利用状况报告", "Energy-use report"),
        (DutyKind.AuditInformation, "清洁生产审核信息公布", "Publication after listing"),
        (DutyKind.AuditStart, "清洁生产审核启动", "Start of the audit"),
        (DutyKind.AuditCompletion, "审核完成", "Completion of the audit"),
        (DutyKind.EnergyAudit, "能源审计", "Energy audit"),
        (DutyKind.EnergyMonitoring, "节能监测", "Energy-saving monitoring"),
        (DutyKind.MeteringReview, "能源计量审查", "Metering review"),
        (DutyKind.StatisticalReturn, "低碳运行统计报送", "Statistical return"),
        (DutyKind.StatisticalReport, "低碳运行统计报告", "Annual statistical report"),
        (DutyKind.PublicAnswer, "公众问题答复", "Answer to the public"));

    public static readonly CodeList<DutyFrequency> Frequencies = new(
        (DutyFrequency.Yearly, "每年", "Yearly"),
        (DutyFrequency.Quarterly, "每季", "Quarterly"),
        (DutyFrequency.Monthly, "每月", "Monthly"),
        (DutyFrequency.PerListing, "每次列入名单", "Per listing"),
        (DutyFrequency.PerEvent, "每次事件", "Per event"));

    public static readonly Table<ObligationRule> Table = new()
    {
        Title = new("义务规则", "Obligation rules"),
        About = new("谁、在什么条件下、按什么周期、在何日之前、依据哪条规定必须报送或办理。", "Who must file or act, under which condition, for which period, by which day, on which legal basis."),
        Origin = Origin.Reference,
        Source = Citations.Standard("5.2"),
        KeyedBy = [nameof(ObligationRule.Id)],
        Fields =
        [
            Column(row => row.Id, Identifier, "规则编号", "Rule id"),
            Value(row => row.Kind, Code(DutyKinds), "义务类别", "Kind of duty"),
            Column(row => row.Title, Line, "名称", "Title", searchable: true),
            Column(row => row.TitleEn, Line, "英文名称", "Title in English", searchable: true),
            Value(row => row.SubjectKind, Code(SubjectKinds), "义务主体", "Who is obliged"),
            Column(row => row.Who, Paragraph, "适用对象", "Condition", new("哪些企业或园区，依据名录、门槛或标记。", "Which enterprises or parks: by list, threshold or mark.")),
            Column(row => row.WhoEn, Paragraph, "英文适用对象", "Condition in English"),
            Value(row => row.Frequency, Code(Frequencies), "周期", "Frequency"),
            Column(row => row.Due, Paragraph, "期限", "Due date", new("含各地更早的期限。", "With the earlier dates of cities.")),
            Column(row => row.DueEn, Paragraph, "英文期限", "Due date in English"),
            Column(row => row.FirstPeriod, Identifier, "首个报告期", "First period"),
            Column(row => row.LastPeriod, Identifier, "末个报告期", "Last period"),
            Column(row => row.LawId, Identifier, "依据", "Legal basis", refers: () => Laws.Table),
            Column(row => row.Clause, Line, "条款", "Clause"),
            Column(row => row.Authority, Line, "受理部门", "Authority"),
            Column(row => row.Note, Paragraph, "说明", "Note", new("期限的出处和尚未查到之处。", "Where the date comes from, and what was not found.")),
            Column(row => row.NoteEn, Paragraph, "英文说明", "Note in English"),
        ],
    };
}
