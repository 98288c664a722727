namespace Disclosure.Model.Tests.Calculation;

/// <summary>Each formula once by hand, from official defaults.</summary>
public sealed class WorkedExampleTests
{
    /// <remarks>
    /// Steel guideline of 2025, formula (1), annex A.1: 100 × 10⁴ m³ × 389.31 GJ/10⁴ m³ = 38,931 GJ; × 0.01532 tC/GJ = 596.42292 tC;
    /// × 0.99 = 590.4586908 tC; × 44 ÷ 12 = 2,165.0151996 tCO2.
    /// </remarks>
    [Fact]
    public void Natural_gas_burnt() => Gives(2165.02m, "100 × 389.31 × 0.01532 × 0.99 × 44 ÷ 12", new Return().Energy("natural_gas", 100), "fuel_co2", "natural_gas");

    /// <remarks>Annex A.1: 1,234.56 t × 23.736 = 29,303.51616 GJ; × 0.02618 = 767.1660530688 tC; × 0.99 = 759.494392538112 tC; × 44 ÷ 12 = 2,784.812772639744 tCO2.</remarks>
    [Fact]
    public void Bituminous_coal_burnt() =>
        Gives(2784.81m, "1234.56 × 23.736 × 0.02618 × 0.99 × 44 ÷ 12", new Return().Energy("bituminous_coal", 1234.56m), "fuel_co2", "bituminous_coal");

    /// <remarks>Sum of the two published results above, 2,165.02 + 2,784.81 = 4,949.83, in the order of the codes.</remarks>
    [Fact]
    public void All_fuels_burnt() => Gives(4949.83m, "2784.81 + 2165.02",
        new Return().Energy("natural_gas", 100).Energy("bituminous_coal", 1234.56m).Energy("electricity", 5), "combustion_co2");

    /// <remarks>GB/T 2589-2020 annex A: 0.1229 kgce/kWh = 0.1229 tce/MWh; 1,000.5 MWh × 0.1229 = 122.96145 tce.</remarks>
    [Fact]
    public void Electricity_calorific() => Gives(122.96m, "1000.5 × 0.1229", new Return().Energy("electricity", 1000.5m), "carrier_energy_calorific", "electricity");

    /// <remarks>0.3055 kgce/kWh was the national supply coal consumption of 2020; 1,000.5 MWh × 0.3055 = 305.65275 tce.</remarks>
    [Fact]
    public void Electricity_equivalent() => Gives(305.65m, "1000.5 × 0.3055", new Return(2020).Energy("electricity", 1000.5m), "carrier_energy_equivalent", "electricity");

    /// <remarks>A fuel holds the same heat on both bases: 100 × 10⁴ m³ × 13.3 tce/10⁴ m³ = 1,330 tce.</remarks>
    [Fact]
    public void A_fuel_is_worth_the_same_on_both_bases()
    {
        Gives(1330m, "100 × 13.3", new Return(2020).Energy("natural_gas", 100), "carrier_energy_calorific", "natural_gas");
        Gives(1330m, "100 × 13.3", new Return(2020).Energy("natural_gas", 100), "carrier_energy_equivalent", "natural_gas");
    }

    /// <remarks>GB/T 2589: electricity 1,000 × 0.1229 = 122.9; own solar 100 × 0.1229 = 12.29; gas 100 × 13.3 = 1,330; heat 500 × 0.03412 = 17.06; together 1,482.25 tce.</remarks>
    [Fact]
    public void Comprehensive_energy_consumption_calorific() => Gives(1482.25m, "122.9 + 12.29 + 17.06 + 1330", Mixed(2023), "energy_use_calorific");

    /// <remarks>As above with electricity 1,000 × 0.3055 = 305.5: 1,664.85 tce; own solar stays calorific.</remarks>
    [Fact]
    public void Comprehensive_energy_consumption_equivalent() => Gives(1664.85m, "305.5 + 12.29 + 17.06 + 1330", Mixed(2020), "energy_use_equivalent");

    /// <remarks>Of the mix above only own solar is renewable: 12.29 tce, and 12.29 ÷ 1,482.25 × 100 = 0.82914… %.</remarks>
    [Fact]
    public void Renewable_energy_and_its_share()
    {
        Gives(12.29m, "12.29", Mixed(2023), "renewable_energy_calorific");
        Gives(0.83m, "12.29 ÷ 1482.25 × 100", Mixed(2023), "renewable_share");
    }

    /// <remarks>Only gas is burnt on site: 1,330 tce, and 1,330 ÷ 1,482.25 × 100 = 89.7284… %. Purchased electricity and heat are not in it.</remarks>
    [Fact]
    public void Fossil_energy_and_its_share()
    {
        Gives(1330m, "1330", Mixed(2023), "fossil_energy_calorific");
        Gives(89.73m, "1330 ÷ 1482.25 × 100", Mixed(2023), "fossil_share");
    }

    /// <remarks>Notice of the 2023 factors: (1,000 + 200) MWh × 1,000 kWh/MWh × 0.5306 kg/kWh ÷ 1,000 kg/t = 636.72 t; green purchases are not deducted.</remarks>
    [Fact]
    public void Purchased_electricity() => Gives(636.72m, "(1000 + 200) × 1000 × 0.5306 ÷ 1000",
        new Return().Energy("electricity", 1000).Energy("electricity_green_purchased", 200).Energy("electricity_solar_own", 999), "purchased_electricity_co2");

    /// <remarks>GB/T 32150-2025, 7.5.7: 500 GJ × 0.11 t/GJ = 55 t.</remarks>
    [Fact]
    public void Purchased_heat() => Gives(55m, "500 × 0.11", new Return().Energy("heat", 500), "purchased_heat_co2");

    /// <remarks>AR6: 12.345 t CH4 × 27.9 = 344.4255 → 344.43; 0.5 t N2O × 273 = 136.5; together 480.93 tCO2e.</remarks>
    [Fact]
    public void Process_emissions_by_warming_potential()
    {
        var process = new Return().Gas("ch4", 12.345m).Gas("n2o", 0.5m);
        Gives(344.43m, "12.345 × 27.9", process, "process_co2e", "ch4");
        Gives(136.5m, "0.5 × 273", process, "process_co2e", "n2o");
        Gives(480.93m, "344.43 + 136.5", process, "process_ghg");
    }

    /// <remarks>
    /// Gas 2,165.02 + process 480.93 = 2,645.95 (scope 1); electricity 530.6 + heat 55 = 585.6 (scope 2); together 3,231.55, in whole tonnes 3,232;
    /// per 1,500 × 10⁴ CNY 3,232 ÷ 1,500 = 2.154666…
    /// </remarks>
    [Fact]
    public void Scopes_total_and_carbon_intensity()
    {
        var whole = Mixed(2023).Gas("ch4", 12.345m).Gas("n2o", 0.5m).Of("industrial_added_value", 1500);
        Gives(2645.95m, "2165.02 + 480.93", whole, "ghg_scope1");
        Gives(585.6m, "530.6 + 55", whole, "ghg_scope2");
        Gives(3232m, "2645.95 + 585.6", whole, "ghg_total");
        Gives(2.1547m, "3232 ÷ 1500", whole, "carbon_intensity");
    }

    /// <remarks>GB/T 2589: 1,482.25 tce ÷ 1,500 × 10⁴ CNY = 0.98816… → 0.9882.</remarks>
    [Fact]
    public void Energy_intensity() => Gives(0.9882m, "1482.25 ÷ 1500", Mixed(2023).Of("industrial_added_value", 1500), "energy_intensity");

    /// <remarks>60,000 ÷ (20,000 + 60,000) = 75 %; 20,000 m³ ÷ 1,500 × 10⁴ CNY = 13.33… m³.</remarks>
    [Fact]
    public void Water()
    {
        var water = new Return().Of("water_withdrawal", 20_000).Of("water_reused", 60_000).Of("industrial_added_value", 1500);
        Gives(75m, "60000 ÷ (20000 + 60000) × 100", water, "water_reuse_rate");
        Gives(13.33m, "20000 ÷ 1500", water, "water_intensity");
    }

    /// <remarks>120.5 + 79.5 = 200 t generated, hazardous 30 t left out; 240 t utilised, older stocks among it: 240 ÷ 200 = 120 %.</remarks>
    [Fact]
    public void Solid_waste()
    {
        var waste = new Return().Waste("waste_generated", "fly_ash", 120.5m).Waste("waste_generated", "smelting_slag", 79.5m)
            .Waste("waste_generated", "waste_acids", 30).Waste("waste_utilised", "fly_ash", 240);
        Gives(200m, "120.5 + 79.5", waste, "solid_waste_generated");
        Gives(240m, "240", waste, "solid_waste_utilised");
        Gives(120m, "240 ÷ 200 × 100", waste, "solid_waste_utilisation_rate");
    }

    /// <remarks>200 t of general industrial waste contain the 120.5 t of fly ash; domestic waste is another kind.</remarks>
    [Fact]
    public void A_category_under_a_reported_one_is_not_counted_twice() => Gives(200m, "200",
        new Return().Waste("waste_generated", "general_industrial", 200).Waste("waste_generated", "fly_ash", 120.5m).Waste("waste_generated", "domestic", 7), "solid_waste_generated");

    /// <remarks>1,000 ÷ 3,000 = 33.33 %; 2 ÷ 3 = 66.67 %.</remarks>
    [Fact]
    public void Green_buildings_and_green_travel()
    {
        Gives(33.33m, "1000 ÷ 3000 × 100", new Return().Of("green_building_area", 1000).Of("building_area", 3000), "green_building_share");
        Gives(66.67m, "2 ÷ 3 × 100", new Return().Of("green_commuters", 2).Of("commuters", 3), "green_travel_share");
    }

    private static Return Mixed(int year) =>
        new Return(year).Energy("electricity", 1000).Energy("electricity_solar_own", 100).Energy("natural_gas", 100).Energy("heat", 500);

    private static void Gives(decimal value, string expression, Return given, string indicator, string? code = null)
    {
        var derived = given.Derive(indicator, code);
        Assert.Equal((value, expression, null), (derived.Figure.Value, derived.Derivation.Expression, derived.Figure.Status));
        Assert.Equal(value, Arithmetic.Rounded(expression, derived.Derivation.Decimals));
    }
}
