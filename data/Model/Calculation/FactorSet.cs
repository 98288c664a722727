using System.Collections.Frozen;
using Disclosure.Model.Reference;
using Disclosure.Model.Registers;

namespace Disclosure.Model.Calculation;

/// <summary>The reference data of a calculation. For every question it has one answer or none; a set with two is never made.</summary>
/// <remarks>
/// A factor fits the year that is its own, or every year where it has none. Where some of a kind are preferred, only those are asked: another document
/// never stands in for the preferred one silently. Grid averages are the national ones; warming potentials those of AR6.
/// </remarks>
public sealed class FactorSet
{
    private const string National = "CN";
    private const string Assessment = "AR6";

    private readonly FrozenDictionary<(FactorKind Kind, string Code), Choice> factors;
    private readonly FrozenDictionary<(ConversionBasis Basis, string Carrier), Choice> conversions;

    /// <exception cref="ReferenceDataException">Names every ambiguous choice, wrong unit and formula that does not fit.</exception>
    public FactorSet(
        IEnumerable<Indicator> indicators, IEnumerable<EnergyCarrier> carriers, IEnumerable<Gas> gases, IEnumerable<WasteCategory> wasteCategories,
        IEnumerable<EmissionFactor> emissionFactors, IEnumerable<EnergyConversion> energyConversions)
    {
        Indicators = [.. indicators];
        ByCode = Indicators.ToFrozenDictionary(row => row.Code, StringComparer.Ordinal);
        Carriers = carriers.ToFrozenDictionary(row => row.Code, StringComparer.Ordinal);
        Gases = gases.ToFrozenDictionary(row => row.Code, StringComparer.Ordinal);
        WasteCategories = wasteCategories.ToFrozenDictionary(row => row.Code, StringComparer.Ordinal);
        factors = emissionFactors
            .Where(row => Question(row) is not null)
            .GroupBy(row => (row.Kind, Question(row)!))
            .Where(group => group.Key.Kind is not FactorKind.WarmingPotential || IsOneSubstance(group))
            .ToFrozenDictionary(group => group.Key, group => Choice.Of([.. group]));
        conversions = energyConversions
            .GroupBy(row => (row.Basis, row.CarrierCode))
            .ToFrozenDictionary(group => group.Key, group => Choice.Of([.. group]));
        IReadOnlyList<string> problems = [.. FactorSetCheck.Problems(this, factors, conversions)];
        if (problems.Count > 0) throw new ReferenceDataException(problems);
    }

    /// <summary>In the order of the register, which the derived figures keep.</summary>
    public IReadOnlyList<Indicator> Indicators { get; }

    public FrozenDictionary<string, EnergyCarrier> Carriers { get; }

    public FrozenDictionary<string, Gas> Gases { get; }

    public FrozenDictionary<string, WasteCategory> WasteCategories { get; }

    private FrozenDictionary<string, Indicator> ByCode { get; }

    public Indicator? FindIndicator(string code) => ByCode.GetValueOrDefault(code);

    /// <summary>The factor of a year: of a fuel or a gas by its code, or the national one without.</summary>
    /// <returns>Null where none is published for the year.</returns>
    public Factor? Choose(FactorKind kind, string? code, int year) =>
        factors.GetValueOrDefault((kind, kind is FactorKind.GridAverage or FactorKind.Heat ? "" : code ?? ""))?.In(year);

    /// <summary>
    /// Standard coal per unit of a carrier. On the equivalent basis a carrier for which the set has equivalent coefficients needs one of the year, and so does
    /// any electricity from the grid; all others hold the same heat on both bases.
    /// </summary>
    /// <returns>Null where none is published for the year.</returns>
    public Factor? StandardCoal(ConversionBasis basis, string carrier, int year) =>
        conversions.TryGetValue((basis, carrier), out var choice) ? choice.In(year)
        : basis is ConversionBasis.Equivalent && Carriers[carrier] is not { Kind: CarrierKind.Electricity, Renewable: false } ? StandardCoal(ConversionBasis.Calorific, carrier, year)
        : null;

    /// <summary>What a factor answers; null for factors that no calculation asks for.</summary>
    private static string? Question(EmissionFactor row) => row.Kind switch
    {
        FactorKind.NetCalorificValue or FactorKind.CarbonContent or FactorKind.OxidationRate => row.CarrierCode,
        FactorKind.GridAverage => row.AreaCode == National ? "" : null,
        FactorKind.Heat => (row.AreaCode is null or National) && (row.CarrierCode is null or "heat") ? "" : null,
        FactorKind.WarmingPotential => row.Basis == Assessment ? row.GasCode : null,
        _ => null,
    };

    /// <summary>Species under the code of their family do not make a potential of the family.</summary>
    private static bool IsOneSubstance(IEnumerable<EmissionFactor> rows) => rows.Select(row => row.Substance).Distinct(StringComparer.Ordinal).Count() == 1;
}
