using Disclosure.Model.Calculation;
using Disclosure.Model.Dictionary;
using Disclosure.Model.Identifiers;
using Disclosure.Model.Reference;

namespace Disclosure.Model.Exchange;

/// <summary>Suggests which wants fit which offers. A suggestion binds nobody, and the score only orders them.</summary>
/// <remarks>
/// Score: 40 for the same category, 10 less for each step between the two but never below 10; 30 × the share of the larger quantity that the smaller one is; 20 × nearness (0 at the farthest
/// distance that the want allows, or at <see cref="FarKm"/>; 10 where a distance is unknown); 10 × the share of the shorter time that overlaps.
/// Hazardous waste goes only to a want with a permit that is valid to the end of the overlap: without a permit there is no match; a permit that ends earlier shortens the overlap.
/// </remarks>
public static class WasteMatching
{
    /// <summary>Where a want names no farthest distance, nearness counts up to this one.</summary>
    public const decimal FarKm = 100;

    private const int ScoreDecimals = 1;
    private const int QuantityDecimals = 3;

    /// <param name="offers">With their status; only open ones are matched.</param>
    /// <param name="wants">With their status; only open ones are matched.</param>
    /// <param name="categories">All of them.</param>
    /// <param name="day">Of the release: what is past does not overlap.</param>
    /// <returns>By offer and rank. The order of the arguments changes nothing.</returns>
    public static IReadOnlyList<WasteMatch> Match(IEnumerable<WasteOffer> offers, IEnumerable<WasteWant> wants, IEnumerable<WasteCategory> categories, DateOnly day)
    {
        var tree = new CategoryTree(categories);
        var open = wants.Where(want => want.Status is ExchangeStatus.Open).ToList();
        return
        [
            .. offers.Where(offer => offer.Status is ExchangeStatus.Open).OrderBy(offer => offer.Id, StringComparer.Ordinal).SelectMany(offer => open
                .Select(want => Match(offer, want, tree, day))
                .OfType<WasteMatch>()
                .OrderByDescending(match => match.Score)
                .ThenBy(match => match.DistanceKm is null)
                .ThenBy(match => match.DistanceKm)
                .ThenBy(match => match.WantId, StringComparer.Ordinal)
                .Select((match, index) => match with { Rank = index + 1 })),
        ];
    }

    private static WasteMatch? Match(WasteOffer offer, WasteWant want, CategoryTree tree, DateOnly day)
    {
        if (offer.EnterpriseId == want.EnterpriseId || tree.Steps(offer.WasteCategoryCode, want.WasteCategoryCode) is not { } steps || !Compatible(offer.Form, want.Form)) return null;
        if (QuantityOf(offer, want) is not (var quantity, var share)) return null;
        var distance = Distance.Km(offer.Latitude, offer.Longitude, want.Latitude, want.Longitude);
        if (distance > want.FarthestKm) return null;
        var hazardous = offer.Hazardous || tree.IsHazardous(offer.WasteCategoryCode);
        if (hazardous && want.PermitNumber is null) return null;
        var from = Latest(offer.AvailableFrom, want.WantedFrom, day);
        var to = Earliest(offer.AvailableTo, want.WantedTo, hazardous ? want.PermitTo ?? DateOnly.MinValue : DateOnly.MaxValue);
        if (to < from) return null;

        var time = TimeShare(offer, want, from, to, day);
        var fit = new Fit(steps, offer.Form == want.Form, share, distance, want.FarthestKm, time, hazardous);
        var reasons = fit.Reasons(tree[offer.WasteCategoryCode], tree[want.WasteCategoryCode], offer, want, quantity, from, to);
        return new()
        {
            Id = PermanentId.Of("waste-match", offer.Id, want.Id),
            OfferId = offer.Id,
            WantId = want.Id,
            Rank = 0,
            Score = Rounding.HalfAwayFromZero(fit.Score, ScoreDecimals).Value,
            DistanceKm = distance,
            Quantity = quantity,
            Unit = offer.Unit,
            OverlapFrom = from,
            OverlapTo = to,
            PermitNeeded = hazardous,
            PermitHeld = hazardous ? true : null,
            Reasons = reasons.Zh,
            ReasonsEn = reasons.En,
        };
    }

    /// <summary>The same form, or sludge where a solid or a liquid is dealt with: both sides dry, thicken or dilute it.</summary>
    private static bool Compatible(WasteForm one, WasteForm other) => one == other || (one, other) switch
    {
        (WasteForm.Sludge, WasteForm.Solid or WasteForm.Liquid) or (WasteForm.Solid or WasteForm.Liquid, WasteForm.Sludge) => true,
        _ => false,
    };

    /// <returns>What fits, in the offer's unit, and the smaller quantity as a share of the larger; null where the units do not convert or nothing is wanted or offered.</returns>
    private static (decimal Quantity, decimal Share)? QuantityOf(WasteOffer offer, WasteWant want)
    {
        var (unit, other) = (Units.Find(offer.Unit)!, Units.Find(want.Unit)!);
        if (unit.Quantity != other.Quantity) return null;
        var wanted = other.Convert(want.Quantity, unit);
        var (less, more) = (Math.Min(offer.Quantity, wanted), Math.Max(offer.Quantity, wanted));
        return less <= 0 ? null : (less == offer.Quantity ? less : Rounding.HalfAwayFromZero(less, QuantityDecimals).Value, less / more);
    }

    private static decimal TimeShare(WasteOffer offer, WasteWant want, DateOnly from, DateOnly to, DateOnly day)
    {
        var shorter = Math.Min(Days(Latest(offer.AvailableFrom, day), offer.AvailableTo), Days(Latest(want.WantedFrom, day), want.WantedTo));
        return (decimal)Days(from, to) / shorter;
    }

    /// <summary>Both days included.</summary>
    private static int Days(DateOnly from, DateOnly to) => to.DayNumber - from.DayNumber + 1;

    private static DateOnly Latest(params ReadOnlySpan<DateOnly> days) => DateOnly.FromDayNumber(Extreme(days, Math.Max));

    private static DateOnly Earliest(params ReadOnlySpan<DateOnly> days) => DateOnly.FromDayNumber(Extreme(days, Math.Min));

    private static int Extreme(ReadOnlySpan<DateOnly> days, Func<int, int, int> choose)
    {
        var found = days[0].DayNumber;
        foreach (var day in days) found = choose(found, day.DayNumber);
        return found;
    }
}
