using Disclosure.Model.Support;
using static Disclosure.Model.Support.BuildingStandard;
using static Disclosure.Model.Support.InfrastructureKind;
using static Disclosure.Model.Support.InfrastructureStatus;

namespace Disclosure.Scaffold.Sample.Support;

/// <summary>Green buildings and infrastructure.</summary>
internal static class BuiltRows
{
    public static IReadOnlyList<GreenBuilding> Buildings { get; } =
    [
        Building("01", 10, Gbt50878, 2, BuildingStage.Operation, "固体制剂车间", "Solid-dose workshop", new(2021, 8, 20)),
        Building("02", 11, Gbt50878, 2, BuildingStage.Design, "生物药厂房", "Biologics plant", new(2021, 11, 12)),
        Building("03", 27, Gbt50878, 1, BuildingStage.Operation, "变流器装配厂房", "Inverter workshop", new(2021, 12, 6)),
        Building("04", 24, Gbt50878, 3, BuildingStage.Design, "晶圆厂房", "Wafer plant", new(2022, 6, 30)),
        Building("05", 28, Gbt50878, 2, BuildingStage.Operation, "组件车间", "Module workshop", new(2022, 9, 15)),
        Building("06", 9, Gbt50878, 1, BuildingStage.Design, "研发质检楼", "Laboratory", new(2023, 4, 21)),
        Building("07", 29, Gbt50878, 3, BuildingStage.Operation, "电芯厂房", "Cell plant", new(2023, 10, 18)),
        Building("08", 47, Gbt50378, 3, BuildingStage.Design, "数据中心运维楼", "Data centre offices", new(2023, 7, 7)) with { Use = BuildingUse.Public, EmissionsYear = 2025, Emissions = 1_180m },
        Building("09", 5, Gbt50378, 2, BuildingStage.Operation, "综合办公楼", "Offices", new(2024, 5, 28)) with { Use = BuildingUse.Public, EmissionsYear = 2025, Emissions = 412m },
        Building("10", 36, UltraLowEnergy, null, BuildingStage.Design, "职工培训中心", "Training centre", new(2025, 9, 9)) with { Use = BuildingUse.Public },
    ];

    public static IReadOnlyList<InfrastructureFacility> Facilities { get; } =
    [
        Facility("01", "燃气分布式能源站", "Gas-fired distributed energy", DistributedEnergy, Operating, 12m, "MW", new(2022, 10, 1)),
        Facility("02", "装备电子片区智能微电网", "Microgrid of quarter C", Microgrid, UnderConstruction, 8m, "MW", null),
        Facility("03", "标准厂房屋顶光伏", "Panels on standard workshops", Solar, Operating, 9.5m, "MW", new(2023, 6, 18)) with { AnnualOutput = 9_800m, OutputUnit = "MWh" },
        Facility("04", "分散式风电", "Distributed wind power", Wind, Planned, 6m, "MW", null),
        Facility("05", "用户侧储能电站", "Storage behind the meter", Storage, Operating, 20m, "MWh", new(2025, 5, 30)),
        Facility("06", "钢压延余热利用", "Waste heat of the rolling mill", WasteHeat, Operating, 15m, "GJ/h", new(2023, 10, 16)) with { EnterpriseId = Roster.Of(14).Id, AnnualOutput = 82_000m, OutputUnit = "GJ" },
        Facility("07", "园区蒸汽管网", "Steam network", DistrictHeating, Operating, 26m, "km", new(2009, 3, 1)),
        Facility("08", "公用工程片区集中供冷", "District cooling", DistrictCooling, Planned, 18m, "MW", null),
        Facility("09", "再生水厂一期", "Reclaimed-water works, stage 1", ReclaimedWater, Operating, 2m, "万 m³/d", new(2019, 12, 20)) with { EnterpriseId = Roster.Of(46).Id, AnnualOutput = 5_200_000m, OutputUnit = "m3" },
        Facility("10", "雨污分流管网", "Separate sewers", RainSewageSeparation, Operating, 64m, "km", new(2018, 6, 30)),
        Facility("11", "生活垃圾分类收集站", "Waste sorting station", WasteSorting, Operating, 12m, "t/d", new(2021, 4, 1)),
        Facility("12", "接驳公交线路", "Shuttle buses", PublicTransport, Operating, 31m, "km", new(2023, 12, 20)),
        Facility("13", "公共充电站", "Public charging", Charging, Operating, 120m, "个", new(2022, 8, 8)),
        Facility("14", "低碳运行管理信息系统", "Information system", InformationSystem, Operating, null, null, new(2025, 3, 14)),
        Facility("16", "背压机组热电联产", "Combined heat and power with a back-pressure turbine", Cogeneration, Operating, 50m, "MW", new(2012, 11, 15)) with { EnterpriseId = Roster.Of(45).Id },
        Facility("17", "低品位余热供居民小区", "Low-grade heat for homes", ResidentialHeating, UnderConstruction, 22m, "MW", null) with { EnterpriseId = Roster.Of(45).Id },
        Facility("18", "循环冷却水共用泵站", "Shared cooling-water station", WaterCirculation, Operating, 3.2m, "万 m³/h", new(2020, 9, 10)),
        Facility("19", "工业废水集中处理厂", "Common wastewater works", WastewaterTreatment, Operating, 4m, "万 m³/d", new(2016, 5, 20)) with { EnterpriseId = Roster.Of(46).Id },
        Facility("20", "雨水集蓄池", "Rainwater basins", RainwaterHarvesting, UnderConstruction, 1.8m, "万 m³", null),
        Facility("21", "工业废水和生活污水分流收集管网", "Sewers that keep industrial and domestic wastewater apart", WastewaterCollection, Operating, 57m, "km", new(2018, 6, 30)),
        Facility("22", "再生资源分拣回收中心", "Recovery centre", MaterialRecovery, Operating, 30m, "t/d", new(2024, 6, 25)) with { EnterpriseId = Roster.Of(34).Id },
        Facility("23", "园区共同配送中心", "Shared delivery centre", Logistics, Operating, 26_000m, "m²", new(2021, 10, 18)),
        Facility("15", "燃煤应急锅炉", "Coal-fired reserve boiler", DistrictHeating, Retired, 35m, "t/h", new(2008, 12, 1)) with { EnterpriseId = Roster.Of(45).Id, RetiredOn = new(2023, 3, 31) },
    ];

    /// <summary>The area is half of the floor area that the enterprise files, as its returns say.</summary>
    private static GreenBuilding Building(string number, int member, BuildingStandard standard, int? stars, BuildingStage stage, string name, string nameEn, DateOnly on) => new()
    {
        Id = $"sp-building-{number}", ParkCode = SamplePark.Code, EnterpriseId = Roster.Of(member).Id, Name = name, NameEn = nameEn, Use = BuildingUse.Industrial, Standard = standard, Stars = stars, Stage = stage,
        Area = new Activity(Roster.Of(member), on.Year).GreenFloorArea, CompletedOn = stage is BuildingStage.Operation ? on.AddMonths(-15) : null, CertifiedOn = on, ValidTo = stage is BuildingStage.Operation ? on.AddYears(5).AddDays(-1) : null, EmissionsAccounted = standard is Gbt50378, SourceId = "",
    };

    private static InfrastructureFacility Facility(string number, string name, string nameEn, InfrastructureKind kind, InfrastructureStatus status, decimal? capacity, string? unit, DateOnly? on) => new()
    {
        Id = $"sp-facility-{number}", ParkCode = SamplePark.Code, Name = name, NameEn = nameEn, Kind = kind, Status = status, Capacity = capacity, CapacityUnit = unit, CommissionedOn = on, SourceId = "",
    };
}
