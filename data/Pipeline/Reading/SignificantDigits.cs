namespace Disclosure.Pipeline.Reading;

/// <summary>Rounding to significant digits.</summary>
internal static class SignificantDigits
{
    /// <summary>What the store keeps exactly.</summary>
    public const int Kept = 15;

    public static decimal Round(decimal value, int digits = Kept)
    {
        if (value == 0) return value;
        var before = (int)Math.Floor(Math.Log10((double)Math.Abs(value))) + 1;
        if (before <= digits) return decimal.Round(value, Math.Min(digits - before, 28));
        var unit = 1m;
        for (var i = digits; i < before; i++) unit *= 10;
        return decimal.Round(value / unit) * unit;
    }
}
