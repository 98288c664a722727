using Disclosure.Model.Reference;
using Disclosure.Model.Supervision;

namespace Disclosure.Model.Tests.Supervision;

public sealed class WorkingDaysTests
{
    private static readonly IReadOnlyList<PublicHoliday> Announced = ReferenceFiles.Rows(PublicHolidays.Table);

    private static readonly WorkingDays Calendar = new(Announced);

    [Theory]
    [InlineData("2026-02-13", "2026-02-13")] // an ordinary Friday
    [InlineData("2026-02-14", "2026-02-14")] // a Saturday worked for the Spring Festival
    [InlineData("2026-02-15", "2026-02-24")] // the nine days of the Spring Festival
    [InlineData("2024-02-09", "2024-02-09")] // New Year's Eve of 2024 was no day off
    [InlineData("2024-02-10", "2024-02-18")] // then a Sunday was worked
    [InlineData("2025-10-01", "2025-10-09")] // National Day and Mid-Autumn in one
    [InlineData("2023-10-06", "2023-10-07")] // a Saturday worked straight after
    [InlineData("2022-12-31", "2023-01-03")] // a day off announced with the next year's
    [InlineData("2026-03-14", "2026-03-16")] // an ordinary weekend
    public void The_end_of_a_period_on_a_day_off_moves_to_the_next_working_day(string day, string expected) =>
        Assert.Equal(Day(expected), Calendar.OnOrAfter(Day(day)).Day);

    [Theory]
    [InlineData("2024-09-14", 20, "2024-10-18")] // from a Saturday worked, over Mid-Autumn and National Day, with 29 September and 12 October worked
    [InlineData("2025-09-19", 20, "2025-10-23")] // with 28 September and 11 October worked, and eight days off
    [InlineData("2026-02-10", 5, "2026-02-24")] // 11, 12, 13, Saturday the 14th, then the nine days
    [InlineData("2025-12-31", 1, "2026-01-04")] // over the year's end: a Sunday worked
    [InlineData("2026-05-04", 4, "2026-05-09")] // a start within a holiday, an end on a Saturday worked
    public void Working_days_are_counted_from_the_day_after(string start, int count, string expected) =>
        Assert.Equal(Day(expected), Calendar.After(Day(start), count).Day);

    [Theory]
    [InlineData("2026-12-20", 20, 2027)]
    [InlineData("2020-12-01", 3, 2020)]
    [InlineData("2031-05-01", 1, 2031)]
    [InlineData("9999-12-31", 1, 9999)]
    public void A_count_that_runs_into_a_year_without_an_arrangement_names_the_year_and_no_day(string start, int count, int year)
    {
        var end = Calendar.After(Day(start), count);
        Assert.Null(end.Day);
        Assert.Equal(year, end.UnknownYear);
    }

    [Fact]
    public void A_day_in_a_year_without_an_arrangement_is_not_guessed()
    {
        Assert.Equal(2027, Calendar.OnOrAfter(Day("2027-03-15")).UnknownYear);
        Assert.Null(Calendar.OnOrAfter(Day("2027-03-15")).Day);
        var only2023 = new WorkingDays(Announced.Where(holiday => holiday.DocumentId == "state-council-holidays-2023"));
        Assert.False(only2023.Covers(2022)); // its notice names one day of 2022, which does not make that year known
        Assert.Equal(2024, only2023.OnOrAfter(Day("2023-12-30")).UnknownYear);
        Assert.Equal(2026, new WorkingDays([]).OnOrAfter(Day("2026-01-05")).UnknownYear);
    }

    [Fact]
    public void No_working_days_cannot_be_counted() => Assert.Throws<ArgumentOutOfRangeException>(() => Calendar.After(Day("2026-01-05"), 0));

    /// <remarks>The arrangements move days off; they make none beside those of the law: eleven, and thirteen since 2025.</remarks>
    [Theory]
    [InlineData(2021, 11)]
    [InlineData(2022, 11)]
    [InlineData(2023, 11)]
    [InlineData(2024, 11)]
    [InlineData(2025, 13)]
    [InlineData(2026, 13)]
    public void Every_notice_gives_the_statutory_days_off_and_takes_back_the_rest(int year, int statutory)
    {
        var days = Announced.Where(holiday => holiday.DocumentId == $"state-council-holidays-{year}").ToList();
        var worked = days.Where(holiday => holiday.Kind is HolidayKind.WorkingDay).ToList();
        Assert.True(Calendar.Covers(year));
        Assert.All(worked, holiday => Assert.True(Weekend(holiday.Day)));
        Assert.Equal(statutory, days.Count(holiday => holiday.Kind is HolidayKind.DayOff && !Weekend(holiday.Day)) - worked.Count);
    }

    [Fact]
    public void Every_announced_day_cites_a_document_with_its_number_and_address()
    {
        var documents = ReferenceFiles.Rows(Documents.Table).ToDictionary(document => document.Id, StringComparer.Ordinal);
        Assert.All(Announced, holiday => Assert.True(documents[holiday.DocumentId] is { Number: not null, Url: not null }));
    }

    private static bool Weekend(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
