using Disclosure.Model.Calculation;

namespace Disclosure.Model.Goals;

/// <summary>How far a measure is, and what it has brought towards its target.</summary>
public static class MeasureProgress
{
    private const int Decimals = 1;

    /// <param name="measure">As reported.</param>
    /// <param name="target">The one it names; null where it names none.</param>
    /// <param name="day">Of the release.</param>
    public static Measure WithProgress(Measure measure, Target? target, DateOnly day) => measure with { Contribution = ContributionOf(measure, target), Status = StatusOf(measure, day) };

    /// <summary>Actual effect in per cent of the change that the target needs; a reduction is negative in both, so that help is positive.</summary>
    private static decimal? ContributionOf(Measure measure, Target? target) =>
        target is not null && measure.ActualEffect is { } effect && target.TargetValue != target.BaseValue
            ? Rounding.HalfAwayFromZero(effect / (target.TargetValue - target.BaseValue) * 100, Decimals).Value
            : null;

    private static MeasureStatus StatusOf(Measure measure, DateOnly day) => measure switch
    {
        { DroppedReason: not null } => MeasureStatus.Dropped,
        { DoneOn: { } done } when done <= day => MeasureStatus.Done,
        _ when measure.DueOn < day => MeasureStatus.Overdue,
        _ when measure.StartOn > day => MeasureStatus.Planned,
        _ => MeasureStatus.Underway,
    };
}
