using Disclosure.Model.Dictionary;
using Disclosure.Model.Reference;
using Disclosure.Model.Registers;
using static Disclosure.Model.Codecs.Codecs;
using static Disclosure.Model.Dictionary.Table<Disclosure.Model.Exchange.WasteOffer>;

namespace Disclosure.Model.Exchange;

public enum WasteForm
{
    Solid,
    Liquid,
    Sludge,
    Gas,
    Heat,
}

public enum TradeFrequency
{
    Once,
    Yearly,
    Continuous,
}

public enum ExchangeStatus
{
    Open,
    Matched,
    Expired,
    Withdrawn,
}

/// <summary>An offer of the waste exchange 废弃物交换（易）系统.</summary>
public sealed record WasteOffer : ISourced
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

    public required DateOnly AvailableFrom { get; init; }

    public required DateOnly AvailableTo { get; init; }

    public required string Place { get; init; }

    public decimal? Latitude { get; init; }

    public decimal? Longitude { get; init; }

    public required bool Hazardous { get; init; }

    public string? Conditions { get; init; }

    public string? ConditionsEn { get; init; }

    public DateOnly? WithdrawnOn { get; init; }

    public ExchangeStatus? Status { get; init; }

    public required string SourceId { get; init; }

    public int? SourceLine { get; init; }
}

public static class WasteOffers
{
    public static readonly CodeList<WasteForm> Forms = new(
        (WasteForm.Solid, "固态", "Solid"),
        (WasteForm.Liquid, "液态", "Liquid"),
        (WasteForm.Sludge, "半固态", "Sludge"),
        (WasteForm.Gas, "气态", "Gas"),
        (WasteForm.Heat, "余热", "Heat"));

    public static readonly CodeList<TradeFrequency> Frequencies = new(
        (TradeFrequency.Once, "一次", "Once"),
        (TradeFrequency.Yearly, "每年", "Each year"),
        (TradeFrequency.Continuous, "连续", "Continuous"));

    public static readonly CodeList<ExchangeStatus> Statuses = new(
        (ExchangeStatus.Open, "有效", "Open"),
        (ExchangeStatus.Matched, "已达成", "Matched"),
        (ExchangeStatus.Expired, "已过期", "Expired"),
        (ExchangeStatus.Withdrawn, "已撤回", "Withdrawn"));

    public static readonly Table<WasteOffer> Table = new()
    {
        Title = new("废弃物供应", "Waste offers"),
        About = new("企业可提供的废弃物：类别、形态、数量、时间、地点和条件。", "Waste that enterprises can give: category, form, quantity, time, place and conditions."),
        Source = Citations.Standard("7.1"),
        KeyedBy = [nameof(WasteOffer.Id)],
        Rules =
        [
            new NotBefore(nameof(WasteOffer.AvailableTo), nameof(WasteOffer.AvailableFrom)),
        ],
        Fields =
        [
            Column(row => row.Id, Identifier, "编号", "Offer id"),
            Column(row => row.EnterpriseId, Identifier, "企业编号", "Enterprise id", refers: () => Enterprises.Table),
            Column(row => row.WasteCategoryCode, Identifier, "废物类别", "Waste category", refers: () => WasteCategories.Table),
            Column(row => row.Title, Line, "名称", "Title", searchable: true),
            Column(row => row.TitleEn, Line, "英文名称", "Title in English", searchable: true),
            Value(row => row.Form, Code(Forms), "形态", "Form"),
            Value(row => row.Quantity, Between(0, null), "数量", "Quantity"),
            Column(row => row.Unit, UnitCode, "计量单位", "Unit"),
            Value(row => row.Frequency, Code(Frequencies), "频次", "Frequency"),
            Value(row => row.AvailableFrom, Date, "可提供自", "Available from"),
            Value(row => row.AvailableTo, Date, "可提供至", "Available to"),
            Column(row => row.Place, Line, "地点", "Place"),
            Value(row => row.Latitude, Latitude, "纬度", "Latitude"),
            Value(row => row.Longitude, Longitude, "经度", "Longitude"),
            Value(row => row.Hazardous, Flag, "危险废物", "Hazardous waste", new("转移须持有相应经营许可证。", "A transfer needs a receiver with the permit for it.")),
            Column(row => row.Conditions, Paragraph, "条件", "Conditions"),
            Column(row => row.ConditionsEn, Paragraph, "英文条件", "Conditions in English"),
            Value(row => row.WithdrawnOn, Date, "撤回日期", "Withdrawn on"),
            Value(row => row.Status, Code(Statuses), "状态", "Status", calculated: true),
            .. Sourced<WasteOffer>.Fields,
        ],
    };
}
