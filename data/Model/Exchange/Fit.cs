using Disclosure.Model.Codecs;
using Disclosure.Model.Dictionary;
using Disclosure.Model.Reference;

namespace Disclosure.Model.Exchange;

/// <summary>How well an offer and a want fit, with every reason that counted.</summary>
/// <param name="Steps">Between the two categories.</param>
/// <param name="QuantityShare">The smaller quantity as a share of the larger, above 0 and at most 1.</param>
/// <param name="FarthestKm">As the want allows; null for no limit of its own.</param>
/// <param name="TimeShare">Of the shorter time, above 0 and at most 1.</param>
internal sealed record Fit(int Steps, bool SameForm, decimal QuantityShare, decimal? DistanceKm, decimal? FarthestKm, decimal TimeShare, bool Hazardous)
{
    private const decimal MostForQuantity = 30;
    private const decimal MostForNearness = 20;
    private const decimal MostForTime = 10;

    /// <summary>0 to 100, not rounded.</summary>
    public decimal Score => ForCategory + (MostForQuantity * QuantityShare) + ForNearness + (MostForTime * TimeShare);

    private decimal ForCategory => Math.Max(40 - (10 * Steps), 10);

    private decimal ForNearness => DistanceKm is not { } km ? MostForNearness / 2
        : FarthestKm is { } limit ? limit > 0 ? MostForNearness * (1 - (km / limit)) : MostForNearness
        : MostForNearness * Math.Max(0, 1 - (km / WasteMatching.FarKm));

    public Text Reasons(WasteCategory offered, WasteCategory wanted, WasteOffer offer, WasteWant want, decimal quantity, DateOnly from, DateOnly to)
    {
        Text[] reasons =
        [
            Steps == 0
                ? new($"类别相同（{offered.Name}）", $"same category ({offered.NameEn})")
                : new($"类别相关（{offered.Name}与{wanted.Name}，相隔 {Steps} 级）", $"related categories ({offered.NameEn} and {wanted.NameEn}, {Steps} apart)"),
            SameForm
                ? new($"形态相同（{Label(offer.Form).Zh}）", $"same form ({Label(offer.Form).En})")
                : new($"形态相容（{Label(offer.Form).Zh}与{Label(want.Form).Zh}）", $"compatible forms ({Label(offer.Form).En} and {Label(want.Form).En})"),
            QuantityReason(offer, want, quantity),
            DistanceReason(),
            new($"时间重叠 {from:yyyy-MM-dd} 至 {to:yyyy-MM-dd}", $"times overlap from {from:yyyy-MM-dd} to {to:yyyy-MM-dd}"),
            .. Hazardous ? [new($"危险废物：需求方持有许可证 {want.PermitNumber}，有效期至 {want.PermitTo:yyyy-MM-dd}", $"hazardous waste: the wanting side holds permit {want.PermitNumber}, valid to {want.PermitTo:yyyy-MM-dd}")] : Array.Empty<Text>(),
        ];
        return new($"{string.Join('；', reasons.Select(reason => reason.Zh))}。", $"{Capital(string.Join("; ", reasons.Select(reason => reason.En)))}.");
    }

    private static Text QuantityReason(WasteOffer offer, WasteWant want, decimal quantity)
    {
        var (amount, unit) = (Decimals.Write(quantity), Units.Find(offer.Unit)!.Label);
        var (offered, wanted) = (Decimals.Write(offer.Quantity), Decimals.Write(want.Quantity));
        var other = Units.Find(want.Unit)!.Label;
        return new($"数量可匹配 {amount} {unit.Zh}（供应 {offered} {unit.Zh}，需求 {wanted} {other.Zh}）", $"{amount} {unit.En} fit (offered {offered} {unit.En}, wanted {wanted} {other.En})");
    }

    private Text DistanceReason() => (DistanceKm, FarthestKm) switch
    {
        (null, null) => new("距离未知", "distance unknown"),
        (null, { } most) => new($"距离未知，需求方最远 {Decimals.Write(most)} 公里", $"distance unknown; the wanting side goes up to {Decimals.Write(most)} km"),
        ({ } km, null) => new($"直线距离 {Decimals.Write(km)} 公里", $"{Decimals.Write(km)} km in a straight line"),
        ({ } km, { } most) => new($"直线距离 {Decimals.Write(km)} 公里，需求方最远 {Decimals.Write(most)} 公里", $"{Decimals.Write(km)} km in a straight line; the wanting side goes up to {Decimals.Write(most)} km"),
    };

    private static Text Label(WasteForm form) => WasteOffers.Forms[form].Label;

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
