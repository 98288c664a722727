namespace Disclosure.Model.Goals;

/// <summary>Where a target was to be, as it stood at one time.</summary>
internal readonly record struct TargetGoal(int Year, decimal Value)
{
    /// <summary>The goal in force at the end of <paramref name="year"/>: a later revision does not rewrite what was asked before it.</summary>
    /// <param name="target">Carries the newest values.</param>
    /// <param name="revisions">Of this target, in whatever order; two of one day count by their id.</param>
    public static TargetGoal At(int year, Target target, IEnumerable<TargetRevision> revisions)
    {
        var goal = new TargetGoal(target.TargetYear, target.TargetValue);
        var later = revisions.Where(revision => revision.RevisedOn.Year > year)
            .OrderByDescending(revision => revision.RevisedOn)
            .ThenByDescending(revision => revision.Id, StringComparer.Ordinal);
        foreach (var revision in later) goal = new(revision.OldTargetYear ?? goal.Year, revision.OldTargetValue);
        return goal;
    }

    /// <summary>The value that the straight line from the base asks for; from the goal's year on, the goal.</summary>
    /// <returns>Not rounded.</returns>
    public decimal RequiredIn(int year, int baseYear, decimal baseValue) =>
        year >= Year ? Value
        : year <= baseYear ? baseValue
        : baseValue + ((Value - baseValue) * (year - baseYear) / (Year - baseYear));
}
