using Disclosure.Model.Dictionary;
using static Disclosure.Model.Codecs.Codecs;
using static Disclosure.Model.Dictionary.Table<Disclosure.Model.Exchange.WasteMatch>;

namespace Disclosure.Model.Exchange;

/// <summary>One offer and one want that fit; the score orders them and decides nothing.</summary>
public sealed record WasteMatch
{
    public required string Id { get; init; }

    public required string OfferId { get; init; }

    public required string WantId { get; init; }

    public required int Rank { get; init; }

    public required decimal Score { get; init; }

    public decimal? DistanceKm { get; init; }

    public required decimal Quantity { get; init; }

    public required string Unit { get; init; }

    public required DateOnly OverlapFrom { get; init; }

    public required DateOnly OverlapTo { get; init; }

    public required bool PermitNeeded { get; init; }

    public bool? PermitHeld { get; init; }

    public required string Reasons { get; init; }

    public required string ReasonsEn { get; init; }
}

public static class WasteMatches
{
    public static readonly Table<WasteMatch> Table = new()
    {
        Title = new("供需匹配建议", "Suggested matches"),
        About = new("按类别、形态、距离、数量和时间得出的匹配建议及理由。", "Suggested matches by category, form, distance, quantity and time, with the reasons."),
        Origin = Origin.Calculated,
        Source = Citations.Standard("7.1"),
        KeyedBy = [nameof(WasteMatch.Id)],
        Fields =
        [
            Column(row => row.Id, Identifier, "编号", "Match id", assigned: true),
            Column(row => row.OfferId, Identifier, "供应", "Offer", refers: () => WasteOffers.Table, inverse: "matches", assigned: true),
            Column(row => row.WantId, Identifier, "需求", "Want", refers: () => WasteWants.Table, inverse: "matches", assigned: true),
            Value(row => row.Rank, Count, "位次", "Rank", new("在该供应的建议中。", "Among the suggestions for the offer."), assigned: true),
            Value(row => row.Score, Between(0, 100), "匹配度", "Score", assigned: true),
            Value(row => row.DistanceKm, Between(0, null), "距离", "Distance", new("公里，直线；任一地点无坐标时为空。", "Kilometres in a straight line; empty where a place has no coordinates."), assigned: true),
            Value(row => row.Quantity, Between(0, null), "可匹配数量", "Quantity that fits", assigned: true),
            Column(row => row.Unit, UnitCode, "计量单位", "Unit", assigned: true),
            Value(row => row.OverlapFrom, Date, "时间重叠自", "Overlap from", assigned: true),
            Value(row => row.OverlapTo, Date, "时间重叠至", "Overlap to", assigned: true),
            Value(row => row.PermitNeeded, Flag, "需要许可证", "Permit needed", assigned: true),
            Value(row => row.PermitHeld, Flag, "持有许可证", "Permit held", assigned: true),
            Column(row => row.Reasons, Paragraph, "理由", "Reasons", assigned: true),
            Column(row => row.ReasonsEn, Paragraph, "英文理由", "Reasons in English", assigned: true),
        ],
    };
}
