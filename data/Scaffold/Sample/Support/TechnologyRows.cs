using Disclosure.Model.Goals;
using Disclosure.Model.Support;
using static Disclosure.Model.Support.ServiceKind;

namespace Disclosure.Scaffold.Sample.Support;

/// <summary>Patents, technologies and who serves the enterprises.</summary>
internal static class TechnologyRows
{
    public static IReadOnlyList<Patent> Patents { get; } =
    [
        Patented("01", 1, PatentKind.Invention, "硝酸尾气氧化亚氮催化分解方法", "Catalytic decomposition of N2O in nitric acid tail gas", new(2021, 9, 3), new(2023, 6, 9)),
        Patented("02", 29, PatentKind.Invention, "电池极片低温干燥余热循环系统", "Heat recirculation for drying electrodes", new(2022, 8, 19), new(2024, 11, 5)),
        Patented("03", 13, PatentKind.UtilityModel, "电炉烟道余热锅炉清灰装置", "Soot removal of a waste-heat boiler", new(2023, 12, 1), new(2024, 7, 12)),
        Patented("04", 40, PatentKind.UtilityModel, "定型机废气余热回收装置", "Heat recovery of stenters", new(2024, 2, 26), new(2024, 9, 20)),
        Patented("05", 27, PatentKind.Design, "储能变流器", "A storage inverter", new(2024, 5, 14), new(2024, 12, 3)),
        Patented("06", 24, PatentKind.Invention, "刻蚀尾气含氟气体处理方法", "Treatment of fluorinated etching gases", new(2025, 6, 30), null),
    ];

    public static IReadOnlyList<Technology> Technologies { get; } =
    [
        Tech("01", 1, MeasureField.OtherGases, TechnologyStage.Promotion, "氧化亚氮催化分解", "Catalytic decomposition of N2O", 2021, 182_000m, "在氨氧化炉内设置分解催化剂。", "A catalyst inside the ammonia burner."),
        Tech("02", 29, MeasureField.EnergyCascade, TechnologyStage.Demonstration, "极片干燥余热循环", "Heat recirculation for drying", 2023, 1_900m, "用热泵提升排风余热后回用于干燥。", "A heat pump lifts exhaust heat back to the dryer."),
        Tech("03", null, MeasureField.CleanEnergy, TechnologyStage.Incubation, "园区虚拟电厂聚合平台", "A virtual power plant of the park", 2025, null, "聚合光伏、储能和可调负荷参与需求响应。", "Solar, storage and flexible loads answer demand together."),
        Tech("04", 45, MeasureField.EnergySaving, TechnologyStage.Research, "烟气二氧化碳捕集中试", "A pilot of CO2 capture", 2026, null, "与示例大学（虚构）合作开展胺法捕集试验。", "Amine scrubbing with a made-up university."),
        Tech("05", 46, MeasureField.Water, TechnologyStage.Demonstration, "再生水深度处理", "Advanced treatment of reclaimed water", 2024, 260m, "臭氧生物活性炭工艺。", "Ozone and biological activated carbon."),
        Tech("06", 16, MeasureField.CleanEnergy, TechnologyStage.Reserve, "水泥窑氢能煅烧", "Hydrogen firing of cement kilns", 2025, null, "完成小试，待绿氢供应具备条件后中试。", "Tried on a small scale; a pilot waits for green hydrogen."),
    ];

    public static IReadOnlyList<ServiceProvider> Providers { get; } =
    [
        Provider("01", SampleBodies.EnergyAudits, "Sample Energy Audit Office (made up)", EnergyAudit, "能源审计、节能诊断", "Energy audits and diagnosis", new(2022, 1, 10)),
        Provider("02", SampleBodies.CleanerAudits, "Sample Cleaner Production Consulting (made up)", ServiceKind.CleanerProduction, "清洁生产审核和验收辅导", "Cleaner-production audits", new(2022, 1, 10)),
        Provider("03", SampleBodies.Verifier, "Sample Carbon Verification (made up)", CarbonVerification, "碳核查、产品碳足迹核算", "Verification and product footprints", new(2022, 2, 21)) with { Qualification = "核查机构备案（虚构）", QualificationTo = new(2027, 2, 20) },
        Provider("04", SampleBodies.Metering, "Sample Metrology Institute (made up)", Metering, "能源计量器具检定和审查", "Calibration and metering reviews", new(2022, 3, 7)) with { Qualification = "计量授权（虚构）", QualificationTo = new(2025, 12, 31) },
        Provider("05", "示例节能服务有限公司（虚构）", "Sample Energy Services (made up)", EnergyService, "合同能源管理、余热回收改造", "Performance contracts, heat recovery", new(2022, 5, 16)),
        Provider("06", "示例固废利用有限公司（虚构）", "Sample Waste Treatment (made up)", WasteTreatment, "一般固废利用、危险废物处置", "Use of solid waste, disposal of hazardous waste", new(2022, 6, 1)) with { Qualification = "危险废物经营许可证（虚构）", QualificationTo = new(2028, 5, 31) },
        Provider("07", "示例绿色发展咨询有限公司（虚构）", "Sample Green Consulting (made up)", Consulting, "绿色工厂创建、体系认证咨询", "Green factories and management systems", new(2023, 2, 14)),
        Provider("08", "示例绿色金融服务中心（虚构）", "Sample Green Finance Centre (made up)", Finance, "绿色信贷、碳资产质押对接", "Green credit and pledges of carbon assets", new(2023, 9, 4)),
        Provider("09", "示例低碳技术服务平台（虚构）", "Sample Low-carbon Platform (made up)", Platform, "技术推广、供需对接", "Spreading technologies, matching needs", new(2024, 3, 25)),
        Provider("10", "示例大学低碳研究院（虚构）", "Sample University Institute (made up)", ServiceKind.Research, "产学研合作、人才培训", "Joint research and training", new(2024, 10, 8)),
    ];

    private static Patent Patented(string number, int member, PatentKind kind, string title, string titleEn, DateOnly applied, DateOnly? granted) => new()
    {
        Id = $"sp-patent-{number}", EnterpriseId = Roster.Of(member).Id, Number = $"ZL-SAMPLE-{applied.Year}-{number}", Kind = kind, Title = title, TitleEn = titleEn, AppliedOn = applied, GrantedOn = granted, SourceId = "",
    };

    private static Technology Tech(string number, int? member, MeasureField field, TechnologyStage stage, string title, string titleEn, int since, decimal? effect, string description, string descriptionEn) => new()
    {
        Id = $"sp-technology-{number}", ParkCode = SamplePark.Code, EnterpriseId = member is { } known ? Roster.Of(known).Id : null, Field = field, Stage = stage, Title = title, TitleEn = titleEn, Since = since, EffectTco2 = effect,
        Partners = "示例大学低碳研究院（虚构）", Description = description, DescriptionEn = descriptionEn, SourceId = "",
    };

    private static ServiceProvider Provider(string number, string name, string nameEn, ServiceKind kind, string services, string servicesEn, DateOnly on) => new()
    {
        Id = $"sp-provider-{number}", ParkCode = SamplePark.Code, Name = name, NameEn = nameEn, Kind = kind, Services = services, ServicesEn = servicesEn, ListedOn = on, SourceId = "",
    };
}
