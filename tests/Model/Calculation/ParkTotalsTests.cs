using Disclosure.Model.Calculation;
using Disclosure.Model.Dictionary;
using Disclosure.Model.Registers;

namespace Disclosure.Model.Tests.Calculation;

public sealed class ParkTotalsTests
{
    /// <remarks>
    /// 5.4: 100.5 + 50.25 = 150.75 MWh; their published calorific values 12.35 + 6.18 = 18.53 tce (100.5 × 0.1229 = 12.35145, 50.25 × 0.1229 = 6.175725): the sum
    /// of what is published, not 150.75 × 0.1229 = 18.527… rounded again.
    /// </remarks>
    [Fact]
    public void A_total_is_the_sum_of_what_its_enterprises_published_and_names_them()
    {
        var (totals, inputs) = Park(2, Of("e1").Energy("electricity", 100.5m), Of("e2").Energy("electricity", 50.25m));
        var electricity = Total(totals, "energy_consumption", "electricity");
        Assert.Equal((150.75m, "MWh", 2, 2), (electricity.Figure.Value, electricity.Figure.Unit, electricity.Figure.Reporting, electricity.Figure.Obliged));
        Assert.Equal(("park_total", "100.5 + 50.25"), (electricity.Derivation.Formula, electricity.Derivation.Expression));
        Assert.Equal(18.53m, Total(totals, "energy_use_calorific").Figure.Value);
        Assert.Equal([(1, 100.5m), (2, 50.25m)], inputs.Where(input => input.FigureId == electricity.Figure.Id).Select(input => (input.Position, input.Value!.Value)));
        Assert.All(totals, total => Assert.Null(total.Figure.EnterpriseId));
        Assert.All(totals, total => Assert.True(total.Figure is { Reporting: not null, Obliged: 2, ParkCode: "p1" }));
    }

    [Fact]
    public void Ratios_are_worked_out_again_from_the_totals_and_cover_who_gave_every_input()
    {
        // (122.9 + 245.8) tce ÷ (100 + 20) × 10⁴ CNY = 3.0725, while the mean of 1.229 and 12.29 would be 6.7595.
        var (totals, _) = Park(4,
            Of("e1").Energy("electricity", 1000).Of("industrial_added_value", 100),
            Of("e2").Energy("electricity", 2000).Of("industrial_added_value", 20),
            Of("e3").Of("industrial_added_value", FigureStatus.Confidential));
        var intensity = Total(totals, "energy_intensity");
        Assert.Equal((3.0725m, "368.7 ÷ 120", 2, 4), (intensity.Figure.Value, intensity.Derivation.Expression, intensity.Figure.Reporting, intensity.Figure.Obliged));
        Assert.Equal(["energy_use_calorific", "industrial_added_value"], intensity.Inputs.Select(input => totals.Single(total => total.Figure.Id == input.InputId).Figure.IndicatorCode));
    }

    [Fact]
    public void Provisional_values_are_left_out_and_do_not_count_as_reporting()
    {
        var (totals, inputs) = Park(2, Of("e1").Of("water_withdrawal", 10), Of("e2").Of("water_withdrawal", 90).All(figure => figure with { Provisional = true }));
        Assert.Equal((10m, 1, 2, false), (Total(totals, "water_withdrawal").Figure.Value, Total(totals, "water_withdrawal").Figure.Reporting, Total(totals, "water_withdrawal").Figure.Obliged, Total(totals, "water_withdrawal").Figure.Provisional));
        Assert.Single(inputs, input => input.FigureId == Total(totals, "water_withdrawal").Figure.Id);
    }

    [Fact]
    public void A_carrier_counts_those_who_filed_without_it_but_not_those_who_kept_it_back()
    {
        var (totals, _) = Park(4,
            Of("e1").Energy("natural_gas", 5),
            Of("e2").Energy("electricity", 5),
            Of("e3").Energy("electricity", 5).Energy("natural_gas", FigureStatus.Confidential));
        Assert.Equal((5m, 2, 4), Summary(totals, "energy_consumption", "natural_gas"));
        Assert.Equal((10m, 3, 4), Summary(totals, "energy_consumption", "electricity"));
        Assert.Equal((66.5m, 2, 4), Summary(totals, "carrier_energy_calorific", "natural_gas"));
        Assert.Equal((67.11m, 2, 4), Summary(totals, "energy_use_calorific"));
    }

    [Fact]
    public void An_enterprise_to_which_something_does_not_apply_is_known_to_add_nothing()
    {
        var (totals, _) = Park(3, Of("e1").Gas("co2", 7), Of("e2").Gas("co2", FigureStatus.NotApplicable));
        Assert.Equal((7m, 2, 3), Summary(totals, "process_ghg"));
        Assert.Equal((7m, 2, 3), Summary(totals, "process_emissions", "co2"));
    }

    [Theory]
    [InlineData(FigureStatus.Overdue, FigureStatus.Overdue, FigureStatus.Overdue)]
    [InlineData(FigureStatus.NotPublished, FigureStatus.NotPublished, FigureStatus.NotPublished)]
    [InlineData(FigureStatus.Overdue, FigureStatus.NotDue, FigureStatus.NoInput)]
    [InlineData(FigureStatus.Confidential, FigureStatus.Confidential, FigureStatus.NoInput)]
    [InlineData(FigureStatus.NotApplicable, FigureStatus.NotApplicable, FigureStatus.NotApplicable)]
    public void A_total_of_nothing_is_a_reason_and_not_zero(FigureStatus first, FigureStatus second, FigureStatus expected)
    {
        var (totals, _) = Park(2, Of("e1").Of("water_withdrawal", first), Of("e2").Of("water_withdrawal", second));
        var total = Total(totals, "water_withdrawal");
        Assert.Equal((null, expected, null), (total.Figure.Value, total.Figure.Status, total.Derivation.Expression));
    }

    [Fact]
    public void A_year_without_a_factor_is_the_reason_of_the_total_whoever_else_reported_nothing()
    {
        var electricity = new Return(2024, "e1").Energy("electricity", 5);
        var silent = new Return(2024, "e2") { Expected = true };
        var (totals, _) = Park(2, electricity, silent);
        Assert.Equal((FigureStatus.NoFactor, 0), (Total(totals, "ghg_scope2").Figure.Status, Total(totals, "ghg_scope2").Figure.Reporting));
        Assert.Equal((5m, 1), (Total(totals, "energy_consumption", "electricity").Figure.Value, Total(totals, "energy_consumption", "electricity").Figure.Reporting));
    }

    [Fact]
    public void A_park_whose_enterprises_had_to_report_has_a_figure_for_every_indicator()
    {
        var totals = new ParkTotals(new(Official.Set, "calculation-1"), ThePark, Period.OfYear(2023)).Totals(12, expected: true);
        Assert.Equal(
            Official.Indicators.Where(row => row is { Dimension: Dimension.None, Aggregation: not Aggregation.None }).Select(row => row.Code).Order(StringComparer.Ordinal),
            totals.Select(total => total.Figure.IndicatorCode).Order(StringComparer.Ordinal));
        Assert.All(totals, total => Assert.Equal((null, FigureStatus.NoInput, 0, 12), (total.Figure.Value, total.Figure.Status, total.Figure.Reporting, total.Figure.Obliged)));
    }

    [Fact]
    public void What_another_register_reports_is_not_summed()
    {
        var (totals, inputs) = Park(1, Of("e1").Of("reported_total_emissions", 5));
        Assert.Empty(totals);
        Assert.Empty(inputs);
    }

    [Fact]
    public void What_the_park_reported_itself_stands_in_the_place_of_the_sum()
    {
        var member = Of("e1").Of("water_withdrawal", 5).Of("water_reused", 5);
        var reported = member.Figures.First() with { Id = Figure.IdOf(null, "p1", "water_withdrawal", null, Period.OfYear(2023)), EnterpriseId = null, Value = 15 };
        var park = new ParkTotals(new(Official.Set, "calculation-1"), ThePark, Period.OfYear(2023));
        park.Reported(reported);
        park.Add([.. member.Figures]);
        var totals = park.Totals(1, expected: false);
        Assert.DoesNotContain(totals, total => total.Figure.IndicatorCode == "water_withdrawal");
        Assert.Equal("5 ÷ (15 + 5) × 100", Total(totals, "water_reuse_rate").Derivation.Expression);
        Assert.Null(park.InputOf(member.Figures.First()));
    }

    [Fact]
    public void A_long_sum_shows_its_ends_and_lists_all()
    {
        var (totals, inputs) = Park(45, [.. Enumerable.Range(1, 45).Select(i => Of($"e{i:00}").Of("water_withdrawal", i))]);
        var total = Total(totals, "water_withdrawal");
        Assert.Equal(1035m, total.Figure.Value);
        Assert.StartsWith("1 + 2 + 3", total.Derivation.Expression, StringComparison.Ordinal);
        Assert.EndsWith("39 + … + 45", total.Derivation.Expression, StringComparison.Ordinal);
        Assert.Equal(Enumerable.Range(1, 45), inputs.Where(input => input.FigureId == total.Figure.Id).Select(input => input.Position));
        var (short_, _) = Park(40, [.. Enumerable.Range(1, 40).Select(i => Of($"e{i:00}").Of("water_withdrawal", i))]);
        Assert.Equal(820m, Arithmetic.Of(Total(short_, "water_withdrawal").Derivation.Expression!));
    }

    [Fact]
    public void A_total_is_as_assured_as_its_weakest_member()
    {
        var (totals, _) = Park(2,
            Of("e1").Of("water_withdrawal", 1).All(figure => figure with { Assurance = Assurance.RegulatorChecked }),
            Of("e2").Of("water_withdrawal", 1).All(figure => figure with { Assurance = Assurance.ThirdPartyVerified }));
        Assert.Equal(Assurance.ThirdPartyVerified, Total(totals, "water_withdrawal").Figure.Assurance);
    }

    [Theory]
    [InlineData(null, null, true)]
    [InlineData("2023-12-31", null, true)]
    [InlineData("2024-01-01", null, false)]
    [InlineData(null, "2023-01-01", true)]
    [InlineData(null, "2022-12-31", false)]
    public void An_enterprise_belongs_to_the_years_it_operated_in(string? joined, string? exited, bool member)
    {
        var enterprise = Of("e1").Enterprise with { Joined = Date(joined), Exited = Date(exited) };
        Assert.Equal(member, enterprise.OperatedIn(Period.OfYear(2023)));
    }

    private static readonly Park ThePark = new() { Code = "p1", Name = "园区", SourceId = "s" };

    private static DateOnly? Date(string? text) => text is null ? null : DateOnly.ParseExact(text, "yyyy-MM-dd");

    private static Return Of(string enterprise) => new(2023, enterprise);

    internal static (IReadOnlyList<Derived> Totals, IReadOnlyList<DerivationInput> Inputs) Park(int obliged, params IReadOnlyList<Return> returns)
    {
        var members = returns.Select(given => given.Figures.Concat(given.Derive().Select(derived => derived.Figure)).ToList()).ToList();
        var park = new ParkTotals(new(Official.Set, "calculation-1"), ThePark, Period.OfYear(2023));
        foreach (var member in members) park.Add(member);
        var totals = park.Totals(obliged, expected: false);
        return (totals, [.. members.SelectMany(member => member).Select(park.InputOf).OfType<DerivationInput>()]);
    }

    private static Derived Total(IReadOnlyList<Derived> totals, string indicator, string? code = null) =>
        totals.Single(total => total.Figure.IndicatorCode == indicator && (total.Figure.CarrierCode ?? total.Figure.GasCode) == code);

    private static (decimal?, int?, int?) Summary(IReadOnlyList<Derived> totals, string indicator, string? code = null) =>
        Total(totals, indicator, code).Figure is var figure ? (figure.Value, figure.Reporting, figure.Obliged) : default;
}
