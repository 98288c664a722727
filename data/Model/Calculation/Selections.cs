using Disclosure.Model.Reference;

namespace Disclosure.Model.Calculation;

/// <summary>The codes that formulas add up or apply to.</summary>
internal static class Selections
{
    public static readonly Selection Carriers = new(new("各能源品种", "every carrier"), (set, code) => set.Carriers.ContainsKey(code));

    public static readonly Selection Renewable = new(new("可再生能源品种", "renewable carriers"), (set, code) => set.Carriers[code].Renewable);

    /// <summary>Fossil fuels burnt on site: neither electricity nor heat, whatever they were made of, nor biomass.</summary>
    public static readonly Selection FossilFuels = new(
        new("化石燃料", "fossil fuels"),
        (set, code) => set.Carriers[code] is { Fossil: true, Kind: CarrierKind.Solid or CarrierKind.Liquid or CarrierKind.Gas });

    public static readonly Selection PurchasedElectricity = Only(new("外购电力（含绿电）", "purchased electricity, green included"), "electricity", "electricity_green_purchased");

    public static readonly Selection PurchasedHeat = Only(new("外购热力", "purchased heat"), "heat");

    /// <summary>Nitrogen oxides are an air pollutant and have no warming potential.</summary>
    public static readonly Selection GreenhouseGases = new(new("各温室气体", "every greenhouse gas"), (set, code) => set.Gases[code].Greenhouse);

    /// <summary>A category that is reported beside the one above it is part of that one's value.</summary>
    public static readonly Selection GeneralSolidWaste = new(
        new("一般工业固体废物各类别", "categories of general industrial solid waste"),
        (set, code) => code == "general_industrial" || Ancestors(set, code).Contains("general_industrial", StringComparer.Ordinal))
    {
        Above = Ancestors,
    };

    private static IEnumerable<string> Ancestors(FactorSet set, string code)
    {
        for (var parent = set.WasteCategories[code].ParentCode; parent is not null; parent = set.WasteCategories[parent].ParentCode) yield return parent;
    }

    private static Selection Only(Dictionary.Text label, params string[] codes) => new(label, (_, code) => codes.Contains(code, StringComparer.Ordinal));
}
