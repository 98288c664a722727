namespace Disclosure.Model.Calculation;

/// <summary>四舍五入: the one rounding of every calculated figure.</summary>
public static class Rounding
{
    private const int SignificantDigits = 15;

    /// <summary>Half away from zero, at the given decimals or at fewer where more than 15 significant digits would remain.</summary>
    /// <param name="value">As calculated, not rounded before.</param>
    /// <param name="decimals">Those of the indicator.</param>
    /// <returns>The rounded value, and the decimals that it was rounded to.</returns>
    /// <exception cref="OverflowException">The whole part alone has more than 15 digits: no quantity of a park comes near.</exception>
    public static (decimal Value, int Decimals) HalfAwayFromZero(decimal value, int decimals)
    {
        for (var kept = decimals; kept >= 0; kept--)
        {
            var rounded = Math.Round(value, kept, MidpointRounding.AwayFromZero);
            if (WholeDigits(rounded) + kept <= SignificantDigits) return (rounded, kept);
        }

        throw new OverflowException($"{value} has more than {SignificantDigits} digits before the point");
    }

    private static int WholeDigits(decimal value)
    {
        var digits = 0;
        for (var whole = decimal.Truncate(Math.Abs(value)); whole >= 1; whole = decimal.Truncate(whole / 10)) digits++;
        return digits;
    }
}
