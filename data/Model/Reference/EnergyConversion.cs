using Disclosure.Model.Dictionary;
using static Disclosure.Model.Codecs.Codecs;
using static Disclosure.Model.Dictionary.Table<Disclosure.Model.Reference.EnergyConversion>;

namespace Disclosure.Model.Reference;

/// <summary>The two bases of standard coal, never to be mixed.</summary>
public enum ConversionBasis
{
    /// <summary>当量: by the heat that the carrier holds.</summary>
    Calorific,

    /// <summary>等价: by the fuel that it took to supply it.</summary>
    Equivalent,
}

/// <summary>折标系数: standard coal per unit of a carrier, GB/T 2589.</summary>
public sealed record EnergyConversion
{
    public required string Id { get; init; }

    public required string CarrierCode { get; init; }

    public required ConversionBasis Basis { get; init; }

    /// <summary>Null where it holds for every year.</summary>
    public int? Year { get; init; }

    public required decimal Value { get; init; }

    /// <summary>Standard coal per the carrier's quantity unit.</summary>
    public required string Unit { get; init; }

    public required string DocumentId { get; init; }

    public string? Clause { get; init; }

    public string? Note { get; init; }

    public string? NoteEn { get; init; }
}

public static class EnergyConversions
{
    public static readonly CodeList<ConversionBasis> Bases = new(
        (ConversionBasis.Calorific, "当量值", "Calorific"),
        (ConversionBasis.Equivalent, "等价值", "Equivalent"));

    public static readonly Table<EnergyConversion> Table = new()
    {
        Title = new("折标系数", "Energy conversions"),
        About = new("各能源品种折标准煤的系数，当量值与等价值分列。", "Standard coal per unit of each carrier, calorific and equivalent apart."),
        Origin = Origin.Reference,
        Source = Citations.Gbt2589,
        KeyedBy = [nameof(EnergyConversion.Id)],
        Fields =
        [
            Column(row => row.Id, Identifier, "系数编号", "Conversion id"),
            Column(row => row.CarrierCode, Identifier, "能源品种", "Energy carrier", refers: () => EnergyCarriers.Table),
            Value(row => row.Basis, Code(Bases), "基准", "Basis"),
            Value(row => row.Year, Year, "年份", "Year", new("为空表示各年通用。", "Empty where it holds for every year.")),
            Value(row => row.Value, Number, "数值", "Value"),
            Column(row => row.Unit, UnitCode, "计量单位", "Unit"),
            Column(row => row.DocumentId, Identifier, "依据文件", "Source document", refers: () => Documents.Table),
            Column(row => row.Clause, Line, "条款", "Clause"),
            Column(row => row.Note, Paragraph, "说明", "Note in Chinese"),
            Column(row => row.NoteEn, Paragraph, "英文说明", "Note in English"),
        ],
    };
}
