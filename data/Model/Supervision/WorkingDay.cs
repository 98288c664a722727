namespace Disclosure.Model.Supervision;

/// <summary>The working day that was asked for, or the year whose holiday arrangement must be known to tell it.</summary>
public readonly record struct WorkingDay
{
    private readonly DateOnly day;

    internal WorkingDay(DateOnly day) => this.day = day;

    internal WorkingDay(int unknownYear) => UnknownYear = unknownYear;

    /// <summary>Null exactly when <see cref="UnknownYear"/> is not.</summary>
    public DateOnly? Day => UnknownYear is null ? day : null;

    /// <summary>The first year on the way whose arrangement is not known.</summary>
    public int? UnknownYear { get; }
}
