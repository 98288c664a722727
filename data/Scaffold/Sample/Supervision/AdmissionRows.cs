using Disclosure.Model.Supervision;
using Disclosure.Scaffold.Sample.Knowledge;
using static Disclosure.Model.Supervision.AdmissionClass;
using static Disclosure.Model.Supervision.AdmissionDecision;

namespace Disclosure.Scaffold.Sample.Supervision;

/// <summary>Whom the park lets in, and who left.</summary>
internal static class AdmissionRows
{
    public static IReadOnlyList<AdmissionListItem> Items { get; } =
    [
        Item("01", "3825", "光伏组件及系统", "Solar modules and systems", Encouraged, null, "energy_intensity", 0.30m),
        Item("02", "3841", "锂离子电池", "Lithium-ion batteries", Encouraged, null, "energy_intensity", 0.70m),
        Item("03", "2761", "生物药品", "Biologics", Encouraged, null, "energy_intensity", 0.35m),
        Item("04", "6450", "绿色数据中心", "Green data centres", Allowed, null, "renewable_share", null) with { Condition = "电能利用效率不高于1.25，绿电占比不低于50%。", ConditionEn = "Power usage effectiveness at most 1.25, green power at least 50 per cent." },
        Item("05", "3484", "通用零部件加工", "Machine parts", Allowed, null, "energy_intensity", 0.25m),
        Item("06", "2641", "涂料（水性、粉末）", "Coatings (water-borne, powder)", Allowed, null, "water_intensity", 10m),
        Item("07", "1713", "印染", "Dyeing", Restricted, SampleLaws.IndustryCatalogue, "water_intensity", 130m) with { StandardThreshold = 150m },
        Item("08", "3041", "平板玻璃", "Flat glass", Restricted, SampleLaws.CementGlassCapacity, null, null) with { Condition = "仅限等量或减量置换。", ConditionEn = "Only in place of equal or larger capacity." },
        Item("09", "3120", "炼钢", "Steelmaking", Restricted, SampleLaws.SteelCapacity, "energy_intensity", 1.40m) with { ValidFrom = new(2026, 5, 1) },
        Item("10", "3011", "水泥熟料新建", "New cement clinker", Prohibited, SampleLaws.CementGlassCapacity, null, null),
        Item("11", "2631", "高毒农药", "Highly toxic pesticides", Prohibited, SampleLaws.IndustryCatalogue, null, null),
        Item("12", "3120", "炼钢（旧门槛）", "Steelmaking (former threshold)", Restricted, null, "energy_intensity", 1.55m) with { ValidFrom = new(2022, 1, 1), ValidTo = new(2026, 4, 30) },
    ];

    public static IReadOnlyList<Admission> Decisions { get; } =
    [
        In("01", "示例数据中心筹建处（虚构）", "绿色数据中心一期", "Green data centre, stage 1", "04", new(2022, 6, 8), new(2022, 9, 15), Approved, null, null) with { AssessedOn = new(2022, 8, 19), Assessment = "不在产业结构调整目录限制和淘汰之列，电能利用效率设计值1.22，符合产业规划。", AssessmentEn = "Neither restricted nor eliminated by the catalogue; designed for a power usage effectiveness of 1.22; fits the plan.", ExpectedTce = 9_800m, ExpectedTco2 = 46_000m, EnterpriseId = Roster.Of(47).Id },
        In("02", "示例动力电池项目公司（虚构）", "电池二期扩产", "Battery plant, stage 2", "02", new(2023, 11, 6), new(2024, 1, 26), Conditional, "同意入驻；须在投产前建成屋顶光伏并承诺绿电占比30%。", "Admitted if roof panels are built before the start and 30 per cent green power is promised.") with { FillsChain = true, Capacity = 6m, CapacityUnit = "GWh", AssessedOn = new(2023, 12, 22), Assessment = "属鼓励类，补足园区储能产业链；单位产品能耗优于行业先进值。", AssessmentEn = "Encouraged, and the link that the park's storage chain lacked; it uses less energy per product than the industry's best.", ExpectedTce = 7_400m, ExpectedTco2 = 31_000m, EnterpriseId = Roster.Of(29).Id },
        In("03", "示例印染集聚项目公司（虚构）", "针织印染年产2万吨", "Knit dyeing, 20,000 t a year", "07", new(2024, 3, 12), new(2024, 5, 20), Refused, "单位取水量超过准入门槛，且所在水功能区无余量。", "It needs more water than the threshold allows, and the water body has none to spare.") with { Capacity = 20_000m, CapacityUnit = "t", AssessedOn = new(2024, 4, 26), Assessment = "属限制类；单位取水量151立方米/万元，高于门槛130。", AssessmentEn = "Restricted; it takes 151 m³ per 10,000 CNY, the threshold is 130." },
        In("04", "示例熟料项目公司（虚构）", "水泥熟料生产线", "A cement clinker line", "10", new(2025, 4, 2), new(2025, 4, 18), Refused, "属于准入清单禁止类。", "The list prohibits it."),
        In("05", "示例生物医药项目公司（虚构）", "抗体药物中试基地", "Pilot plant for antibodies", "03", new(2026, 9, 10), null, Pending, null, null),
        Out("06", 17, new(2022, 8, 15), new(2022, 9, 23), "产能整合，自愿退出，土地由园区收储。", "Left of its own will when capacity was merged; the park took the land back."),
        Out("07", 31, new(2024, 4, 28), new(2024, 6, 21), "产品属于淘汰类锅炉，按退出机制清退。", "Its boilers are a class to be phased out; it left under the exit rules."),
        Out("08", 16, new(2025, 7, 7), new(2025, 9, 26), "水泥粉磨工序单位能耗超过能耗限额，限期改造未达标，予以淘汰。", "Its cement mills used more energy than the quota allows and were not refitted in time.") with
        {
            Kind = AdmissionKind.PhaseOut, Project = "2台老旧水泥磨机", ProjectEn = "Two old cement mills", Capacity = 300_000m, CapacityUnit = "t", LawId = SampleLaws.IndustryCatalogue,
        },
    ];

    public static IReadOnlyList<CreditListing> Credit { get; } =
    [
        Credited("01", 10, CreditKind.Incentive, new(2024, 6, 28), new(2026, 6, 27), "连续三年绩效评价为优秀，环境信息公开及时。", "Excellent for three years, and prompt in disclosing.", "减少检查频次，优先推荐绿色信贷。", "Fewer inspections, first for green credit.", SampleLaws.GreenFinance),
        Credited("02", 28, CreditKind.Incentive, new(2025, 6, 30), new(2027, 6, 29), "可再生能源使用和产品碳足迹管理居园区前列。", "Ahead in renewable energy and product carbon footprints.", "优先推荐绿色制造名单和政策资金。", "First to be proposed for lists and funding.", SampleLaws.ZeroCarbonParks),
        Credited("03", 33, CreditKind.Sanction, new(2025, 9, 1), new(2026, 8, 31), "2024年度数据经两次催报仍未报送。", "Filed nothing for 2024 after two reminders.", "取消年度评优资格，列入重点检查。", "No awards in the year, and inspected first.", SampleLaws.Statistics),
        Credited("04", 40, CreditKind.Sanction, new(2022, 3, 15), new(2025, 3, 14), "2021年两次超标排放。", "Exceeded the limits twice in 2021.", "限制申请环保专项资金。", "No environmental funding.", SampleLaws.EnvironmentalProtection) with { RemovedOn = new(2024, 6, 14), RemovedReason = "完成整改并通过复查和验收，申请信用修复。" },
        Credited("05", 5, CreditKind.Sanction, new(2026, 7, 10), new(2027, 7, 9), "列入强制性清洁生产审核名单后未启动审核，逾期未完成。", "Never began the mandatory audit and missed its day.", "责令限期改正，纳入重点监管。", "Ordered to put it right; watched closely.", SampleLaws.CleanerProduction),
    ];

    public static string ItemId(string number) => $"sp-item-{number}";

    private static AdmissionListItem Item(string number, string industry, string project, string projectEn, AdmissionClass group, string? law, string? indicator, decimal? threshold) => new()
    {
        Id = ItemId(number), ParkCode = SamplePark.Code, IndustryCode = industry, Project = project, ProjectEn = projectEn, Class = group, LawId = law,
        IndicatorCode = threshold is null ? null : indicator, Threshold = threshold, ValidFrom = law is null ? new(2022, 1, 1) : new(2024, 11, 1), SourceId = "",
    };

    private static Admission In(string number, string applicant, string project, string projectEn, string item, DateOnly applied, DateOnly? decided, AdmissionDecision decision, string? reason, string? reasonEn) => new()
    {
        Id = $"sp-admission-{number}", ParkCode = SamplePark.Code, Applicant = applicant, Kind = AdmissionKind.Admission, Project = project, ProjectEn = projectEn, ItemId = ItemId(item),
        AppliedOn = applied, DecidedOn = decided, Decision = decision, Reason = reason, ReasonEn = reasonEn, SourceId = "",
    };

    private static Admission Out(string number, int member, DateOnly applied, DateOnly decided, string reason, string reasonEn) => new()
    {
        Id = $"sp-admission-{number}", ParkCode = SamplePark.Code, EnterpriseId = Roster.Of(member).Id, Applicant = Roster.Of(member).Name, Kind = AdmissionKind.Exit,
        AppliedOn = applied, DecidedOn = decided, Decision = Approved, Reason = reason, ReasonEn = reasonEn, SourceId = "",
    };

    private static CreditListing Credited(string number, int member, CreditKind kind, DateOnly on, DateOnly until, string matter, string matterEn, string measure, string measureEn, string law) => new()
    {
        Id = $"sp-credit-{number}", EnterpriseId = Roster.Of(member).Id, Kind = kind, Matter = matter, MatterEn = matterEn, MeasureTaken = measure, MeasureTakenEn = measureEn,
        LawId = law, Authority = SampleBodies.Ecology, ListedOn = on, Until = until, SourceId = "",
    };
}
