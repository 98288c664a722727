using Disclosure.Model.Dictionary;
using Disclosure.Model.Registers;

namespace Disclosure.Site.Tests.Fixture;

/// <summary>What the two sample enterprises report: the first gives values, the second every reason why there is none.</summary>
internal static class Returns
{
    private static readonly (string Indicator, string? Item, string Unit, decimal First)[] Values =
    [
        ("energy_consumption", "electricity", "MWh", 118000.5m),
        ("energy_consumption", "natural_gas", "10k_m3", 312.75m),
        ("energy_consumption", "diesel", "t", 84.2m),
        ("energy_consumption", "electricity_solar_own", "MWh", 1200m),
        ("process_emissions", "n2o", "t", 1.125m),
        ("industrial_added_value", null, "10k_CNY", 45210.33m),
        ("industrial_output", null, "10k_CNY", 186500m),
        ("water_withdrawal", null, "m3", 1204300m),
        ("water_reused", null, "m3", 5120000m),
        ("waste_generated", "fly_ash", "t", 920.4m),
        ("waste_utilised", "fly_ash", "t", 801m),
        ("commuters", null, "person", 812m),
        ("green_commuters", null, "person", 640m),
        ("nox_emissions", null, "t", 0m),
    ];

    private static readonly (string Indicator, string Unit, FigureStatus Status)[] Reasons =
    [
        ("industrial_added_value", "10k_CNY", FigureStatus.Confidential),
        ("industrial_output", "10k_CNY", FigureStatus.NotRequired),
        ("water_withdrawal", "m3", FigureStatus.NotMeasured),
        ("water_reused", "m3", FigureStatus.NotApplicable),
        ("building_area", "m2", FigureStatus.BelowThreshold),
        ("green_building_area", "m2", FigureStatus.Overdue),
        ("commuters", "person", FigureStatus.Withdrawn),
        ("green_commuters", "person", FigureStatus.NotDue),
        ("nox_emissions", "t", FigureStatus.NotPublished),
    ];

    public static IReadOnlyList<Figure> Of(Enterprise enterprise, Period period) => enterprise.Uscc == FixtureRows.Factory
        ? [.. Values.Select((row, index) => Figure(enterprise, period, row.Indicator, row.Item, row.Unit) with
        {
            Value = Math.Round(row.First * (1 + ((period.Year - 2021) * 0.037m)), 2) is var value && row.Unit is "person" or "m3" ? Math.Round(value) : value,
            Method = Method.Measured,
            Assurance = (Assurance)(index % 3),
            Provisional = period.Year == FixtureRows.LastYear && row.Indicator is "nox_emissions" or "commuters",
            Revision = period.Year == 2023 && row.Item is "electricity" ? 1 : 0,
            SourceLine = index + 2,
        })]
        : [.. Reasons.Select((row, index) => Figure(enterprise, period, row.Indicator, null, row.Unit) with
        {
            Status = row.Status,
            Reason = row.Status is FigureStatus.Confidential ? "商业秘密，依据《企业环境信息依法披露管理办法》。" : null,
            SourceLine = index + 30,
        })];

    private static Figure Figure(Enterprise enterprise, Period period, string indicator, string? item, string unit) => new()
    {
        Id = Model.Registers.Figure.IdOf(enterprise.Id, null, indicator, item, period),
        EnterpriseId = enterprise.Id,
        ParkCode = enterprise.ParkCode,
        IndicatorCode = indicator,
        CarrierCode = indicator is "energy_consumption" ? item : null,
        GasCode = indicator is "process_emissions" ? item : null,
        WasteCategoryCode = indicator is "waste_generated" or "waste_utilised" ? item : null,
        Period = period,
        Year = period.Year,
        Unit = unit,
        ReportedOn = new(period.Year + 1, 3, 28),
        PublishedOn = new(2026, 6, 1),
        Sample = true,
        SourceId = "returns",
    };
}
