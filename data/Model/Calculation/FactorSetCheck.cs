using System.Globalization;
using Disclosure.Model.Dictionary;
using Disclosure.Model.Reference;
using Disclosure.Model.Registers;

namespace Disclosure.Model.Calculation;

/// <summary>What is wrong with reference data, before anything is calculated with them.</summary>
internal static class FactorSetCheck
{
    public static IEnumerable<string> Problems(
        FactorSet set,
        IEnumerable<KeyValuePair<(FactorKind Kind, string Code), Choice>> factors,
        IEnumerable<KeyValuePair<(ConversionBasis Basis, string Carrier), Choice>> conversions) =>
    [
        .. factors.SelectMany(pair => Of(pair.Value, $"{EmissionFactors.Kinds[pair.Key.Kind].Name} {pair.Key.Code}".TrimEnd(), UnitOf(set, pair.Key))),
        .. conversions.SelectMany(pair => Of(pair.Value, $"{EnergyConversions.Bases[pair.Key.Basis].Name} {pair.Key.Carrier}", UnitOf(set, "tce", pair.Key.Carrier))),
        .. set.Indicators.SelectMany(indicator => Of(set, indicator)),
    ];

    private static IEnumerable<string> Of(Choice choice, string question, string? unit)
    {
        foreach (var (first, second) in choice.Conflicts) yield return $"{question}: {Id(first)} and {Id(second)} both fit the same year";
        if (unit is null) yield return $"{question}: the code is not in its register";
        foreach (var factor in choice.Factors)
        {
            if (unit is not null && factor.Unit != unit) yield return $"{Id(factor)}: {factor.Unit} where {unit} is calculated with";
            if (factor.Value < 0) yield return string.Create(CultureInfo.InvariantCulture, $"{Id(factor)}: {factor.Value} is negative");
        }
    }

    private static IEnumerable<string> Of(FactorSet set, Indicator indicator)
    {
        if (indicator.Formula is null) yield break;
        if (Formulas.Find(indicator.Formula) is not { } formula || formula == Formulas.ParkTotal)
        {
            yield return $"{indicator.Code}: there is no formula {indicator.Formula}";
            yield break;
        }

        if (indicator.Unit is null || Units.Find(indicator.Unit) is null) yield return $"{indicator.Code}: a calculated indicator names its unit";
        if (formula.Each is null != indicator.Dimension is Dimension.None) yield return $"{indicator.Code}: the dimension is not that of formula {formula.Code}";
        foreach (var operand in formula.Operands)
        {
            if (set.FindIndicator(operand.Indicator) is not { } input) yield return $"{formula.Code}: reads {operand.Indicator}, which is no indicator";
            else if (input.Unit != operand.Unit) yield return $"{formula.Code}: reads {operand.Indicator} in {operand.Unit}, but it is in {input.Unit}";
            if (operand.Return is { } filed && set.FindIndicator(filed) is not { Formula: null }) yield return $"{formula.Code}: {filed} is not reported";
        }
    }

    private static string? UnitOf(FactorSet set, (FactorKind Kind, string Code) question) => question.Kind switch
    {
        FactorKind.NetCalorificValue => UnitOf(set, "GJ", question.Code),
        FactorKind.CarbonContent => set.Carriers.ContainsKey(question.Code) ? "tC/GJ" : null,
        FactorKind.OxidationRate => set.Carriers.ContainsKey(question.Code) ? "1" : null,
        FactorKind.WarmingPotential => set.Gases.ContainsKey(question.Code) ? "tCO2e/t" : null,
        FactorKind.GridAverage => "kgCO2/kWh",
        _ => "tCO2/GJ",
    };

    private static string? UnitOf(FactorSet set, string per, string carrier) =>
        set.Carriers.TryGetValue(carrier, out var row) ? $"{per}/{row.QuantityUnit}" : null;

    private static string Id(Factor factor) => (factor.FactorId ?? factor.ConversionId)!;
}
