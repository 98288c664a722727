using System.Globalization;

namespace Disclosure.Scaffold.Tests;

/// <summary>Standard coal and greenhouse gases of a return, by the published coefficients and apart from the product's own calculation.</summary>
internal static class Thresholds
{
    public const decimal KeyEnergyUser = 10_000; // tce, calorific
    public const decimal KeyEmitter = 26_000; // tCO2e

    private static readonly Dictionary<string, (string Carrier, bool Fossil)> Carriers = Table.Read(Path.Combine(Repository.Reference, "energy-carriers.csv"))
        .ToDictionary(row => $"{row["code"]}_{row["quantity_unit"]}".ToLowerInvariant(), row => (row["code"], row["fossil"] == "true"), StringComparer.Ordinal);

    private static readonly Dictionary<string, decimal> Coal = Table.Read(Path.Combine(Repository.Reference, "energy-conversions.csv"))
        .Where(row => row["basis"] == "calorific").ToDictionary(row => row["carrier_code"], Value, StringComparer.Ordinal);

    private static readonly ILookup<(string Kind, string Of), IReadOnlyDictionary<string, string>> Factors = Table.Read(Path.Combine(Repository.Reference, "emission-factors.csv"))
        .Where(row => row["preferred"] == "true")
        .ToLookup(row => (row["kind"], row["kind"] is "grid_average" ? $"{row["area_code"]} {row["year"]}" : $"{row["carrier_code"]}{row["gas_code"]}"));

    public static decimal StandardCoal(FiledReturn energy) => energy.Values.Sum(cell => cell.Value * Coal[Carriers[cell.Key].Carrier]);

    /// <param name="process">The same enterprise and year.</param>
    /// <remarks>No grid average is published after 2023: that of 2023 stands in, for the threshold only.</remarks>
    public static decimal Greenhouse(FiledReturn energy, FiledReturn process) =>
        energy.Values.Sum(cell => cell.Value * PerUnit(cell.Key, energy.Year))
        + process.Values.Where(cell => cell.Key != "nox_emissions_t").Sum(cell => cell.Value * Factor("warming_potential", cell.Key[..^2]));

    private static decimal PerUnit(string heading, int year) => Carriers[heading] switch
    {
        ("heat", _) => Factor("heat", "heat"),
        ("electricity" or "electricity_green_purchased", _) => Factor("grid_average", $"CN {Math.Min(year, 2023)}"),
        (var fuel, true) => Factor("net_calorific_value", fuel) * Factor("carbon_content", fuel) * Factor("oxidation_rate", fuel) * 44 / 12,
        _ => 0,
    };

    private static decimal Factor(string kind, string of) => Value(Factors[(kind, of)].Single());

    private static decimal Value(IReadOnlyDictionary<string, string> row) => decimal.Parse(row["value"], NumberStyles.Float, CultureInfo.InvariantCulture);
}
