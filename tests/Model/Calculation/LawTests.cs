using Disclosure.Model.Dictionary;
using FsCheck;
using FsCheck.Fluent;

namespace Disclosure.Model.Tests.Calculation;

/// <summary>What holds of every return.</summary>
public sealed class LawTests
{
    private static readonly string[] Carriers = [.. Official.Carriers.Where(carrier => carrier.Code is not ("raw_coal" or "biomass")).Select(carrier => carrier.Code)];

    private static readonly Arbitrary<decimal> Quantity = Gen.Choose(0, 2_000_000_000).Select(thousandths => thousandths / 1000m).ToArbitrary();

    /// <summary>Several carriers, each with a quantity.</summary>
    private static readonly Arbitrary<(string Carrier, decimal Quantity)[]> Energies =
        Gen.SubListOf(Carriers).SelectMany(carriers => Quantity.Generator.ArrayOf(carriers.Count).Select(quantities => carriers.Zip(quantities).ToArray())).ToArbitrary();

    [Fact]
    public void Emissions_are_linear_in_the_quantity() => Prop.ForAll(Quantity, Gen.Choose(1, 1000).ToArbitrary(), (quantity, times) =>
    {
        var once = new Return().Energy("natural_gas", quantity).Derive("fuel_co2", "natural_gas").Figure.Value!.Value;
        var often = new Return().Energy("natural_gas", quantity * times).Derive("fuel_co2", "natural_gas").Figure.Value!.Value;
        return Math.Abs(often - (once * times)) <= 0.005m * (times + 1);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_value_is_what_its_expression_works_out_to() => Prop.ForAll(Energies, Quantity, (energies, value) =>
        Filed(energies).Gas("ch4", value).Of("industrial_added_value", value).Of("water_withdrawal", value).Of("water_reused", 17).Derive()
            .Where(derived => derived.Figure.Value is not null)
            .All(derived => derived.Figure.Value == Arithmetic.Rounded(derived.Derivation.Expression!, derived.Derivation.Decimals))).QuickCheckThrowOnFailure();

    [Fact]
    public void There_is_a_value_or_a_reason_and_never_both() => Prop.ForAll(Energies, energies =>
        Filed(energies).Derive().All(derived => derived.Figure.Value is null != derived.Figure.Status is null)).QuickCheckThrowOnFailure();

    [Fact]
    public void The_order_of_the_lines_changes_nothing() => Prop.ForAll(Energies, energies =>
    {
        var forth = Filed(energies).Derive();
        var back = Filed([.. energies.Reverse()]).Derive();
        return forth.Zip(back).All(pair => pair.First.Figure == pair.Second.Figure && pair.First.Derivation == pair.Second.Derivation && pair.First.Inputs.SequenceEqual(pair.Second.Inputs));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Scopes_and_fuels_add_up_to_the_cent() => Prop.ForAll(Energies, energies =>
    {
        var derived = Filed(energies).Energy("electricity", 1).Gas("co2", 1).Derive().ToLookup(row => row.Figure.IndicatorCode, row => row.Figure.Value ?? 0);
        return derived["combustion_co2"].Single() == derived["fuel_co2"].Sum()
            && derived["energy_use_calorific"].Single() == derived["carrier_energy_calorific"].Sum()
            && derived["ghg_scope1"].Single() == derived["combustion_co2"].Single() + derived["process_ghg"].Single();
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_parks_total_is_the_sum_of_its_members_in_whatever_order() => Prop.ForAll(Energies, Energies, Energies, (a, b, c) =>
    {
        Return[] members = [new Return(2023, "a"), new Return(2023, "b"), new Return(2023, "c")];
        foreach (var (member, energies) in members.Zip([a, b, c]))
        {
            foreach (var (carrier, quantity) in energies) member.Energy(carrier, quantity);
        }

        var sum = members.SelectMany(member => member.Derive()).Where(derived => derived.Figure.IndicatorCode == "energy_use_calorific").Sum(derived => derived.Figure.Value ?? 0);
        var forth = ParkTotalsTests.Park(3, members).Totals;
        var back = ParkTotalsTests.Park(3, [.. members.Reverse()]).Totals;
        return (forth.SingleOrDefault(total => total.Figure.IndicatorCode == "energy_use_calorific")?.Figure.Value ?? 0) == sum
            && forth.Select(total => total.Figure).SequenceEqual(back.Select(total => total.Figure));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Units_of_one_quantity_convert_there_and_back()
    {
        var pairs = Units.All.SelectMany(_ => Units.All, (from, to) => (From: from, To: to)).Where(pair => pair.From.Quantity == pair.To.Quantity).ToArray();
        Prop.ForAll(Quantity, Gen.Elements(pairs).ToArbitrary(), (value, pair) =>
            Math.Abs(pair.To.Convert(pair.From.Convert(value, pair.To), pair.From) - value) <= Math.Abs(value) * 1e-12m).QuickCheckThrowOnFailure();
    }

    private static Return Filed((string Carrier, decimal Quantity)[] energies) =>
        energies.Aggregate(new Return(), (given, energy) => given.Energy(energy.Carrier, energy.Quantity));
}
