using System.Globalization;
using Disclosure.Model.Dictionary;

namespace Disclosure.Model.Supervision.Duties;

/// <summary>By when a duty is done: a day of a following year or of the following month, or a span after the day on which the duty arose. Exactly one of the five is given.</summary>
public sealed record DueRule
{
    /// <summary>Month and day; 29 February is the last day of February in other years.</summary>
    public (int Month, int Day)? On { get; init; }

    /// <summary>How many years after the period's.</summary>
    public int Years { get; init; } = 1;

    /// <summary>Day of the month after that in which the duty arose; the last one where the month is shorter.</summary>
    public int? OfNextMonth { get; init; }

    /// <summary>Whole months after the duty arose; where the month has no such day, its last one.</summary>
    public int? Months { get; init; }

    /// <summary>Working days after the duty arose, that day not counted.</summary>
    public int? WorkingDays { get; init; }

    /// <summary>Why no day can be told: it is set elsewhere, and was not found.</summary>
    public Text? NotKnown { get; init; }

    /// <summary>A last day that is a day off gives way to the next working day.</summary>
    public bool Moves { get; init; }

    /// <param name="arose">Last day of the period, day of the listing or of the event.</param>
    public DueDay Of(DateOnly arose, WorkingDays calendar)
    {
        if (NotKnown is not null) return default;
        if (WorkingDays is { } count) return DueDay.Of(calendar.After(arose, count));
        var day = this switch
        {
            { On: (var month, var dayOfMonth) } => Last(arose.Year + Years, month, dayOfMonth),
            { OfNextMonth: { } dayOfMonth } => Last(arose.AddMonths(1).Year, arose.AddMonths(1).Month, dayOfMonth),
            _ => arose.AddMonths(Months!.Value),
        };
        return Moves ? DueDay.Of(calendar.OnOrAfter(day)) : new(day, null);
    }

    public Text Words => Moves ? new($"{Plain.Zh}，遇休息日顺延至下一个工作日", $"{Plain.En}, or on the next working day where that is a day off") : Plain;

    private static DateOnly Last(int year, int month, int day) => new(year, month, Math.Min(day, DateTime.DaysInMonth(year, month)));

    private Text Plain => this switch
    {
        { NotKnown: { } why } => why,
        { On: (var month, var day) } => new(
            $"{(Years == 0 ? "当年" : Years == 1 ? "次年" : $"其后第{Years}年")}{month}月{day}日前",
            $"by {day} {CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month)} of {(Years == 0 ? "the same year" : Years == 1 ? "the following year" : $"the {Years} years later")}"),
        { OfNextMonth: { } day } => new($"次月{day}日前", $"by day {day} of the following month"),
        { WorkingDays: { } count } => new($"{count}个工作日内", $"within {count} working days"),
        _ => new($"{Months}个月内", Months == 1 ? "within a month" : $"within {Months} months"),
    };
}

/// <summary>The last day, or the year whose holidays must be known to tell it; neither where the rule knows no day.</summary>
public readonly record struct DueDay(DateOnly? Day, int? UnknownYear)
{
    public static DueDay Of(WorkingDay working) => new(working.Day, working.UnknownYear);
}

/// <param name="Region">First characters of the codes of the regions where another day holds.</param>
public sealed record RegionalDue(string Region, DueRule Due);
