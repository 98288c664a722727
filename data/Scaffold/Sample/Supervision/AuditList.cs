using Disclosure.Model.Supervision;
using static Disclosure.Model.Supervision.AuditKind;
using static Disclosure.Model.Supervision.ListingReason;

namespace Disclosure.Scaffold.Sample.Supervision;

/// <summary>Twenty-five listings of five years. Their ids are permanent; what became of each stands in the results.</summary>
internal static class AuditList
{
    public static IReadOnlyList<AuditListing> All { get; } =
    [
        Of("2022-01", 22, CleanerProductionAudit, ToxicSubstances, new(2022, 5, 20), "使用含铬、含镍等有毒有害原料") with { InformationPublishedOn = new(2022, 6, 10), StartedOn = new(2022, 7, 4) },
        Of("2022-02", 40, CleanerProductionAudit, ExcessDischarge, new(2022, 5, 20), "2021年化学需氧量两次超过排放标准") with { InformationPublishedOn = new(2022, 6, 15), StartedOn = new(2022, 7, 18) },
        Of("2022-03", 13, CleanerProductionAudit, HighEnergyUse, new(2022, 5, 20), "电炉工序单位产品能耗超过限额") with { InformationPublishedOn = new(2022, 6, 8), StartedOn = new(2022, 6, 27) },
        Of("2022-04", 16, EnergyAudit, Ordered, new(2022, 4, 15), "2021年度能源利用状况报告审查发现能源利用效率低") with { StartedOn = new(2022, 5, 9) },
        Of("2022-05", 17, EnergyAudit, Ordered, new(2022, 4, 15), "节能管理制度不健全") with
        {
            StartedOn = new(2022, 5, 30), RemovedOn = new(2022, 10, 14), RemovedReason = "企业于2022年9月30日退出园区并注销生产，审核终止",
        },
        Of("2022-06", 1, CarbonVerification, KeyUnit, new(2022, 3, 31), "2021年度排放报告核查") with { StartedOn = new(2022, 5, 12) },
        Of("2022-07", 45, EnergyMonitoring, PeriodicReview, new(2022, 8, 22), "锅炉热效率和主要用能设备定期监测") with { StartedOn = new(2022, 9, 13) },

        Of("2023-01", 9, CleanerProductionAudit, ToxicSubstances, new(2023, 6, 5), "生产中排放二氯甲烷等有毒有害物质") with { InformationPublishedOn = new(2023, 6, 28), StartedOn = new(2023, 7, 20) },
        Of("2023-02", 20, CleanerProductionAudit, HighEnergyUse, new(2023, 6, 5), "池窑单位产品能耗超过限额") with { InformationPublishedOn = new(2023, 7, 3), StartedOn = new(2023, 8, 1) },
        Of("2023-03", 19, EnergyAudit, Ordered, new(2023, 5, 8), "节能措施不落实，现场调查后责令实施") with { StartedOn = new(2023, 6, 1) },
        Of("2023-04", 3, MeteringReview, KeyUnit, new(2023, 9, 12), "重点用能单位能源计量审查") with { StartedOn = new(2023, 10, 9) },
        Of("2023-05", 18, EnergyMonitoring, Ordered, new(2023, 10, 20), "蒸压釜排汽温度异常，责令监测") with { StartedOn = new(2023, 11, 6) },

        Of("2024-01", 20, CleanerProductionAudit, RolledOver, new(2024, 7, 1), "2023年列入后未在一年内完成，滚动列入") with
        {
            InformationPublishedOn = new(2024, 7, 25), StartedOn = new(2024, 8, 12), RolledOverFromId = "sp-audit-2023-02",
        },
        Of("2024-02", 6, CleanerProductionAudit, ToxicSubstances, new(2024, 7, 1), "使用有毒有害原料") with { StartedOn = new(2024, 8, 26) },
        Of("2024-03", 24, CarbonVerification, KeyUnit, new(2024, 5, 6), "2023年度排放报告核查") with { StartedOn = new(2024, 6, 11) },
        Of("2024-04", 37, MeteringReview, PeriodicReview, new(2024, 8, 15), "蒸汽和电力计量定期审查") with { StartedOn = new(2024, 9, 10) },
        Of("2024-05", 21, EnergyMonitoring, Ordered, new(2024, 9, 3), "隧道窑烟气余热损失偏高，责令监测") with { StartedOn = new(2024, 9, 24) },

        Of("2025-01", 5, CleanerProductionAudit, ToxicSubstances, new(2025, 6, 18), "使用有毒有害原料") with { InformationPublishedOn = new(2025, 7, 10) },
        Of("2025-02", 25, CleanerProductionAudit, ToxicSubstances, new(2025, 6, 18), "排放含铜、含镍废水") with { InformationPublishedOn = new(2025, 7, 8), StartedOn = new(2025, 8, 4) },
        Of("2025-03", 4, EnergyAudit, Ordered, new(2025, 5, 15), "能源利用效率低于同行业平均水平") with { StartedOn = new(2025, 6, 16) },
        Of("2025-04", 47, CarbonVerification, KeyUnit, new(2025, 4, 25), "2024年度排放报告核查") with { StartedOn = new(2025, 6, 3) },

        Of("2026-01", 14, CleanerProductionAudit, HighEnergyUse, new(2026, 6, 10), "加热炉工序单位产品能耗超过限额") with { InformationPublishedOn = new(2026, 7, 2) },
        Of("2026-02", 2, CleanerProductionAudit, ExcessDischarge, new(2026, 6, 10), "2025年挥发性有机物超过总量控制指标") with { StartedOn = new(2026, 7, 27) },
        Of("2026-03", 42, EnergyAudit, Ordered, new(2026, 5, 20), "节能目标未完成，现场调查后责令实施") with { StartedOn = new(2026, 6, 22) },
        Of("2026-04", 8, MeteringReview, KeyUnit, new(2026, 10, 20), "重点用能单位能源计量审查"),
    ];

    public static AuditListing Find(string number) => All.Single(listing => listing.Id == IdOf(number));

    private static string IdOf(string number) => $"sp-audit-{number}";

    private static AuditListing Of(string number, int member, AuditKind kind, ListingReason reason, DateOnly listedOn, string note)
    {
        var (lawId, clause) = LegalBasis.Of(kind, reason, listedOn);
        return new()
        {
            Id = IdOf(number),
            EnterpriseId = Roster.Of(member).Id,
            NameAsListed = Roster.Of(member).Name,
            Kind = kind,
            Year = listedOn.Year,
            Batch = $"{listedOn.Year}年{AuditListings.Kinds[kind].Label.Zh}名单（示例）",
            Reason = reason,
            ReasonNote = note,
            LawId = lawId,
            LawClause = clause,
            Authority = kind switch
            {
                CleanerProductionAudit => SampleBodies.Ecology,
                CarbonVerification => SampleBodies.ProvincialEcology,
                MeteringReview => SampleBodies.Market,
                _ => SampleBodies.Reform,
            },
            DocumentNumber = $"示例审〔{listedOn.Year}〕{number[^2..]}号（虚构）",
            ListedOn = listedOn,
            SourceId = "",
        };
    }
}
