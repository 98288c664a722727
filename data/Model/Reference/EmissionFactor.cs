using Disclosure.Model.Dictionary;
using static Disclosure.Model.Codecs.Codecs;
using static Disclosure.Model.Dictionary.Table<Disclosure.Model.Reference.EmissionFactor>;

namespace Disclosure.Model.Reference;

/// <summary>What a factor is. Quantities that are often taken for one another are different kinds.</summary>
public enum FactorKind
{
    NetCalorificValue,
    CarbonContent,
    OxidationRate,

    /// <summary>Average of the grid, traded non-fossil electricity included.</summary>
    GridAverage,

    /// <summary>The residual mix: market-traded non-fossil electricity taken out.</summary>
    GridWithoutTradedNonFossil,
    GridFossil,

    /// <summary>The value for reports to the national carbon market; not the average of its year.</summary>
    GridCarbonMarket,
    ElectricityFootprint,
    Heat,
    Process,
    WarmingPotential,
}

/// <summary>排放因子: one value of one kind, for the carrier, gas, area and years it holds for, as its document gives it.</summary>
public sealed record EmissionFactor
{
    public required string Id { get; init; }

    public required FactorKind Kind { get; init; }

    public required string Name { get; init; }

    public required string NameEn { get; init; }

    public string? CarrierCode { get; init; }

    public string? GasCode { get; init; }

    /// <summary>The species of a warming potential or the material of a process factor.</summary>
    public string? Substance { get; init; }

    /// <summary>GB/T 2260 code, <c>CN</c>, or <c>CN-</c> and the grid region.</summary>
    public string? AreaCode { get; init; }

    /// <summary>The year the factor speaks of, which is not the year of its publication; null where it holds for several.</summary>
    public int? Year { get; init; }

    /// <summary>The family of guidelines or the assessment report.</summary>
    public string? Basis { get; init; }

    public required decimal Value { get; init; }

    public required string Unit { get; init; }

    /// <summary>Taken by the calculations among several that fit.</summary>
    public required bool Preferred { get; init; }

    public required string DocumentId { get; init; }

    public string? Clause { get; init; }

    public string? Note { get; init; }

    public string? NoteEn { get; init; }
}

public static class EmissionFactors
{
    public static readonly CodeList<FactorKind> Kinds = new(
        (FactorKind.NetCalorificValue, "低位发热量", "Net calorific value"),
        (FactorKind.CarbonContent, "单位热值含碳量", "Carbon content"),
        (FactorKind.OxidationRate, "碳氧化率", "Oxidation rate"),
        (FactorKind.GridAverage, "电力平均排放因子", "Grid average"),
        (FactorKind.GridWithoutTradedNonFossil, "电力平均排放因子（不含市场化交易非化石电量）", "Grid average without market-traded non-fossil electricity"),
        (FactorKind.GridFossil, "化石能源电力排放因子", "Fossil electricity"),
        (FactorKind.GridCarbonMarket, "碳市场报告用电网排放因子", "Grid factor for carbon-market reports"),
        (FactorKind.ElectricityFootprint, "电力碳足迹因子", "Electricity carbon footprint"),
        (FactorKind.Heat, "热力排放因子", "Heat"),
        (FactorKind.Process, "过程排放因子", "Process"),
        (FactorKind.WarmingPotential, "全球变暖潜势", "Global warming potential"));

    public static readonly Table<EmissionFactor> Table = new()
    {
        Title = new("排放因子", "Emission factors"),
        About = new("核算所用的因子：种类、年份、地区、依据文件。", "The factors of the calculations: kind, year, area and document."),
        Origin = Origin.Reference,
        Source = Citations.SteelGuideline,
        KeyedBy = [nameof(EmissionFactor.Id)],
        Fields =
        [
            Column(row => row.Id, Identifier, "因子编号", "Factor id"),
            Value(row => row.Kind, Code(Kinds), "种类", "Kind"),
            Column(row => row.Name, Line, "名称", "Name", searchable: true),
            Column(row => row.NameEn, Line, "英文名称", "Name in English", searchable: true),
            Column(row => row.CarrierCode, Identifier, "能源品种", "Energy carrier", refers: () => EnergyCarriers.Table),
            Column(row => row.GasCode, Identifier, "温室气体", "Gas", refers: () => Gases.Table),
            Column(row => row.Substance, Line, "物质", "Substance", new("变暖潜势的气体种类，或过程因子的物料。", "The species of a warming potential, or the material of a process factor.")),
            Column(row => row.AreaCode, Identifier, "适用地区", "Area", new("行政区划代码、CN 或电网区域。", "A GB/T 2260 code, CN, or a grid region.")),
            Value(row => row.Year, Year, "因子年份", "Factor year", new("因子所指的年份，不是公布年份。", "The year it speaks of, not that of its publication.")),
            Column(row => row.Basis, Identifier, "依据体系", "Basis", new("指南体系或评估报告，如 AR6。", "The family of guidelines or the assessment report, such as AR6.")),
            Value(row => row.Value, Number, "数值", "Value"),
            Column(row => row.Unit, UnitCode, "计量单位", "Unit"),
            Value(row => row.Preferred, Flag, "核算采用", "Preferred", new("多个来源并存时，核算采用的一个。", "The one that calculations take among several.")),
            Column(row => row.DocumentId, Identifier, "依据文件", "Source document", refers: () => Documents.Table),
            Column(row => row.Clause, Line, "条款", "Clause"),
            Column(row => row.Note, Paragraph, "说明", "Note in Chinese"),
            Column(row => row.NoteEn, Paragraph, "英文说明", "Note in English"),
        ],
    };
}
