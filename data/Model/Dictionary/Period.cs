using System.Globalization;
using System.Runtime.InteropServices;

namespace Disclosure.Model.Dictionary;

/// <summary>The span of time that a figure speaks of: a calendar year, a quarter or a month. Orders as its characters do, in databases too: a year, its months, its quarters.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Period : IComparable<Period>
{
    private Period(int year, int quarter, int month)
    {
        Year = year;
        Quarter = quarter;
        Month = month;
    }

    public int Year { get; }

    /// <summary>1 to 4; 0 unless the period is a quarter.</summary>
    public int Quarter { get; }

    /// <summary>1 to 12; 0 unless the period is a month.</summary>
    public int Month { get; }

    public bool IsYear => Quarter == 0 && Month == 0;

    public DateOnly FirstDay => new(Year, Month > 0 ? Month : Quarter > 0 ? (Quarter * 3) - 2 : 1, 1);

    /// <summary>Inclusive.</summary>
    public DateOnly LastDay => FirstDay.AddMonths(IsYear ? 12 : Quarter > 0 ? 3 : 1).AddDays(-1);

    public static Period OfYear(int year) => new(year, 0, 0);

    /// <summary>Reads <c>2024</c>, <c>2024-Q1</c>, <c>2024Q1</c>, <c>2024-03</c>, <c>2024年</c>; the year is 1900 to 2200.</summary>
    public static bool TryParse(string text, out Period period)
    {
        period = default;
        if (text.Length < 4 || !int.TryParse(text.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year is < 1900 or > 2200) return false;
        (int Quarter, int Month)? rest = text.AsSpan(4) switch
        {
            "" or "年" => (0, 0),
            ['-', 'Q' or 'q', >= '1' and <= '4' and var quarter] => (quarter - '0', 0),
            ['Q' or 'q', >= '1' and <= '4' and var quarter] => (quarter - '0', 0),
            ['-', '0', >= '1' and <= '9' and var month] => (0, month - '0'),
            ['-', '1', >= '0' and <= '2' and var month] => (0, 10 + month - '0'),
            _ => null,
        };
        if (rest is null) return false;
        period = new(year, rest.Value.Quarter, rest.Value.Month);
        return true;
    }

    /// <exception cref="FormatException">The text is no period.</exception>
    public static Period Parse(string text) => TryParse(text, out var period) ? period : throw new FormatException($"not a period: {text}");

    public int CompareTo(Period other) => string.CompareOrdinal(ToString(), other.ToString());

    /// <summary>The span of the same length that follows.</summary>
    public Period Next() => IsYear ? OfYear(Year + 1) : Quarter > 0 ? new(Quarter == 4 ? Year + 1 : Year, (Quarter % 4) + 1, 0) : new(Month == 12 ? Year + 1 : Year, 0, (Month % 12) + 1);

    /// <summary>The same span one year earlier.</summary>
    public Period YearBefore() => new(Year - 1, Quarter, Month);

    public override string ToString() => this switch
    {
        { Quarter: > 0 } => $"{Year:0000}-Q{Quarter}",
        { Month: > 0 } => $"{Year:0000}-{Month:00}",
        _ => $"{Year:0000}",
    };
}
