using Disclosure.Model.Dictionary;
using static Disclosure.Model.Codecs.Codecs;

namespace Disclosure.Model.Registers;

/// <summary>An immutable publication of all registers.</summary>
public sealed record Release
{
    public required string Version { get; init; }

    public required DateOnly PublishedOn { get; init; }

    public string? Previous { get; init; }

    public required string Notes { get; init; }

    public required string NotesEn { get; init; }
}

/// <summary>One published value that differs from the release before.</summary>
public sealed record Change
{
    public required string Id { get; init; }

    public required string ReleaseVersion { get; init; }

    public required string Register { get; init; }

    public required string Key { get; init; }

    /// <summary>Null where a whole row was added or withdrawn.</summary>
    public string? Field { get; init; }

    public required ChangeKind Kind { get; init; }

    public string? Old { get; init; }

    public string? New { get; init; }

    public ReasonCode? ReasonCode { get; init; }

    public string? Reason { get; init; }

    public string? ReasonEn { get; init; }
}

public enum ChangeKind
{
    Added,
    Corrected,
    Withdrawn,
}

/// <summary>Why a published value changed.</summary>
public enum ReasonCode
{
    ReportingError,
    TranscriptionError,
    UnitError,
    Verification,
    Restated,
    Duplicate,
    SubjectChanged,
    MethodChanged,
    Objection,
    LegalOrder,

    /// <summary>Given by the system: the product brought newer reference data.</summary>
    ReferenceUpdated,

    /// <summary>Given by the system: a value arrived where there was none.</summary>
    NewData,

    /// <summary>Given by the system: which enterprises are counted followed their register.</summary>
    CoverageChanged,

    /// <summary>Given by the system: a status or a deadline followed other rows, or the day of the release.</summary>
    Recalculated,
}

public static class Releases
{
    public static readonly CodeList<ChangeKind> ChangeKinds = new(
        (ChangeKind.Added, "新增", "Added"),
        (ChangeKind.Corrected, "更正", "Corrected"),
        (ChangeKind.Withdrawn, "撤回", "Withdrawn"));

    public static readonly CodeList<ReasonCode> ReasonCodes = new(
        (ReasonCode.ReportingError, "填报错误", "Reporting error"),
        (ReasonCode.TranscriptionError, "录入错误", "Transcription error"),
        (ReasonCode.UnitError, "计量单位错误", "Wrong unit"),
        (ReasonCode.Verification, "核查更正", "Corrected by verification"),
        (ReasonCode.Restated, "重新报送", "Restated"),
        (ReasonCode.Duplicate, "重复", "Duplicate"),
        (ReasonCode.SubjectChanged, "企业或园区情况变化", "The enterprise or park itself changed"),
        (ReasonCode.MethodChanged, "方法变更", "Method changed"),
        (ReasonCode.Objection, "异议属实", "Objection upheld"),
        (ReasonCode.LegalOrder, "依法要求", "Ordered by law"),
        (ReasonCode.ReferenceUpdated, "参考数据更新", "Reference data updated"),
        (ReasonCode.NewData, "新增数据", "New data"),
        (ReasonCode.CoverageChanged, "统计范围变化", "Coverage changed"),
        (ReasonCode.Recalculated, "随其他数据或日期变化", "Followed other rows or the day"));

    public static readonly Table<Release> Table = new()
    {
        Title = new("发布", "Releases"),
        About = new("历次发布的版本、日期和说明。", "Every release: version, date and notes."),
        Origin = Origin.System,
        KeyedBy = [nameof(Release.Version)],
        Fields =
        [
            Table<Release>.Column(row => row.Version, Identifier, "版本", "Version"),
            Table<Release>.Value(row => row.PublishedOn, Date, "发布日期", "Published on"),
            Table<Release>.Column(row => row.Previous, Identifier, "上一版本", "Previous version"),
            Table<Release>.Column(row => row.Notes, Paragraph, "说明", "Notes in Chinese"),
            Table<Release>.Column(row => row.NotesEn, Paragraph, "英文说明", "Notes in English"),
        ],
    };

    /// <summary>What a release writes about itself.</summary>
    public static IReadOnlyList<Table> Written => [Table, Changes, Datasets.Table];

    public static readonly Table<Change> Changes = new()
    {
        Title = new("变更", "Changes"),
        About = new("与上一版本相比发生变化的每一个已发布数值及其原因。", "Every published value that differs from the release before, and why."),
        Origin = Origin.System,
        KeyedBy = [nameof(Change.Id)],
        Fields =
        [
            Table<Change>.Column(row => row.Id, Identifier, "编号", "Change id"),
            Table<Change>.Column(row => row.ReleaseVersion, Identifier, "版本", "Release version", refers: () => Table),
            Table<Change>.Column(row => row.Register, Identifier, "数据集", "Register"),
            Table<Change>.Column(row => row.Key, Line, "主键", "Key"),
            Table<Change>.Column(row => row.Field, Identifier, "字段", "Field", new("整行新增或撤回时为空。", "Empty where a whole row was added or withdrawn.")),
            Table<Change>.Value(row => row.Kind, Code(ChangeKinds), "变更类型", "Kind of change"),
            Table<Change>.Column(row => row.Old, Paragraph, "原值", "Old value"),
            Table<Change>.Column(row => row.New, Paragraph, "新值", "New value"),
            Table<Change>.Value(row => row.ReasonCode, Code(ReasonCodes), "原因代码", "Reason code"),
            Table<Change>.Column(row => row.Reason, Paragraph, "原因", "Reason in Chinese"),
            Table<Change>.Column(row => row.ReasonEn, Paragraph, "英文原因", "Reason in English"),
        ],
    };
}
