using Disclosure.Model.Dictionary;
using Disclosure.Model.Registers;
using static Disclosure.Model.Codecs.Codecs;
using static Disclosure.Model.Dictionary.Table<Disclosure.Model.Goals.Target>;

namespace Disclosure.Model.Goals;

public enum TargetCategory
{
    CarbonControl,
    OtherGases,
    EnergyReduction,
    LowCarbonProduction,
    BasicCapacity,
}

public enum TargetStatus
{
    OnTrack,
    Behind,
    Met,
    Missed,
    NotAssessable,
}

/// <summary>年度低碳管理目标: one indicator, from a base period to a target period.</summary>
public sealed record Target : ISourced
{
    public required string Id { get; init; }

    public string? EnterpriseId { get; init; }

    public string? ParkCode { get; init; }

    public required TargetCategory Category { get; init; }

    public required string Title { get; init; }

    public string? TitleEn { get; init; }

    public required string IndicatorCode { get; init; }

    public string? GasCode { get; init; }

    public required int BaseYear { get; init; }

    public required decimal BaseValue { get; init; }

    public required int TargetYear { get; init; }

    public required decimal TargetValue { get; init; }

    public DateOnly? SetOn { get; init; }

    public string? Responsible { get; init; }

    public string? Basis { get; init; }

    public string? BasisEn { get; init; }

    public TargetStatus? Status { get; init; }

    public int? StatusYear { get; init; }

    public required string SourceId { get; init; }

    public int? SourceLine { get; init; }
}

public static class Targets
{
    public static readonly CodeList<TargetCategory> Categories = new(
        (TargetCategory.CarbonControl, "碳排放总量和强度控制", "Control of total carbon emissions and carbon intensity"),
        (TargetCategory.OtherGases, "其他温室气体排放管理", "Management of other greenhouse gases"),
        (TargetCategory.EnergyReduction, "能源消耗总量和强度降低", "Reduction of energy use and energy intensity"),
        (TargetCategory.LowCarbonProduction, "低碳生产与技术创新", "Low-carbon production and innovation"),
        (TargetCategory.BasicCapacity, "基础能力管理与保障", "Basic management capacity"));

    public static readonly CodeList<TargetStatus> Statuses = new(
        (TargetStatus.OnTrack, "进展正常", "On track"),
        (TargetStatus.Behind, "进展落后", "Behind"),
        (TargetStatus.Met, "已实现", "Met"),
        (TargetStatus.Missed, "未实现", "Missed"),
        (TargetStatus.NotAssessable, "无法判断", "Cannot be assessed"));

    public static readonly Table<Target> Table = new()
    {
        Title = new("年度低碳管理目标", "Low-carbon targets"),
        About = new("园区和企业的低碳管理目标：基准、目标值、进展和状态。", "Low-carbon targets of parks and enterprises: baseline, goal, progress and status."),
        Source = Citations.Standard("4"),
        KeyedBy = [nameof(Target.Id)],
        Rules =
        [
            new NotBefore(nameof(Target.TargetYear), nameof(Target.BaseYear)),
            new ExactlyOne(nameof(Target.EnterpriseId), nameof(Target.ParkCode)),
            new GasOfIndicator(nameof(Target.GasCode), nameof(Target.IndicatorCode)),
        ],
        Fields =
        [
            Column(row => row.Id, Identifier, "目标编号", "Target id"),
            Column(row => row.EnterpriseId, Identifier, "企业编号", "Enterprise id", new("园区目标为空。", "Empty for a park's target."), refers: () => Enterprises.Table),
            Column(row => row.ParkCode, Identifier, "园区代码", "Park code", refers: () => Parks.Table),
            Value(row => row.Category, Code(Categories), "目标类别", "Category"),
            Column(row => row.Title, Line, "目标", "Title", searchable: true),
            Column(row => row.TitleEn, Line, "英文目标", "Title in English", searchable: true),
            Column(row => row.IndicatorCode, Identifier, "指标代码", "Indicator code", refers: () => Indicators.Table),
            Column(row => row.GasCode, Identifier, "温室气体", "Gas", new("目标针对单一气体时填写，如甲烷、氧化亚氮。", "Where the target is of one gas, such as methane or nitrous oxide."), refers: () => Reference.Gases.Table),
            Value(row => row.BaseYear, Year, "基准年", "Base year"),
            Value(row => row.BaseValue, Number, "基准值", "Base value", new("按指标的计量单位。", "In the indicator's unit.")),
            Value(row => row.TargetYear, Year, "目标年", "Target year"),
            Value(row => row.TargetValue, Number, "目标值", "Target value", new("按指标的计量单位。", "In the indicator's unit.")),
            Value(row => row.SetOn, Date, "制定日期", "Set on"),
            Column(row => row.Responsible, Line, "责任部门", "Responsible department"),
            Column(row => row.Basis, Paragraph, "依据", "Basis"),
            Column(row => row.BasisEn, Paragraph, "英文依据", "Basis in English"),
            Value(row => row.Status, Code(Statuses), "状态", "Status", new("最近一次年度进展的状态：目标年之前按进度线判断，已实现和未实现只在目标年判定；该年没有数据的，如实列为无法判断。", "That of the latest year's progress: before the target year by the line, met or missed in the target year alone; where that year has no data, it says so."), calculated: true),
            Value(row => row.StatusYear, Year, "状态年度", "Year of the status", calculated: true),
            .. Sourced<Target>.Fields,
        ],
    };
}
