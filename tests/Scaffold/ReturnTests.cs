using Disclosure.Model.Registers;
using Disclosure.Scaffold.Sample;

namespace Disclosure.Scaffold.Tests;

/// <summary>What holds of the returns together.</summary>
public sealed class ReturnTests
{
    private static IEnumerable<FiledReturn> Of(string form) => FiledReturn.Latest.Where(filed => filed.Form == form);

    [Fact]
    public void Every_heading_is_a_code_of_the_reference_data_with_its_unit()
    {
        var indicators = Table.Read(Path.Combine(Repository.Reference, "indicators.csv")).Where(row => row["unit"].Length > 0).Select(row => $"{row["code"]}_{row["unit"]}");
        var carriers = Table.Read(Path.Combine(Repository.Reference, "energy-carriers.csv")).Select(row => $"{row["code"]}_{row["quantity_unit"]}");
        var gases = Table.Read(Path.Combine(Repository.Reference, "gases.csv")).Select(row => $"{row["code"]}_t");
        var wastes = Table.Read(Path.Combine(Repository.Reference, "waste-categories.csv")).SelectMany(row => new[] { $"waste_generated_{row["code"]}_t", $"waste_utilised_{row["code"]}_t" });
        var known = indicators.Concat(carriers).Concat(gases).Concat(wastes).Select(name => name.ToLowerInvariant()).ToHashSet();
        Assert.All(FiledReturn.All.SelectMany(filed => filed.Cells).Select(cell => cell.Key).Distinct(), heading => Assert.Contains(heading, known));
    }

    [Fact]
    public void Each_enterprise_files_every_form_for_each_year_in_which_it_was_there_and_no_other()
    {
        var expected = from enterprise in FiledReturn.Enterprises.Values
                       from year in Enumerable.Range(SamplePark.FirstYear, SamplePark.LastYear - SamplePark.FirstYear + 1)
                       where string.CompareOrdinal(enterprise["joined"][..4], $"{year}") <= 0
                       where enterprise["exited"].Length == 0 || string.CompareOrdinal(enterprise["exited"][..4], $"{year}") >= 0
                       from form in new[] { "energy", "operation", "process", "waste" }
                       select $"{enterprise["uscc"]} {year} {form}";
        Assert.Equal(expected.Order(StringComparer.Ordinal), FiledReturn.Latest.Select(filed => $"{filed.Uscc} {filed.Year} {filed.Form}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Only_added_value_is_ever_negative() =>
        Assert.Equal(["industrial_added_value_10k_cny"], FiledReturn.All.SelectMany(filed => filed.Values).Where(cell => cell.Value < 0).Select(cell => cell.Key));

    [Fact]
    public void No_number_has_more_decimals_than_its_indicator_publishes() => Assert.All(
        FiledReturn.All.SelectMany(filed => filed.Values),
        cell => Assert.True(cell.Value.Scale <= 3, $"{cell.Key}: {cell.Value}"));

    [Fact]
    public void A_part_never_exceeds_its_whole()
    {
        foreach (var filed in Of("operation"))
        {
            Assert.True(!(filed.Value("green_building_area_m2") > filed.Value("building_area_m2")), filed.ToString());
            Assert.True(!(filed.Value("green_commuters_person") > filed.Value("commuters_person")), filed.ToString());
            Assert.True(!(filed.Value("industrial_added_value_10k_cny") > filed.Value("industrial_output_10k_cny")), filed.ToString());
        }

        foreach (var filed in Of("waste"))
        {
            Assert.All(
                filed.Values.Where(cell => cell.Key.StartsWith("waste_utilised_", StringComparison.Ordinal)),
                cell => Assert.True(cell.Value <= filed.Value(cell.Key.Replace("utilised", "generated", StringComparison.Ordinal)), $"{filed}: {cell.Key}"));
        }
    }

    [Fact]
    public void The_fuel_of_the_heat_and_power_plant_suffices_for_the_heat_that_the_park_takes()
    {
        var plant = FiledReturn.Enterprises.Values.Single(row => row["industry_code"] == "4412")["uscc"];
        foreach (var year in Of("energy").GroupBy(filed => filed.Year))
        {
            var heat = year.Sum(filed => filed.Value("heat_gj") ?? 0);
            var fuel = year.Where(filed => filed.Uscc == plant).Sum(filed => ((filed.Value("bituminous_coal_t") ?? 0) * 23.736m) + ((filed.Value("natural_gas_10k_m3") ?? 0) * 389.31m));
            Assert.InRange(heat / fuel, 0.45m, 0.60m);
        }
    }

    [Fact]
    public void Solar_power_and_green_power_grow_and_the_park_gets_more_efficient()
    {
        var years = Of("energy").GroupBy(filed => filed.Year).OrderBy(year => year.Key).ToList();
        var solar = years.Select(year => year.Sum(filed => filed.Value("electricity_solar_own_mwh") ?? 0)).ToList();
        var green = years.Select(year => year.Sum(filed => filed.Value("electricity_green_purchased_mwh") ?? 0)).ToList();
        Assert.Equal(solar.Order(), solar);
        Assert.Equal(green.Order(), green);
        Assert.True(solar[0] > 0 && solar[^1] > 10 * solar[0]);

        var steel = FiledReturn.Enterprises.Values.Single(row => row["industry_code"] == "3120")["uscc"];
        var intensity = years.Select(year => Thresholds.StandardCoal(year.Single(filed => filed.Uscc == steel))
            / Of("operation").Single(filed => filed.Uscc == steel && filed.Year == year.Key).Value("industrial_output_10k_cny")!.Value).ToList();
        Assert.True(intensity[^1] < intensity[0] * 0.98m);
    }

    [Fact]
    public void Nitrous_oxide_comes_from_the_nitric_acid_unit_and_falls_with_its_catalyst()
    {
        var acid = FiledReturn.Enterprises.Values.Single(row => row["industry_code"] == "2611")["uscc"];
        var emitted = Of("process").Where(filed => filed.Uscc == acid).OrderBy(filed => filed.Year).Select(filed => filed.Value("n2o_t")!.Value).ToList();
        Assert.True(emitted[0] > 500 && emitted[^1] < emitted[0] / 3, string.Join(' ', emitted));
    }

    [Fact]
    public void Who_has_no_process_emissions_says_so() => Assert.All(
        Of("process").Where(filed => !filed.Statuses.Contains(FigureStatus.Overdue)),
        filed => Assert.True(filed.Values.Any(cell => cell.Key != "nox_emissions_t") || filed.Statuses.Any(), filed.ToString()));
}
