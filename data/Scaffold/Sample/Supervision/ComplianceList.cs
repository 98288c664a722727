using Disclosure.Model.Supervision;
using Disclosure.Scaffold.Sample.Knowledge;
using static Disclosure.Model.Supervision.ComplianceVerdict;

namespace Disclosure.Scaffold.Sample.Supervision;

/// <summary>How laws and standards were kept, clause by clause. Those on laws that the code of 2026 replaced went stale on 15 August 2026.</summary>
internal static class ComplianceList
{
    public const string WasteLedgerOfDyeing = "sp-compliance-2025-07";

    public static IReadOnlyList<ComplianceEvaluation> All { get; } =
    [
        Park("2024-01", SampleLaws.EnergyConservation, "第十二条", new(2025, 4, 18), Compliant, "全年组织节能监督检查6次，覆盖全部重点用能单位。", "Six inspections in the year reached every key energy user."),
        Park("2024-02", SampleLaws.ParkStandard, "5.4", new(2025, 4, 18), PartlyCompliant, "1家企业未报送年度数据，2家重复用水未计量。", "One enterprise filed nothing, two do not measure reused water.") with
        {
            CorrectiveAction = "书面催报并列入绩效扣分，补装回用水流量计。", CorrectiveActionEn = "A written reminder, points off the evaluation, and meters for reused water.", ActionDue = new(2025, 12, 31), ActionDone = new(2025, 12, 18),
        },
        Park("2025-01", SampleLaws.CircularEconomy, "第十六条", new(2026, 4, 22), Compliant, "印染、造纸、建材等行业重点企业均纳入能耗、水耗监督管理。", "The large plants of dyeing, paper and building materials are all supervised for energy and water."),
        Park("2025-02", SampleLaws.OpenGovernment, null, new(2026, 4, 22), PartlyCompliant, "2件公众提问超过答复期限。", "Two questions from the public were answered after the deadline.") with
        {
            CorrectiveAction = "建立答复期限预警，由综合科每周核对。", CorrectiveActionEn = "Deadlines are watched each week by the general office.", ActionDue = new(2026, 9, 30),
        },
        Park("2025-03", SampleLaws.RenewableEnergy, null, new(2026, 4, 22), Compliant, "新增屋顶光伏项目全部并网并完成备案。", "All new roof panels are connected and registered."),

        Of("2024-03", 16, SampleLaws.AirPollution, "第二十四条", new(2025, 3, 27), Compliant, "窑尾在线监测数据联网，自行监测记录保存完整。", "Stack monitoring is on line, own records are complete."),
        Of("2024-04", 45, SampleLaws.EnergyConservation, "第五十三条", new(2025, 4, 2), Compliant, "按期报送2024年度能源利用状况报告。", "The energy-use report of 2024 came in time."),
        Of("2024-05", 42, SampleLaws.EnergyConservation, "第五十五条", new(2025, 8, 27), NotCompliant, "能源管理岗位空缺，能源管理负责人未备案。", "The energy manager's post is vacant and nobody is registered.") with
        {
            CorrectiveAction = "聘任能源管理负责人并备案。", CorrectiveActionEn = "Appoint and register an energy manager.", ActionDue = new(2025, 11, 30), ActionDone = new(2025, 11, 26),
        },
        Of("2024-06", 22, SampleLaws.SolidWaste, "第七十九条", new(2025, 3, 20), Compliant, "含铬、含镍污泥分类贮存，交有许可证的单位处置。", "Chromium and nickel sludges are stored apart and go to a permitted plant."),
        Of("2025-04", 9, SampleLaws.SolidWaste, "第八十二条", new(2026, 3, 24), Compliant, "危险废物转移全部运行电子联单。", "Every transfer of hazardous waste ran with an electronic manifest."),
        Of("2025-05", 6, SampleLaws.CleanerProduction, "第二十七条", new(2026, 1, 16), PartlyCompliant, "审核完成并通过验收，但未在当地主要媒体公布信息。", "The audit was done and accepted, but the information was never published.") with
        {
            CorrectiveAction = "补充公布，并把公布事项纳入内部流程。", CorrectiveActionEn = "Publish it now and make publication a step of the procedure.", ActionDue = new(2026, 3, 31),
        },
        Of("2025-06", 3, SampleLaws.EnvironmentalDisclosure, null, new(2026, 4, 3), Compliant, "按期公开年度环境信息依法披露报告，内容符合格式准则。", "The yearly disclosure came in time and keeps the format."),
        Of("2025-07", 40, SampleLaws.SolidWaste, "第三十六条", new(2025, 10, 10), NotCompliant, "工业固体废物管理台账缺少去向和利用方式。", "The waste ledger lacks receivers and ways of use.") with
        {
            CorrectiveAction = "重建电子台账并与转移记录核对。", CorrectiveActionEn = "Rebuild the ledger and compare it with the transfers.", ActionDue = new(2026, 2, 28), ActionDone = new(2026, 2, 12),
        },
        Of("2025-08", 1, SampleLaws.CarbonTradingRegulation, "第十四条", new(2026, 1, 9), NotApplicable, "所属行业尚未纳入全国碳市场配额管理。", "Its industry has no allowances in the national market yet."),
        Of("2025-09", 24, SampleLaws.Greenhouse2015, null, new(2026, 5, 12), Compliant, "核算边界和方法符合通则，含氟气体按工艺配方核算。", "Boundary and method keep the standard; fluorinated gases follow the recipes."),
        Of("2025-10", 33, SampleLaws.Statistics, null, new(2026, 5, 20), NotCompliant, "2024年度数据经两次催报仍未报送。", "The data of 2024 are missing after two reminders.") with
        {
            CorrectiveAction = "责令限期补报，纳入失信行为记录。", CorrectiveActionEn = "Ordered to file by a date; entered in the credit record.", ActionDue = new(2026, 8, 31),
        },
        Of("2025-11", 8, SampleLaws.MotorEfficiency, null, new(2026, 6, 4), PartlyCompliant, "12台在用电动机能效低于3级。", "Twelve motors in use are below grade 3.") with
        {
            CorrectiveAction = "分两批更换为2级以上电动机。", CorrectiveActionEn = "Replace them with grade 2 or better, in two lots.", ActionDue = new(2027, 3, 31),
        },
        Of("2026-01", 13, SampleLaws.EnvironmentCode, null, new(2026, 9, 16), Compliant, "对照法典重新评价大气、固体废物和清洁生产要求，均符合。", "Air, solid waste and cleaner production were evaluated anew under the code and are kept."),
    ];

    private static ComplianceEvaluation Park(string number, string lawId, string? clause, DateOnly on, ComplianceVerdict verdict, string evidence, string evidenceEn) =>
        New(number, lawId, clause, on, verdict, evidence, evidenceEn) with { ParkCode = SamplePark.Code };

    private static ComplianceEvaluation Of(string number, int member, string lawId, string? clause, DateOnly on, ComplianceVerdict verdict, string evidence, string evidenceEn) =>
        New(number, lawId, clause, on, verdict, evidence, evidenceEn) with { EnterpriseId = Roster.Of(member).Id };

    private static ComplianceEvaluation New(string number, string lawId, string? clause, DateOnly on, ComplianceVerdict verdict, string evidence, string evidenceEn) => new()
    {
        Id = $"sp-compliance-{number}",
        LawId = lawId,
        Clause = clause,
        Year = int.Parse(number[..4], System.Globalization.CultureInfo.InvariantCulture),
        EvaluatedOn = on,
        Verdict = verdict,
        Evidence = evidence,
        EvidenceEn = evidenceEn,
        SourceId = "",
    };
}
