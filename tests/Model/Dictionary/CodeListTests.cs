using Disclosure.Model.Dictionary;

namespace Disclosure.Model.Tests.Dictionary;

public sealed class CodeListTests
{
    private enum Answer
    {
        PlainYes,
        No,
    }

    [Fact]
    public void A_list_cannot_be_made_with_a_member_left_out() =>
        Assert.Contains("Answer.No", Assert.Throws<ArgumentException>(() => new CodeList<Answer>((Answer.PlainYes, "是", "Yes"))).Message, StringComparison.Ordinal);

    [Fact]
    public void A_code_has_a_name_for_files_and_one_for_the_API()
    {
        var list = new CodeList<Answer>((Answer.PlainYes, "是", "Yes"), (Answer.No, "否", "No"));
        Assert.Equal(("plain_yes", "PLAIN_YES"), (list[Answer.PlainYes].Name, list[Answer.PlainYes].ApiName));
        Assert.Equal("Answer", list.TypeName);
        Assert.Null(list.Find("PLAIN_YES"));
        Assert.False(list.TryRead("perhaps", out _));
    }

    /// <summary>A label shared by two codes would be read as the first of them.</summary>
    [Fact]
    public void No_two_codes_of_a_list_are_written_the_same() => Assert.All(
        Catalog.Tables.SelectMany(table => table.Columns).Select(field => field.Codec.Codes).OfType<CodeList>().Distinct(),
        list =>
        {
            var spellings = list.Codes.SelectMany(code => new[] { code.Name, code.Label.Zh, code.Label.En }.Distinct(StringComparer.OrdinalIgnoreCase)).ToList();
            Assert.Equal(spellings.Count, spellings.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        });

    [Theory]
    [InlineData("area_km2", "areaKm2")]
    [InlineData("co2_electricity", "co2Electricity")]
    [InlineData("energy-carriers", "energyCarriers")]
    public void Names_of_the_API_derive_from_those_of_files(string snake, string camel) => Assert.Equal(camel, Naming.Camel(snake));

    [Theory]
    [InlineData("park_code", "park")]
    [InlineData("source_id", "source")]
    [InlineData("release_version", "release")]
    public void A_relation_is_named_after_its_column(string column, string relation) => Assert.Equal(relation, Naming.Relation(column));

    [Fact]
    public void A_reference_that_ends_otherwise_is_a_mistake() => Assert.Throws<ArgumentException>(() => Naming.Relation("park"));

    [Fact]
    public void Every_reference_of_the_registers_names_a_relation() => Assert.All(
        Catalog.Tables.SelectMany(table => table.Columns).Where(field => field.Refers is not null),
        field => Assert.NotEmpty(Naming.Relation(field.Name)));
}
