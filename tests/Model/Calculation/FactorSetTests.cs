using Disclosure.Model.Calculation;
using Disclosure.Model.Reference;

namespace Disclosure.Model.Tests.Calculation;

public sealed class FactorSetTests
{
    [Fact]
    public void Two_factors_for_one_year_are_found_when_the_set_is_made()
    {
        var second = Official.Grid(2023, 0.5m) with { Id = "grid-2023-again" };
        Assert.Equal(["grid_average: grid-2023 and grid-2023-again both fit the same year"], Problems([.. Official.EmissionFactors, second]));
    }

    [Fact]
    public void Two_preferred_ones_are_ambiguous_and_one_preferred_among_several_is_taken()
    {
        var other = Official.Fuel("diesel", 43.33m, 0.0202m, 0.98m, "GJ/t").Select(row => row with { Id = $"{row.Id}-2015" }).ToList();
        Assert.Equal(3, Problems([.. Official.EmissionFactors, .. other]).Count);
        var set = Official.With([.. Official.EmissionFactors, .. other.Select(row => row with { Preferred = false })]);
        Assert.Equal(42.652m, set.Choose(FactorKind.NetCalorificValue, "diesel", 2023)!.Value);
    }

    [Fact]
    public void A_factor_of_another_document_never_stands_in_for_the_preferred_one()
    {
        var set = Official.With([Official.Grid(2023, 0.5306m) with { Preferred = true }, Official.Grid(2024, 0.5m)]);
        Assert.NotNull(set.Choose(FactorKind.GridAverage, null, 2023));
        Assert.Null(set.Choose(FactorKind.GridAverage, null, 2024));
    }

    [Fact]
    public void Factors_of_other_kinds_areas_and_assessments_are_never_taken()
    {
        Assert.Equal("grid-2023", Official.Set.Choose(FactorKind.GridAverage, null, 2023)!.FactorId);
        Assert.Equal("gwp-ch4", Official.Set.Choose(FactorKind.WarmingPotential, "ch4", 2023)!.FactorId);
        Assert.Null(Official.With([.. Official.EmissionFactors.Where(row => row.Id is not "grid-2022")]).Choose(FactorKind.GridAverage, null, 2022));
    }

    [Fact]
    public void Species_under_the_code_of_their_family_make_no_potential_of_the_family()
    {
        var species = new[] { ("HFC-23", 14600m), ("HFC-32", 771m) }.Select(pair =>
            Official.Factor(pair.Item1, FactorKind.WarmingPotential, pair.Item2, "tCO2e/t") with { GasCode = "hfcs", Substance = pair.Item1, Basis = "AR6" });
        Assert.Null(Official.With([.. Official.EmissionFactors, .. species]).Choose(FactorKind.WarmingPotential, "hfcs", 2023));
    }

    [Fact]
    public void A_wrong_unit_and_an_unknown_code_are_found_when_the_set_is_made()
    {
        var factors = Official.EmissionFactors.Select(row => row.Id == "natural_gas-ncv" ? row with { Unit = "GJ/t" } : row)
            .Append(Official.Factor("gwp-x", FactorKind.WarmingPotential, 1, "tCO2e/t") with { GasCode = "x", Basis = "AR6" });
        Assert.Equal(
            ["natural_gas-ncv: GJ/t where GJ/10k_m3 is calculated with", "warming_potential x: the code is not in its register"],
            Problems([.. factors]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Grid_electricity_is_never_calorific_on_the_equivalent_basis()
    {
        var set = Official.With(conversions: Official.EnergyConversions.Where(row => row.Basis is ConversionBasis.Calorific));
        Assert.Null(set.StandardCoal(ConversionBasis.Equivalent, "electricity", 2020));
        Assert.Null(Official.Set.StandardCoal(ConversionBasis.Equivalent, "electricity_green_purchased", 2021));
        Assert.Equal(0.1229m, Official.Set.StandardCoal(ConversionBasis.Equivalent, "electricity_solar_own", 2021)!.Value);
        Assert.Null(Official.Set.StandardCoal(ConversionBasis.Calorific, "biomass", 2021));
    }

    [Fact]
    public void An_indicator_that_no_formula_fits_is_found_when_the_set_is_made()
    {
        var indicators = Official.Indicators.Where(row => row.Code is not "commuters").Select(row => row.Code switch
        {
            "ghg_scope1" => row with { Formula = "ghg_scope9" },
            "industrial_added_value" => row with { Unit = "CNY" },
            "fuel_co2" => row with { Dimension = Registers.Dimension.None },
            _ => row,
        });
        Assert.Equal(
            [
                "carbon_intensity: reads industrial_added_value in 10k_CNY, but it is in CNY",
                "energy_intensity: reads industrial_added_value in 10k_CNY, but it is in CNY",
                "fuel_co2: the dimension is not that of formula fuel_combustion",
                "ghg_scope1: there is no formula ghg_scope9",
                "green_travel_share: reads commuters, which is no indicator",
                "water_intensity: reads industrial_added_value in 10k_CNY, but it is in CNY",
            ],
            Assert.Throws<ReferenceDataException>(() => Official.With(indicators: indicators)).Problems.Order(StringComparer.Ordinal));
    }

    private static IReadOnlyList<string> Problems(IEnumerable<EmissionFactor> factors) => Assert.Throws<ReferenceDataException>(() => Official.With(factors)).Problems;
}
