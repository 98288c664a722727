using Disclosure.Model.Codecs;
using Disclosure.Model.Exchange;
using Disclosure.Model.Reference;

namespace Disclosure.Model.Tests.Exchange;

public sealed class WasteMatchingTests
{
    private static readonly DateOnly Day = new(2025, 3, 31);

    /// <remarks>
    /// Slag 300 t offered and 200 t wanted; Beijing station to the Temple of Heaven, about 2.5 km of the 50 allowed; offered April to June (91 days), wanted all of May (31 days).
    /// 40 + 30 × 2/3 + 20 × (1 − km/50) + 10 × 31/31.
    /// </remarks>
    [Fact]
    public void An_offer_and_a_want_that_fit_are_suggested_with_every_reason()
    {
        var offer = Offer with { Latitude = 39.9042m, Longitude = 116.4272m };
        var want = Want with { Quantity = 200_000, Unit = "kg", WantedFrom = new(2025, 5, 1), WantedTo = new(2025, 5, 31), FarthestKm = 50, Latitude = 39.8822m, Longitude = 116.4066m };

        var match = Assert.Single(Match([offer], [want]));

        var (north, east) = (0.0220 * 111.195, 0.0206 * 111.195 * Math.Cos(39.893 * Math.PI / 180)); // a plane is near enough over three kilometres
        Assert.Equal(Math.Sqrt((north * north) + (east * east)), (double)match.DistanceKm!.Value, 0.06);
        Assert.Equal((200m, "t", new DateOnly(2025, 5, 1), new DateOnly(2025, 5, 31), false, null), (match.Quantity, match.Unit, match.OverlapFrom, match.OverlapTo, match.PermitNeeded, match.PermitHeld));
        Assert.Equal(Math.Round(40m + 20m + (20m * (1 - (match.DistanceKm.Value / 50m))) + 10m, 1, MidpointRounding.AwayFromZero), match.Score);
        Assert.Equal($"类别相同（冶炼废渣）；形态相同（固态）；数量可匹配 200 吨（供应 300 吨，需求 200000 千克）；直线距离 {Decimals.Write(match.DistanceKm.Value)} 公里，需求方最远 50 公里；时间重叠 2025-05-01 至 2025-05-31。", match.Reasons);
        Assert.Equal($"Same category (Smelting slag); same form (Solid); 200 tonnes fit (offered 300 tonnes, wanted 200000 kilograms); {Decimals.Write(match.DistanceKm.Value)} km in a straight line; the wanting side goes up to 50 km; times overlap from 2025-05-01 to 2025-05-31.", match.ReasonsEn);
    }

    [Theory]
    [InlineData("smelting_slag", "smelting_slag", 40.0)]
    [InlineData("smelting_slag", "general_industrial", 30.0)]
    [InlineData("general_industrial", "smelting_slag", 30.0)]
    [InlineData("smelting_slag", "industrial", 20.0)]
    public void A_category_matches_itself_and_what_lies_above_or_below(string offered, string wanted, double points) =>
        Assert.Equal((decimal)points + 30 + 10 + 10, Assert.Single(Match([Offer with { WasteCategoryCode = offered }], [Want with { WasteCategoryCode = wanted }])).Score);

    [Theory]
    [InlineData("smelting_slag", "fly_ash")]
    [InlineData("domestic", "industrial")]
    public void Sisters_do_not_match(string offered, string wanted) =>
        Assert.Empty(Match([Offer with { WasteCategoryCode = offered }], [Want with { WasteCategoryCode = wanted }]));

    [Theory]
    [InlineData(WasteForm.Solid, WasteForm.Solid, true)]
    [InlineData(WasteForm.Sludge, WasteForm.Solid, true)]
    [InlineData(WasteForm.Liquid, WasteForm.Sludge, true)]
    [InlineData(WasteForm.Solid, WasteForm.Liquid, false)]
    [InlineData(WasteForm.Gas, WasteForm.Heat, false)]
    public void Forms_must_be_compatible(WasteForm offered, WasteForm wanted, bool fits) =>
        Assert.Equal(fits, Match([Offer with { Form = offered }], [Want with { Form = wanted }]).Count == 1);

    [Fact]
    public void What_cannot_be_converted_or_is_nothing_does_not_match()
    {
        Assert.Empty(Match([Offer], [Want with { Unit = "m3" }]));
        Assert.Empty(Match([Offer with { Quantity = 0 }], [Want]));
        Assert.Empty(Match([Offer], [Want with { Quantity = 0 }]));
    }

    [Fact]
    public void Nobody_is_matched_with_themselves() => Assert.Empty(Match([Offer], [Want with { EnterpriseId = Offer.EnterpriseId }]));

    [Fact]
    public void What_lies_farther_than_wanted_is_left_out_and_an_unknown_distance_is_not()
    {
        var (offer, want) = (Offer with { Latitude = 30, Longitude = 120 }, Want with { Latitude = 31, Longitude = 120 });

        Assert.Empty(Match([offer], [want with { FarthestKm = 111.1m }]));
        Assert.Equal(111.2m, Assert.Single(Match([offer], [want with { FarthestKm = 111.2m }])).DistanceKm); // one degree of the meridian: 6371.0088 × π / 180 = 111.195
        var unknown = Assert.Single(Match([offer], [want with { Latitude = null, FarthestKm = 1 }]));
        Assert.Null(unknown.DistanceKm);
        Assert.Contains("距离未知，需求方最远 1 公里", unknown.Reasons, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2025-07-01", "2025-08-01", false)] // after the offer's last day
    [InlineData("2025-06-30", "2025-08-01", true)] // on it
    [InlineData("2025-01-01", "2025-03-30", false)] // over on the day of the release
    public void Times_must_overlap_from_the_day_of_the_release_on(string from, string to, bool fits) =>
        Assert.Equal(fits, Match([Offer], [Want with { WantedFrom = Date(from), WantedTo = Date(to) }]).Count == 1);

    [Fact]
    public void Hazardous_waste_goes_to_a_valid_permit_only_and_no_longer_than_it_lasts()
    {
        var hazardous = Offer with { WasteCategoryCode = "hazardous", Hazardous = true };
        var want = Want with { WasteCategoryCode = "hazardous" };

        Assert.Empty(Match([hazardous], [want]));
        Assert.Empty(Match([hazardous], [want with { PermitNumber = "危废-1" }]));
        Assert.Empty(Match([hazardous], [want with { PermitNumber = "危废-1", PermitTo = new(2025, 3, 31) }]));
        var match = Assert.Single(Match([hazardous], [want with { PermitNumber = "危废-1", PermitTo = new(2025, 5, 15) }]));
        Assert.Equal((true, true, new DateOnly(2025, 5, 15)), (match.PermitNeeded, match.PermitHeld, match.OverlapTo));
        Assert.Contains("许可证 危废-1，有效期至 2025-05-15", match.Reasons, StringComparison.Ordinal);
        Assert.Empty(Match([hazardous with { Hazardous = false }], [want])); // the category's mark is enough
    }

    [Theory]
    [InlineData(null, "2025-06-30", ExchangeStatus.Open)]
    [InlineData(null, "2025-03-31", ExchangeStatus.Open)]
    [InlineData(null, "2025-03-30", ExchangeStatus.Expired)]
    [InlineData("2025-03-31", "2025-06-30", ExchangeStatus.Withdrawn)]
    [InlineData("2025-04-01", "2025-06-30", ExchangeStatus.Open)]
    public void What_is_expired_or_withdrawn_on_the_day_leaves(string? withdrawn, string last, ExchangeStatus status)
    {
        var offer = ExchangeStatuses.WithStatus(Offer with { AvailableFrom = new(2025, 1, 1), WithdrawnOn = withdrawn is null ? null : Date(withdrawn), AvailableTo = Date(last) }, 0, Day);
        var want = ExchangeStatuses.WithStatus(Want with { WantedFrom = new(2025, 1, 1), WithdrawnOn = withdrawn is null ? null : Date(withdrawn), WantedTo = Date(last) }, Day);

        Assert.Equal((status, status), (offer.Status, want.Status));
        Assert.Equal(status is ExchangeStatus.Open, Match([offer], [Want with { WantedFrom = new(2025, 1, 1) }]).Count == 1);
        Assert.Equal(status is ExchangeStatus.Open, Match([Offer with { AvailableFrom = new(2025, 1, 1) }], [want]).Count == 1);
    }

    [Theory]
    [InlineData(TradeFrequency.Once, 299, ExchangeStatus.Open)]
    [InlineData(TradeFrequency.Once, 300, ExchangeStatus.Matched)]
    [InlineData(TradeFrequency.Yearly, 300, ExchangeStatus.Open)]
    public void An_offer_made_once_is_matched_when_nothing_of_it_is_left(TradeFrequency frequency, int transferred, ExchangeStatus status) =>
        Assert.Equal(status, ExchangeStatuses.WithStatus(Offer with { Frequency = frequency }, transferred, Day).Status);

    [Fact]
    public void Suggestions_are_ranked_within_their_offer_the_nearer_first_where_they_score_alike()
    {
        var far = Want with { Id = "a", FarthestKm = 22.2m, Latitude = 30.1m, Longitude = 120 };
        var near = Want with { Id = "z", Latitude = 30.05m, Longitude = 120, FarthestKm = 11.2m };
        var less = Want with { Id = "m", Quantity = 100, Latitude = 30, Longitude = 120 };

        var matches = Match([Offer with { Latitude = 30, Longitude = 120 }], [far, less, near]);

        Assert.Equal([1, 2, 3], matches.Select(match => match.Rank));
        Assert.Equal(["z", "a", "m"], matches.Select(match => match.WantId));
        Assert.Equal(matches[0].Score, matches[1].Score);
    }

    internal static WasteOffer Offer { get; } = new()
    {
        Id = "o", EnterpriseId = "giver", WasteCategoryCode = "smelting_slag", Title = "废渣", Form = WasteForm.Solid, Quantity = 300, Unit = "t", Frequency = TradeFrequency.Once,
        AvailableFrom = new(2025, 4, 1), AvailableTo = new(2025, 6, 30), Place = "园区", Hazardous = false, Status = ExchangeStatus.Open, SourceId = "s",
    };

    internal static WasteWant Want { get; } = new()
    {
        Id = "w", EnterpriseId = "taker", WasteCategoryCode = "smelting_slag", Title = "废渣", Form = WasteForm.Solid, Quantity = 300, Unit = "t", Frequency = TradeFrequency.Once,
        WantedFrom = new(2025, 4, 1), WantedTo = new(2025, 6, 30), Place = "园区", Status = ExchangeStatus.Open, SourceId = "s",
    };

    internal static IReadOnlyList<WasteMatch> Match(IEnumerable<WasteOffer> offers, IEnumerable<WasteWant> wants) =>
        WasteMatching.Match(offers, wants, ReferenceFiles.Rows(WasteCategories.Table), Day);

    private static DateOnly Date(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
