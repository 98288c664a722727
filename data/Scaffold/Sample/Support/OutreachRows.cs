using Disclosure.Model.Support;
using Disclosure.Scaffold.Sample.Knowledge;
using static Disclosure.Model.Support.Audience;
using static Disclosure.Model.Support.EventKind;

namespace Disclosure.Scaffold.Sample.Support;

/// <summary>Events and the materials that were written for them.</summary>
internal static class OutreachRows
{
    public static IReadOnlyList<OutreachEvent> Events { get; } =
    [
        Event("01", Exhibition, Citizens, "节能宣传周低碳技术展", "Low-carbon technology show in the energy-saving week", new(2022, 6, 15), 620, 18),
        Event("02", Forum, Executives, "企业低碳转型座谈会", "Talks on the transition of enterprises", new(2022, 11, 9), 46, 32),
        Event("03", ExecutiveTraining, Executives, "企业负责人碳管理专题班", "Carbon management for heads of enterprises", new(2023, 5, 18), 44, 44),
        Event("04", StaffTraining, Clerks, "年度低碳运行数据报送培训", "How to file the yearly data", new(2024, 1, 17), 71, 45),
        Event("05", StaffTraining, EnergyManagers, "能源计量和能源审计实务", "Metering and energy audits in practice", new(2024, 9, 25), 38, 21),
        Event("06", LawOutreach, EnergyManagers, "碳排放权交易管理暂行条例宣贯", "The interim regulations on carbon trading", new(2024, 6, 13), 52, 19),
        Event("07", PublicDay, Citizens, "热电厂和污水处理厂公众开放日", "Open day of the power plant and the wastewater works", new(2025, 6, 5), 310, 2),
        Event("08", Forum, Researchers, "高校与企业产学研对接会", "Universities meet enterprises", new(2025, 10, 22), 64, 26),
        Event("09", LawOutreach, Executives, "生态环境法典专题解读", "The ecological and environmental code explained", new(2026, 7, 16), 58, 41),
        Event("10", StaffTraining, Clerks, "信息系统直报操作培训", "Filing in the information system", new(2026, 1, 21), 66, 45),
    ];

    public static IReadOnlyList<TrainingMaterial> Materials { get; } =
    [
        Material("01", Clerks, "怎样填报年度数据", "How to file", "逐列说明报送表，列出常见错误和改正办法。", "The forms column by column, with common faults and how to put them right.", new(2026, 1, 12), null) with { Article = "filing" },
        Material("02", Citizens, "怎样看懂公开的数据", "How to read what is published", "说明数值、状态、覆盖范围和计算过程。", "Values, statuses, coverage and derivations explained.", new(2026, 1, 12), null) with { Article = "how-to-read" },
        Material("03", EnergyManagers, "能源审计准备清单", "Preparing for an energy audit", "审计前需要整理的台账、图纸和计量记录。", "Ledgers, drawings and meter records to have at hand.", new(2024, 9, 20), SampleLaws.EnergyAudits),
        Material("04", Executives, "企业碳管理十问", "Ten questions on carbon management", "面向管理层的核算边界、责任和成本要点。", "Boundary, duties and costs for management.", new(2023, 5, 10), SampleLaws.CarbonPeak),
        Material("05", Researchers, "数据口径和引用办法", "Definitions and how to cite", "指标定义、版本和引用格式。", "Definitions of indicators, versions and citation.", new(2025, 10, 15), SampleLaws.Greenhouse2015),
    ];

    private static OutreachEvent Event(string number, EventKind kind, Audience audience, string title, string titleEn, DateOnly on, int participants, int enterprises) => new()
    {
        Id = $"sp-event-{number}", ParkCode = SamplePark.Code, Kind = kind, Audience = audience, Title = title, TitleEn = titleEn, HeldOn = on, Place = "示例园区服务中心（虚构）", Participants = participants, Enterprises = enterprises, SourceId = "",
    };

    private static TrainingMaterial Material(string number, Audience audience, string title, string titleEn, string summary, string summaryEn, DateOnly on, string? law) => new()
    {
        Id = $"sp-material-{number}", ParkCode = SamplePark.Code, Audience = audience, Title = title, TitleEn = titleEn, Summary = summary, SummaryEn = summaryEn, LawId = law, PublishedOn = on, SourceId = "",
    };
}
