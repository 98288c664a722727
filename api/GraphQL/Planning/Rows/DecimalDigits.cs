using System.Buffers.Text;
using System.Globalization;

namespace Disclosure.GraphQL.Planning.Rows;

/// <summary>
/// The characters of a decimal number of at most 15 significant digits that went through a double: those digits, correctly rounded, without
/// exponent and without trailing zeros. <c>(decimal)</c> of a double rounds the fifteenth digit wrongly for some numbers.
/// </summary>
internal static class DecimalDigits
{
    /// <summary>The longest: a sign, <c>0.</c>, 27 zeros and the digits.</summary>
    public const int Longest = 48;

    public const int Significant = 15;

    /// <summary>What a decimal can hold on either side of the point; nearer to nought than the last decimal is nought.</summary>
    private const double Beyond = 7.9e28;
    private const int MostDecimals = 28;

    /// <summary>Powers of ten, and below which number a multiple of their inverse has at most 15 digits.</summary>
    private static readonly (int Decimals, double Power, double Below)[] Short = [(0, 1, 1e15), (3, 1e3, 1e12), (6, 1e6, 1e9)];

    /// <returns>False, and nothing written, where the number has no such form: beyond 7.9E28, or not a number.</returns>
    public static bool TryWrite(double value, Span<byte> destination, out int written)
    {
        written = 0;
        if (!(Math.Abs(value) < Beyond)) return false;
        written = WriteShort(value, destination);
        if (written == 0) written = WriteAny(value, destination);
        return true;
    }

    /// <summary>A sum as exact as what was summed: to the place of the fifteenth digit of <paramref name="magnitude"/>, which the errors of the addends cannot reach.</summary>
    /// <param name="magnitude">The sum of the addends without their signs.</param>
    /// <returns>Null where a decimal cannot hold it.</returns>
    public static decimal? Sum(double sum, double magnitude)
    {
        if (!(Math.Abs(sum) < Beyond)) return null;
        if (sum == 0) return 0;
        var cancelled = magnitude > Math.Abs(sum) ? Exponent(magnitude) - Exponent(sum) : 0;
        return cancelled >= Significant ? 0 : Rounded(sum, Significant - cancelled);
    }

    /// <summary>To 15 significant digits, half away from zero.</summary>
    public static decimal Round(decimal value)
    {
        if (value == 0) return 0;
        var decimals = Significant - 1 - Exponent((double)value);
        return decimals < 0 ? Rounded((double)value, Significant) : Math.Round(value, Math.Min(decimals, MostDecimals), MidpointRounding.AwayFromZero);
    }

    /// <summary>A multiple of a thousandth or millionth: that it is the nearest double to those digits proves them right.</summary>
    private static int WriteShort(double value, Span<byte> destination)
    {
        foreach (var (decimals, power, below) in Short)
        {
            if (Math.Abs(value) >= below) return 0;
            var scaled = Math.Round(value * power);
            if (scaled / power == value) return Write((long)scaled, decimals, destination);
        }

        return 0;
    }

    private static int Write(long scaled, int decimals, Span<byte> destination)
    {
        for (; decimals > 0 && scaled % 10 == 0; decimals--) scaled /= 10;
        var start = 0;
        if (scaled < 0)
        {
            destination[start++] = (byte)'-';
            scaled = -scaled;
        }

        Span<byte> digits = stackalloc byte[20];
        Utf8Formatter.TryFormat(scaled, digits, out var count);
        return start + Place(digits[..count], count - 1 - decimals, destination[start..]);
    }

    /// <summary>By the fifteen digits that .NET writes correctly rounded: <c>d.dddddddddddddde+ddd</c>.</summary>
    private static int WriteAny(double value, Span<byte> destination)
    {
        Span<byte> text = stackalloc byte[32];
        value.TryFormat(text, out var length, "E14", CultureInfo.InvariantCulture);
        text = text[..length];
        var start = 0;
        if (text[0] == (byte)'-')
        {
            destination[start++] = (byte)'-';
            text = text[1..];
        }

        var exponent = int.Parse(text[(Significant + 2)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        if (exponent < -MostDecimals)
        {
            destination[0] = (byte)'0';
            return 1;
        }

        text[1] = text[0]; // over the point
        return start + Place(text[1..(Significant + 1)].TrimEnd((byte)'0'), exponent, destination[start..]);
    }

    /// <param name="digits">From the first significant one.</param>
    /// <param name="exponent">Power of ten of the first digit.</param>
    private static int Place(ReadOnlySpan<byte> digits, int exponent, Span<byte> destination)
    {
        if (exponent < 0)
        {
            destination[..(1 - exponent)].Fill((byte)'0');
            destination[1] = (byte)'.';
            digits.CopyTo(destination[(1 - exponent)..]);
            return 1 - exponent + digits.Length;
        }

        var whole = exponent + 1;
        if (digits.Length <= whole)
        {
            digits.CopyTo(destination);
            destination[digits.Length..whole].Fill((byte)'0');
            return whole;
        }

        digits[..whole].CopyTo(destination);
        destination[whole] = (byte)'.';
        digits[whole..].CopyTo(destination[(whole + 1)..]);
        return digits.Length + 1;
    }

    private static int Exponent(double value) => (int)Math.Floor(Math.Log10(Math.Abs(value)));

    private static decimal Rounded(double value, int digits)
    {
        Span<char> text = stackalloc char[32];
        value.TryFormat(text, out var length, digits == Significant ? "E14" : $"E{digits - 1}", CultureInfo.InvariantCulture);
        return decimal.Parse(text[..length], NumberStyles.Float, CultureInfo.InvariantCulture);
    }
}
