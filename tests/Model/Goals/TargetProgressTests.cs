using Disclosure.Model.Dictionary;
using Disclosure.Model.Goals;
using Disclosure.Model.Registers;

namespace Disclosure.Model.Tests.Goals;

public sealed class TargetProgressTests
{
    [Theory]
    [InlineData(2.0, TargetStatus.OnTrack, 0.0, 0.0, 2020)] // the base year asks for the base value
    [InlineData(1.9, TargetStatus.OnTrack, 0.0, 20.0, 2021)] // 2 − 0.5 × 1/5 = 1.9
    [InlineData(1.91, TargetStatus.Behind, 0.01, 18.0, 2021)]
    [InlineData(1.5, TargetStatus.OnTrack, -0.4, 100.0, 2021)] // there already, and it may be lost again
    [InlineData(1.5, TargetStatus.Met, 0.0, 100.0, 2025)]
    [InlineData(1.5001, TargetStatus.Missed, 0.0001, 100.0, 2025)]
    [InlineData(2.2, TargetStatus.Missed, 0.7, -40.0, 2025)] // the wrong way is a negative progress
    public void A_reduction_is_held_from_above(double actual, TargetStatus status, double gap, double progress, int year)
    {
        var assessment = Assess(Reduction, Of("carbon_intensity", year, (decimal)actual)).Single(row => row.Year == year);

        Assert.Equal((status, (decimal)gap, (decimal)progress), (assessment.Status, assessment.Gap!.Value, assessment.Progress!.Value));
    }

    [Theory]
    [InlineData(12.0, TargetStatus.OnTrack, 2021)] // 10 + 10 × 1/5 = 12
    [InlineData(11.99, TargetStatus.Behind, 2021)]
    [InlineData(20.0, TargetStatus.OnTrack, 2022)]
    [InlineData(19.99, TargetStatus.Missed, 2025)]
    public void An_increase_is_held_from_below(double actual, TargetStatus status, int year) =>
        Assert.Equal(status, Assess(Increase, Of("renewable_share", year, (decimal)actual)).Single(row => row.Year == year).Status);

    [Theory]
    [InlineData(2024, 449, TargetStatus.Met)]
    [InlineData(2024, 451, TargetStatus.Missed)]
    [InlineData(2023, 446, TargetStatus.OnTrack)] // 436 + 14 × 3/4 = 446.5
    [InlineData(2023, 447, TargetStatus.Behind)] // below the cap, and above the line to it
    [InlineData(2020, 436, TargetStatus.OnTrack)]
    public void A_cap_above_the_base_is_held_from_above(int year, int actual, TargetStatus status)
    {
        var target = Reduction with { IndicatorCode = "energy_use_calorific", BaseValue = 436, TargetValue = 450, TargetYear = 2024 };

        Assert.Equal(status, Assess(target, Of("energy_use_calorific", year, actual))[^1].Status);
    }

    [Theory]
    [InlineData("ghg_total", 99, TargetStatus.Met)]
    [InlineData("ghg_total", 101, TargetStatus.Missed)]
    [InlineData("water_reused", 101, TargetStatus.Met)]
    [InlineData("water_reused", 99, TargetStatus.Missed)]
    [InlineData("industrial_output", 100, TargetStatus.Met)]
    [InlineData("industrial_output", 101, TargetStatus.Missed)]
    public void A_target_to_stay_where_one_is_goes_by_the_indicators_direction(string indicator, int actual, TargetStatus status)
    {
        var target = Reduction with { IndicatorCode = indicator, BaseValue = 100, TargetValue = 100 };

        var last = Assess(target, Of(indicator, 2025, actual))[^1];

        Assert.Equal((status, 100m, null), (last.Status, last.Required, last.Progress));
    }

    [Fact]
    public void A_year_without_a_value_is_not_assessed_and_keeps_the_figures_reason()
    {
        var overdue = Of("carbon_intensity", 2022, null) with { Status = FigureStatus.Overdue };

        var rows = Assess(Reduction, latest: 2023, Of("carbon_intensity", 2021, 1.8m), overdue);

        Assert.Equal([2020, 2021, 2022, 2023], rows.Select(row => row.Year));
        Assert.Equal([TargetStatus.NotAssessable, TargetStatus.OnTrack, TargetStatus.NotAssessable, TargetStatus.NotAssessable], rows.Select(row => row.Status));
        Assert.Equal((overdue.Id, FigureStatus.Overdue, null, null, null), (rows[2].FigureId, rows[2].FigureStatus, rows[2].Actual, rows[2].Gap, rows[2].Progress));
        Assert.Equal((null, null), (rows[3].FigureId, rows[3].FigureStatus));
        var target = TargetProgress.WithStatus(Reduction, rows);
        Assert.Equal((TargetStatus.NotAssessable, 2023), (target.Status, target.StatusYear));
    }

    [Fact]
    public void Years_after_the_target_are_not_assessed_and_a_target_without_any_figure_says_so()
    {
        Assert.Equal(2025, Assess(Reduction, latest: 2030, Of("carbon_intensity", 2025, 1.4m))[^1].Year);
        Assert.Empty(Assess(Reduction, latest: null));
        var target = TargetProgress.WithStatus(Reduction, []);
        Assert.Equal((TargetStatus.NotAssessable, null), (target.Status, target.StatusYear));
    }

    /// <remarks>Set to 1.5 by 2023, put off in March 2023 to 1.6 by 2024, and tightened in 2024 to 1.4 by 2026.</remarks>
    [Fact]
    public void A_year_is_held_against_the_target_as_it_stood_at_its_end()
    {
        var target = Reduction with { TargetYear = 2026, TargetValue = 1.4m };
        TargetRevision[] revisions = [Revision("b", new(2024, 6, 1), (2024, 1.6m), (2026, 1.4m)), Revision("a", new(2023, 3, 1), (2023, 1.5m), (2024, 1.6m))];

        var rows = TargetProgress.Assess(target, revisions, Indicator("carbon_intensity"), Years(Of("carbon_intensity", 2022, 1.6m), Of("carbon_intensity", 2023, 1.7m), Of("carbon_intensity", 2024, 1.6m)), 2024);

        Assert.Equal([(2023, 1.5m), (2023, 1.5m), (2023, 1.5m), (2024, 1.6m), (2026, 1.4m)], rows.Select(row => (row.TargetYear, row.TargetValue)));
        Assert.Equal(1.6667m, rows[2].Required); // 2 − 0.5 × 2/3
        Assert.Equal(1.7m, rows[3].Required); // 2 − 0.4 × 3/4
        Assert.Equal(1.6m, rows[4].Required); // 2 − 0.6 × 4/6
        Assert.Equal([TargetStatus.OnTrack, TargetStatus.OnTrack, TargetStatus.OnTrack], rows.Skip(2).Select(row => row.Status));
    }

    [Fact]
    public void A_target_missed_stays_missed_in_its_year_when_it_is_put_off_afterwards()
    {
        var target = Reduction with { TargetYear = 2025 };
        var putOff = Revision("a", new(2024, 2, 1), (2023, 1.5m), (null, 1.5m));

        var rows = TargetProgress.Assess(target, [putOff], Indicator("carbon_intensity"), Years(Of("carbon_intensity", 2023, 1.7m), Of("carbon_intensity", 2024, 1.6m)), 2024);

        Assert.Equal([(2023, TargetStatus.Missed), (2025, TargetStatus.OnTrack)], rows.Skip(3).Select(row => (row.TargetYear, row.Status)));
    }

    [Fact]
    public void Ids_are_of_the_target_and_the_year_whatever_happens_to_the_value() =>
        Assert.Equal(
            Assess(Reduction, latest: 2022).Select(row => row.Id),
            Assess(Reduction with { TargetValue = 1 }, latest: 2022, Of("carbon_intensity", 2021, 1)).Select(row => row.Id));

    internal static Target Reduction { get; } = new()
    {
        Id = "t", ParkCode = "p", Category = TargetCategory.CarbonControl, Title = "目标", IndicatorCode = "carbon_intensity",
        BaseYear = 2020, BaseValue = 2, TargetYear = 2025, TargetValue = 1.5m, SourceId = "s",
    };

    internal static Target Increase { get; } = Reduction with { IndicatorCode = "renewable_share", BaseValue = 10, TargetValue = 20 };

    internal static Indicator Indicator(string code) => Calculation.Official.Indicators.Single(row => row.Code == code);

    internal static Figure Of(string indicator, int year, decimal? value) => new()
    {
        Id = Figure.IdOf(null, "p", indicator, null, Period.OfYear(year)), ParkCode = "p", IndicatorCode = indicator,
        Period = Period.OfYear(year), Year = year, Value = value, Unit = "1", SourceId = "s",
    };

    internal static Dictionary<int, Figure> Years(params Figure[] figures) => figures.ToDictionary(figure => figure.Year);

    private static IReadOnlyList<TargetAssessment> Assess(Target target, params Figure[] figures) => Assess(target, figures.Max(figure => figure.Year), figures);

    private static IReadOnlyList<TargetAssessment> Assess(Target target, int? latest, params Figure[] figures) =>
        TargetProgress.Assess(target, [], Indicator(target.IndicatorCode), Years(figures), latest);

    private static TargetRevision Revision(string id, DateOnly on, (int? Year, decimal Value) old, (int? Year, decimal Value) @new) => new()
    {
        Id = id, TargetId = "t", RevisedOn = on, OldTargetYear = old.Year, OldTargetValue = old.Value, NewTargetYear = @new.Year, NewTargetValue = @new.Value, Reason = "理由", SourceId = "s",
    };
}
