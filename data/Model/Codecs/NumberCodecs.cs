using System.Globalization;
using System.Text.RegularExpressions;
using Disclosure.Model.Dictionary;
using Disclosure.Model.Issues;

namespace Disclosure.Model.Codecs;

/// <summary>A decimal written with digits and a point. What a clerk may have meant otherwise is refused with its own hint, never guessed.</summary>
internal sealed class NumberCodec(decimal? least, decimal? most) : Codec<decimal>
{
    private const int SignificantDigits = 15;

    public override Storage Storage => Storage.Real;

    public override decimal? Least => least;

    public override decimal? Most => most;

    public override Text Expected { get; } = Ranges.Expected(new("数字", "a number"), least, most);

    public override Fault? Read(string text, out decimal value)
    {
        if (!decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out value))
            return NumberFaults.Explain(text);
        var digits = Significant(text);
        if (digits.Length > SignificantDigits) return new(IssueCodes.TooManyDigits, text);
        if (value == 0 && digits.Length > 0) return new(IssueCodes.OutOfRange, text, ("expected", Ranges.TooSmall));
        return value < least || value > most ? new(IssueCodes.OutOfRange, text, ("expected", Ranges.Text(least, most))) : null;
    }

    public override string Write(decimal value) => Decimals.Write(value);

    /// <summary>The significant digits as written: parsing drops those that a decimal cannot hold.</summary>
    private static string Significant(string text)
    {
        var mantissa = text.AsSpan(0, text.AsSpan().IndexOfAny('e', 'E') is var at and >= 0 ? at : text.Length).TrimStart("+-");
        var digits = mantissa.ToString().Replace(".", "", StringComparison.Ordinal);
        return digits.Trim('0');
    }
}

internal sealed class IntegerCodec(int least, int most) : Codec<int>
{
    public override Storage Storage => Storage.Integer;

    public override decimal? Least => least == int.MinValue ? null : least;

    public override decimal? Most => most == int.MaxValue ? null : most;

    public override Text Expected { get; } = Ranges.Expected(new("整数", "a whole number"), least == int.MinValue ? null : least, most == int.MaxValue ? null : most);

    public override Fault? Read(string text, out int value)
    {
        if (!int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value)) return Explain(text);
        return value < least || value > most ? OutOfRange(text) : null;
    }

    public override string Write(int value) => value.ToString(CultureInfo.InvariantCulture);

    private Fault Explain(string text) =>
        System.Numerics.BigInteger.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) ? OutOfRange(text)
        : NumberFaults.Explain(text) is var fault && fault.Code != IssueCodes.NotANumber ? fault
        : new(IssueCodes.NotAnInteger, text);

    private Fault OutOfRange(string text) => new(IssueCodes.OutOfRange, text, ("expected", Ranges.Text(least, most)));
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
    /// <summary>28 decimals are the most that a decimal holds.</summary>
    public static readonly Text TooSmall = new("可保存的范围，至多 28 位小数", "what can be kept: at most 28 decimals");

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
internal static partial class NumberFaults
{
    private const string Magnitudes = "万亿千百kKmMtT吨度米元％%";

    public static Fault Explain(string text)
    {
        var halfWidth = HalfWidth.Of(text);
        if (halfWidth != text && IsNumber(halfWidth)) return new(IssueCodes.FullWidth, text, ("expected", Same(halfWidth)));
        var ungrouped = halfWidth.Replace(",", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);
        if (Grouped().IsMatch(halfWidth)) return new(IssueCodes.ThousandsSeparator, text, ("expected", Same(ungrouped)));
        var bare = ungrouped.TrimEnd();
        while (bare.Length > 0 && (Magnitudes.Contains(bare[^1], StringComparison.Ordinal) || char.IsLetter(bare[^1]))) bare = bare[..^1];
        return bare.Length > 0 && bare.Length < ungrouped.Length && IsNumber(bare.TrimEnd()) ? new(IssueCodes.UnitInCell, text) : new(IssueCodes.NotANumber, text);
    }

    /// <summary>Groups of three, or of four as 万 are counted; a lone comma before one or two digits may be a decimal point.</summary>
    [GeneratedRegex(@"^[+-]?([0-9]{1,3}([, ][0-9]{3})+|[0-9]{1,4}([, ][0-9]{4})+)(\.[0-9]+)?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Grouped();

    private static bool IsNumber(string text) => decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _);

    private static Text Same(string text) => new(text, text);
}
