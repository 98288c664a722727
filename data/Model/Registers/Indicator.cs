using Disclosure.Model.Dictionary;
using static Disclosure.Model.Codecs.Codecs;
using static Disclosure.Model.Dictionary.Table<Disclosure.Model.Registers.Indicator>;

namespace Disclosure.Model.Registers;

/// <summary>The standard's statistics scope, clause 5.4, and output.</summary>
public enum IndicatorCategory
{
    Output,
    Energy,
    Carbon,
    RenewableEnergy,
    Water,
    Waste,
    GreenBuilding,
    GreenTravel,
    Management,
    Pollutant,
}

public enum Direction
{
    LowerIsBetter,
    HigherIsBetter,
    Neutral,
}

/// <summary>How enterprise figures become the park's.</summary>
public enum Aggregation
{
    Sum,

    /// <summary>Calculated again from the park's own totals.</summary>
    Recalculated,
    None,
}

/// <summary>What a figure is broken down by.</summary>
public enum Dimension
{
    None,
    Carrier,
    Gas,
    WasteCategory,
}

/// <summary>指标: what is measured. Data, so that a new one needs no migration.</summary>
public sealed record Indicator
{
    public required string Code { get; init; }

    public required string Name { get; init; }

    public required string NameEn { get; init; }

    public required IndicatorCategory Category { get; init; }

    /// <summary>Null where the dimension decides, as a carrier does of its quantity.</summary>
    public string? Unit { get; init; }

    public required int Decimals { get; init; }

    public required Direction Direction { get; init; }

    public required Dimension Dimension { get; init; }

    public required Aggregation Aggregation { get; init; }

    /// <summary>Code of a formula; null for what is reported.</summary>
    public string? Formula { get; init; }

    public decimal? Least { get; init; }

    public decimal? Most { get; init; }

    /// <summary>A change against the year before by more than this factor is pointed out.</summary>
    public decimal? Jump { get; init; }

    public required string About { get; init; }

    public required string AboutEn { get; init; }

    public required string DocumentId { get; init; }

    public string? Clause { get; init; }
}

public static class Indicators
{
    public static readonly CodeList<IndicatorCategory> Categories = new(
        (IndicatorCategory.Output, "产出", "Output"),
        (IndicatorCategory.Energy, "能源消费", "Energy consumption"),
        (IndicatorCategory.Carbon, "碳排放", "Carbon emissions"),
        (IndicatorCategory.RenewableEnergy, "新能源利用", "Renewable energy"),
        (IndicatorCategory.Water, "水资源", "Water"),
        (IndicatorCategory.Waste, "废物循环和综合利用", "Waste recycling and utilisation"),
        (IndicatorCategory.GreenBuilding, "绿色建筑", "Green buildings"),
        (IndicatorCategory.GreenTravel, "绿色出行", "Green travel"),
        (IndicatorCategory.Management, "低碳管理", "Low-carbon management"),
        (IndicatorCategory.Pollutant, "大气污染物", "Air pollutants"));

    public static readonly CodeList<Direction> Directions = new(
        (Direction.LowerIsBetter, "越低越好", "Lower is better"),
        (Direction.HigherIsBetter, "越高越好", "Higher is better"),
        (Direction.Neutral, "中性", "Neutral"));

    public static readonly CodeList<Aggregation> Aggregations = new(
        (Aggregation.Sum, "求和", "Sum"),
        (Aggregation.Recalculated, "按园区合计重新计算", "Calculated again from the park's totals"),
        (Aggregation.None, "不汇总", "Not aggregated"));

    public static readonly CodeList<Dimension> Dimensions = new(
        (Dimension.None, "无", "None"),
        (Dimension.Carrier, "能源品种", "Energy carrier"),
        (Dimension.Gas, "温室气体", "Greenhouse gas"),
        (Dimension.WasteCategory, "废物类别", "Waste category"));

    public static readonly Table<Indicator> Table = new()
    {
        Title = new("指标", "Indicators"),
        About = new("统计的内容：单位、方向、汇总方法、公式和依据。", "What is measured: unit, direction, aggregation, formula and source."),
        Origin = Origin.Reference,
        Source = Citations.Standard("5.4"),
        KeyedBy = [nameof(Indicator.Code)],
        Fields =
        [
            Column(row => row.Code, Identifier, "指标代码", "Indicator code"),
            Column(row => row.Name, Line, "指标名称", "Name", searchable: true),
            Column(row => row.NameEn, Line, "英文名称", "Name in English", searchable: true),
            Value(row => row.Category, Code(Categories), "类别", "Category"),
            Column(row => row.Unit, UnitCode, "计量单位", "Unit", new("为空时由能源品种等维度决定。", "Empty where the dimension, such as the energy carrier, decides.")),
            Value(row => row.Decimals, Count, "小数位数", "Decimals", new("发布时四舍五入一次。", "Rounded once, when published.")),
            Value(row => row.Direction, Code(Directions), "方向", "Direction"),
            Value(row => row.Dimension, Code(Dimensions), "分项", "Dimension"),
            Value(row => row.Aggregation, Code(Aggregations), "园区汇总", "Aggregation to the park"),
            Column(row => row.Formula, Identifier, "公式代码", "Formula code", new("为空表示由企业报送。", "Empty for what enterprises report.")),
            Value(row => row.Least, Number, "最小合理值", "Least plausible value"),
            Value(row => row.Most, Number, "最大合理值", "Greatest plausible value"),
            Value(row => row.Jump, Number, "同比突变倍数", "Jump factor", new("与上年相比超过该倍数时提示。", "A change against the year before by more than this factor is pointed out.")),
            Column(row => row.About, Paragraph, "说明", "Description in Chinese"),
            Column(row => row.AboutEn, Paragraph, "英文说明", "Description in English"),
            Column(row => row.DocumentId, Identifier, "依据文件", "Source document", refers: () => Reference.Documents.Table),
            Column(row => row.Clause, Line, "条款", "Clause"),
        ],
    };
}
