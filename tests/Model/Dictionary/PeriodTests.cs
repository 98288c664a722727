using Disclosure.Model.Dictionary;

namespace Disclosure.Model.Tests.Dictionary;

public sealed class PeriodTests
{
    [Theory]
    [InlineData("2024", "2024", "2024-01-01", "2024-12-31")]
    [InlineData("2024年", "2024", "2024-01-01", "2024-12-31")]
    [InlineData("2024-Q1", "2024-Q1", "2024-01-01", "2024-03-31")]
    [InlineData("2024q4", "2024-Q4", "2024-10-01", "2024-12-31")]
    [InlineData("2024-02", "2024-02", "2024-02-01", "2024-02-29")]
    [InlineData("2023-12", "2023-12", "2023-12-01", "2023-12-31")]
    public void A_period_has_one_spelling_and_its_first_and_last_day(string text, string canonical, string first, string last)
    {
        var period = Period.Parse(text);
        Assert.Equal((canonical, first, last), ($"{period}", $"{period.FirstDay:yyyy-MM-dd}", $"{period.LastDay:yyyy-MM-dd}"));
        Assert.Equal(canonical.Length == 4, period.IsYear);
    }

    [Fact]
    public void The_year_before_keeps_the_quarter_and_the_month()
    {
        Assert.Equal("2023-Q2", $"{Period.Parse("2024-Q2").YearBefore()}");
        Assert.Equal("2023-11", $"{Period.Parse("2024-11").YearBefore()}");
        Assert.Equal("2023", $"{Period.OfYear(2024).YearBefore()}");
    }

    [Theory]
    [InlineData("2024", "2025")]
    [InlineData("2024-Q1", "2024-Q2")]
    [InlineData("2024-Q4", "2025-Q1")]
    [InlineData("2024-02", "2024-03")]
    [InlineData("2024-12", "2025-01")]
    public void The_next_period_begins_on_the_day_after(string text, string next)
    {
        var period = Period.Parse(text);
        Assert.Equal((next, period.LastDay.AddDays(1)), ($"{period.Next()}", period.Next().FirstDay));
    }

    [Fact]
    public void What_is_no_period_cannot_be_parsed() => Assert.Throws<FormatException>(() => Period.Parse("soon"));
}
