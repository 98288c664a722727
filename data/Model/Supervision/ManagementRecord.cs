using Disclosure.Model.Dictionary;
using Disclosure.Model.Knowledge;
using Disclosure.Model.Registers;
using static Disclosure.Model.Codecs.Codecs;
using static Disclosure.Model.Dictionary.Table<Disclosure.Model.Supervision.ManagementRecord>;

namespace Disclosure.Model.Supervision;

public enum RecordKind
{
    Planning,
    LawEvidence,
    Rules,
    Factors,
    Data,
    Meetings,
    InformationSystem,
    ThirdParty,
    StandardEvidence,
    Other,
}

public enum Mechanism
{
    OperatingRules,
    Appraisal,
    Coordination,
    Responsibilities,
    AdmissionAndExit,
    Statistics,
    Incentives,
    Supervision,
    Bulletins,
}

public enum PublicLevel
{
    Public,
    OnRequest,
    Internal,
}

/// <summary>记录: that it exists and how long it is kept; its content is public only where its level says so.</summary>
public sealed record ManagementRecord : ISourced
{
    public required string Id { get; init; }

    public required string ParkCode { get; init; }

    public string? EnterpriseId { get; init; }

    public required RecordKind Kind { get; init; }

    public Mechanism? Mechanism { get; init; }

    public required string Title { get; init; }

    public string? TitleEn { get; init; }

    public required DateOnly CreatedOn { get; init; }

    public required int RetentionYears { get; init; }

    public string? KeptBy { get; init; }

    public required PublicLevel PublicLevel { get; init; }

    public string? LawId { get; init; }

    public string? Url { get; init; }

    public required string SourceId { get; init; }

    public int? SourceLine { get; init; }
}

public static class ManagementRecords
{
    public static readonly CodeList<RecordKind> Kinds = new(
        (RecordKind.Planning, "低碳发展规划文件及编制审批过程文件", "Plans and how they were approved"),
        (RecordKind.LawEvidence, "执行法律法规、规划、政策的证明材料", "Evidence of keeping laws, plans and policies"),
        (RecordKind.Rules, "管理制度文件及制定审批过程文件", "Management rules and how they were approved"),
        (RecordKind.Factors, "重要低碳运行影响因素记录", "Important factors of low-carbon operation"),
        (RecordKind.Data, "运行管理数据及过程文件、绩效评估结果", "Operating data and results of evaluations"),
        (RecordKind.Meetings, "会议、培训资料及现场图片", "Meetings and training"),
        (RecordKind.InformationSystem, "信息系统管理证明资料", "Management of the information system"),
        (RecordKind.ThirdParty, "第三方认证、审核文件", "Third-party certificates and audits"),
        (RecordKind.StandardEvidence, "执行标准的证明材料", "Evidence of keeping standards"),
        (RecordKind.Other, "其他记录文件", "Other records"));

    public static readonly CodeList<Mechanism> Mechanisms = new(
        (Mechanism.OperatingRules, "低碳运行管理工作办法", "Rules of low-carbon operation"),
        (Mechanism.Appraisal, "管理评价考核办法", "Rules of appraisal"),
        (Mechanism.Coordination, "部门协调机制", "Coordination of departments"),
        (Mechanism.Responsibilities, "职责分工", "Who is responsible for what"),
        (Mechanism.AdmissionAndExit, "准入与退出机制", "Admission and exit"),
        (Mechanism.Statistics, "统计报告制度", "Statistics and reports"),
        (Mechanism.Incentives, "激励机制", "Incentives"),
        (Mechanism.Supervision, "监管制度", "Supervision"),
        (Mechanism.Bulletins, "绩效水平通报制度", "Bulletins of performance"));

    public static readonly CodeList<PublicLevel> PublicLevels = new(
        (PublicLevel.Public, "主动公开", "Public"),
        (PublicLevel.OnRequest, "依申请公开", "On request"),
        (PublicLevel.Internal, "内部", "Internal"));

    public static readonly Table<ManagementRecord> Table = new()
    {
        Title = new("记录", "Records"),
        About = new("标准规定的十类记录：名称、形成日期、保存期限、公开程度。", "The standard's ten kinds of records: title, date, retention and public level."),
        Source = Citations.Standard("8.2"),
        Plural = "records",
        KeyedBy = [nameof(ManagementRecord.Id)],
        Fields =
        [
            Column(row => row.Id, Identifier, "编号", "Record id"),
            Column(row => row.ParkCode, Identifier, "园区代码", "Park code", refers: () => Parks.Table),
            Column(row => row.EnterpriseId, Identifier, "企业编号", "Enterprise id", refers: () => Enterprises.Table),
            Value(row => row.Kind, Code(Kinds), "类别", "Kind"),
            Value(row => row.Mechanism, Code(Mechanisms), "所建制度", "Rules established", new("标准要求园区建立的制度；其他记录为空。", "Of those the standard asks a park to establish; empty for other records."), source: Citations.Standard("5.1")),
            Column(row => row.Title, Line, "名称", "Title", searchable: true),
            Column(row => row.TitleEn, Line, "英文名称", "Title in English", searchable: true),
            Value(row => row.CreatedOn, Date, "形成日期", "Created on"),
            Value(row => row.RetentionYears, Count, "保存年限", "Years kept"),
            Column(row => row.KeptBy, Line, "保存部门", "Kept by"),
            Value(row => row.PublicLevel, Code(PublicLevels), "公开程度", "Public level"),
            Column(row => row.LawId, Identifier, "依据", "Required by", refers: () => Laws.Table),
            Column(row => row.Url, Url, "网址", "Address"),
            .. Sourced<ManagementRecord>.Fields,
        ],
    };
}
