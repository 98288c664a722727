using static Disclosure.Scaffold.Sample.Duties;

namespace Disclosure.Scaffold.Sample;

/// <summary>The forty-eight enterprises. Zone A chemicals and pharmaceuticals, B materials, C electronics and machinery, D food and light industry, E utilities and services.</summary>
internal static class Roster
{
    private const Duties Large = KeyEnergyUser | KeyEmitter;
    private const Duties Polluter = KeyPolluter | MandatoryDiscloser;

    public static IReadOnlyList<Member> All { get; } =
    [
        new(1, "硝酸化工", "Nitric Chemicals", "2611", Profiles.NitricAcid, 'A', 22_000, 0, new(2010, 6, 1)) { Duties = KeyEmitter | Polluter, Solar = 2024 },
        new(2, "精细化工", "Fine Chemicals", "2662", Profiles.FineChemicals, 'A', 30_000, 2, new(2011, 3, 15)) { Duties = Large | Polluter, Solar = 2023, GreenPower = 10 },
        new(3, "有机原料", "Organic Feedstocks", "2614", Profiles.OrganicFeedstocks, 'A', 46_000, 1, new(2009, 9, 20)) { Duties = Large | Polluter, Solar = 2022, GreenPower = 8 },
        new(4, "合成树脂", "Synthetic Resins", "2651", Profiles.Resins, 'A', 40_000, 1, new(2010, 4, 8)) { Duties = Large | Polluter, GreenPower = 12 },
        new(5, "涂料", "Coatings", "2641", Profiles.Coatings, 'A', 21_000, -1, new(2012, 11, 2)) { Duties = Polluter, GreenBuilding = 2024 },
        new(6, "农药", "Crop Protection", "2631", Profiles.FineChemicals, 'A', 18_000, 0, new(2013, 5, 17)) { Duties = Polluter },
        new(7, "香精香料", "Flavours and Fragrances", "2684", Profiles.Coatings, 'A', 9_000, 3, new(2014, 8, 25)) { Solar = 2025 },
        new(8, "无机碱", "Alkalis", "2612", Profiles.ChlorAlkali, 'A', 16_000, 0, new(2009, 12, 1)) { Duties = Large | Polluter, Solar = 2023, GreenPower = 15 },
        new(9, "原料药", "Active Ingredients", "2710", Profiles.ActiveIngredients, 'A', 32_000, 4, new(2012, 2, 10)) { Duties = Large | Polluter, GreenPower = 18, GreenBuilding = 2023 },
        new(10, "制剂", "Medicines", "2720", Profiles.Medicines, 'A', 24_000, 5, new(2013, 10, 30)) { Solar = 2022, GreenPower = 25, GreenBuilding = 2021 },
        new(11, "生物药品", "Biologics", "2761", Profiles.Biologics, 'A', 15_000, 9, new(2017, 7, 12)) { GreenPower = 30, GreenBuilding = 2021 },
        new(12, "医用材料", "Medical Supplies", "2770", Profiles.Assembly, 'A', 9_000, 2, new(2016, 1, 20)),

        new(13, "短流程炼钢", "Electric Steel", "3120", Profiles.ElectricSteel, 'B', 90_000, -1, new(2009, 5, 6)) { Duties = Large | Polluter, Solar = 2022, GreenPower = 12 },
        new(14, "钢压延", "Steel Rolling", "3130", Profiles.SteelRolling, 'B', 60_000, 0, new(2010, 1, 18)) { Duties = Polluter, Solar = 2023 },
        new(15, "铝压延", "Aluminium Rolling", "3252", Profiles.AluminiumRolling, 'B', 32_000, 3, new(2011, 8, 9)) { Duties = Polluter, Solar = 2024, GreenPower = 20 },
        new(16, "水泥", "Cement", "3011", Profiles.Cement, 'B', 12_000, -3, new(2008, 10, 10)) { Duties = Large | Polluter, Solar = 2023 },
        new(17, "水泥制品", "Concrete Products", "3021", Profiles.Concrete, 'B', 9_000, -2, new(2009, 3, 1)) { Exited = new(2022, 9, 30) },
        new(18, "建筑砌块", "Building Blocks", "3031", Profiles.Blocks, 'B', 5_000, -4, new(2010, 7, 22)) { Suspended = new(2025, 10, 31) },
        new(19, "平板玻璃", "Flat Glass", "3041", Profiles.FlatGlass, 'B', 26_000, -1, new(2011, 4, 11)) { Duties = Large | Polluter, Solar = 2024 },
        new(20, "玻璃纤维", "Glass Fibre", "3061", Profiles.GlassFibre, 'B', 14_000, 3, new(2013, 9, 5)) { Duties = Large | Polluter, GreenPower = 10 },
        new(21, "卫生陶瓷", "Sanitary Ceramics", "3072", Profiles.Ceramics, 'B', 7_000, -2, new(2012, 6, 14)),
        new(22, "表面处理", "Surface Treatment", "3360", Profiles.Plating, 'B', 8_000, 0, new(2014, 3, 3)) { Duties = Polluter },
        new(23, "有色铸造", "Non-ferrous Casting", "3392", Profiles.Casting, 'B', 11_000, 1, new(2012, 12, 12)) { Duties = Polluter, Solar = 2024 },

        new(24, "集成电路", "Integrated Circuits", "3973", Profiles.Semiconductors, 'C', 52_000, 8, new(2015, 5, 28)) { Duties = Large | Polluter, Solar = 2023, GreenPower = 35, GreenBuilding = 2022 },
        new(25, "电子电路", "Electronic Circuits", "3982", Profiles.CircuitBoards, 'C', 30_000, 3, new(2013, 1, 9)) { Duties = Polluter, GreenPower = 15, FormerName = "示例电路板有限公司（25号）" },
        new(26, "半导体照明", "Solid-state Lighting", "3975", Profiles.Lighting, 'C', 12_000, -6, new(2014, 10, 16)),
        new(27, "电力电子", "Power Electronics", "3824", Profiles.Assembly, 'C', 22_000, 11, new(2018, 4, 23)) { Solar = 2022, GreenPower = 20, GreenBuilding = 2021 },
        new(28, "光伏组件", "Solar Modules", "3825", Profiles.SolarModules, 'C', 58_000, 9, new(2019, 6, 6)) { Solar = 2021, GreenPower = 30, GreenBuilding = 2022 },
        new(29, "锂离子电池", "Lithium-ion Batteries", "3841", Profiles.Batteries, 'C', 64_000, 10, new(2019, 11, 11)) { Duties = Large | MandatoryDiscloser, Solar = 2022, GreenPower = 30, GreenBuilding = 2023 },
        new(30, "电线电缆", "Wire and Cable", "3831", Profiles.Cables, 'C', 36_000, 2, new(2011, 2, 21)) { Solar = 2025 },
        new(31, "锅炉设备", "Boilers", "3411", Profiles.Machinery, 'C', 10_000, -5, new(2010, 9, 13)) { Exited = new(2024, 6, 30) },
        new(32, "阀门", "Valves", "3443", Profiles.Machinery, 'C', 8_000, 1, new(2012, 5, 5)),
        new(33, "机械零部件", "Machine Parts", "3484", Profiles.Machinery, 'C', 13_000, 2, new(2011, 11, 28)),
        new(34, "再生金属", "Recovered Metals", "4210", Profiles.Scrap, 'B', 28_000, 4, new(2015, 9, 1)) { Duties = MandatoryDiscloser },
        new(35, "汽车车身", "Car Bodies", "3660", Profiles.CarParts, 'C', 42_000, 3, new(2014, 6, 18)) { Duties = Polluter, Solar = 2023, GreenPower = 10 },
        new(36, "汽车零部件", "Car Parts", "3670", Profiles.CarParts, 'C', 26_000, 4, new(2015, 12, 7)) { Solar = 2024, GreenBuilding = 2025 },

        new(37, "植物油", "Vegetable Oil", "1331", Profiles.EdibleOil, 'D', 55_000, 0, new(2009, 8, 8)) { Duties = MandatoryDiscloser, Solar = 2024 },
        new(38, "速冻食品", "Frozen Food", "1432", Profiles.FrozenFood, 'D', 16_000, 4, new(2013, 4, 2)) { Solar = 2022 },
        new(39, "啤酒", "Brewing", "1513", Profiles.Beer, 'D', 14_000, -1, new(2010, 10, 26)) { Duties = Polluter, Solar = 2023 },
        new(40, "印染", "Dyeing", "1713", Profiles.Dyeing, 'D', 20_000, -2, new(2009, 7, 7)) { Duties = KeyEmitter | Polluter },
        new(41, "服装", "Clothing", "1811", Profiles.Clothing, 'D', 11_000, 1, new(2012, 3, 19)) { Solar = 2025 },
        new(42, "造纸", "Paper", "2221", Profiles.Paper, 'D', 42_000, 0, new(2010, 2, 2)) { Duties = Large | Polluter, Solar = 2023, GreenPower = 8 },
        new(43, "纸箱", "Cartons", "2231", Profiles.Cartons, 'D', 10_000, 2, new(2014, 1, 15)),
        new(44, "塑料包装", "Plastic Packaging", "2926", Profiles.PlasticPackaging, 'D', 12_000, 1, new(2013, 8, 20)) { Solar = 2024 },

        new(45, "热电", "Heat and Power", "4412", Profiles.HeatAndPower, 'E', 12_000, 0, new(2008, 12, 1)) { Duties = Large | Polluter, Solar = 2024 },
        new(46, "污水处理", "Wastewater Treatment", "4620", Profiles.Wastewater, 'E', 4_000, 1, new(2009, 1, 5)) { Duties = Polluter, Solar = 2022 },
        new(47, "数据中心", "Data Centre", "6450", Profiles.DataCentre, 'E', 10_000, 12, new(2023, 4, 1)) { Duties = KeyEmitter, GreenPower = 45, GreenBuilding = 2023 },
        new(48, "物流仓储", "Logistics", "5990", Profiles.Logistics, 'E', 12_000, 4, new(2012, 9, 9)) { Solar = 2022 },
    ];

    /// <param name="number">1 to 48.</param>
    public static Member Of(int number) => All[number - 1];
}
