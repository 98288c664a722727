using Disclosure.Model.Goals;
using static Disclosure.Model.Goals.TargetCategory;

namespace Disclosure.Scaffold.Sample.Goals;

/// <summary>What the park and some of its enterprises set out to reach. Base values are the published figures of the base year; a test holds them together.</summary>
internal static class TargetList
{
    public static IReadOnlyList<Target> All { get; } =
    [
        Park("carbon-intensity", CarbonControl, "单位工业增加值碳排放较2021年下降18%", "Carbon intensity 18 per cent below 2021", "carbon_intensity", 6.2061m, 2025, 5.0890m),
        Park("carbon-total", CarbonControl, "温室气体排放总量控制在149万吨以内", "Total emissions at most 1.49 million tonnes", "ghg_total", 1_631_364m, 2023, 1_490_000m),
        Park("process-gases", OtherGases, "氧化亚氮、含氟气体等过程排放下降35%", "Process emissions of N2O, fluorinated gases and others down by 35 per cent", "process_ghg", 430_520.59m, 2024, 279_838m),
        Park("energy-intensity", EnergyReduction, "单位工业增加值能耗较2021年下降14.5%", "Energy intensity 14.5 per cent below 2021", "energy_intensity", 1.6604m, 2025, 1.4196m),
        Park("energy-total", EnergyReduction, "综合能源消费量不高于45万吨标准煤", "Energy use at most 450,000 tce", "energy_use_calorific", 436_454.49m, 2024, 450_000m),
        Park("renewables", EnergyReduction, "可再生能源占比达到8%", "Renewable share of 8 per cent", "renewable_share", 0.02m, 2027, 8m),
        Park("solid-waste", LowCarbonProduction, "一般工业固体废物综合利用率达到92%", "92 per cent of solid waste utilised", "solid_waste_utilisation_rate", 87.32m, 2026, 92m),
        Park("water", LowCarbonProduction, "单位工业增加值取水量较2021年下降12%", "Water intensity 12 per cent below 2021", "water_intensity", 39.45m, 2025, 34.72m),
        Park("green-buildings", BasicCapacity, "绿色建筑占比达到20%", "A fifth of the floor area in green buildings", "green_building_share", 2.9m, 2027, 20m),
        Park("green-travel", BasicCapacity, "绿色出行比例达到45%", "45 per cent commute green", "green_travel_share", 22.87m, 2024, 45m),
        Park("training", BasicCapacity, "低碳培训达到每年1.5万人时", "15,000 person hours of low-carbon training a year", "low_carbon_training", 6_727m, 2026, 15_000m),

        Of(1, "n2o", OtherGases, "安装催化分解装置，氧化亚氮排放下降75%", "A catalyst cuts nitrous oxide by 75 per cent", "process_co2e", 234_906.67m, 2024, 58_727m) with { GasCode = "n2o" },
        Of(13, "energy", EnergyReduction, "单位工业增加值能耗降到1.38", "Energy intensity down to 1.38", "energy_intensity", 1.4902m, 2025, 1.38m),
        Of(16, "carbon", CarbonControl, "单位工业增加值碳排放下降6%", "Carbon intensity down by 6 per cent", "carbon_intensity", 62.622m, 2025, 58.865m),
        Of(24, "water", LowCarbonProduction, "单位工业增加值取水量下降10%", "Water intensity down by 10 per cent", "water_intensity", 36.97m, 2025, 33.27m),
        Of(28, "renewables", EnergyReduction, "可再生能源占比达到30%", "Renewable share of 30 per cent", "renewable_share", 3.34m, 2025, 30m),
        Of(29, "renewables", EnergyReduction, "可再生能源占比达到20%", "Renewable share of 20 per cent", "renewable_share", 0m, 2027, 20m),
        Of(40, "water", LowCarbonProduction, "单位工业增加值取水量下降15%", "Water intensity down by 15 per cent", "water_intensity", 154.6m, 2024, 131.4m),
        Of(42, "energy", EnergyReduction, "单位工业增加值能耗下降8%", "Energy intensity down by 8 per cent", "energy_intensity", 2.4474m, 2024, 2.2516m),
    ];

    public static IReadOnlyList<TargetRevision> Revisions { get; } =
    [
        Revised("01", "carbon-intensity", new(2023, 6, 15), 2025, 5.2752m, 2025, 5.0890m, "2022年中期评估提前完成进度，按省下达的强度目标提高要求。", "The mid-term review of 2022 was ahead of schedule; the province asked for more."),
        Revised("02", "renewables", new(2024, 9, 20), 2025, 6m, 2027, 8m, "屋顶资源复核后提高目标，同时因并网容量受限延后两年。", "A survey of the roofs allows more; limits of the grid take two more years."),
        Revised("03", "energy-total", new(2024, 3, 8), 2024, 430_000m, 2024, 450_000m, "数据中心入驻带来新增用能，经评审放宽总量，强度目标不变。", "The data centre uses more energy; the total was relaxed after review, the intensity stays."),
        Revised("04", "29-renewables", new(2025, 2, 18), 2026, 15m, 2027, 20m, "二期屋顶光伏立项，提高目标。", "A second lot of roof panels was approved."),
    ];

    public static string IdOf(string name) => $"sp-target-{name}";

    private static Target Park(string name, TargetCategory category, string title, string titleEn, string indicator, decimal baseValue, int year, decimal value) =>
        New(name, category, title, titleEn, indicator, baseValue, year, value) with
        {
            ParkCode = SamplePark.Code, Responsible = SampleBodies.ParkOffice, SetOn = new(2022, 3, 18), Basis = "示例园区低碳发展规划（2021—2027年，虚构），参照省下达的控制目标。", BasisEn = "Low-carbon plan of the sample park 2021-2027 (made up), by the targets that the province set.",
        };

    private static Target Of(int member, string name, TargetCategory category, string title, string titleEn, string indicator, decimal baseValue, int year, decimal value) =>
        New($"{member:00}-{name}", category, title, titleEn, indicator, baseValue, year, value) with
        {
            EnterpriseId = Roster.Of(member).Id, Responsible = "能源环保部", SetOn = new(2022, 5, 10), Basis = "企业与园区签订的低碳目标责任书（虚构）。", BasisEn = "The enterprise's agreement with the park (made up).",
        };

    private static Target New(string name, TargetCategory category, string title, string titleEn, string indicator, decimal baseValue, int year, decimal value) => new()
    {
        Id = IdOf(name), Category = category, Title = title, TitleEn = titleEn, IndicatorCode = indicator, BaseYear = SamplePark.FirstYear, BaseValue = baseValue, TargetYear = year, TargetValue = value, SourceId = "",
    };

    private static TargetRevision Revised(string number, string target, DateOnly on, int oldYear, decimal oldValue, int newYear, decimal newValue, string reason, string reasonEn) => new()
    {
        Id = $"sp-target-revision-{number}", TargetId = IdOf(target), RevisedOn = on, OldTargetYear = oldYear, OldTargetValue = oldValue, NewTargetYear = newYear, NewTargetValue = newValue,
        Reason = reason, ReasonEn = reasonEn, ApprovedBy = SamplePark.Publisher.Zh, SourceId = "",
    };
}
