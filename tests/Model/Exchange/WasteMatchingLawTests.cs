using Disclosure.Model.Exchange;
using FsCheck;
using FsCheck.Fluent;
using static Disclosure.Model.Tests.Exchange.WasteMatchingTests;

namespace Disclosure.Model.Tests.Exchange;

/// <summary>What holds of all offers and wants.</summary>
public sealed class WasteMatchingLawTests
{
    /// <summary>One side of a trade, to be made an offer or a want.</summary>
    private sealed record Side(string Id, string Enterprise, string Category, WasteForm Form, decimal Quantity, string Unit, DateOnly From, DateOnly To, decimal? Latitude, decimal? Longitude);

    private static readonly Gen<Side> Sides =
        from enterprise in Gen.Choose(1, 4)
        from category in Gen.Elements("smelting_slag", "fly_ash", "general_industrial", "industrial", "scrap_steel")
        from form in Gen.Elements(WasteForm.Solid, WasteForm.Sludge, WasteForm.Liquid)
        from quantity in Gen.Choose(0, 500)
        from unit in Gen.Elements("t", "kg", "m3")
        from start in Gen.Choose(-60, 200)
        from days in Gen.Choose(0, 300)
        from latitude in Gen.Choose(2950, 3050)
        from placed in Gen.Elements(true, true, false)
        select new Side("", $"e{enterprise}", category, form, quantity, unit, new DateOnly(2025, 4, 1).AddDays(start), new DateOnly(2025, 4, 1).AddDays(start + days), placed ? latitude / 100m : null, placed ? 120 : null);

    private static readonly Arbitrary<(Side[] Offers, Side[] Wants)> Markets = Sides.ArrayOf(6).SelectMany(offers => Sides.ArrayOf(6).Select(wants => (Named("o", offers), Named("w", wants)))).ToArbitrary();

    [Fact]
    public void The_order_of_offers_and_wants_changes_nothing() => Prop.ForAll(Markets, market =>
        Match(market.Offers.Select(Offered), market.Wants.Select(Wanted)).SequenceEqual(Match(market.Offers.Reverse().Select(Offered), market.Wants.Reverse().Select(Wanted)))).QuickCheckThrowOnFailure();

    [Fact]
    public void Who_offers_and_who_wants_can_change_places() => Prop.ForAll(Markets, market =>
    {
        var forth = Match(market.Offers.Select(Offered), market.Wants.Select(Wanted)).ToDictionary(match => (match.OfferId, match.WantId), match => (match.Score, match.DistanceKm, match.OverlapFrom, match.OverlapTo));
        var back = Match(market.Wants.Select(Offered), market.Offers.Select(Wanted)).ToDictionary(match => (match.WantId, match.OfferId), match => (match.Score, match.DistanceKm, match.OverlapFrom, match.OverlapTo));
        return forth.Count == back.Count && forth.All(pair => back[pair.Key] == pair.Value);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_match_keeps_to_its_bounds() => Prop.ForAll(Markets, market =>
    {
        var (offers, wants) = (market.Offers.ToDictionary(side => side.Id), market.Wants.ToDictionary(side => side.Id));
        return Match(market.Offers.Select(Offered), market.Wants.Select(Wanted)).All(match =>
            match.Score is > 0 and <= 100 && match.Quantity <= offers[match.OfferId].Quantity && match.OverlapFrom <= match.OverlapTo
            && offers[match.OfferId].Enterprise != wants[match.WantId].Enterprise && match.DistanceKm is null or >= 0);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Ranks_count_up_from_one_as_scores_fall() => Prop.ForAll(Markets, market =>
        Match(market.Offers.Select(Offered), market.Wants.Select(Wanted)).GroupBy(match => match.OfferId).All(group =>
            group.Select(match => match.Rank).SequenceEqual(Enumerable.Range(1, group.Count()))
            && group.Zip(group.Skip(1)).All(pair => pair.First.Score >= pair.Second.Score))).QuickCheckThrowOnFailure();

    private static WasteOffer Offered(Side side) => Offer with
    {
        Id = side.Id, EnterpriseId = side.Enterprise, WasteCategoryCode = side.Category, Form = side.Form, Quantity = side.Quantity, Unit = side.Unit,
        AvailableFrom = side.From, AvailableTo = side.To, Latitude = side.Latitude, Longitude = side.Longitude,
    };

    private static WasteWant Wanted(Side side) => Want with
    {
        Id = side.Id, EnterpriseId = side.Enterprise, WasteCategoryCode = side.Category, Form = side.Form, Quantity = side.Quantity, Unit = side.Unit,
        WantedFrom = side.From, WantedTo = side.To, Latitude = side.Latitude, Longitude = side.Longitude,
    };

    private static Side[] Named(string letter, Side[] sides) => [.. sides.Select((side, index) => side with { Id = $"{letter}{index}" })];
}
