using Disclosure.Model.Exchange;
using static Disclosure.Model.Exchange.TradeFrequency;
using static Disclosure.Model.Exchange.WasteForm;

namespace Disclosure.Scaffold.Sample.Exchange;

/// <summary>The waste exchange: what is offered and wanted, and what changed hands.</summary>
internal static class ExchangeRows
{
    public static IReadOnlyList<WasteOffer> Offers { get; } =
    [
        Offer("01", 45, "fly_ash", "粉煤灰", "Fly ash", Solid, 6_000m, Continuous, new(2026, 1, 1), new(2027, 12, 31)),
        Offer("02", 45, "desulphurisation_gypsum", "脱硫石膏", "Desulphurisation gypsum", Solid, 1_500m, Yearly, new(2026, 1, 1), new(2027, 6, 30)),
        Offer("03", 13, "smelting_slag", "电炉渣", "Furnace slag", Solid, 4_000m, Continuous, new(2026, 3, 1), new(2027, 3, 1)),
        Offer("04", 35, "scrap_steel", "冲压边角料", "Stamping scrap", Solid, 900m, Continuous, new(2026, 1, 1), new(2026, 12, 31)),
        Offer("05", 43, "waste_paper", "瓦楞纸边", "Corrugated trimmings", Solid, 260m, Continuous, new(2026, 1, 1), new(2026, 12, 31)),
        Offer("06", 44, "waste_plastics", "聚乙烯边角料", "Polyethylene trimmings", Solid, 120m, Yearly, new(2025, 1, 1), new(2025, 12, 31)),
        Offer("07", 39, "food_residue", "啤酒糟", "Spent grain", Sludge, 800m, Continuous, new(2026, 4, 1), new(2026, 12, 31)),
        Offer("08", 9, "waste_organic_solvents", "废乙醇溶剂", "Spent ethanol", Liquid, 300m, Yearly, new(2026, 1, 1), new(2027, 12, 31)) with { Hazardous = true, Conditions = "须持危险废物经营许可证，罐车运输。", ConditionsEn = "Only to holders of a permit, by tanker." },
        Offer("09", 22, "surface_treatment_waste", "含镍污泥", "Nickel sludge", Sludge, 40m, Yearly, new(2026, 2, 1), new(2027, 1, 31)) with { Hazardous = true, Conditions = "仅限有价金属回收。", ConditionsEn = "For metal recovery only." },
        Offer("10", 19, "waste_glass", "碎玻璃", "Cullet", Solid, 500m, Once, new(2026, 5, 1), new(2026, 10, 31)) with { WithdrawnOn = new(2026, 7, 20) },
        Offer("11", 41, "waste_textiles", "裁剪边角料", "Cutting waste", Solid, 30m, Yearly, new(2026, 1, 1), new(2027, 12, 31)),
        Offer("12", 13, "other", "冷却水余热", "Heat of cooling water", Heat, 25_000m, Continuous, new(2026, 6, 1), new(2028, 5, 31)) with { Unit = "GJ" },
        Offer("13", 3, "chemical_waste", "工艺弛放气", "Purge gas", Gas, 60m, Continuous, new(2026, 1, 1), new(2026, 12, 31)),
    ];

    public static IReadOnlyList<WasteWant> Wants { get; } =
    [
        Want("01", 16, "fly_ash", "水泥混合材用粉煤灰", "Fly ash for cement", Solid, 5_000m, Continuous, new(2026, 1, 1), new(2027, 12, 31), 20m),
        Want("02", 16, "desulphurisation_gypsum", "水泥缓凝剂", "Gypsum for cement", Solid, 2_000m, Yearly, new(2026, 1, 1), new(2027, 12, 31), 20m),
        Want("03", 18, "furnace_slag", "砌块骨料", "Aggregate for blocks", Solid, 3_000m, Continuous, new(2024, 1, 1), new(2025, 10, 31), 15m) with { WithdrawnOn = new(2025, 10, 31) },
        Want("04", 13, "scrap_steel", "炼钢废钢", "Scrap for the furnace", Solid, 50_000m, Continuous, new(2026, 1, 1), new(2027, 12, 31), 200m),
        Want("05", 42, "waste_paper", "废纸浆料", "Paper for pulping", Solid, 10_000m, Continuous, new(2026, 1, 1), new(2026, 12, 31), 150m),
        Want("06", 34, "scrap_nonferrous", "废铝废铜", "Aluminium and copper scrap", Solid, 4_000m, Continuous, new(2025, 1, 1), new(2027, 12, 31), 300m),
        Want("07", 2, "waste_organic_solvents", "可回收溶剂", "Solvents to recover", Liquid, 200m, Yearly, new(2026, 1, 1), new(2027, 6, 30), 10m) with { PermitNumber = "示例危废许可-02（虚构）", PermitTo = new(2028, 6, 30) },
        Want("08", 34, "surface_treatment_waste", "含镍污泥提取", "Nickel from sludge", Sludge, 100m, Yearly, new(2026, 1, 1), new(2027, 12, 31), 50m),
        Want("09", 20, "waste_glass", "碎玻璃配料", "Cullet", Solid, 800m, Continuous, new(2025, 1, 1), new(2025, 12, 31), 20m),
        Want("10", 37, "food_residue", "饲料原料", "Feed", Sludge, 500m, Continuous, new(2026, 1, 1), new(2027, 3, 31), 30m),
        Want("11", 14, "other", "低品位热源", "Low-grade heat", Heat, 18_000m, Continuous, new(2026, 7, 1), new(2028, 6, 30), 3m) with { Unit = "GJ" },
    ];

    public static IReadOnlyList<WasteTransfer> Transfers { get; } =
    [
        Transfer("01", "01", 45, 16, "fly_ash", 1_480m, new(2026, 2, 12), "水泥混合材", "In cement"),
        Transfer("02", "01", 45, 16, "fly_ash", 1_520m, new(2026, 6, 18), "水泥混合材", "In cement"),
        Transfer("03", "04", 35, 13, "scrap_steel", 210m, new(2026, 3, 25), "电炉炼钢", "In the electric furnace"),
        Transfer("04", "05", 43, 42, "waste_paper", 64m, new(2026, 5, 14), "制浆造纸", "Pulped"),
        Transfer("05", null, 25, 34, "scrap_nonferrous", 85m, new(2025, 11, 6), "回收铜", "Copper recovered"),
        Transfer("06", "08", 9, 2, "waste_organic_solvents", 48m, new(2026, 4, 22), "溶剂精馏回收", "Distilled") with { Hazardous = true, ManifestNumber = "示例联单2026-0422（虚构）" },
        Transfer("07", null, 22, null, "surface_treatment_waste", 12m, new(2025, 9, 16), "无害化处置", "Disposed of") with { ReceiverName = "示例固废利用有限公司（虚构）", Hazardous = true, ManifestNumber = "示例联单2025-0916（虚构）" },
    ];

    private static WasteOffer Offer(string number, int member, string category, string title, string titleEn, WasteForm form, decimal quantity, TradeFrequency frequency, DateOnly from, DateOnly to)
    {
        var place = EnterpriseRows.Of(Roster.Of(member));
        return new()
        {
            Id = $"sp-offer-{number}", EnterpriseId = Roster.Of(member).Id, WasteCategoryCode = category, Title = title, TitleEn = titleEn, Form = form, Quantity = quantity, Unit = "t", Frequency = frequency,
            AvailableFrom = from, AvailableTo = to, Place = place.Address!, Latitude = place.Latitude, Longitude = place.Longitude, Hazardous = false, SourceId = "",
        };
    }

    private static WasteWant Want(string number, int member, string category, string title, string titleEn, WasteForm form, decimal quantity, TradeFrequency frequency, DateOnly from, DateOnly to, decimal farthest)
    {
        var place = EnterpriseRows.Of(Roster.Of(member));
        return new()
        {
            Id = $"sp-want-{number}", EnterpriseId = Roster.Of(member).Id, WasteCategoryCode = category, Title = title, TitleEn = titleEn, Form = form, Quantity = quantity, Unit = "t", Frequency = frequency,
            WantedFrom = from, WantedTo = to, Place = place.Address!, Latitude = place.Latitude, Longitude = place.Longitude, FarthestKm = farthest, SourceId = "",
        };
    }

    private static WasteTransfer Transfer(string number, string? offer, int sender, int? receiver, string category, decimal quantity, DateOnly on, string use, string useEn) => new()
    {
        Id = $"sp-transfer-{number}", OfferId = offer is null ? null : $"sp-offer-{offer}", EnterpriseId = Roster.Of(sender).Id, ReceiverId = receiver is { } known ? Roster.Of(known).Id : null,
        ReceiverName = receiver is { } named ? Roster.Of(named).Name : "", WasteCategoryCode = category, Quantity = quantity, Unit = "t", TransferredOn = on, Hazardous = false, Use = use, UseEn = useEn, SourceId = "",
    };
}
