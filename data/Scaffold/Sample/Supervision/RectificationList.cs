using Disclosure.Model.Supervision;
using Disclosure.Scaffold.Sample.Goals;
using static Disclosure.Model.Supervision.RecheckOutcome;
using static Disclosure.Model.Supervision.RectificationOrigin;

namespace Disclosure.Scaffold.Sample.Supervision;

/// <summary>What was to be put right, whether it was, and what the re-check said.</summary>
internal static class RectificationList
{
    public static IReadOnlyList<Rectification> All { get; } =
    [
        Audited("01", 40, "2022-02", new(2023, 4, 27), new(2023, 8, 31), "查清化学需氧量超标原因，补做水平衡测试，制定高费方案实施计划。", "Find the cause of the excess, measure the water balance, plan the larger options.") with
        {
            Action = "更换部分调节池曝气设备。", ActionEn = "Aerators of the equalisation basin were replaced.", DoneOn = new(2023, 8, 25), RecheckOn = new(2023, 9, 12), Recheck = Failed, RecheckBy = SampleBodies.Ecology,
            Effect = "水平衡仍不闭合，超标原因未说明。", EffectEn = "The water balance still does not close, and the cause is not explained.",
        },
        Audited("02", 40, "2022-02", new(2023, 9, 20), new(2024, 1, 31), "重新开展水平衡测试，按水质分质回用，落实定型机余热回收。", "Measure the water balance anew, reuse water by quality, recover heat of the stenters.") with
        {
            Action = "完成水平衡测试和分质回用管网，4台定型机加装余热回收。", ActionEn = "The balance was measured, pipes for reuse laid, four stenters fitted with heat recovery.", DoneOn = new(2024, 1, 22),
            RecheckOn = new(2024, 2, 20), Recheck = Passed, RecheckBy = SampleBodies.Ecology, Effect = "连续三个月排放达标，新鲜水用量下降。", EffectEn = "Limits were kept for three months, and less fresh water is used.", EffectTce = 412m, EffectTco2 = 1_160m,
        },
        Audited("03", 13, "2022-03", new(2023, 5, 23), new(2023, 10, 31), "回收烟道余热，吨钢电耗降到限额以内。", "Recover the duct's heat and bring power for a tonne of steel below the quota.") with
        {
            Action = "加装烟道余热锅炉，优化供电曲线。", ActionEn = "A boiler was put into the duct and the power curve improved.", DoneOn = new(2023, 10, 16), RecheckOn = new(2023, 11, 10), Recheck = Passed, RecheckBy = SampleBodies.EnergySupervision,
            Effect = "吨钢电耗达到限额。", EffectEn = "Power for a tonne of steel keeps the quota.", EffectTce = 690m, EffectTco2 = 3_190m,
        },
        Audited("04", 45, "2022-07", new(2022, 10, 17), new(2022, 12, 31), "更换低效引风机。", "Replace the inefficient fan.") with
        {
            Action = "更换为变频引风机。", ActionEn = "A fan with a variable-speed drive was fitted.", DoneOn = new(2022, 12, 20), RecheckOn = new(2023, 1, 10), Recheck = Passed, RecheckBy = SampleBodies.EnergySupervision,
            Effect = "风机效率合格。", EffectEn = "The fan is efficient enough.", EffectTce = 140m, EffectTco2 = 388m,
        },
        Audited("05", 19, "2023-03", new(2023, 11, 10), new(2024, 3, 31), "修复熔窑保温，补充主要设备能效测试。", "Repair the furnace insulation and test the main equipment.") with
        {
            Action = "冷修期修复保温层，完成6台设备测试。", ActionEn = "The insulation was repaired in the cold repair; six machines were tested.", DoneOn = new(2024, 3, 15), RecheckOn = new(2024, 4, 26), Recheck = Passed, RecheckBy = SampleBodies.Reform,
            Effect = "单位产品能耗下降4.1%。", EffectEn = "A tonne of glass needs 4.1 per cent less energy.", EffectTce = 930m, EffectTco2 = 2_050m,
        },
        Audited("06", 3, "2023-04", new(2023, 12, 15), new(2024, 3, 31), "二期变电所电能表纳入检定，更正2023年用电量。", "Calibrate the meters of the second substation and correct the power use of 2023.") with
        {
            Action = "完成检定，并于2025年更正报送。", ActionEn = "The meters were calibrated; the return was restated in 2025.", DoneOn = new(2024, 3, 20), RecheckOn = new(2024, 4, 8), Recheck = Passed, RecheckBy = SampleBodies.Market,
            Effect = "计量器具检定率达到100%。", EffectEn = "All meters are calibrated.",
        },
        Audited("07", 18, "2023-05", new(2023, 12, 1), new(2024, 5, 31), "更换蒸压釜保温，回收排汽余热。", "Insulate the autoclaves anew and recover the heat of their steam.") with
        {
            Action = "更换2台蒸压釜保温，排汽余热未回收。", ActionEn = "Two autoclaves were insulated; the steam's heat is still lost.", DoneOn = new(2024, 5, 24), RecheckOn = new(2024, 6, 18), Recheck = Failed, RecheckBy = SampleBodies.EnergySupervision,
            Effect = "表面温度合格，排汽热损失仍超标；企业已于2025年10月停产。", EffectEn = "Surfaces are cool enough, the loss with the steam is not; the enterprise stopped in October 2025.", EffectTce = 20m, EffectTco2 = 56m,
        },
        Audited("08", 21, "2024-05", new(2024, 10, 30), new(2025, 4, 30), "降低隧道窑排烟温度，修补窑墙。", "Lower the flue gas temperature and mend the kiln's wall.") with
        {
            Action = "修补窑墙。", ActionEn = "The wall was mended.", DoneOn = new(2025, 4, 22), RecheckOn = new(2025, 5, 13), Recheck = Failed, RecheckBy = SampleBodies.EnergySupervision,
            Effect = "排烟温度仍高于限值。", EffectEn = "The flue gas is still too hot.", EffectTce = 18m, EffectTco2 = 39m,
        },
        Audited("09", 21, "2024-05", new(2025, 5, 20), new(2025, 12, 31), "加装烟气余热换热器，窑炉排烟温度降到限值以内。", "Fit a heat exchanger so that the flue gas keeps the limit."),
        Audited("10", 4, "2025-03", new(2025, 12, 12), new(2026, 12, 31), "更换循环水泵，建成蒸汽冷凝水回收系统。", "Replace the circulation pumps and return the steam condensate.") with { Responsible = "设备动力部" },
        New("11", 42, Inspection, new(2025, 9, 8), new(2025, 11, 30), "完善能源管理岗位，补齐2024年节能计划。", "Fill the energy manager's post and hand in the savings plan of 2024.") with
        {
            OriginNote = "节能监察通知书〔2025〕示例07号（虚构）", Action = "聘任能源管理负责人并备案。", ActionEn = "An energy manager was appointed and registered.", DoneOn = new(2025, 11, 26),
        },
        New("12", 33, Performance, new(2025, 8, 18), new(2026, 3, 31), "补报2024年度低碳运行数据，配备专职统计人员。", "Hand in the data of 2024 and appoint a clerk for them.") with
        {
            OriginNote = "2024年度绩效评价", Responsible = "综合管理部",
        },
        New("14", 42, Target, new(2025, 9, 12), new(2026, 12, 31), "单位工业增加值能耗未达到2024年目标，限期制定并实施降耗方案。", "Energy intensity missed its goal of 2024: plan and carry out what brings it down.") with
        {
            TargetId = TargetList.IdOf("42-energy"), Responsible = "设备动力部",
        },
        New("13", 40, Compliance, new(2025, 10, 15), new(2026, 2, 28), "工业固体废物管理台账补充去向和利用方式。", "Complete the waste ledger with receivers and ways of use.") with
        {
            ComplianceEvaluationId = ComplianceList.WasteLedgerOfDyeing, Action = "重建电子台账并与转移记录核对。", ActionEn = "The ledger was rebuilt and compared with the transfers.", DoneOn = new(2026, 2, 12),
            RecheckOn = new(2026, 3, 10), Recheck = Passed, RecheckBy = SampleBodies.Ecology, Effect = "台账与转移记录一致。", EffectEn = "Ledger and transfers agree.",
        },
    ];

    private static Rectification Audited(string number, int member, string listing, DateOnly orderedOn, DateOnly dueOn, string requirement, string requirementEn) =>
        New(number, member, Audit, orderedOn, dueOn, requirement, requirementEn) with { ResultId = AuditOutcomes.IdOf(listing) };

    private static Rectification New(string number, int member, RectificationOrigin origin, DateOnly orderedOn, DateOnly dueOn, string requirement, string requirementEn) => new()
    {
        Id = $"sp-rectification-{number}",
        EnterpriseId = Roster.Of(member).Id,
        Origin = origin,
        Requirement = requirement,
        RequirementEn = requirementEn,
        OrderedOn = orderedOn,
        DueOn = dueOn,
        Responsible = "能源环保部",
        SourceId = "",
    };
}
