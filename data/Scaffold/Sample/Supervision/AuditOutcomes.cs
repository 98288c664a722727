using Disclosure.Model.Supervision;
using static Disclosure.Model.Supervision.AuditOutcome;

namespace Disclosure.Scaffold.Sample.Supervision;

/// <summary>What the audits found: assessment and acceptance apart. A failed audit is followed by a second result.</summary>
internal static class AuditOutcomes
{
    public static IReadOnlyList<AuditResult> All { get; } =
    [
        Of("2022-01", SampleBodies.CleanerAudits, new(2022, 7, 4), new(2023, 2, 17), "实施无/低费方案14项、中高费方案3项，镀槽逆流漂洗改造后新鲜水用量下降。", "14 low-cost and 3 larger options carried out; counter-current rinsing cut the use of fresh water.") with
        {
            AssessmentOn = new(2023, 3, 10), Assessment = Passed, AcceptanceOn = new(2023, 5, 12), Acceptance = Passed, SavingTce = 86m, SavingTco2 = 241m, SavingM3 = 21_500m, SavingMoney = 118m,
        },
        Of("2022-02", SampleBodies.CleanerAudits, new(2022, 7, 18), new(2023, 3, 20), "物料平衡不闭合，超标原因未查清，高费方案没有实施计划。", "The material balance does not close, the cause of the excess was not found, and the larger options have no plan.") with
        {
            AssessmentOn = new(2023, 4, 20), Assessment = Failed,
        },
        Second("2022-02", SampleBodies.CleanerAudits, new(2023, 6, 1), new(2024, 3, 15), "补做水平衡测试，完成定型机余热回收和印染废水分质回用。", "The water balance was measured; heat of the stenters is recovered and wastewater reused by quality.") with
        {
            AssessmentOn = new(2024, 3, 29), Assessment = Conditional, AcceptanceOn = new(2024, 5, 24), Acceptance = Passed, SavingTce = 412m, SavingTco2 = 1_160m, SavingM3 = 138_000m, SavingMoney = 305m,
        },
        Of("2022-03", SampleBodies.CleanerAudits, new(2022, 6, 27), new(2023, 4, 28), "电炉吨钢电耗高于限额，烟道余热未回收。", "The furnace uses more power for a tonne of steel than the quota allows, and waste heat of the duct is lost.") with
        {
            AssessmentOn = new(2023, 5, 16), Assessment = Conditional, AcceptanceOn = new(2023, 12, 8), Acceptance = Passed, SavingTce = 690m, SavingTco2 = 3_190m, SavingMoney = 560m,
        },
        Of("2022-04", SampleBodies.EnergyAudits, new(2022, 5, 9), new(2022, 9, 30), "窑头、窑尾余热发电能力不足，冷却机二次风温低。", "Heat recovery at both ends of the kiln is too small, and the secondary air of the cooler too cold.") with
        {
            AssessmentOn = new(2022, 10, 21), Assessment = Passed, AcceptanceOn = new(2022, 11, 25), Acceptance = Passed, SavingTce = 1_180m, SavingTco2 = 3_270m, SavingMoney = 720m, ReportId = "sp-report-audit-16-2022",
        },
        Of("2022-06", SampleBodies.Verifier, new(2022, 5, 12), new(2022, 6, 20), "排放量与报告一致，氧化亚氮以实测浓度核算。", "Emissions agree with the report; N2O is calculated from measured concentrations.") with
        {
            AssessmentOn = new(2022, 6, 30), Assessment = Passed, AcceptanceOn = new(2022, 7, 8), Acceptance = Passed, ReportId = "sp-report-verification-01-2021",
        },
        Of("2022-07", SampleBodies.EnergySupervision, new(2022, 9, 13), new(2022, 10, 8), "3台锅炉热效率合格，1台引风机效率低于限值。", "Three boilers are efficient enough; one induced-draught fan is below the limit.") with
        {
            AssessmentOn = new(2022, 10, 8), Assessment = Conditional, AcceptanceOn = new(2023, 1, 13), Acceptance = Passed, SavingTce = 140m, SavingTco2 = 388m,
        },
        Of("2023-01", SampleBodies.CleanerAudits, new(2023, 7, 20), new(2024, 4, 12), "以低毒溶剂替代二氯甲烷，溶剂回收率由86%提高到93%。", "Dichloromethane was replaced by a less toxic solvent; 93 per cent of the solvents are recovered instead of 86.") with
        {
            AssessmentOn = new(2024, 4, 30), Assessment = Passed, AcceptanceOn = new(2024, 6, 3), Acceptance = Passed, SavingTce = 205m, SavingTco2 = 560m, SavingM3 = 34_000m, SavingMoney = 410m,
        },
        Of("2023-03", SampleBodies.EnergyAudits, new(2023, 6, 1), new(2023, 10, 16), "熔窑保温破损，审计报告缺少主要设备能效测试数据。", "The insulation of the melting furnace is broken, and the report lacks tests of the main equipment.") with
        {
            AssessmentOn = new(2023, 11, 3), Assessment = Failed,
        },
        Second("2023-03", SampleBodies.EnergyAudits, new(2024, 1, 8), new(2024, 4, 19), "补充设备能效测试，熔窑保温修复后单位产品能耗下降4.1%。", "Equipment was tested; with the insulation repaired a tonne of glass needs 4.1 per cent less energy.") with
        {
            AssessmentOn = new(2024, 4, 26), Assessment = Passed, AcceptanceOn = new(2024, 5, 31), Acceptance = Passed, SavingTce = 930m, SavingTco2 = 2_050m, SavingMoney = 640m, ReportId = "sp-report-audit-19-2024",
        },
        Of("2023-04", SampleBodies.Metering, new(2023, 10, 9), new(2023, 12, 1), "进出用能单位计量器具配备齐全，二期变电所电能表未纳入检定。", "Meters at the boundary are complete; those of the second substation were never calibrated.") with
        {
            AssessmentOn = new(2023, 12, 8), Assessment = Conditional, AcceptanceOn = new(2024, 4, 15), Acceptance = Passed,
        },
        Of("2023-05", SampleBodies.EnergySupervision, new(2023, 11, 6), new(2023, 11, 24), "蒸压釜保温表面温度和排汽热损失不合格。", "The surface temperature of the autoclaves and the heat lost with their steam are over the limits.") with
        {
            AssessmentOn = new(2023, 11, 24), Assessment = Failed, SavingTce = 75m, SavingTco2 = 210m,
        },
        Of("2024-01", SampleBodies.CleanerAudits, new(2024, 8, 12), new(2025, 4, 11), "池窑改为全电助熔，单位产品能耗达到限额。", "The furnace has electric boosting now and keeps the quota.") with
        {
            AssessmentOn = new(2025, 4, 28), Assessment = Passed, AcceptanceOn = new(2025, 6, 16), Acceptance = Passed, SavingTce = 520m, SavingTco2 = 1_130m, SavingMoney = 380m,
        },
        Of("2024-02", SampleBodies.CleanerAudits, new(2024, 8, 26), new(2025, 8, 15), "实施无/低费方案11项，含氯溶剂储罐加装氮封和冷凝回收。", "11 low-cost options carried out; tanks of chlorinated solvents have nitrogen blankets and condensers.") with
        {
            AssessmentOn = new(2025, 8, 29), Assessment = Passed, AcceptanceOn = new(2025, 9, 30), Acceptance = Passed, SavingTce = 64m, SavingTco2 = 176m, SavingM3 = 9_800m, SavingMoney = 95m,
        },
        Of("2024-03", SampleBodies.Verifier, new(2024, 6, 11), new(2024, 7, 12), "含氟气体核算由缺省因子改为按工艺配方，排放量调减0.6%。", "Fluorinated gases are calculated by recipe instead of a default factor, which lowers the total by 0.6 per cent.") with
        {
            AssessmentOn = new(2024, 7, 26), Assessment = Passed, AcceptanceOn = new(2024, 8, 2), Acceptance = Passed, ReportId = "sp-report-verification-24-2023",
        },
        Of("2024-04", SampleBodies.Metering, new(2024, 9, 10), new(2024, 10, 18), "计量器具配备率和检定率符合要求。", "Meters are in place and calibrated as asked.") with
        {
            AssessmentOn = new(2024, 10, 25), Assessment = Passed, AcceptanceOn = new(2024, 11, 8), Acceptance = Passed,
        },
        Of("2024-05", SampleBodies.EnergySupervision, new(2024, 9, 24), new(2024, 10, 22), "隧道窑排烟温度、窑墙外表面温度超过限值。", "The flue gas and the outer wall of the kiln are hotter than the limits allow.") with
        {
            AssessmentOn = new(2024, 10, 22), Assessment = Failed, SavingTce = 110m, SavingTco2 = 238m,
        },
        Of("2025-02", SampleBodies.CleanerAudits, new(2025, 8, 4), new(2026, 5, 22), "建成含铜废液在线回收，含镍废水单独处理。", "Copper is recovered from spent etchant in line; nickel wastewater is treated apart.") with
        {
            AssessmentOn = new(2026, 6, 12), Assessment = Passed, AcceptanceOn = new(2026, 9, 18), Acceptance = Pending, SavingTce = 150m, SavingTco2 = 520m, SavingM3 = 46_000m, SavingMoney = 230m,
        },
        Of("2025-03", SampleBodies.EnergyAudits, new(2025, 6, 16), new(2025, 11, 14), "聚合釜夹套冷却水循环泵效率低，蒸汽冷凝水没有回收。", "The pumps of the jacket cooling are inefficient and steam condensate is not returned.") with
        {
            AssessmentOn = new(2025, 12, 5), Assessment = Failed, SavingTce = 480m, SavingTco2 = 1_290m, SavingMoney = 260m, ReportId = "sp-report-audit-04-2025",
        },
        Of("2025-04", SampleBodies.Verifier, new(2025, 6, 3), new(2025, 6, 27), "外购绿电凭证齐全，柴油发电机用油补充计入。", "The certificates of green power are complete; diesel of the emergency sets was added.") with
        {
            AssessmentOn = new(2025, 7, 11), Assessment = Passed, AcceptanceOn = new(2025, 7, 18), Acceptance = Passed, ReportId = "sp-report-verification-47-2024",
        },
    ];

    public static string IdOf(string number) => $"sp-result-{number}";

    private static AuditResult Of(string number, string auditor, DateOnly started, DateOnly submitted, string findings, string findingsEn) => new()
    {
        Id = IdOf(number),
        ListingId = AuditList.Find(number).Id,
        Auditor = auditor,
        StartedOn = started,
        SubmittedOn = submitted,
        Findings = findings,
        FindingsEn = findingsEn,
        SourceId = "",
    };

    private static AuditResult Second(string number, string auditor, DateOnly started, DateOnly submitted, string findings, string findingsEn) =>
        Of(number, auditor, started, submitted, findings, findingsEn) with { Id = $"{IdOf(number)}-2" };
}
