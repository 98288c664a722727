using Disclosure.Model.Calculation;
using Disclosure.Model.Dictionary;
using Disclosure.Model.Registers;

namespace Disclosure.Model.Tests.Calculation;

/// <summary>Where there is no value there is a reason, and never a guess.</summary>
public sealed class StatusTests
{
    [Theory]
    [InlineData(2020)]
    [InlineData(2024)]
    [InlineData(2025)]
    public void Electricity_of_a_year_without_a_grid_average_is_not_calculated_with_another_year(int year)
    {
        var derived = new Return(year).Energy("electricity", 1000).Energy("heat", 0m).Derive("purchased_electricity_co2");
        Refuses(FigureStatus.NoFactor, derived);
        Assert.Equal(($"{year} 年没有电力平均排放因子", $"no Grid average for {year}"), (derived.Figure.Reason, derived.Figure.ReasonEn));
        Assert.Null(derived.Derivation.Expression);
        Assert.Empty(derived.Factors);
    }

    [Theory]
    [InlineData(2021, "556.8")]
    [InlineData(2022, "536.6")]
    [InlineData(2023, "530.6")]
    public void The_grid_average_is_that_of_the_very_year_and_of_the_nation(int year, string tonnes) =>
        Assert.Equal(Number(tonnes), new Return(year).Energy("electricity", 1000).Derive("purchased_electricity_co2").Figure.Value);

    [Fact]
    public void A_missing_factor_shows_through_every_total_above_it()
    {
        var whole = new Return(2024).Energy("electricity", 1000).Gas("co2", 1).Of("industrial_added_value", 10);
        foreach (var indicator in new[] { "ghg_scope2", "ghg_total", "carbon_intensity", "energy_use_equivalent" }) Refuses(FigureStatus.NoFactor, whole.Derive(indicator));
        Assert.Equal(("间接排放（范围二）：尚无当年排放因子", "Indirect emissions (scope 2): No factor for the year"), (whole.Derive("ghg_total").Figure.Reason, whole.Derive("ghg_total").Figure.ReasonEn));
        Assert.Equal(1m, whole.Derive("ghg_scope1").Figure.Value);
        Assert.Equal(122.9m, whole.Derive("energy_use_calorific").Figure.Value);
    }

    [Fact]
    public void A_fuel_without_parameters_leaves_combustion_without_a_value_unless_none_was_burnt()
    {
        Refuses(FigureStatus.NoFactor, new Return().Energy("raw_coal", 1).Derive("fuel_co2", "raw_coal"));
        Refuses(FigureStatus.NoFactor, new Return().Energy("raw_coal", 1).Derive("combustion_co2"));
        var none = new Return().Energy("raw_coal", 0m).Energy("diesel", 1);
        Assert.Equal((0m, "0"), (none.Derive("fuel_co2", "raw_coal").Figure.Value, none.Derive("fuel_co2", "raw_coal").Derivation.Expression));
        Assert.NotNull(none.Derive("combustion_co2").Figure.Value);
    }

    [Fact]
    public void A_family_of_gases_has_no_single_warming_potential()
    {
        var process = new Return().Gas("hfcs", 2).Gas("co2", 1);
        var derived = process.Derive("process_co2e", "hfcs");
        Refuses(FigureStatus.NoFactor, derived);
        Assert.Contains("氢氟碳化物", derived.Figure.Reason, StringComparison.Ordinal);
        Refuses(FigureStatus.NoFactor, process.Derive("process_ghg"));
        Assert.Equal(3060m, new Return().Gas("hfc_134a", 2).Derive("process_ghg").Figure.Value);
    }

    [Fact]
    public void Nitrogen_oxides_biomass_electricity_and_heat_are_no_fuel_emissions()
    {
        var whole = new Return().Energy("biomass", 10).Energy("electricity", 10).Energy("heat", 10).Gas("nox", 5);
        Assert.DoesNotContain(whole.Derive(), derived => derived.Figure.IndicatorCode is "fuel_co2" or "process_co2e");
        Assert.Equal((0m, "0"), (whole.Derive("combustion_co2").Figure.Value, whole.Derive("combustion_co2").Derivation.Expression));
    }

    [Theory]
    [InlineData(FigureStatus.Confidential, FigureStatus.NoInput)]
    [InlineData(FigureStatus.NotMeasured, FigureStatus.NoInput)]
    [InlineData(FigureStatus.BelowThreshold, FigureStatus.NoInput)]
    [InlineData(FigureStatus.Withdrawn, FigureStatus.NoInput)]
    [InlineData(FigureStatus.Overdue, FigureStatus.Overdue)]
    [InlineData(FigureStatus.NotDue, FigureStatus.NotDue)]
    [InlineData(FigureStatus.NotRequired, FigureStatus.NotRequired)]
    [InlineData(FigureStatus.NotPublished, FigureStatus.NotPublished)]
    public void A_carrier_with_a_reason_blocks_its_total_and_is_named(FigureStatus given, FigureStatus expected)
    {
        var whole = new Return().Energy("electricity", 1000).Energy("natural_gas", given);
        Refuses(expected, whole.Derive("carrier_energy_calorific", "natural_gas"));
        var total = whole.Derive("energy_use_calorific");
        Refuses(expected, total);
        Assert.Contains("天然气", total.Figure.Reason, StringComparison.Ordinal);
        Assert.Contains("Natural gas", total.Figure.ReasonEn, StringComparison.Ordinal);
        Assert.Contains(total.Inputs, input => input.Value is null);
        Assert.Equal(530.6m, whole.Derive("purchased_electricity_co2").Figure.Value);
    }

    [Fact]
    public void A_carrier_that_a_filed_return_leaves_empty_or_calls_not_applicable_was_not_used()
    {
        Assert.Equal(122.9m, new Return().Energy("electricity", 1000).Derive("energy_use_calorific").Figure.Value);
        var said = new Return().Energy("electricity", 1000).Energy("natural_gas", FigureStatus.NotApplicable);
        Assert.Equal(122.9m, said.Derive("energy_use_calorific").Figure.Value);
        Assert.False(said.Derives("carrier_energy_calorific", "natural_gas"));
        Assert.Equal(0m, said.Derive("combustion_co2").Figure.Value);
        Assert.Equal(0m, said.Derive("purchased_heat_co2").Figure.Value);
    }

    [Fact]
    public void A_return_without_any_value_is_not_filed()
    {
        var whole = new Return().Energy("electricity", FigureStatus.Confidential).Energy("heat", FigureStatus.NotApplicable);
        Refuses(FigureStatus.NoInput, whole.Derive("energy_use_calorific"));
        Refuses(FigureStatus.NoInput, whole.Derive("combustion_co2"));
    }

    [Fact]
    public void What_is_not_applicable_adds_nothing_to_a_sum_and_makes_a_ratio_not_applicable()
    {
        var process = new Return().Energy("natural_gas", 100).Gas("co2", FigureStatus.NotApplicable);
        Refuses(FigureStatus.NotApplicable, process.Derive("process_ghg"));
        Assert.Equal(2165.02m, process.Derive("ghg_scope1").Figure.Value);
        Refuses(FigureStatus.NotApplicable, new Return().Of("green_building_area", FigureStatus.NotApplicable).Of("building_area", 5).Derive("green_building_share"));
    }

    [Fact]
    public void What_was_not_reported_is_missing_and_not_zero()
    {
        var whole = new Return().Energy("natural_gas", 100);
        var scope = whole.Derive("ghg_scope1");
        Refuses(FigureStatus.NoInput, scope);
        Assert.Equal(("过程排放合计：未报送", "Process emissions: not reported"), (scope.Figure.Reason, scope.Figure.ReasonEn));
        Assert.Equal(("工业增加值：未报送", "Industrial added value: not reported"), (whole.Derive("energy_intensity").Figure.Reason, whole.Derive("energy_intensity").Figure.ReasonEn));
    }

    [Fact]
    public void A_reason_for_the_whole_return_blocks_what_follows_from_it()
    {
        var whole = new Return().Of("energy_consumption", FigureStatus.Overdue).Of("process_emissions", FigureStatus.NotApplicable);
        Refuses(FigureStatus.Overdue, whole.Derive("energy_use_calorific"));
        Refuses(FigureStatus.Overdue, whole.Derive("combustion_co2"));
        Refuses(FigureStatus.Overdue, whole.Derive("ghg_scope1"));
        Refuses(FigureStatus.Overdue, whole.Derive("ghg_total"));
        Refuses(FigureStatus.NotApplicable, whole.Derive("process_ghg"));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-12.5")]
    public void A_ratio_over_nothing_or_less_has_no_value(string value)
    {
        var addedValue = Number(value);
        var derived = new Return().Energy("electricity", 1000).Of("industrial_added_value", addedValue).Derive("energy_intensity");
        Refuses(FigureStatus.NoDenominator, derived);
        Assert.Equal(("工业增加值不为正", "industrial added value is not above zero"), (derived.Figure.Reason, derived.Figure.ReasonEn));
        Assert.Equal([122.9m, addedValue], derived.Inputs.Select(input => input.Value!.Value));
    }

    [Fact]
    public void Halves_are_rounded_away_from_zero()
    {
        // 1.5 GJ × 0.11 = 0.165 → 0.17 and 0.5 t in whole tonnes → 1, where half to even gives 0.16 and 0.
        Assert.Equal(0.17m, new Return().Energy("heat", 1.5m).Derive("purchased_heat_co2").Figure.Value);
        Assert.Equal(1m, new Return().Energy("heat", 0m).Gas("co2", 0.5m).Derive("ghg_total").Figure.Value);
        Assert.Equal(-3m, Rounding.HalfAwayFromZero(-2.5m, 0).Value);
    }

    [Theory]
    [InlineData("12345678901234.125", 2, "12345678901234.1", 1)]
    [InlineData("999999999999999.5", 2, null, 0)]
    [InlineData("123456789012345.4", 3, "123456789012345", 0)]
    public void No_more_than_fifteen_digits_are_kept(string value, int decimals, string? expected, int kept)
    {
        var number = Number(value);
        if (expected is null) Assert.Throws<OverflowException>(() => Rounding.HalfAwayFromZero(number, decimals));
        else Assert.Equal((Number(expected), kept), Rounding.HalfAwayFromZero(number, decimals));
    }

    [Fact]
    public void Assurance_is_that_of_the_weakest_input_and_one_provisional_input_makes_the_result_provisional()
    {
        var verified = new Return().Energy("electricity", 1000).Energy("heat", 10).All(figure => figure with { Assurance = Assurance.ThirdPartyVerified });
        Assert.Equal(Assurance.ThirdPartyVerified, verified.Derive("ghg_scope2").Figure.Assurance);
        Assert.Equal(Assurance.ThirdPartyVerified, verified.Derive("combustion_co2").Figure.Assurance);
        verified.Of("industrial_added_value", 5);
        Assert.Equal(Assurance.Declared, verified.Derive("energy_intensity").Figure.Assurance);
        verified.Of("water_withdrawal", 5).All(figure => figure.IndicatorCode == "water_withdrawal" ? figure with { Assurance = null, Provisional = true } : figure);
        Assert.Null(verified.Derive("water_intensity").Figure.Assurance);
        Assert.True(verified.Derive("water_intensity").Figure.Provisional);
        Assert.False(verified.Derive("energy_intensity").Figure.Provisional);
    }

    [Fact]
    public void Default_factors_show_through_and_warming_potentials_are_none()
    {
        var whole = new Return().Energy("natural_gas", 100).Gas("ch4", 1).Of("water_withdrawal", 1).Of("industrial_added_value", 1);
        Assert.Equal(Method.DefaultFactor, whole.Derive("fuel_co2", "natural_gas").Figure.Method);
        Assert.Equal(Method.DefaultFactor, whole.Derive("ghg_scope1").Figure.Method);
        Assert.Equal(Method.Calculated, whole.Derive("process_ghg").Figure.Method);
        Assert.Equal(Method.Calculated, whole.Derive("water_intensity").Figure.Method);
    }

    [Fact]
    public void Nothing_is_invented_where_nothing_was_reported_unless_the_enterprise_had_to()
    {
        Assert.Empty(new Return().Derive());
        Assert.Empty(new Return().Of("industrial_output", 3).Derive());
        Assert.Equal(["energy_intensity", "carbon_intensity", "water_intensity"], Codes(new Return().Of("industrial_added_value", 3)));
        var expected = new Return { Expected = true }.Derive();
        Assert.Equal(Official.Indicators.Count(row => row is { Formula: not null, Dimension: Dimension.None }), expected.Count);
        Assert.All(expected, derived => Refuses(FigureStatus.NoInput, derived));
    }

    [Fact]
    public void A_month_has_only_what_can_be_calculated_of_it()
    {
        Assert.True(Period.TryParse("2023-03", out var month));
        var figures = new Return { Period = month }.Energy("electricity", 10);
        Assert.Equal(5.31m, figures.Derive("purchased_electricity_co2").Figure.Value);
        Assert.False(figures.Derives("energy_intensity"));
        Assert.False(figures.Derives("ghg_total"));
    }

    [Fact]
    public void A_figure_in_another_unit_or_of_another_subject_is_a_mistake_of_the_caller()
    {
        Assert.Throws<ArgumentException>(() => new Return().Energy("electricity", 1).All(figure => figure with { Unit = "kWh" }).Derive());
        Assert.Throws<ArgumentException>(() => new Return().Energy("electricity", 1).All(figure => figure with { EnterpriseId = "e2" }).Derive());
    }

    [Fact]
    public void What_was_reported_of_a_calculated_indicator_stands_and_is_calculated_with()
    {
        var reported = new Return().Energy("heat", 500).Gas("co2", 1).Of("ghg_total", 4000).Of("industrial_added_value", 1000);
        Assert.False(reported.Derives("ghg_total"));
        Assert.Equal(1m, reported.Derive("ghg_scope1").Figure.Value);
        Assert.Equal((4m, "4000 ÷ 1000"), (reported.Derive("carbon_intensity").Figure.Value, reported.Derive("carbon_intensity").Derivation.Expression));
    }

    [Fact]
    public void A_list_that_publishes_no_values_makes_none_up() => Assert.Empty(new Return(2024).Of("ghg_total", FigureStatus.NotPublished).Derive());

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static IEnumerable<string> Codes(Return given) => given.Derive().Select(derived => derived.Figure.IndicatorCode);

    private static void Refuses(FigureStatus status, Derived derived) =>
        Assert.Equal((null, status, null, null), (derived.Figure.Value, derived.Figure.Status, derived.Figure.Method, derived.Derivation.Expression));
}
