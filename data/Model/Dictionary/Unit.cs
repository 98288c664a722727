namespace Disclosure.Model.Dictionary;

/// <summary>What a unit measures; units of one quantity convert into each other.</summary>
public enum Quantity
{
    Count,
    Share,
    Mass,
    Volume,
    Area,
    Energy,
    StandardCoal,
    CarbonDioxide,
    CarbonDioxideEquivalent,
    Money,
    Work,
    CalorificValueOfMass,
    CalorificValueOfVolume,
    CarbonContent,
    ElectricityFactor,
    ElectricityFootprint,
    HeatFactor,
    ProcessFactor,
    WarmingPotential,
    CoalPerMass,
    CoalPerVolume,
    CoalPerEnergy,
    CoalIntensity,
    CarbonIntensity,
    WaterIntensity,
}

/// <summary>A unit of measure.</summary>
/// <param name="Code">As written in files and the API, such as <c>10k_m3</c>.</param>
/// <param name="Symbol">As printed, such as <c>10⁴ m³</c>.</param>
/// <param name="Scale">How many base units of its quantity one of it is.</param>
public sealed record Unit(string Code, string Symbol, Text Label, Quantity Quantity, decimal Scale)
{
    /// <summary>A symbol as readers of the language write it: in Chinese powers of ten are 万 and 亿 and the currency is 元, as in <c>tce/万元</c>.</summary>
    public static string Write(string symbol, Language language) => language is Language.Zh
        ? symbol.Replace("10⁴ ", "万", StringComparison.Ordinal).Replace("10⁸ ", "亿", StringComparison.Ordinal).Replace("CNY", "元", StringComparison.Ordinal)
        : symbol;

    /// <summary>Its symbol as readers of the language write it, its words where it has no symbol.</summary>
    public string In(Language language) => Symbol.Length > 0 ? Write(Symbol, language) : Label.In(language);

    /// <summary>A heading with its unit behind it: <c>产值（万元）</c>, <c>Output (10⁴ CNY)</c>.</summary>
    public string Behind(Text heading, Language language) =>
        this == Units.One ? heading.In(language) : language is Language.Zh ? $"{heading.Zh}（{In(language)}）" : $"{heading.En} ({In(language)})";

    /// <summary>Exact within decimal arithmetic; never rounds on purpose.</summary>
    /// <exception cref="ArgumentException">The two measure different quantities.</exception>
    public decimal Convert(decimal value, Unit to) =>
        to.Quantity == Quantity
            ? to.Scale == Scale ? value : value * Scale / to.Scale
            : throw new ArgumentException($"{Code} measures {Quantity}, {to.Code} measures {to.Quantity}", nameof(to));
}
