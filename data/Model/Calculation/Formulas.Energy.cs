using Disclosure.Model.Dictionary;
using Disclosure.Model.Reference;

namespace Disclosure.Model.Calculation;

public static partial class Formulas
{
    private static Text UnusedCarriers => new(
        "已报送的能源报表中未填的品种视为未使用；填写了原因代码（“不适用”除外）的品种使合计无法计算。",
        "A carrier that a filed energy return leaves empty was not used; one with a reason in the value's place, other than not applicable, leaves the sum without a value.");

    /// <summary>综合能源消费量, GB/T 2589, on both bases of standard coal, and its renewable and fossil parts on the calorific one.</summary>
    private static IReadOnlyList<Formula> Energy =>
    [
        StandardCoal("standard_coal_calorific", ConversionBasis.Calorific,
            new("分品种能耗（当量值）", "Energy use by carrier, calorific"),
            new("消费量乘以当量折标系数。", "Quantity times the calorific coefficient.")),
        TotalEnergy("energy_use_calorific", "carrier_energy_calorific", Selections.Carriers,
            new("综合能源消费量（当量值）", "Comprehensive energy consumption, calorific"),
            new("各能源品种当量值之和。", "Sum of the carriers' calorific values.")),
        StandardCoal("standard_coal_equivalent", ConversionBasis.Equivalent,
            new("分品种能耗（等价值）", "Energy use by carrier, equivalent"),
            new("外购电力乘以当年供电煤耗，当年系数尚未公布的不予计算；燃料、热力和自发自用的可再生电力与当量值相同。",
                "Purchased electricity times the supply coal consumption of the very year, and not calculated where that is not published; fuels, heat and renewable electricity of one's own as on the calorific basis.")),
        TotalEnergy("energy_use_equivalent", "carrier_energy_equivalent", Selections.Carriers,
            new("综合能源消费量（等价值）", "Comprehensive energy consumption, equivalent"),
            new("各能源品种等价值之和。", "Sum of the carriers' equivalent values.")),
        TotalEnergy("renewable_energy_calorific", "carrier_energy_calorific", Selections.Renewable,
            new("可再生能源消费量", "Renewable energy use"),
            new("可再生能源品种（含外购绿电）的当量值之和。", "Sum of the calorific values of the renewable carriers, purchased green electricity included.")),
        TotalEnergy("fossil_energy_calorific", "carrier_energy_calorific", Selections.FossilFuels,
            new("化石能源消费量", "Fossil energy use"),
            new("直接消费的化石燃料的当量值之和，不含外购电力和热力。", "Sum of the calorific values of the fossil fuels burnt on site, without purchased electricity and heat.")),
    ];

    /// <summary>E = AD × k.</summary>
    private static Formula StandardCoal(string code, ConversionBasis basis, Text title, Text statement) => new()
    {
        Code = code,
        Title = title,
        Statement = statement,
        Source = Citations.Gbt2589 with { Clause = "附录A" },
        Each = Selections.Carriers,
        Sum = [Quantity()],
        Steps = [new Coefficient("k", new("折标准煤系数", "standard coal per unit of the carrier"), null, (set, carrier, year) => set.StandardCoal(basis, carrier!, year))],
    };

    /// <summary>E = Σ E_i.</summary>
    private static Formula TotalEnergy(string code, string indicator, Selection carriers, Text title, Text statement) => new()
    {
        Code = code,
        Title = title,
        Statement = new($"{statement.Zh}{UnusedCarriers.Zh}", $"{statement.En} {UnusedCarriers.En}"),
        Source = Citations.Gbt2589 with { Clause = "5" },
        Sum = [new("E_i", indicator, new("各品种的能耗", "energy use of each carrier"), "tce") { Over = carriers, Return = "energy_consumption" }],
    };
}
