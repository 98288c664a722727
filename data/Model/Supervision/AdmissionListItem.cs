using Disclosure.Model.Dictionary;
using Disclosure.Model.Knowledge;
using Disclosure.Model.Reference;
using Disclosure.Model.Registers;
using static Disclosure.Model.Codecs.Codecs;
using static Disclosure.Model.Dictionary.Table<Disclosure.Model.Supervision.AdmissionListItem>;

namespace Disclosure.Model.Supervision;

public enum AdmissionClass
{
    Encouraged,
    Allowed,
    Restricted,
    Prohibited,
}

/// <summary>One class of the list, from the day it applies.</summary>
public sealed record AdmissionListItem : ISourced
{
    public required string Id { get; init; }

    public required string ParkCode { get; init; }

    public string? IndustryCode { get; init; }

    public required string Project { get; init; }

    public string? ProjectEn { get; init; }

    public required AdmissionClass Class { get; init; }

    public string? IndicatorCode { get; init; }

    public decimal? Threshold { get; init; }

    public decimal? StandardThreshold { get; init; }

    public string? Condition { get; init; }

    public string? ConditionEn { get; init; }

    public string? LawId { get; init; }

    public required DateOnly ValidFrom { get; init; }

    public DateOnly? ValidTo { get; init; }

    public required string SourceId { get; init; }

    public int? SourceLine { get; init; }
}

public static class AdmissionListItems
{
    public static readonly CodeList<AdmissionClass> Classes = new(
        (AdmissionClass.Encouraged, "鼓励", "Encouraged"),
        (AdmissionClass.Allowed, "允许", "Allowed"),
        (AdmissionClass.Restricted, "限制", "Restricted"),
        (AdmissionClass.Prohibited, "禁止", "Prohibited"));

    public static readonly Table<AdmissionListItem> Table = new()
    {
        Title = new("绿色低碳准入清单", "Green and low-carbon admission list"),
        About = new("鼓励、允许、限制和禁止进入园区的行业与项目类别及其能耗、排放门槛。", "Industries and project classes that a park encourages, allows, restricts or prohibits, with their thresholds."),
        Source = Citations.Standard("5.3"),
        Plural = "admission_list",
        KeyedBy = [nameof(AdmissionListItem.Id)],
        Rules =
        [
            new NotBefore(nameof(AdmissionListItem.ValidTo), nameof(AdmissionListItem.ValidFrom)),
            new Together(nameof(AdmissionListItem.IndicatorCode), nameof(AdmissionListItem.Threshold)),
        ],
        Fields =
        [
            Column(row => row.Id, Identifier, "编号", "Item id"),
            Column(row => row.ParkCode, Identifier, "园区代码", "Park code", refers: () => Parks.Table),
            Column(row => row.IndustryCode, Identifier, "行业代码", "Industry code", refers: () => Industries.Table),
            Column(row => row.Project, Line, "项目类别", "Project class", searchable: true),
            Column(row => row.ProjectEn, Line, "英文项目类别", "Project class in English", searchable: true),
            Value(row => row.Class, Code(Classes), "准入类别", "Class"),
            Column(row => row.IndicatorCode, Identifier, "门槛指标", "Threshold indicator", refers: () => Indicators.Table),
            Value(row => row.Threshold, Number, "门槛值", "Threshold", new("按指标的计量单位，不得高于。", "In the indicator's unit; not to be exceeded.")),
            Value(row => row.StandardThreshold, Number, "国家或地方限值", "National or local limit", new("国家或地方标准对同一指标的限值，供比较门槛是否更严。", "Of the same indicator by a national or local standard, to see whether the threshold is stricter.")),
            Column(row => row.Condition, Paragraph, "条件", "Condition"),
            Column(row => row.ConditionEn, Paragraph, "英文条件", "Condition in English"),
            Column(row => row.LawId, Identifier, "依据", "Legal basis", refers: () => Laws.Table),
            Value(row => row.ValidFrom, Date, "适用自", "Valid from"),
            Value(row => row.ValidTo, Date, "适用至", "Valid to"),
            .. Sourced<AdmissionListItem>.Fields,
        ],
    };
}
