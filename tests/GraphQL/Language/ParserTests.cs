using Disclosure.GraphQL.Language;

namespace Disclosure.GraphQL.Tests.Language;

public sealed class ParserTests
{
    [Fact]
    public void A_keyword_is_an_ordinary_name_for_fields_aliases_fragments_types_and_enum_values()
    {
        var result = Parser.Parse("query query($on: on = on) { query: fragment(type: {null: $on}) ...mutation true: on ... on on { a } } fragment mutation on on { on }");
        Assert.True(result.Succeeded, result.Error?.ToString());
    }

    [Theory]
    [InlineData("{ a", 1, 4)]
    [InlineData("{\r\n  a(\n)}", 3, 1)]
    [InlineData("{ \"é😀\" b }", 1, 3)]
    [InlineData("{ a(b: \"é😀\" ] }", 1, 14)]
    [InlineData("# é😀\r{ ] }", 2, 3)]
    public void An_error_is_located_by_line_and_by_column_in_UTF_16_units(string text, int line, int column)
    {
        var error = Parser.Parse(text).Error;
        Assert.Equal(new Location(line, column), Assert.Single(error!.Locations));
        Assert.Equal(ErrorCodes.Syntax, error.Code);
    }
}
