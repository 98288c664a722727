using Disclosure.Model.Goals;

namespace Disclosure.Model.Tests.Goals;

public sealed class MeasureProgressTests
{
    private static readonly Measure Measure = new()
    {
        Id = "m", TargetId = "t", ParkCode = "p", Field = MeasureField.EnergySaving, Title = "措施", Responsible = "部门",
        StartOn = new(2023, 1, 1), DueOn = new(2023, 12, 31), SourceId = "s",
    };

    [Theory]
    [InlineData(-0.1, 20.0)] // −0.1 of the −0.5 that the target needs
    [InlineData(0.1, -20.0)]
    [InlineData(-0.5, 100.0)]
    public void An_effect_counts_in_per_cent_of_the_change_that_the_target_needs(double effect, double contribution) =>
        Assert.Equal((decimal)contribution, MeasureProgress.WithProgress(Measure with { ActualEffect = (decimal)effect }, TargetProgressTests.Reduction, new(2024, 1, 1)).Contribution);

    [Fact]
    public void Without_an_effect_a_target_or_a_change_there_is_no_contribution()
    {
        Assert.Null(MeasureProgress.WithProgress(Measure, TargetProgressTests.Reduction, default).Contribution);
        Assert.Null(MeasureProgress.WithProgress(Measure with { ActualEffect = -1 }, null, default).Contribution);
        Assert.Null(MeasureProgress.WithProgress(Measure with { ActualEffect = -1 }, TargetProgressTests.Reduction with { TargetValue = 2 }, default).Contribution);
    }

    [Theory]
    [InlineData("2022-12-31", null, null, MeasureStatus.Planned)]
    [InlineData("2023-01-01", null, null, MeasureStatus.Underway)]
    [InlineData("2023-12-31", null, null, MeasureStatus.Underway)]
    [InlineData("2024-01-01", null, null, MeasureStatus.Overdue)]
    [InlineData("2024-01-01", "2024-01-01", null, MeasureStatus.Done)]
    [InlineData("2024-01-01", "2024-01-02", null, MeasureStatus.Overdue)]
    [InlineData("2024-01-01", null, "资金未落实", MeasureStatus.Dropped)]
    public void Its_status_is_that_of_the_releases_day(string day, string? done, string? dropped, MeasureStatus status)
    {
        var measure = Measure with { DoneOn = done is null ? null : DateOnly.Parse(done, System.Globalization.CultureInfo.InvariantCulture), DroppedReason = dropped };

        Assert.Equal(status, MeasureProgress.WithProgress(measure, null, DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)).Status);
    }
}
