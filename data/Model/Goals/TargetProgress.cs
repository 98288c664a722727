using Disclosure.Model.Calculation;
using Disclosure.Model.Identifiers;
using Disclosure.Model.Registers;

namespace Disclosure.Model.Goals;

/// <summary>Holds a target against the straight line from its base to its goal, year by year.</summary>
/// <remarks>
/// A target of an indicator that is better lower is kept from above, also where it allows more than the base, as a cap on growth does; one that is better higher from below. Only of a neutral
/// indicator does it matter whether the goal lies below or above the base. A year before the goal's is held against the line alone: what is reached early may be lost again, and what a cap allows is not met by growing towards it.
/// </remarks>
public static class TargetProgress
{
    private const int ProgressDecimals = 1;

    /// <param name="target">Carries the newest goal.</param>
    /// <param name="revisions">Of this target.</param>
    /// <param name="indicator">The target's.</param>
    /// <param name="figures">The subject's yearly figures of the indicator, and of the gas that the target names, by year.</param>
    /// <param name="latest">The latest year for which the subject has figures; null where it has none.</param>
    /// <returns>One for each year from the base to the latest, or to the target year if that is earlier.</returns>
    public static IReadOnlyList<TargetAssessment> Assess(
        Target target, IReadOnlyCollection<TargetRevision> revisions, Indicator indicator, IReadOnlyDictionary<int, Figure> figures, int? latest)
    {
        var last = Math.Min(latest ?? int.MinValue, target.TargetYear);
        var assessments = new List<TargetAssessment>();
        for (var year = target.BaseYear; year <= last; year++)
            assessments.Add(Assess(target, TargetGoal.At(year, target, revisions), indicator, figures.GetValueOrDefault(year), year));
        return assessments;
    }

    /// <summary>The target with the status of its latest year.</summary>
    public static Target WithStatus(Target target, IReadOnlyList<TargetAssessment> assessments) => target with
    {
        Status = assessments is [.., var last] ? last.Status : TargetStatus.NotAssessable,
        StatusYear = assessments is [.., { Year: var year }] ? year : null,
    };

    private static TargetAssessment Assess(Target target, TargetGoal goal, Indicator indicator, Figure? figure, int year)
    {
        var onLine = goal.RequiredIn(year, target.BaseYear, target.BaseValue);
        var required = onLine == goal.Value || onLine == target.BaseValue ? onLine : Rounding.HalfAwayFromZero(onLine, indicator.Decimals).Value;
        var actual = figure?.Value;
        return new()
        {
            Id = PermanentId.Of("target-assessment", target.Id, $"{year}"),
            TargetId = target.Id,
            Year = year,
            TargetYear = goal.Year,
            TargetValue = goal.Value,
            FigureId = figure?.Id,
            Actual = actual,
            FigureStatus = figure?.Status,
            Required = required,
            Gap = actual - required,
            Progress = actual is { } reached && goal.Value != target.BaseValue
                ? Rounding.HalfAwayFromZero((reached - target.BaseValue) / (goal.Value - target.BaseValue) * 100, ProgressDecimals).Value
                : null,
            Status = actual is { } value ? Judge(value, required, goal, Side(target, goal, indicator), year) : TargetStatus.NotAssessable,
        };
    }

    private static TargetStatus Judge(decimal actual, decimal required, TargetGoal goal, int side, int year) =>
        (year >= goal.Year, Keeps(actual, required, side)) switch
        {
            (true, true) => TargetStatus.Met,
            (true, false) => TargetStatus.Missed,
            (false, true) => TargetStatus.OnTrack,
            _ => TargetStatus.Behind,
        };

    /// <returns>-1 where the value is kept from above, 1 where from below, 0 where it is to stay.</returns>
    private static int Side(Target target, TargetGoal goal, Indicator indicator) => indicator.Direction switch
    {
        Direction.LowerIsBetter => -1,
        Direction.HigherIsBetter => 1,
        _ => Math.Sign(goal.Value - target.BaseValue),
    };

    private static bool Keeps(decimal actual, decimal asked, int side) => side == 0 ? actual == asked : (actual - asked) * side >= 0;
}
