using Disclosure.Model.Calculation;
using Disclosure.Model.Dictionary;
using Disclosure.Model.Reference;
using Disclosure.Model.Registers;
using Disclosure.Model.Tests.Calculation;

namespace Disclosure.Pipeline.Tests.Calculating;

public sealed class FigureCalculationTests
{
    [Fact]
    public void A_figure_in_the_store_can_be_worked_out_again_by_hand_from_what_the_store_says_of_it()
    {
        using var store = Two();
        var calculated = store.Calculate();
        var figures = store.Rows(Figures.Table).ToDictionary(row => row.Id, StringComparer.Ordinal);
        var derivations = store.Rows(Derivations.Table);
        var inputs = store.Rows(Derivations.Inputs).ToLookup(row => row.FigureId, StringComparer.Ordinal);
        Assert.Equal(calculated, new(derivations.Count, derivations.Count(row => row.Expression is null)));
        Assert.True(calculated.Figures > 2 * calculated.WithoutValue);
        Assert.All(derivations, derivation =>
        {
            var figure = figures[derivation.FigureId];
            Assert.Equal(figure.Value is null, derivation.Expression is null);
            if (figure.Value is { } value) Assert.Equal(value, Arithmetic.Rounded(derivation.Expression!, derivation.Decimals));
            Assert.All(inputs[figure.Id], input => Assert.Equal((figures[input.InputId].Value, figures[input.InputId].Unit), (input.Value, input.Unit)));
            Assert.Equal(Enumerable.Range(1, inputs[figure.Id].Count()), inputs[figure.Id].Select(input => input.Position));
            if (derivation.Formula == "park_total") Assert.Equal(figure.Value ?? 0, inputs[figure.Id].Sum(input => input.Value ?? 0));
        });
        Assert.Equal(2165.02m, store.Figure("e1", "fuel_co2", "natural_gas").Value);
        Assert.Equal(368.7m, store.Figure(null, "carrier_energy_calorific", "electricity").Value);
    }

    [Fact]
    public void Calculating_again_gives_the_same_rows()
    {
        using var store = Two();
        store.Calculate();
        var once = store.Dump();
        store.Calculate();
        Assert.Equal(once, store.Dump());
    }

    [Fact]
    public void The_rows_do_not_depend_on_the_order_in_which_returns_were_taken_in()
    {
        using var forth = new CalculatedStore(First(), Second());
        using var back = new CalculatedStore(Second(), First());
        forth.Calculate();
        back.Calculate();
        Assert.Equal(forth.Dump(), back.Dump());
    }

    [Fact]
    public void A_corrected_return_leaves_nothing_of_the_former_calculation()
    {
        using var store = Two();
        store.Calculate();
        var gas = First().Figures.Single(row => row.CarrierCode == "natural_gas");
        store.Change(transaction =>
        {
            transaction.Clear(Derivations.Factors);
            transaction.Clear(Derivations.Inputs);
            transaction.Delete(Figures.Table, gas);
        });
        store.Calculate();
        using var fresh = new CalculatedStore(First(gas: false), Second());
        fresh.Calculate();
        Assert.Equal(fresh.Dump(), store.Dump());
    }

    [Fact]
    public void Calculated_figures_name_the_method_and_are_samples_when_their_subject_is_one()
    {
        using var store = Two();
        store.Calculate();
        Assert.Equal(CalculationMethod.Source, store.Rows(Sources.Table).Single(row => row.Id == "calculation-1"));
        Assert.All(store.Calculated, figure => Assert.Equal((figure.EnterpriseId is null || figure.EnterpriseId == "e2", "calculation-1", (int?)null), (figure.Sample, figure.SourceId, figure.SourceLine)));
    }

    [Fact]
    public void An_enterprise_that_reported_nothing_in_a_reporting_year_has_a_reason_for_every_total_and_counts_as_obliged()
    {
        using var store = new CalculatedStore(First(), Silent("silent"), Silent("left", exited: new(2022, 12, 31)), Silent("new", joined: new(2023, 12, 31)));
        store.Calculate();
        Assert.Equal((null, FigureStatus.NoInput), (store.Figure("silent", "ghg_total").Value, store.Figure("silent", "ghg_total").Status));
        Assert.Contains("未报送", store.Figure("silent", "energy_use_calorific").Reason, StringComparison.Ordinal);
        Assert.DoesNotContain(store.Calculated, figure => figure.EnterpriseId == "left" || figure.Year != 2023);
        Assert.Equal((1, 3), (store.Figure(null, "energy_use_calorific").Reporting, store.Figure(null, "energy_use_calorific").Obliged));
    }

    [Fact]
    public void What_was_reported_outside_the_years_in_the_park_is_calculated_but_not_in_its_totals()
    {
        var moved = new Return(2023, "moved") { Enterprise = Silent("moved", joined: new(2024, 1, 1)).Enterprise }.Energy("electricity", 500);
        using var store = new CalculatedStore(First(), moved);
        store.Calculate();
        Assert.Equal(61.45m, store.Figure("moved", "energy_use_calorific").Value);
        Assert.Equal(store.Figure("e1", "energy_use_calorific").Value, store.Figure(null, "energy_use_calorific").Value);
    }

    [Fact]
    public void Months_have_totals_of_their_own()
    {
        Assert.True(Period.TryParse("2023-03", out var march));
        using var store = new CalculatedStore(First(), new Return(2023, "e1") { Period = march }.Energy("electricity", 10));
        store.Calculate();
        var month = store.Calculated.Where(figure => figure.Period == march && figure.EnterpriseId is null).ToDictionary(figure => figure.IndicatorCode, StringComparer.Ordinal);
        Assert.Equal((10m, 1, 1), (month["energy_consumption"].Value, month["energy_consumption"].Reporting, month["energy_consumption"].Obliged));
        Assert.DoesNotContain("energy_intensity", month.Keys);
    }

    [Fact]
    public void Ambiguous_reference_data_stop_the_calculation_and_leave_the_store_as_it_was()
    {
        using var store = Two();
        store.Calculate();
        store.Change(transaction => transaction.Insert(EmissionFactors.Table, Official.Grid(2023, 0.6m) with { Id = "again" }));
        var before = store.Dump();
        Assert.Contains("grid-2023", Assert.Throws<ReferenceDataException>(() => store.Calculate()).Message, StringComparison.Ordinal);
        Assert.Equal(before, store.Dump());
    }

    [Fact]
    public void A_calculation_that_is_stopped_half_way_leaves_the_store_as_it_was()
    {
        using var store = Two();
        store.Calculate();
        var factor = store.Rows(Derivations.Factors)[0];
        store.Change(transaction => transaction.Delete(Derivations.Factors, factor));
        var before = store.Dump();
        using var stop = new CancellationTokenSource();
        Assert.Throws<OperationCanceledException>(() => store.Calculate((_, _) => stop.Cancel(), stop.Token));
        Assert.Equal(before, store.Dump());
    }

    [Fact]
    public void Progress_ends_at_the_number_of_figures()
    {
        using var store = Two();
        List<(long, long)> told = [];
        store.Calculate((read, of) => told.Add((read, of)));
        Assert.Equal([(8, 8)], told);
    }

    private static CalculatedStore Two() => new(First(), Second());

    private static Return First(bool gas = true)
    {
        var given = new Return(2023, "e1").Energy("electricity", 1000).Gas("ch4", 12.345m).Of("industrial_added_value", 1500).Of("water_withdrawal", 20_000);
        return gas ? given.Energy("natural_gas", 100) : given;
    }

    private static Return Second()
    {
        var given = new Return(2023, "e2");
        return new Return(2023, "e2") { Enterprise = given.Enterprise with { Sample = true } }.Energy("electricity", 2000).Gas("co2", FigureStatus.NotApplicable).Of("industrial_added_value", FigureStatus.Confidential);
    }

    private static Return Silent(string id, DateOnly? joined = null, DateOnly? exited = null) =>
        new(2023, id) { Enterprise = new() { Id = id, Name = id, ParkCode = "p1", SourceId = "s", Joined = joined, Exited = exited } };
}
