using Disclosure.Model.Goals;
using static Disclosure.Model.Goals.MeasureField;

namespace Disclosure.Scaffold.Sample.Goals;

/// <summary>What is done towards the targets, in every field: done, under way, planned, overdue and dropped.</summary>
internal static class MeasureList
{
    public static IReadOnlyList<Measure> All { get; } =
    [
        Of("01", 45, "carbon-intensity", EnergySaving, "热电机组煤改气和汽轮机通流改造", "Gas in place of coal and a refitted turbine", new(2022, 9, 1), new(2024, 12, 31), 8_600m, -0.42m) with { DoneOn = new(2024, 11, 15), ActualEffect = -0.38m, EffectNote = "燃煤占比由100%降到80%。" },
        Of("02", 1, "01-n2o", OtherGases, "氨氧化炉加装氧化亚氮催化分解装置", "A catalyst against N2O in the ammonia burner", new(2022, 6, 1), new(2023, 4, 30), 1_250m, -170_000m) with { Process = "氨氧化", ProcessEn = "Ammonia oxidation", DoneOn = new(2023, 4, 18), ActualEffect = -182_000m, EffectNote = "投运后氧化亚氮排放下降约78%。" },
        Of("03", 24, "process-gases", OtherGases, "刻蚀尾气燃烧洗涤装置升级", "Better abatement of etching gases", new(2023, 3, 1), new(2024, 9, 30), 960m, -1_800m) with { Process = "刻蚀", ProcessEn = "Etching", DoneOn = new(2024, 9, 12), ActualEffect = -1_650m },
        Of("04", 13, "13-energy", EnergyCascade, "电炉烟道余热锅炉", "A waste-heat boiler in the furnace duct", new(2023, 5, 1), new(2023, 10, 31), 780m, -0.05m) with { Process = "电炉炼钢", ProcessEn = "Electric furnace", DoneOn = new(2023, 10, 16), ActualEffect = -0.05m },
        Of("05", 16, "16-carbon", EnergyCascade, "窑头窑尾余热发电扩容", "More power from the kiln's waste heat", new(2023, 2, 1), new(2024, 6, 30), 2_300m, -1.8m) with { Process = "熟料烧成", ProcessEn = "Clinker burning", DoneOn = new(2024, 8, 20), ActualEffect = -1.1m, EffectNote = "延期50天完成，冬季错峰停窑影响效果。" },
        Of("06", 28, "28-renewables", CleanEnergy, "厂房屋顶光伏6兆瓦", "6 MW of panels on the roofs", new(2021, 5, 1), new(2021, 7, 31), 2_400m, 8m) with { DoneOn = new(2021, 7, 10), ActualEffect = 8.6m },
        Of("07", 29, "29-renewables", CleanEnergy, "二期屋顶光伏和储能", "A second lot of roof panels, with storage", new(2025, 6, 1), new(2026, 12, 31), 3_100m, 5m),
        Park("08", "renewables", CleanEnergy, "组织企业集中采购绿电", "Enterprises buy green power together", new(2022, 1, 1), new(2027, 12, 31), null, 4m),
        Park("09", "solid-waste", Circularity, "建设废弃物交换平台和粉煤灰制砖线", "A waste exchange, and bricks from fly ash", new(2023, 4, 1), new(2025, 12, 31), 1_500m, 2.5m),
        Of("10", 34, "solid-waste", Circularity, "废有色金属分选线", "A sorting line for non-ferrous scrap", new(2023, 9, 1), new(2024, 6, 30), 520m, 0.6m) with { DoneOn = new(2024, 6, 25), ActualEffect = 0.7m },
        Of("11", 40, "40-water", Water, "印染废水分质回用", "Dyeing wastewater reused by quality", new(2023, 10, 1), new(2024, 1, 31), 640m, -12m) with { Process = "印染前处理", ProcessEn = "Pre-treatment of fabrics", DoneOn = new(2024, 1, 22), ActualEffect = -13.5m },
        Park("12", "water", Water, "再生水厂二期和雨水集蓄", "Second stage of the reclaimed-water works, and rainwater", new(2024, 3, 1), new(2026, 6, 30), 4_800m, -1.9m),
        Park("13", "green-buildings", Buildings, "新建标准厂房执行绿色工业建筑二星", "New workshops to two stars", new(2022, 6, 1), new(2027, 6, 30), null, 12m),
        Of("14", 48, "green-travel", Transport, "厂内叉车和短驳车辆电动化", "Electric forklifts and shuttles", new(2023, 1, 1), new(2024, 12, 31), 430m, null) with { DoneOn = new(2024, 12, 5), EffectNote = "替换柴油叉车26台。" },
        Park("15", "green-travel", Transport, "开通园区接驳公交4条线路", "Four shuttle bus lines", new(2022, 3, 1), new(2023, 12, 31), 360m, 9m) with { DoneOn = new(2023, 12, 20), ActualEffect = 10.2m },
        Of("16", 35, "carbon-total", SupplyChain, "对前20家供应商提出碳数据要求", "Carbon data asked of the twenty largest suppliers", new(2024, 1, 1), new(2025, 12, 31), 60m, null),
        Park("17", "training", Capacity, "建设碳排放直报和核查信息系统", "An information system for returns and verification", new(2023, 6, 1), new(2025, 3, 31), 280m, 3_000m) with { DoneOn = new(2025, 3, 14), ActualEffect = 2_600m },
        Park("18", "training", Capacity, "每年举办四期能源管理人员培训", "Four courses a year for energy managers", new(2022, 1, 1), new(2026, 12, 31), 90m, 5_000m),
        Of("19", 19, "energy-intensity", EnergySaving, "熔窑全氧燃烧改造", "Oxy-fuel firing of the glass furnace", new(2024, 4, 1), new(2025, 12, 31), 5_200m, -0.03m) with { Process = "玻璃熔制", ProcessEn = "Glass melting", DroppedReason = "冷修期调整，投资回收期超过十年，改为保温修复。" },
        Of("20", 42, "42-energy", EnergySaving, "真空系统透平风机改造", "Turbo blowers for the vacuum system", new(2024, 2, 1), new(2025, 6, 30), 880m, -0.12m) with { Process = "纸机真空系统", ProcessEn = "Vacuum system of the paper machine", EffectNote = "设备到货延迟。" },
        Park("21", "energy-intensity", EnergyCascade, "公用工程片区集中供冷", "District cooling of the utilities quarter", new(2027, 3, 1), new(2028, 10, 31), 6_000m, -0.02m),
        Park("22", null, Buildings, "公共建筑温室气体核算", "Greenhouse gases of public buildings", new(2027, 1, 1), new(2027, 12, 31), 20m, null),
    ];

    public static IReadOnlyList<Improvement> Improvements { get; } =
    [
        Gap("01", null, 2024, "年度数据报送不齐，1家企业全年缺报。", "One enterprise filed nothing for a year.", "企业没有专职统计人员，催报没有与绩效挂钩。", "It has no clerk for the data, and reminders had no effect on the evaluation.", "催报结果计入绩效评价，缺报企业列入重点检查。", "Reminders count in the evaluation; who files nothing is inspected.", new(2025, 12, 31)) with
        {
            ComplianceEvaluationId = "sp-compliance-2024-02", DoneOn = new(2025, 12, 18), VerifiedOn = new(2026, 4, 20), Outcome = ImprovementOutcome.Effective, Verification = "2025年度应报企业全部按要求报送。", VerificationEn = "All filed for 2025.",
        },
        Gap("02", 42, 2024, "单位增加值能耗没有达到年度目标。", "Energy intensity missed its target.", "真空系统能效低，能源管理岗位空缺。", "The vacuum system is inefficient and the energy manager's post vacant.", "改造真空系统，聘任能源管理负责人，实施能源审计。", "Refit the vacuum system, appoint a manager, have an energy audit.", new(2026, 12, 31)) with { IndicatorCode = "energy_intensity", ValueBefore = 2.388m, ComplianceEvaluationId = "sp-compliance-2024-05" },
        Gap("03", 40, 2022, "化学需氧量两次超标。", "The limit of COD was exceeded twice.", "调节池容量不足，工艺水没有分质。", "The basin is too small and process water is not kept apart.", "分质回用，扩建调节池。", "Reuse by quality and a larger basin.", new(2024, 3, 31)) with
        {
            DoneOn = new(2024, 1, 22), IndicatorCode = "water_intensity", ValueBefore = 149.51m, ValueAfter = 142.66m, VerifiedOn = new(2024, 5, 24), Outcome = ImprovementOutcome.Effective, Verification = "连续三个月达标，取水量下降。", VerificationEn = "Kept for three months, with less water.",
        },
        Gap("04", null, 2023, "绿色建筑占比低于规划进度。", "Green buildings lag behind the plan.", "老厂房改造没有资金渠道。", "There is no money for old workshops.", "设立既有建筑改造补助。", "A grant for existing buildings.", new(2025, 6, 30)) with
        {
            DoneOn = new(2025, 5, 30), IndicatorCode = "green_building_share", ValueBefore = 10.69m, ValueAfter = 13.65m, VerifiedOn = new(2026, 4, 20), Outcome = ImprovementOutcome.PartlyEffective, Verification = "占比上升3个百分点，仍低于进度。", VerificationEn = "The share rose by three points and still lags.",
        },
        Gap("05", 21, 2024, "隧道窑排烟温度复查仍不合格。", "The kiln's flue gas failed its re-check.", "只修补窑墙，没有回收余热。", "The wall was mended, the heat not recovered.", "加装余热换热器。", "Fit a heat exchanger.", new(2025, 4, 30)) with
        {
            DoneOn = new(2025, 4, 22), VerifiedOn = new(2025, 5, 13), Outcome = ImprovementOutcome.Ineffective, Verification = "复查未通过，重新制定方案。", VerificationEn = "The re-check failed; a new plan is made.",
        },
        Gap("06", null, 2025, "公众提问有两件逾期答复。", "Two questions were answered late.", "没有期限预警。", "Nobody watched the deadlines.", "信息系统增加答复期限预警。", "The system warns of deadlines.", new(2026, 9, 30)) with { ComplianceEvaluationId = "sp-compliance-2025-02", DoneOn = new(2026, 9, 18) },
    ];

    private static Measure Park(string number, string? target, MeasureField field, string title, string titleEn, DateOnly start, DateOnly due, decimal? investment, decimal? effect) =>
        New(number, target, field, title, titleEn, start, due, investment, effect) with { ParkCode = SamplePark.Code, Responsible = SampleBodies.ParkOffice };

    private static Measure Of(string number, int member, string? target, MeasureField field, string title, string titleEn, DateOnly start, DateOnly due, decimal? investment, decimal? effect) =>
        New(number, target, field, title, titleEn, start, due, investment, effect) with { EnterpriseId = Roster.Of(member).Id };

    private static Measure New(string number, string? target, MeasureField field, string title, string titleEn, DateOnly start, DateOnly due, decimal? investment, decimal? effect) => new()
    {
        Id = $"sp-measure-{number}", TargetId = target is null ? null : TargetList.IdOf(target), Field = field, Title = title, TitleEn = titleEn, Responsible = "生产设备部",
        StartOn = start, DueOn = due, Investment = investment, ExpectedEffect = effect, SourceId = "",
    };

    private static Improvement Gap(string number, int? member, int year, string gap, string gapEn, string cause, string causeEn, string plan, string planEn, DateOnly due) => new()
    {
        Id = $"sp-improvement-{number}", EnterpriseId = member is { } known ? Roster.Of(known).Id : null, ParkCode = member is null ? SamplePark.Code : null, EvaluationYear = year,
        Gap = gap, GapEn = gapEn, RootCause = cause, RootCauseEn = causeEn, Plan = plan, PlanEn = planEn, Responsible = member is null ? SampleBodies.ParkOffice : "能源环保部", DueOn = due, SourceId = "",
    };
}
