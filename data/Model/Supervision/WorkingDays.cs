using System.Collections.Frozen;

namespace Disclosure.Model.Supervision;

/// <summary>Working days by the announced holidays: Monday to Friday, but for days off, and with the weekend days that were exchanged for them.</summary>
/// <remarks>A year counts as known when its New Year's Day is among the holidays, as it is in every notice. A notice may also rearrange the last days of
/// the year before; they are counted as far as they are known.</remarks>
public sealed class WorkingDays
{
    private readonly FrozenDictionary<DateOnly, HolidayKind> exceptions;
    private readonly FrozenSet<int> years;

    public WorkingDays(IEnumerable<PublicHoliday> holidays)
    {
        exceptions = holidays.ToFrozenDictionary(holiday => holiday.Day, holiday => holiday.Kind);
        years = exceptions.Keys.Where(day => day is { Month: 1, Day: 1 }).Select(day => day.Year).ToFrozenSet();
    }

    /// <summary>Whether the arrangement of that year is known.</summary>
    public bool Covers(int year) => years.Contains(year);

    /// <summary>The day itself when it is a working day, otherwise the first one after it: the end of a period that falls on a day off.</summary>
    public WorkingDay OnOrAfter(DateOnly day)
    {
        for (var next = day; Covers(next.Year); next = next.AddDays(1))
        {
            if (IsWorking(next)) return new(next);
            if (next == DateOnly.MaxValue) break;
        }

        return new(Missing(day));
    }

    /// <summary>The last day of a period of working days.</summary>
    /// <param name="start">Not counted itself, whether it is a working day or not.</param>
    /// <param name="count">At least one.</param>
    public WorkingDay After(DateOnly start, int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        var day = start;
        for (var left = count; left > 0;)
        {
            if (day == DateOnly.MaxValue || !Covers((day = day.AddDays(1)).Year)) return new(Missing(day));
            if (IsWorking(day)) left--;
        }

        return new(day);
    }

    private bool IsWorking(DateOnly day) =>
        exceptions.TryGetValue(day, out var kind) ? kind is HolidayKind.WorkingDay : day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);

    /// <summary>The first year from a day on that is not known.</summary>
    private int Missing(DateOnly from)
    {
        var year = from.Year;
        while (Covers(year)) year++;
        return year;
    }
}
