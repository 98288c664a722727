using System.Globalization;
using Disclosure.Model.Dictionary;
using Disclosure.Model.Issues;

namespace Disclosure.Model.Codecs;

/// <summary>A decimal written with digits and a point. What a clerk may have meant otherwise is refused with its own hint, never guessed.</summary>
internal sealed class NumberCodec(decimal? least, decimal? most) : Codec<decimal>
{
    private const int SignificantDigits = 15;

    public override Storage Storage => Storage.Real;

    public override Text Expected { get; } = Ranges.Expected(new("数字", "a number"), least, most);

    public override Fault? Read(string text, out decimal value)
    {
        if (!decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out value))
            return NumberFaults.Explain(text);
        if (Digits(value) > SignificantDigits) return new(IssueCodes.TooManyDigits, text);
        return value < least || value > most ? new(IssueCodes.OutOfRange, text, ("expected", Ranges.Text(least, most))) : null;
    }

    public override string Write(decimal value) => Decimals.Write(value);

    private static int Digits(decimal value)
    {
        Span<char> characters = stackalloc char[40];
        Decimals.TryWrite(Math.Abs(value), characters, out var length);
        var digits = characters[..length].TrimStart("0.");
        return digits.Contains('.') ? digits.Length - 1 : digits.TrimEnd('0').Length;
    }
}

internal sealed class IntegerCodec(int least, int most) : Codec<int>
{
    public override Storage Storage => Storage.Integer;

    public override Text Expected { get; } = Ranges.Expected(new("整数", "a whole number"), least == int.MinValue ? null : least, most == int.MaxValue ? null : most);

    public override Fault? Read(string text, out int value)
    {
        if (!int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value))
            return NumberFaults.Explain(text) is { } fault && fault.Code != IssueCodes.NotANumber ? fault : new(IssueCodes.NotAnInteger, text);
        return value < least || value > most ? new(IssueCodes.OutOfRange, text, ("expected", Ranges.Text(least, most))) : null;
    }

    public override string Write(int value) => value.ToString(CultureInfo.InvariantCulture);
}

/// <summary>The canonical characters of a decimal: no exponent, no grouping, no trailing zeros.</summary>
public static class Decimals
{
    private const string Canonical = "0.############################";

    public static string Write(decimal value) => value.ToString(Canonical, CultureInfo.InvariantCulture);

    public static bool TryWrite(decimal value, Span<char> destination, out int written) =>
        value.TryFormat(destination, out written, Canonical, CultureInfo.InvariantCulture);
}

internal static class Ranges
{
    public static Text Text(decimal? least, decimal? most)
    {
        var range = $"{Bound(least, "-∞")} … {Bound(most, "∞")}";
        return new(range, range);
    }

    public static Text Expected(Text kind, decimal? least, decimal? most) =>
        least is null && most is null ? kind : new($"{kind.Zh}（{Text(least, most).Zh}）", $"{kind.En} ({Text(least, most).En})");

    private static string Bound(decimal? bound, string open) => bound is null ? open : Decimals.Write(bound.Value);
}

/// <summary>Tells the usual ways in which a number goes wrong apart.</summary>
internal static class NumberFaults
{
    private const string Magnitudes = "万亿千百kKmMtT吨度米元％%";

    public static Fault Explain(string text)
    {
        var halfWidth = HalfWidth.Of(text);
        if (halfWidth != text && IsNumber(halfWidth)) return new(IssueCodes.FullWidth, text, ("expected", Same(halfWidth)));
        var ungrouped = halfWidth.Replace(",", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);
        if (ungrouped != halfWidth && IsNumber(ungrouped)) return new(IssueCodes.ThousandsSeparator, text, ("expected", Same(ungrouped)));
        var bare = ungrouped.TrimEnd();
        while (bare.Length > 0 && (Magnitudes.Contains(bare[^1], StringComparison.Ordinal) || char.IsLetter(bare[^1]))) bare = bare[..^1];
        return bare.Length > 0 && bare.Length < ungrouped.Length && IsNumber(bare.TrimEnd()) ? new(IssueCodes.UnitInCell, text) : new(IssueCodes.NotANumber, text);
    }

    private static bool IsNumber(string text) => decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _);

    private static Text Same(string text) => new(text, text);
}
