using Disclosure.Model.Dictionary;
using Disclosure.Model.Issues;

namespace Disclosure.Model.Supervision;

/// <summary>A day worked in exchange is a Saturday or a Sunday: every other day is worked anyway.</summary>
public sealed record ExchangedWeekend() : RowRule(nameof(PublicHoliday.Day))
{
    private static readonly Text Words = new("调休上班的日期为周六或周日", "a day worked in exchange is a Saturday or a Sunday");

    public override Fault? Check<TRow>(Table<TRow> table, TRow row, Func<Table, string, object?> find) =>
        row is PublicHoliday { Kind: HolidayKind.WorkingDay, Day: { DayOfWeek: not (DayOfWeek.Saturday or DayOfWeek.Sunday) } day } ? new(IssueCodes.NotAWeekend, $"{day:yyyy-MM-dd}") : null;

    public override Text Describe(Table table) => Words;
}
