using Disclosure.Model.Dictionary;
using Disclosure.Model.Reference;
using Disclosure.Model.Registers;
using static Disclosure.Model.Codecs.Codecs;
using static Disclosure.Model.Dictionary.Table<Disclosure.Model.Exchange.WasteWant>;

namespace Disclosure.Model.Exchange;

/// <summary>A want of the waste exchange.</summary>
public sealed record WasteWant : ISourced
{
    public required string Id { get; init; }

    public required string EnterpriseId { get; init; }

    public required string WasteCategoryCode { get; init; }

    public required string Title { get; init; }

    public string? TitleEn { get; init; }

    public required WasteForm Form { get; init; }

    public required decimal Quantity { get; init; }

    public required string Unit { get; init; }

    public required TradeFrequency Frequency { get; init; }

    public required DateOnly WantedFrom { get; init; }

    public required DateOnly WantedTo { get; init; }

    public required string Place { get; init; }

    public decimal? Latitude { get; init; }

    public decimal? Longitude { get; init; }

    public decimal? FarthestKm { get; init; }

    public string? PermitNumber { get; init; }

    public DateOnly? PermitTo { get; init; }

    public string? Conditions { get; init; }

    public string? ConditionsEn { get; init; }

    public DateOnly? WithdrawnOn { get; init; }

    public ExchangeStatus? Status { get; init; }

    public required string SourceId { get; init; }

    public int? SourceLine { get; init; }
}

public static class WasteWants
{
    public static readonly Table<WasteWant> Table = new()
    {
        Title = new("废弃物需求", "Waste wants"),
        About = new("企业可利用的废弃物：类别、形态、数量、时间、地点和条件。", "Waste that enterprises can use: category, form, quantity, time, place and conditions."),
        Source = Citations.Standard("7.1"),
        KeyedBy = [nameof(WasteWant.Id)],
        Rules =
        [
            new NotBefore(nameof(WasteWant.WantedTo), nameof(WasteWant.WantedFrom)),
        ],
        Fields =
        [
            Column(row => row.Id, Identifier, "编号", "Want id"),
            Column(row => row.EnterpriseId, Identifier, "企业编号", "Enterprise id", refers: () => Enterprises.Table),
            Column(row => row.WasteCategoryCode, Identifier, "废物类别", "Waste category", refers: () => WasteCategories.Table),
            Column(row => row.Title, Line, "名称", "Title", searchable: true),
            Column(row => row.TitleEn, Line, "英文名称", "Title in English", searchable: true),
            Value(row => row.Form, Code(WasteOffers.Forms), "形态", "Form"),
            Value(row => row.Quantity, Between(0, null), "数量", "Quantity"),
            Column(row => row.Unit, UnitCode, "计量单位", "Unit"),
            Value(row => row.Frequency, Code(WasteOffers.Frequencies), "频次", "Frequency"),
            Value(row => row.WantedFrom, Date, "需求自", "Wanted from"),
            Value(row => row.WantedTo, Date, "需求至", "Wanted to"),
            Column(row => row.Place, Line, "地点", "Place"),
            Value(row => row.Latitude, Latitude, "纬度", "Latitude"),
            Value(row => row.Longitude, Longitude, "经度", "Longitude"),
            Value(row => row.FarthestKm, Between(0, null), "最远运距", "Farthest", new("公里，直线。", "Kilometres in a straight line.")),
            Column(row => row.PermitNumber, Line, "危险废物经营许可证号", "Permit for hazardous waste"),
            Value(row => row.PermitTo, Date, "许可证有效期止", "Permit valid to"),
            Column(row => row.Conditions, Paragraph, "条件", "Conditions"),
            Column(row => row.ConditionsEn, Paragraph, "英文条件", "Conditions in English"),
            Value(row => row.WithdrawnOn, Date, "撤回日期", "Withdrawn on"),
            Value(row => row.Status, Code(WasteOffers.Statuses), "状态", "Status", calculated: true),
            .. Sourced<WasteWant>.Fields,
        ],
    };
}
