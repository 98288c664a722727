using Disclosure.Model.Dictionary;

namespace Disclosure.Model.Tests.Dictionary;

public sealed class CatalogTests
{
    [Fact]
    public void A_register_refers_only_to_itself_and_to_registers_before_it()
    {
        var seen = new HashSet<Table>();
        foreach (var table in Catalog.Tables)
        {
            seen.Add(table);
            Assert.All(table.Columns.Where(field => field.Refers is not null), field => Assert.Contains(field.Refers!(), seen));
        }
    }

    [Fact]
    public void Every_property_of_a_row_is_a_column_and_every_key_is_required() => Assert.All(Catalog.Tables, table =>
    {
        Assert.Equal(table.RowType.GetProperties().Select(property => property.Name).Order(), table.Columns.Select(field => field.Property.Name).Order());
        Assert.All(table.KeyColumns, field => Assert.True(field.Required, $"{table}.{field}"));
    });

    [Fact]
    public void Names_slugs_and_api_names_are_unique()
    {
        Assert.Equal(Catalog.Tables.Count, Catalog.Tables.Select(table => table.Slug).Distinct().Count());
        Assert.All(Catalog.Tables, table => Assert.Equal(table.Columns.Count, table.Columns.Select(field => field.ApiName).Distinct().Count()));
    }

    [Theory]
    [InlineData("EnergyCarrier", "energy_carrier")]
    [InlineData("AreaKm2", "area_km2")]
    [InlineData("CO2Electricity", "co2_electricity")]
    [InlineData("Sha256", "sha256")]
    public void Names_in_files_derive_from_names_in_code(string pascal, string snake) => Assert.Equal(snake, Naming.Snake(pascal));

    [Theory]
    [InlineData("industry", "industries")]
    [InlineData("gas", "gases")]
    [InlineData("park", "parks")]
    [InlineData("waste_category", "waste_categories")]
    [InlineData("waste_match", "waste_matches")]
    public void Plurals_are_English(string noun, string plural) => Assert.Equal(plural, Naming.Plural(noun));

    [Theory]
    [InlineData("", "x")]
    [InlineData("x", " ")]
    public void Text_cannot_be_made_with_one_language(string zh, string en) => Assert.Throws<ArgumentException>(() => new Text(zh, en));
}
