using System.Collections.Frozen;
using Disclosure.Model.Reference;

namespace Disclosure.Model.Calculation;

/// <summary>Every formula, in an order in which each reads only what was reported or what those before it give.</summary>
public static partial class Formulas
{
    /// <summary>Of a park: the sum of its enterprises, for every indicator that is summed.</summary>
    public static readonly Formula ParkTotal = new()
    {
        Code = "park_total",
        Title = new("园区合计", "Park total"),
        Statement = new(
            "园区内当年在营企业已发布数值之和。初步数据不计入；有企业未给出数值时照常合计，并标明已报企业数和应报企业数。已报送的报表中未填的分项视为未使用。园内企业之间转供的热力和电力，在供方计入燃料，在用方计入外购，合计中会重复。",
            "Sum of the published values of the enterprises operating in the park in that year. Provisional values are left out; where enterprises gave no value the sum stands beside the numbers of reporting and obliged enterprises. What a filed return leaves empty was not used. Heat and electricity that one enterprise of the park supplies to another count twice: as the supplier's fuel and as the user's purchase."),
        Source = Citations.Standard("5.4"),
        Sum = [new("x_j", "", new("各企业的数值", "value of each enterprise"), null) { Over = new(new("各企业", "every enterprise"), (_, _) => true) }],
    };

    /// <summary>Those of indicators, and <see cref="ParkTotal"/>.</summary>
    public static readonly IReadOnlyList<Formula> All = [.. Energy, .. Carbon, .. Ratios, ParkTotal];

    private static readonly FrozenDictionary<string, Formula> ByCode = All.ToFrozenDictionary(formula => formula.Code, StringComparer.Ordinal);

    public static Formula? Find(string code) => ByCode.GetValueOrDefault(code);

    private static Operand Quantity(Selection? over = null) =>
        new(over is null ? "AD" : "AD_i", "energy_consumption", new("能源品种的消费量（实物量）", "quantity of the carrier consumed"), null) { Over = over, Return = "energy_consumption" };

    private static Coefficient Emission(string symbol, FactorKind kind, string? unit, bool byDefault = true) =>
        new(symbol, new(EmissionFactors.Kinds[kind].Label.Zh, EmissionFactors.Kinds[kind].Label.En), unit, (set, code, year) => set.Choose(kind, code, year), byDefault);

    private static Constant Times(decimal value) => new(value, Divides: false);

    private static Constant Over(decimal value) => new(value, Divides: true);
}
