using Disclosure.Model.Dictionary;
using Disclosure.Model.Reference;
using Disclosure.Model.Registers;
using static Disclosure.Model.Codecs.Codecs;
using static Disclosure.Model.Dictionary.Table<Disclosure.Model.Exchange.WasteTransfer>;

namespace Disclosure.Model.Exchange;

/// <summary>One transfer between two parties.</summary>
public sealed record WasteTransfer : ISourced
{
    public required string Id { get; init; }

    public string? OfferId { get; init; }

    public required string EnterpriseId { get; init; }

    public string? ReceiverId { get; init; }

    public required string ReceiverName { get; init; }

    public required string WasteCategoryCode { get; init; }

    public required decimal Quantity { get; init; }

    public required string Unit { get; init; }

    public required DateOnly TransferredOn { get; init; }

    public required bool Hazardous { get; init; }

    public string? ManifestNumber { get; init; }

    public required string Use { get; init; }

    public string? UseEn { get; init; }

    public required string SourceId { get; init; }

    public int? SourceLine { get; init; }
}

public static class WasteTransfers
{
    public static readonly Table<WasteTransfer> Table = new()
    {
        Title = new("废弃物转移记录", "Waste transfers"),
        About = new("已发生的废弃物转移：数量、去向、利用方式、危险废物转移联单。", "Transfers that took place: quantity, receiver, way of use, manifest of hazardous waste."),
        Source = Citations.Standard("7.1"),
        KeyedBy = [nameof(WasteTransfer.Id)],
        Rules =
        [
            new SameAs(nameof(WasteTransfer.EnterpriseId), nameof(WasteOffer.EnterpriseId), nameof(WasteTransfer.OfferId)),
            new SameAs(nameof(WasteTransfer.WasteCategoryCode), nameof(WasteOffer.WasteCategoryCode), nameof(WasteTransfer.OfferId)),
        ],
        Fields =
        [
            Column(row => row.Id, Identifier, "编号", "Transfer id"),
            Column(row => row.OfferId, Identifier, "供应", "Offer", refers: () => WasteOffers.Table),
            Column(row => row.EnterpriseId, Identifier, "转出企业", "Sender", refers: () => Enterprises.Table),
            Column(row => row.ReceiverId, Identifier, "接收企业", "Receiver", refers: () => Enterprises.Table, inverse: "wasteReceived"),
            Column(row => row.ReceiverName, Line, "接收单位", "Receiver's name"),
            Column(row => row.WasteCategoryCode, Identifier, "废物类别", "Waste category", refers: () => WasteCategories.Table),
            Value(row => row.Quantity, Between(0, null), "数量", "Quantity"),
            Column(row => row.Unit, UnitCode, "计量单位", "Unit"),
            Value(row => row.TransferredOn, Date, "转移日期", "Transferred on"),
            Value(row => row.Hazardous, Flag, "危险废物", "Hazardous waste"),
            Column(row => row.ManifestNumber, Line, "转移联单编号", "Manifest number"),
            Column(row => row.Use, Line, "利用处置方式", "Use"),
            Column(row => row.UseEn, Line, "英文利用处置方式", "Use in English"),
            .. Sourced<WasteTransfer>.Fields,
        ],
    };
}
