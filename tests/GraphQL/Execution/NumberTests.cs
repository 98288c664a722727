using System.Globalization;
using System.Numerics;
using System.Text;
using Disclosure.GraphQL.Planning.Rows;
using FsCheck;
using FsCheck.Fluent;

namespace Disclosure.GraphQL.Tests.Execution;

/// <summary>Numbers keep the characters of the release, and what is calculated from them is right to its last digit.</summary>
public sealed class NumberTests
{
    private const int Runs = 20_000;

    private static readonly Gen<long> Long =
        Gen.Choose(int.MinValue, int.MaxValue).Zip(Gen.Choose(int.MinValue, int.MaxValue), (high, low) => ((long)high << 32) | (uint)low);

    /// <summary>Every decimal of at most 15 significant digits and 28 decimals.</summary>
    private static readonly Arbitrary<decimal> Stored =
        Gen.Choose(1, 15).Zip(Long, (digits, any) => any % Power(digits)).Zip(Gen.Choose(0, 28), (whole, scale) => Scaled(whole, scale)).ToArbitrary();

    private static readonly Arbitrary<double> Any =
        Long.Select(BitConverter.Int64BitsToDouble).Where(value => Math.Abs(value) is < 7.9e28 and > 1e-27).ToArbitrary();

    [Fact]
    public void What_was_stored_comes_back_with_its_characters() => Prop.ForAll(Stored, value =>
        Written((double)value) == value.ToString("0.############################", CultureInfo.InvariantCulture)).Check(Config.QuickThrowOnFailure.WithMaxTest(Runs));

    [Fact]
    public void Any_double_is_rounded_correctly_to_fifteen_digits() => Prop.ForAll(Any, value => Written(value) == Exactly(value)).Check(Config.QuickThrowOnFailure.WithMaxTest(Runs));

    [Fact]
    public void Quotients_are_rounded_correctly_to_fifteen_digits() => Prop.ForAll(
        Long.Zip(Gen.Choose(1, 10_000), (sum, count) => sum % 1_000_000_000_000 / 100.0 / count).Where(value => value != 0).ToArbitrary(),
        value => Written(value) == Exactly(value)).Check(Config.QuickThrowOnFailure.WithMaxTest(Runs));

    [Theory]
    [InlineData(0d, "0")]
    [InlineData(1e15, "1000000000000000")]
    [InlineData(-7.8e28, "-78000000000000000000000000000")]
    [InlineData(0.1, "0.1")]
    [InlineData(-0.000001, "-0.000001")]
    [InlineData(0.916666666666666667, "0.916666666666667")]
    [InlineData(2d / 3, "0.666666666666667")]
    [InlineData(999999999999999.9, "1000000000000000")]
    [InlineData(1e-28, "0.0000000000000000000000000001")]
    [InlineData(1e-29, "0")]
    [InlineData(-1e-300, "0")]
    [InlineData(double.Epsilon, "0")]
    public void Edges(double value, string written) => Assert.Equal(written, Written(value));

    [Fact]
    public void Nought_has_no_sign() => Assert.Equal("0", Written(-0d));

    [Theory]
    [InlineData(7.9e28)]
    [InlineData(double.NaN)]
    [InlineData(double.NegativeInfinity)]
    public void What_a_decimal_cannot_hold_is_not_written(double value)
    {
        using var json = new JsonAnswer();
        Assert.False(json.Number(value));
        Assert.Equal(0, json.Length);
    }

    private static string Written(double value)
    {
        using var json = new JsonAnswer();
        Assert.True(json.Number(value));
        return Encoding.UTF8.GetString(json.Written.Span);
    }

    /// <summary>By whole numbers alone: the double as a fraction, scaled to fifteen digits, half to even.</summary>
    private static string Exactly(double value)
    {
        var bits = BitConverter.DoubleToInt64Bits(Math.Abs(value));
        var (power, fraction) = ((int)(bits >> 52), bits & 0xF_FFFF_FFFF_FFFF);
        var (mantissa, exponent) = power == 0 ? (fraction, -1074) : (fraction | 0x10_0000_0000_0000, power - 1075);
        var (top, bottom) = exponent < 0 ? (new BigInteger(mantissa), BigInteger.Pow(2, -exponent)) : (mantissa * BigInteger.Pow(2, exponent), BigInteger.One);
        for (var scale = -20; ; scale++)
        {
            var (over, under) = scale < 0 ? (top, bottom * BigInteger.Pow(10, -scale)) : (top * BigInteger.Pow(10, scale), bottom);
            var digits = BigInteger.DivRem((2 * over) + under, 2 * under, out var rest);
            if (rest.IsZero && !digits.IsEven) digits--;
            if (digits < BigInteger.Pow(10, 14)) continue;
            return (value < 0 ? "-" : "") + Placed(digits, scale);
        }
    }

    private static string Placed(BigInteger digits, int scale)
    {
        if (scale <= 0) return (digits * BigInteger.Pow(10, -scale)).ToString(CultureInfo.InvariantCulture);
        var text = digits.ToString(CultureInfo.InvariantCulture).PadLeft(scale + 1, '0');
        return $"{text[..^scale]}.{text[^scale..]}".TrimEnd('0').TrimEnd('.');
    }

    private static decimal Scaled(long whole, int scale) => (decimal)whole * new decimal(1, 0, 0, isNegative: false, (byte)scale);

    private static long Power(int digits) => (long)BigInteger.Pow(10, digits);
}
