using Disclosure.Model.Checks;
using Disclosure.Model.Issues;
using Disclosure.Model.Registers;
using Disclosure.Pipeline.Intake;

namespace Disclosure.Pipeline.Tests.Intake;

/// <summary>Mistakes that look like numbers.</summary>
public sealed class TrapTests
{
    [Theory]
    [InlineData("1050000", "figure.thousandfold", true)]
    [InlineData("0.98", "figure.thousandfold", true)]
    [InlineData("9800000", "figure.ten_thousandfold", true)]
    [InlineData("9000", "figure.jump", false)]
    [InlineData("1200", null, false)]
    public void A_value_is_compared_with_the_year_before(string value, string? code, bool refused)
    {
        using var instance = new TestInstance();
        instance.Deliver("returns/2024", "2025-03-01", "energy.csv", "form: energy", $"uscc,period,electricity_mwh\n{TestInstance.FirstUscc},2023,1000\n{TestInstance.FirstUscc},2024,{value}\n");

        var file = instance.Ingest().Files.Single(report => report.File.StartsWith("returns/", StringComparison.Ordinal));

        Assert.Equal(refused, file.Outcome is Outcome.Refused);
        Assert.Equal(code, file.Issues.SingleOrDefault()?.Code);
    }

    [Fact]
    public void What_a_person_has_verified_is_taken_and_published()
    {
        using var instance = new TestInstance();
        instance.Deliver("returns/2024", "2025-03-01", "energy.csv", "form: energy, accept: [figure.thousandfold]", $"uscc,period,electricity_mwh\n{TestInstance.FirstUscc},2023,1000\n{TestInstance.FirstUscc},2024,1000000\n");

        instance.IngestAll();

        Assert.Contains(instance.Rows(IssueRegister.Table), issue => issue is { Code: "figure.thousandfold", Severity: Severity.Warning, Excluded: false });
        Assert.Equal(2, instance.Rows(Figures.Table).Count);
    }

    [Fact]
    public void A_part_does_not_exceed_its_whole()
    {
        using var instance = new TestInstance();
        instance.Deliver("returns/2024", "2025-03-01", "operation.csv", "form: operation", $"uscc,period,commuters_person,green_commuters_person\n{TestInstance.FirstUscc},2024,10,11\n");

        var issue = Assert.Single(instance.Refusal());
        Assert.Equal(("figure.part_above_whole", "green_commuters_person"), (issue.Code, issue.Column));
    }

    [Fact]
    public void Standard_coal_of_electricity_by_the_equivalent_coefficient_is_noticed()
    {
        Assert.Equal("figure.mixed_bases", FigureChecks.Basis(305.5m, 1_000m)!.Code.Code);
        Assert.Null(FigureChecks.Basis(122.9m, 1_000m));
    }

    [Fact]
    public void A_calculated_indicator_is_not_reported()
    {
        using var instance = new TestInstance();
        instance.Deliver("returns/2024", "2025-03-01", "figures.csv", "register: figures", $"uscc,indicator_code,carrier_code,period,value,unit\n{TestInstance.FirstUscc},energy_consumption,electricity,2024,1000000,kWh\n{TestInstance.FirstUscc},ghg_total,,2024,5,tCO2e\n{TestInstance.FirstUscc},carrier_energy_calorific,electricity,2024,305.5,tce\n");

        Assert.Equal(["figure.calculated", "figure.mixed_bases"], instance.Refusal().Select(issue => issue.Code).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_reference_value_in_wrong_circulation_is_refused_with_its_explanation()
    {
        using var instance = new TestInstance();
        var factors = File.ReadAllLines(Path.Combine(Repository.Reference, "emission-factors.csv"));
        var line = Array.FindIndex(factors, row => row.Contains(",CN,2023,", StringComparison.Ordinal) && row.Contains(",0.5306,", StringComparison.Ordinal));
        factors[line] = factors[line].Replace(",0.5306,", ",0.5703,", StringComparison.Ordinal);
        instance.Write("reference/emission-factors.csv", string.Join('\n', factors) + "\n");

        var report = instance.Ingest();

        var issue = Assert.Single(report.Settings, issue => issue.Severity is Severity.Error);
        Assert.Equal(("reference.wrong_value", "reference/emission-factors.csv", line + 1), (issue.Code, issue.File, issue.Line!.Value));
        Assert.Contains("0.5703", issue.MessageEn, StringComparison.Ordinal);
    }

    [Fact]
    public void Other_units_of_the_same_quantity_are_converted()
    {
        using var instance = new TestInstance();
        instance.Deliver("returns/2024", "2025-03-01", "energy.csv", "form: energy", $"uscc,period,electricity_10k_kwh,natural_gas_m3\n{TestInstance.FirstUscc},2024,12.5,30000\n");

        instance.IngestAll();

        Assert.Equal([("electricity", 125m, "MWh"), ("natural_gas", 3m, "10k_m3")], instance.Rows(Figures.Table).Select(figure => (figure.CarrierCode!, figure.Value!.Value, figure.Unit)).Order());
    }
}
