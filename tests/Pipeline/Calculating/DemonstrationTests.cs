using Disclosure.Model.Calculation;
using Disclosure.Model.Goals;
using Disclosure.Model.Registers;
using Disclosure.Model.Tests.Calculation;
using Disclosure.Pipeline.Calculating;

namespace Disclosure.Pipeline.Tests.Calculating;

/// <summary>The demonstration's own data, from its files to its totals.</summary>
public sealed class DemonstrationTests
{
    [Fact]
    public void The_demonstration_is_calculated_and_every_value_can_be_worked_out_again()
    {
        using var copy = TestInstance.Demonstration();
        copy.IngestAll();

        FigureCalculation.Run(copy.Instance.WorkingStore);

        var figures = copy.Rows(Figures.Table).ToDictionary(row => row.Id, StringComparer.Ordinal);
        Assert.All(figures.Values, figure => Assert.NotEqual(figure.Value is null, figure.Status is null));
        Assert.All(copy.Rows(Derivations.Table).Where(row => row.Expression is not null && !row.Expression.Contains('…', StringComparison.Ordinal)), derivation =>
            Assert.Equal(Arithmetic.Rounded(derivation.Expression!, derivation.Decimals), figures[derivation.FigureId].Value));

        var parks = figures.Values.Where(figure => figure.EnterpriseId is null).ToList();
        Assert.All(parks, figure => Assert.InRange(figure.Reporting!.Value, 0, figure.Obliged!.Value));
        var real = Assert.Single(parks, figure => figure is { ParkCode: "cn-110000-beijing-eda", IndicatorCode: "ghg_total" });
        Assert.Equal((null, FigureStatus.NotPublished, 0, 80), (real.Value, real.Status, real.Reporting, real.Obliged));
        Assert.DoesNotContain(figures.Values, figure => figure.ParkCode == real.ParkCode && figure.Value is not null);

        var subjects = figures.Values.Where(figure => (figure.CarrierCode ?? figure.WasteCategoryCode) is null).ToLookup(figure => (figure.EnterpriseId ?? figure.ParkCode, figure.IndicatorCode, figure.GasCode, figure.Year));
        Assert.All(copy.Rows(Targets.Table), target => Assert.Equal(target.BaseValue, Assert.Single(subjects[(target.EnterpriseId ?? target.ParkCode, target.IndicatorCode, target.GasCode, target.BaseYear)]).Value));

        var sample = parks.Where(figure => figure.ParkCode == "sample-park").ToLookup(figure => (figure.IndicatorCode, figure.Year));
        Assert.All([2021, 2022, 2023], year => Assert.True(sample[("ghg_total", year)].Single() is { Value: > 0, Sample: true }));
        Assert.All([2024, 2025], year => Assert.Equal(FigureStatus.NoFactor, sample[("ghg_scope2", year)].Single().Status));
        Assert.Equal(CalculationMethod.Source.Id, sample[("ghg_total", 2023)].Single().SourceId);
    }
}
