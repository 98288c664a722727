using Disclosure.Model.Codecs;
using Disclosure.Model.Dictionary;
using Disclosure.Model.Registers;
using FsCheck;
using FsCheck.Fluent;
using Known = Disclosure.Model.Codecs.Codecs;

namespace Disclosure.Model.Tests.Codecs;

/// <summary>What a codec writes it reads back, whatever the value.</summary>
public sealed class IdentityTests
{
    /// <summary>At most 15 significant digits, any scale, both signs.</summary>
    private static readonly Gen<decimal> Decimals =
        from high in Gen.Choose(0, 99_999_999)
        from low in Gen.Choose(0, 9_999_999)
        from scale in Gen.Choose(0, 20)
        from negative in Gen.Elements(true, false)
        select new decimal((long)high * 10_000_000 % 1_000_000_000_000_000 + low) / Power(scale) * (negative ? -1 : 1);

    private static readonly Gen<Period> Periods =
        from year in Gen.Choose(1900, 2200)
        from rest in Gen.Elements(["", "-Q1", "-Q2", "-Q3", "-Q4", .. Enumerable.Range(1, 12).Select(month => $"-{month:00}")])
        select Period.Parse($"{year}{rest}");

    [Fact]
    public void Numbers() => Holds(Known.Number, Decimals);

    [Fact]
    public void A_number_survives_the_double_in_which_a_database_keeps_it() =>
        Prop.ForAll(Decimals.ToArbitrary(), value => Known.Number.Write((decimal)(double)value) == Known.Number.Write(value)).QuickCheckThrowOnFailure();

    [Fact]
    public void Integers() => Holds(Known.Integer, Gen.Choose(int.MinValue, int.MaxValue));

    [Fact]
    public void Dates() => Holds(Known.Date, Gen.Choose(1, DateOnly.MaxValue.DayNumber).Select(DateOnly.FromDayNumber));

    [Fact]
    public void Times_of_report() => Holds(Known.ReportingPeriod, Periods);

    [Fact]
    public void Flags() => Holds(Known.Flag, Gen.Elements(true, false));

    [Fact]
    public void Units_of_measure() => Holds(Known.UnitCode, Gen.Elements(Units.All.Select(unit => unit.Code).ToArray()));

    [Fact]
    public void Plain_text() => Holds(
        Known.Paragraph,
        Gen.Elements("工业园区", "CO₂e", "a,b", "\"", "<b>", " ", "\n", "\t", "𬭎", "é", "0", "=1+1").ListOf().Select(parts => string.Concat(parts)));

    [Fact]
    public void Codes_by_name_and_by_either_label_in_any_case() => Assert.All(Figures.Statuses.Codes, code =>
    {
        foreach (var spelling in new[] { code.Name, code.ApiName, code.Label.Zh, code.Label.En, $" {code.Label.En.ToUpperInvariant()} " })
        {
            Assert.Null(Known.Code(Figures.Statuses).Read(spelling, out var value));
            Assert.Equal(code.Name, Known.Code(Figures.Statuses).Write(value));
        }
    });

    [Fact]
    public void Periods_order_as_their_characters_so_that_databases_and_programs_agree() => Prop.ForAll(Periods.Two().ToArbitrary(), pair =>
        Math.Sign(pair.Item1.CompareTo(pair.Item2)) == Math.Sign(string.CompareOrdinal(pair.Item1.ToString(), pair.Item2.ToString()))).QuickCheckThrowOnFailure();

    private static decimal Power(int scale) => Enumerable.Repeat(10m, scale).Aggregate(1m, (product, ten) => product * ten);

    private static void Holds<T>(Codec<T> codec, Gen<T> values)
        where T : notnull => Prop.ForAll(values.ToArbitrary(), value =>
        {
            var text = codec.Write(value);
            return codec.Read(text, out var read) is null && read.Equals(value) && codec.Write(read) == text;
        }).QuickCheckThrowOnFailure();
}
