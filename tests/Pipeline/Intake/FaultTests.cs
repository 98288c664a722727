using Disclosure.Model.Registers;

namespace Disclosure.Pipeline.Tests.Intake;

/// <summary>What a clerk gets wrong, and what is said of it.</summary>
public sealed class FaultTests
{
    private static readonly string Tampered = TestInstance.FirstUscc[..^1] + "A";

    [Fact]
    public void Ten_kinds_of_faults_in_one_file_are_reported_at_once_each_in_its_place()
    {
        using var instance = new TestInstance();
        instance.Deliver("returns/2024", "2025-03-01", "energy.csv", "form: energy",
            $"""
             uscc,period,reported_on,assurance,reason,electricity_mwh,natural_gas_10k_m3
             {TestInstance.FirstUscc},2024,2025-02-30,,,124O0,
             {TestInstance.FirstUscc},20 24,,,,"1,240",
             {Tampered},2024,,,,1,
             {TestInstance.SecondUscc},2024,,sworn,,１２４,3万
             {TestInstance.SecondUscc},2023,,,,-5,保密
             {TestInstance.SecondUscc},2022,,,,1
             {TestInstance.FirstUscc},,,,,1,2
             91110302600003205F,2024,,,,1,
             {TestInstance.FirstUscc},2021,,,,7,
             {TestInstance.FirstUscc},2021,,,,7,

             """);

        var issues = instance.Refusal();

        Assert.Equal(
            [
                "returns/2024/energy.csv:2: reported_on cell.not_a_date",
                "returns/2024/energy.csv:2: electricity_mwh cell.not_a_number",
                "returns/2024/energy.csv:3: period cell.not_a_period",
                "returns/2024/energy.csv:4: uscc uscc.check_character",
                "returns/2024/energy.csv:5: assurance cell.not_a_code",
                "returns/2024/energy.csv:6: electricity_mwh figure.out_of_range",
                "returns/2024/energy.csv:6: natural_gas_10k_m3 figure.confidential_without_reason",
                "returns/2024/energy.csv:7 row.ragged",
                "returns/2024/energy.csv:8: period cell.required",
                "returns/2024/energy.csv:9: uscc row.unknown_reference",
                "returns/2024/energy.csv:11: electricity_mwh row.duplicate",
            ],
            issues.Select(issue => $"{TestInstance.PlaceOf(issue)} {issue.Code}").Where(place => !Extra(place)));
        Assert.Contains(issues, issue => issue is { Line: 3, Code: "cell.thousands_separator" });
        Assert.Contains(issues, issue => issue is { Line: 5, Code: "cell.full_width" });
        Assert.Contains(issues, issue => issue is { Line: 5, Code: "cell.unit_in_value" });
        Assert.All(issues, issue => Assert.All([issue.Message, issue.MessageEn, issue.Hint, issue.HintEn], text => Assert.DoesNotContain("{", text, StringComparison.Ordinal)));
        Assert.Empty(instance.Rows(Figures.Table));
    }

    [Fact]
    public void A_heading_that_nobody_knows_does_not_hide_the_faults_of_the_rows()
    {
        using var instance = new TestInstance();
        instance.Deliver("returns/2024", "2025-03-01", "energy.csv", "form: energy",
            $"""
             uscc,period,electricity_mwhh,diesel_t
             {TestInstance.FirstUscc},2024,1,x

             """);
        Assert.Equal(["heading.misspelt", "cell.not_a_number"], instance.Refusal().Select(issue => issue.Code));
        Assert.Empty(instance.Rows(Figures.Table));
    }

    private static bool Extra(string place) => place.EndsWith("thousands_separator", StringComparison.Ordinal) || place.EndsWith("full_width", StringComparison.Ordinal) || place.EndsWith("unit_in_value", StringComparison.Ordinal);
}
