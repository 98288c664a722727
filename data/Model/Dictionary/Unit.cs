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
    /// <summary>Exact within decimal arithmetic; never rounds on purpose.</summary>
    /// <exception cref="ArgumentException">The two measure different quantities.</exception>
    public decimal Convert(decimal value, Unit to) =>
        to.Quantity == Quantity
            ? to.Scale == Scale ? value : value * Scale / to.Scale
            : throw new ArgumentException($"{Code} measures {Quantity}, {to.Code} measures {to.Quantity}", nameof(to));
}
