using Disclosure.Model.Registers;
using Disclosure.Model.Support;

namespace Disclosure.Scaffold.Sample.Support;

/// <summary>Awards, work on standards, and public money.</summary>
internal static class IncentiveRows
{
    public static IReadOnlyList<Recognition> Recognitions { get; } =
    [
        Recognised(10, RecognitionKind.Award, 2024, "年度绿色生产先进企业", 1) with { Reward = 20m },
        Recognised(28, RecognitionKind.Award, 2025, "年度绿色生产先进企业", 1) with { Reward = 20m },
        Recognised(1, RecognitionKind.Award, 2024, "温室气体减排贡献奖", 2) with { Reward = 30m },
        Recognised(29, RecognitionKind.StandardDrafting, 2025, "示例园区锂离子电池单位产品能耗评价规范（虚构）", 1),
        Recognised(24, RecognitionKind.StandardDrafting, 2024, "示例园区含氟气体排放核算规范（虚构）", 1),
        Recognised(10, RecognitionKind.EnterpriseStandard, 2025, "口服固体制剂绿色生产规范（企业标准，虚构）", 1),
    ];

    public static IReadOnlyList<FundingGrant> Grants { get; } =
    [
        Grant("01", 1, "温室气体减排专项", "Greenhouse gas programme", "氧化亚氮催化分解装置", "N2O catalyst", SampleBodies.Ecology, 260m, new(2022, 4, 11), new(2022, 8, 3), FundingStatus.Paid),
        Grant("02", 13, "节能技术改造资金", "Energy retrofit fund", "电炉烟道余热锅炉", "Waste-heat boiler", SampleBodies.Industry, 150m, new(2023, 3, 6), new(2023, 6, 19), FundingStatus.Paid),
        Grant("03", 40, "清洁生产补助", "Cleaner-production grant", "印染废水分质回用", "Reuse of dyeing wastewater", SampleBodies.Ecology, 80m, new(2024, 6, 28), new(2024, 10, 14), FundingStatus.Granted),
        Grant("04", 19, "节能技术改造资金", "Energy retrofit fund", "熔窑全氧燃烧改造", "Oxy-fuel furnace", SampleBodies.Industry, 420m, new(2024, 3, 4), new(2024, 6, 24), FundingStatus.Returned),
        Grant("05", 33, "数字化能管补助", "Grant for digital energy management", "能耗在线监测", "On-line monitoring", SampleBodies.Industry, null, new(2025, 9, 15), null, FundingStatus.Refused),
        Grant("06", null, "园区循环化改造资金", "Circular park fund", "废弃物交换平台和再生水厂二期", "Waste exchange and reclaimed water", SampleBodies.Reform, 1_800m, new(2024, 1, 22), new(2024, 5, 30), FundingStatus.Paid),
        Grant("07", 29, "零碳工厂培育资金", "Zero-carbon factory fund", "二期屋顶光伏和储能", "Roof panels and storage", SampleBodies.Finance, null, new(2026, 9, 21), null, FundingStatus.Applied),
    ];

    private static Recognition Recognised(int member, RecognitionKind kind, int year, string category, int sequence) => new()
    {
        Id = "", Kind = kind, ParkCode = SamplePark.Code, EnterpriseId = Roster.Of(member).Id, NameAsListed = Roster.Of(member).Name, Category = category, Batch = $"{year}年（示例）", Year = year, Sequence = sequence, Issuer = SamplePark.Publisher.Zh,
        NoticeTitle = $"关于公布{year}年度表彰和标准参编名单的通知（示例，虚构）", NoticeDate = new(year, 12, 20), SourceId = "",
    };

    private static FundingGrant Grant(string number, int? member, string programme, string programmeEn, string purpose, string purposeEn, string authority, decimal? amount, DateOnly applied, DateOnly? granted, FundingStatus status) => new()
    {
        Id = $"sp-grant-{number}", EnterpriseId = member is { } known ? Roster.Of(known).Id : null, ParkCode = member is null ? SamplePark.Code : null, Programme = $"{programme}（示例）", ProgrammeEn = $"{programmeEn} (sample)",
        Purpose = purpose, PurposeEn = purposeEn, Authority = authority, Amount = amount, AppliedOn = applied, GrantedOn = granted, Status = status, SourceId = "",
    };
}
