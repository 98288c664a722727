using Disclosure.Model.Calculation;
using Disclosure.Model.Reference;

namespace Disclosure.Model.Tests.Calculation;

/// <summary>The reference data that the product ships can be calculated with.</summary>
public sealed class ShippedFactorTests
{
    /// <summary>For these no document gives parameters: their standard coal is calculated where it can be, their carbon dioxide is not.</summary>
    private static readonly string[] WithoutParameters = ["other_coking_products", "raw_coal", "washed_middlings"];

    private static readonly FactorSet Shipped = new(
        Official.Indicators,
        ReferenceFiles.Rows(EnergyCarriers.Table),
        ReferenceFiles.Rows(Gases.Table),
        ReferenceFiles.Rows(WasteCategories.Table),
        ReferenceFiles.Rows(EmissionFactors.Table),
        ReferenceFiles.Rows(EnergyConversions.Table));

    public static TheoryData<int> Years => [.. Enumerable.Range(2015, 16)];

    [Theory]
    [MemberData(nameof(Years))]
    public void Every_fossil_fuel_has_the_three_parameters_of_one_document(int year)
    {
        var factors = ReferenceFiles.Rows(EmissionFactors.Table).ToDictionary(row => row.Id, StringComparer.Ordinal);
        var fuels = Shipped.Carriers.Values.Where(row => row.Fossil && row.Kind is CarrierKind.Solid or CarrierKind.Liquid or CarrierKind.Gas).ToList();
        var documents = fuels.ToDictionary(fuel => fuel.Code, fuel => Parameters(fuel.Code, year).Select(factor => factor is null ? null : factors[factor.FactorId!].DocumentId).Distinct().ToList());
        Assert.Equal(WithoutParameters, documents.Where(pair => pair.Value is [null]).Select(pair => pair.Key).Order(StringComparer.Ordinal));
        Assert.All(documents, pair => Assert.Single(pair.Value));
    }

    [Theory]
    [MemberData(nameof(Years))]
    public void Every_carrier_but_biomass_has_a_calorific_coefficient(int year) => Assert.Equal(
        ["biomass"],
        Shipped.Carriers.Keys.Where(carrier => Shipped.StandardCoal(ConversionBasis.Calorific, carrier, year) is null));

    [Fact]
    public void National_grid_averages_are_those_of_the_notices_and_no_year_is_made_up() => Assert.Equal(
        [(2021, 0.5568m), (2022, 0.5366m), (2023, 0.5306m)],
        Enumerable.Range(2015, 16).Select(year => (year, Shipped.Choose(FactorKind.GridAverage, null, year)?.Value)).Where(pair => pair.Value is not null).Select(pair => (pair.year, pair.Value!.Value)));

    [Fact]
    public void Every_greenhouse_gas_but_the_families_and_one_perfluorocarbon_has_a_potential_of_AR6()
    {
        Assert.Equal(["hfcs", "pfc_c216", "pfcs"],
            Shipped.Gases.Values.Where(gas => gas.Greenhouse && Shipped.Choose(FactorKind.WarmingPotential, gas.Code, 2023) is null).Select(gas => gas.Code).Order(StringComparer.Ordinal));
        Assert.Equal([1m, 27.9m, 273m, 25200m, 17400m], new[] { "co2", "ch4", "n2o", "sf6", "nf3" }.Select(gas => Shipped.Choose(FactorKind.WarmingPotential, gas, 2023)!.Value));
    }

    [Fact]
    public void Equivalent_electricity_is_known_for_2020_only() => Assert.Equal(
        [2020], Enumerable.Range(2015, 16).Where(year => Shipped.StandardCoal(ConversionBasis.Equivalent, "electricity", year) is not null));

    /// <remarks>As by hand with the defaults in <see cref="WorkedExampleTests"/>.</remarks>
    [Fact]
    public void The_worked_examples_hold_with_the_shipped_factors()
    {
        var whole = new Return(2023, set: Shipped).Energy("natural_gas", 100).Energy("electricity", 1000).Energy("heat", 500).Gas("ch4", 12.345m);
        Assert.Equal(2165.02m, whole.Derive("fuel_co2", "natural_gas").Figure.Value);
        Assert.Equal(["natural_gas"], whole.Derive("fuel_co2", "natural_gas").Inputs.Select(input => whole.Figures.Single(figure => figure.Id == input.InputId).CarrierCode));
        Assert.Equal(["NCV", "CC", "OF"], whole.Derive("fuel_co2", "natural_gas").Factors.Select(factor => factor.Symbol));
        Assert.Equal(530.6m, whole.Derive("purchased_electricity_co2").Figure.Value);
        Assert.Equal(1469.96m, whole.Derive("energy_use_calorific").Figure.Value);
        Assert.Equal(344.43m, whole.Derive("process_ghg").Figure.Value);
    }

    private static IEnumerable<Factor?> Parameters(string carrier, int year) =>
        new[] { FactorKind.NetCalorificValue, FactorKind.CarbonContent, FactorKind.OxidationRate }.Select(kind => Shipped.Choose(kind, carrier, year));
}
