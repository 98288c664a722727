using Disclosure.Model.Dictionary;
using static Disclosure.Model.Codecs.Codecs;
using static Disclosure.Model.Dictionary.Table<Disclosure.Model.Reference.EnergyCarrier>;

namespace Disclosure.Model.Reference;

public enum CarrierKind
{
    Solid,
    Liquid,
    Gas,
    Electricity,
    Heat,
}

/// <summary>能源品种: a fuel, electricity or heat, with the unit in which its quantity is reported.</summary>
public sealed record EnergyCarrier
{
    public required string Code { get; init; }

    public required string Name { get; init; }

    public required string NameEn { get; init; }

    public required CarrierKind Kind { get; init; }

    public required string QuantityUnit { get; init; }

    public required bool Fossil { get; init; }

    public required bool Renewable { get; init; }

    public string? Note { get; init; }

    public string? NoteEn { get; init; }

    public required string DocumentId { get; init; }
}

public static class EnergyCarriers
{
    public static readonly CodeList<CarrierKind> Kinds = new(
        (CarrierKind.Solid, "固体燃料", "Solid fuel"),
        (CarrierKind.Liquid, "液体燃料", "Liquid fuel"),
        (CarrierKind.Gas, "气体燃料", "Gaseous fuel"),
        (CarrierKind.Electricity, "电力", "Electricity"),
        (CarrierKind.Heat, "热力", "Heat"));

    public static readonly Table<EnergyCarrier> Table = new()
    {
        Title = new("能源品种", "Energy carriers"),
        About = new("燃料、电力和热力，及其填报单位。", "Fuels, electricity and heat, with the unit in which each is reported."),
        Origin = Origin.Reference,
        Source = Citations.Gbt2589,
        KeyedBy = [nameof(EnergyCarrier.Code)],
        Fields =
        [
            Column(row => row.Code, Identifier, "品种代码", "Carrier code"),
            Column(row => row.Name, Line, "名称", "Name", searchable: true),
            Column(row => row.NameEn, Line, "英文名称", "Name in English", searchable: true),
            Value(row => row.Kind, Code(Kinds), "种类", "Kind"),
            Column(row => row.QuantityUnit, UnitCode, "填报单位", "Quantity unit"),
            Value(row => row.Fossil, Flag, "化石能源", "Fossil"),
            Value(row => row.Renewable, Flag, "可再生能源", "Renewable"),
            Column(row => row.Note, Paragraph, "说明", "Note in Chinese"),
            Column(row => row.NoteEn, Paragraph, "英文说明", "Note in English"),
            Column(row => row.DocumentId, Identifier, "依据文件", "Source document", refers: () => Documents.Table),
        ],
    };
}
