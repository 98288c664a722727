using Disclosure.Model.Supervision;
using static Disclosure.Model.Supervision.CertificationKind;

namespace Disclosure.Scaffold.Sample.Supervision;

/// <summary>Certificates: in force, run out and withdrawn.</summary>
internal static class CertificationList
{
    public static IReadOnlyList<Certification> All { get; } =
    [
        Of("01", 13, EnergyManagement, "短流程炼钢", new(2024, 3, 18), 3),
        Of("02", 24, EnergyManagement, "集成电路制造", new(2025, 6, 9), 3),
        Of("03", 16, EnergyManagement, "水泥熟料和水泥生产", new(2021, 5, 20), 3),
        Of("04", 42, EnergyManagement, "机制纸生产", new(2023, 8, 14), 3) with { WithdrawnOn = new(2025, 9, 30) },
        Of("05", 29, CarbonManagement, "锂离子电池制造", new(2025, 4, 2), 3),
        Of("06", 28, CarbonManagement, "光伏组件制造", new(2025, 11, 26), 3),
        Of("07", 2, EnvironmentalManagement, "精细化学品生产", new(2024, 9, 5), 3),
        Of("08", 9, EnvironmentalManagement, "原料药生产", new(2023, 12, 11), 3),
        Of("09", 22, EnvironmentalManagement, "表面处理", new(2022, 2, 28), 3),
        Of("10", 35, EnvironmentalManagement, "汽车车身制造", new(2025, 1, 13), 3),
        Of("11", 27, ProductEfficiency, "变频器", new(2024, 7, 1), 4),
        Of("12", 26, ProductEfficiency, "道路照明灯具", new(2022, 10, 17), 4),
        Of("13", 20, EnergyQuota, "玻璃纤维池窑", new(2025, 7, 21), 2) with { Body = SampleBodies.EnergySupervision },
        Of("14", 19, EnergyQuota, "平板玻璃", new(2024, 6, 20), 2) with { Body = SampleBodies.EnergySupervision },
        Of("15", 40, CleanerProduction, "印染", new(2024, 5, 24), 5) with { Body = SampleBodies.Ecology },
        Of("16", 9, CleanerProduction, "原料药", new(2024, 6, 3), 5) with { Body = SampleBodies.Ecology },
    ];

    private static Certification Of(string number, int member, CertificationKind kind, string scope, DateOnly from, int years) => new()
    {
        Id = $"sp-certification-{number}", EnterpriseId = Roster.Of(member).Id, Kind = kind, Number = $"SAMPLE-{from.Year}-{number}", Scope = scope, Body = SampleBodies.Certifier,
        ValidFrom = from, ValidTo = from.AddYears(years).AddDays(-1), SourceId = "",
    };
}
