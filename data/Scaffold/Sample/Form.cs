using Disclosure.Model.Dictionary;

namespace Disclosure.Scaffold.Sample;

/// <summary>A value column of a form.</summary>
/// <param name="Figure">Indicator or dimension code, with the indicator before it where a form has several by one dimension.</param>
internal sealed record FormColumn(string Figure, Unit Unit)
{
    /// <summary>As in files: <c>natural_gas_10k_m3</c>.</summary>
    public string Name { get; } = $"{Figure}_{Unit.Code.ToLowerInvariant()}";
}

/// <summary>A return as the forms of data/reference/forms lay it out, with the columns that the park has a use for.</summary>
internal sealed record Form(string Name, Text Title, IReadOnlyList<FormColumn> Columns)
{
    public static readonly Form Energy = new("energy", new("能源消费报送表", "energy returns"),
    [
        new("anthracite", Units.Tonne),
        new("bituminous_coal", Units.Tonne),
        new("gasoline", Units.Tonne),
        new("diesel", Units.Tonne),
        new("lpg", Units.Tonne),
        new("lng", Units.Tonne),
        new("natural_gas", Units.TenThousandCubicMetres),
        new("heat", Units.Gigajoule),
        new("electricity", Units.MegawattHour),
        new("electricity_solar_own", Units.MegawattHour),
        new("electricity_green_purchased", Units.MegawattHour),
    ]);

    public static readonly Form Process = new("process", new("过程排放报送表", "process emission returns"),
    [
        new("co2", Units.Tonne),
        new("ch4", Units.Tonne),
        new("n2o", Units.Tonne),
        new("sf6", Units.Tonne),
        new("nf3", Units.Tonne),
        new("nox_emissions", Units.Tonne),
    ]);

    public static readonly Form Operation = new("operation", new("低碳运行报送表", "low-carbon operation returns"),
    [
        new("industrial_added_value", Units.TenThousandYuan),
        new("industrial_output", Units.TenThousandYuan),
        new("water_withdrawal", Units.CubicMetre),
        new("water_reused", Units.CubicMetre),
        new("building_area", Units.SquareMetre),
        new("green_building_area", Units.SquareMetre),
        new("commuters", Units.Person),
        new("green_commuters", Units.Person),
        new("low_carbon_staff", Units.Person),
        new("low_carbon_training", Units.PersonHour),
    ]);

    public static readonly Form Waste = new("waste", new("废物报送表", "waste returns"),
    [
        .. WasteCategories("waste_generated"),
        .. WasteCategories("waste_utilised"),
    ]);

    public static IReadOnlyList<Form> All { get; } = [Energy, Operation, Process, Waste];

    public string Column(string figure) => Columns.First(column => column.Figure == figure).Name;

    private static IEnumerable<FormColumn> WasteCategories(string indicator) => Roster.All
        .SelectMany(member => member.Profile.Waste)
        .Select(waste => waste.Category)
        .Distinct()
        .Order(StringComparer.Ordinal)
        .Select(category => new FormColumn($"{indicator}_{category}", Units.Tonne));
}
