using System.Globalization;
using Disclosure.Model.Dictionary;

namespace Disclosure.Model.Tests.Dictionary;

public sealed class UnitTests
{
    [Theory]
    [InlineData("1", "MWh", "3.6", "GJ")]
    [InlineData("1", "10k_kWh", "10", "MWh")]
    [InlineData("1", "GWh", "1000", "MWh")]
    [InlineData("1", "TJ", "1000", "GJ")]
    [InlineData("500", "kWh", "0.5", "MWh")]
    [InlineData("1", "10k_t", "10000", "t")]
    [InlineData("1", "short_ton", "0.90718474", "t")]
    [InlineData("1", "100m_CNY", "10000", "10k_CNY")]
    [InlineData("1", "km2", "100", "ha")]
    [InlineData("50", "percent", "0.5", "1")]
    [InlineData("0.5306", "kgCO2/kWh", "0.5306", "tCO2/MWh")]
    [InlineData("0.03412", "tce/GJ", "0.122832", "tce/MWh")]
    [InlineData("1", "MtCO2e", "100", "10k_tCO2e")]
    public void One_unit_is_so_much_of_another(string value, string from, string expected, string to) =>
        Assert.Equal(Number(expected), Units.Find(from)!.Convert(Number(value), Units.Find(to)!));

    [Theory]
    [InlineData("t", "m3")]
    [InlineData("tCO2", "tCO2e")]
    [InlineData("tce", "GJ")]
    [InlineData("kgCO2e/kWh", "kgCO2/kWh")]
    [InlineData("GJ/t", "GJ/10k_m3")]
    public void Quantities_that_are_taken_for_one_another_do_not_convert(string from, string to) =>
        Assert.Throws<ArgumentException>(() => Units.Find(from)!.Convert(1, Units.Find(to)!));

    [Fact]
    public void A_unit_is_known_by_one_code_one_symbol_and_one_name()
    {
        Assert.Equal(Units.All.Count, Units.All.Select(unit => unit.Code).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(Units.All.Count, Units.All.Select(unit => unit.Label.Zh).Distinct(StringComparer.Ordinal).Count());
        Assert.All(Units.All, unit => Assert.True(unit.Scale > 0));
        Assert.All(Units.All.Where(unit => unit.Symbol.Length > 0).GroupBy(unit => unit.Symbol), same => Assert.Single(same));
    }

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
