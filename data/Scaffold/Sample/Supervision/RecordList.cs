using Disclosure.Model.Supervision;
using Disclosure.Scaffold.Sample.Knowledge;
using static Disclosure.Model.Supervision.PublicLevel;
using static Disclosure.Model.Supervision.RecordKind;

namespace Disclosure.Scaffold.Sample.Supervision;

/// <summary>The standard's ten kinds of records, and what the public asked.</summary>
internal static class RecordList
{
    public static IReadOnlyList<ManagementRecord> All { get; } =
    [
        Of("01", Planning, "低碳发展规划（2021—2027年）及审批文件", "Low-carbon plan 2021-2027 and its approval", new(2021, 12, 20), 30, Public),
        Of("02", LawEvidence, "节能监督检查记录（2024年度）", "Inspections of energy saving in 2024", new(2025, 1, 15), 10, OnRequest, SampleLaws.EnergyConservation),
        Of("03", Rules, "低碳管理制度汇编审批文件", "Approval of the low-carbon management rules", new(2022, 3, 1), 30, Public),
        Of("04", Factors, "热电机组燃料结构和供热量记录", "Fuels and heat of the power plant", new(2025, 2, 10), 10, OnRequest),
        Of("05", Data, "2024年度绩效评估过程文件", "Working papers of the evaluation of 2024", new(2025, 8, 18), 10, OnRequest),
        Of("06", Meetings, "低碳管理联席会议纪要和培训现场图片（2025年）", "Minutes and pictures of training, 2025", new(2025, 12, 30), 5, Internal),
        Of("07", InformationSystem, "信息系统安全等级测评报告", "Security assessment of the information system", new(2025, 6, 12), 6, Internal),
        Of("08", ThirdParty, "碳核查报告汇编（2023年度）", "Verification reports of 2023", new(2024, 9, 2), 10, OnRequest, SampleLaws.CarbonTradingRegulation),
        Of("09", StandardEvidence, "能源计量器具配备和检定台账", "Meters and their calibration", new(2026, 3, 20), 6, OnRequest, SampleLaws.Metering2025),
        Of("10", Other, "废弃物交换撮合登记", "Register of the waste exchange", new(2026, 1, 8), 5, Public),
        Of("11", ThirdParty, "清洁生产审核验收材料", "Papers of the accepted cleaner-production audit", new(2024, 5, 24), 10, OnRequest, SampleLaws.CleanerProductionAudits) with { EnterpriseId = Roster.Of(40).Id },
        Of("12", Data, "能源消费原始记录（2025年度）", "Energy records of 2025", new(2026, 1, 20), 5, Internal) with { EnterpriseId = Roster.Of(13).Id },
        Established("13", Mechanism.OperatingRules, "低碳运行管理工作办法", "Rules of low-carbon operation", new(2022, 3, 1)),
        Established("14", Mechanism.Appraisal, "低碳运行管理评价考核办法", "Rules of appraisal", new(2022, 3, 1)),
        Established("15", Mechanism.Coordination, "低碳管理联席会议制度", "Joint meetings of the departments", new(2022, 3, 18)),
        Established("16", Mechanism.Responsibilities, "园区和企业低碳管理职责分工", "Who answers for what in park and enterprises", new(2022, 3, 18)),
        Established("17", Mechanism.AdmissionAndExit, "企业准入与退出管理办法", "Rules of admission and exit", new(2022, 1, 1)),
        Established("18", Mechanism.Statistics, "低碳运行统计报告制度", "Rules of statistics and reports", new(2022, 4, 12)),
        Established("19", Mechanism.Incentives, "绿色低碳激励办法", "Rules of incentives", new(2023, 2, 6)),
        Established("20", Mechanism.Supervision, "低碳运行监督管理办法", "Rules of supervision", new(2022, 5, 20)),
        Established("21", Mechanism.Bulletins, "企业低碳绩效通报办法", "Rules of performance bulletins", new(2022, 5, 20)),
    ];

    private static ManagementRecord Established(string number, Mechanism mechanism, string title, string titleEn, DateOnly on) =>
        Of(number, Rules, title, titleEn, on, 30, Public, SampleLaws.ParkStandard) with { Mechanism = mechanism };

    private static ManagementRecord Of(string number, RecordKind kind, string title, string titleEn, DateOnly on, int years, PublicLevel level, string? law = null) => new()
    {
        Id = $"sp-record-{number}", ParkCode = SamplePark.Code, Kind = kind, Title = title, TitleEn = titleEn, CreatedOn = on, RetentionYears = years, KeptBy = SampleBodies.ParkOffice, PublicLevel = level, LawId = law, SourceId = "",
    };
}
