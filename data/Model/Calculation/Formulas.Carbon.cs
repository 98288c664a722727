using Disclosure.Model.Dictionary;
using Disclosure.Model.Reference;

namespace Disclosure.Model.Calculation;

public static partial class Formulas
{
    /// <summary>温室气体排放, GB/T 32150, by source and scope.</summary>
    private static IReadOnlyList<Formula> Carbon =>
    [
        new()
        {
            Code = "fuel_combustion",
            Title = new("分品种化石燃料燃烧排放", "CO2 from burning a fossil fuel"),
            Statement = new(
                "消费量乘以低位发热量、单位热值含碳量、碳氧化率和二氧化碳与碳的相对分子质量之比（44/12）。生物质燃料的二氧化碳不计入；电力和热力另行核算。",
                "Quantity times net calorific value, carbon content, oxidation rate and the ratio of the molecular masses of carbon dioxide and carbon (44/12). Carbon dioxide of biomass is left out; electricity and heat are calculated apart."),
            Source = Citations.SteelGuideline with { Clause = "6.1.1 公式（1）" },
            Each = Selections.FossilFuels,
            Sum = [Quantity()],
            Steps =
            [
                Emission("NCV", FactorKind.NetCalorificValue, null),
                Emission("CC", FactorKind.CarbonContent, "tC/GJ"),
                Emission("OF", FactorKind.OxidationRate, "1"),
                Times(44),
                Over(12),
            ],
        },
        new()
        {
            Code = "combustion_co2",
            Title = new("化石燃料燃烧排放", "CO2 from fossil fuel combustion"),
            Statement = new($"各化石燃料燃烧排放之和。{UnusedCarriers.Zh}", $"Sum over the fossil fuels. {UnusedCarriers.En}"),
            Source = Citations.SteelGuideline with { Clause = "6.1.1" },
            Sum = [Emitted("E_i", "fuel_co2", new("各燃料的燃烧排放", "emissions of each fuel"), "tCO2") with { Over = Selections.FossilFuels, Return = "energy_consumption" }],
        },
        new()
        {
            Code = "purchased_electricity",
            Title = new("外购电力排放", "CO2 from purchased electricity"),
            Statement = new(
                "外购电量（含绿电，兆瓦时换算为千瓦时）乘以当年全国电力平均排放因子，千克换算为吨。平均因子已含市场化交易的非化石电量，绿电不再扣减；当年因子尚未公布的不予计算，不以其他年份代替。",
                "Purchased electricity, green included, in kilowatt hours, times the national grid average of the very year, in tonnes. The average already contains market-traded non-fossil electricity, so green purchases are not deducted; where the year's factor is not published nothing is calculated, and no other year stands in."),
            Source = Citations.Gbt32150,
            Sum = [Quantity(Selections.PurchasedElectricity)],
            Steps = [Times(1000), Emission("EF", FactorKind.GridAverage, "kgCO2/kWh"), Over(1000)],
        },
        new()
        {
            Code = "purchased_heat",
            Title = new("外购热力排放", "CO2 from purchased heat"),
            Statement = new("外购热量乘以热力排放因子。", "Purchased heat times the heat factor."),
            Source = Citations.Gbt32150 with { Clause = "7.5.7" },
            Sum = [Quantity(Selections.PurchasedHeat)],
            Steps = [Emission("EF", FactorKind.Heat, "tCO2/GJ")],
        },
        new()
        {
            Code = "warming_potential",
            Title = new("分气体过程排放（当量）", "Process emissions of a gas, in CO2 equivalent"),
            Statement = new(
                "气体质量乘以第六次评估报告的百年全球变暖潜势。氢氟碳化物、全氟化碳按类填报的没有单一的潜势，不予计算；须按具体气体填报。氮氧化物不是温室气体。",
                "Mass of the gas times its 100-year warming potential of the Sixth Assessment Report. HFCs and PFCs reported as families have no single potential and are not calculated: report the species. Nitrogen oxides are no greenhouse gas."),
            Source = new("ipcc-ar6", ""),
            Each = Selections.GreenhouseGases,
            Sum = [new("m", "process_emissions", new("气体的质量", "mass of the gas"), "t") { Return = "process_emissions" }],
            Steps = [Emission("GWP", FactorKind.WarmingPotential, "tCO2e/t", byDefault: false)],
        },
        new()
        {
            Code = "process_ghg",
            Title = new("过程排放合计", "Process emissions"),
            Statement = new(
                "各气体过程排放（当量）之和。没有过程排放的企业须在过程排放报表中填写零或“不适用”：没有报送不等于没有排放。",
                "Sum over the gases. An enterprise without process emissions says so in its return by zero or not applicable: what is not reported is not zero."),
            Source = Citations.Gbt32150,
            Sum = [Emitted("E_i", "process_co2e", new("各气体的过程排放", "process emissions of each gas"), "tCO2e") with { Over = Selections.GreenhouseGases, Return = "process_emissions" }],
        },
        Sum("ghg_scope1", new("直接排放（范围一）", "Direct emissions (scope 1)"),
            new("化石燃料燃烧排放与过程排放之和。", "Fossil fuel combustion plus process emissions."), Citations.Gbt32150,
            Emitted("E_combustion", "combustion_co2", new("化石燃料燃烧排放", "fossil fuel combustion"), "tCO2"),
            Emitted("E_process", "process_ghg", new("过程排放", "process emissions"), "tCO2e")),
        Sum("ghg_scope2", new("间接排放（范围二）", "Indirect emissions (scope 2)"),
            new("外购电力排放与外购热力排放之和。", "Purchased electricity plus purchased heat."), Citations.Gbt32150,
            Emitted("E_electricity", "purchased_electricity_co2", new("外购电力排放", "purchased electricity"), "tCO2"),
            Emitted("E_heat", "purchased_heat_co2", new("外购热力排放", "purchased heat"), "tCO2")),
        Sum("ghg_total", new("温室气体排放总量", "Total greenhouse gas emissions"),
            new("范围一与范围二之和，修约为整数。", "Scopes 1 and 2, rounded to whole tonnes."), Citations.SteelGuideline with { Clause = "附录C 表C.5" },
            Emitted("E_1", "ghg_scope1", new("直接排放", "direct emissions"), "tCO2e"),
            Emitted("E_2", "ghg_scope2", new("间接排放", "indirect emissions"), "tCO2e")),
    ];

    private static Operand Emitted(string symbol, string indicator, Text meaning, string unit) => new(symbol, indicator, meaning, unit);

    private static Formula Sum(string code, Text title, Text statement, Citation source, params IReadOnlyList<Operand> operands) =>
        new() { Code = code, Title = title, Statement = statement, Source = source, Sum = operands };
}
