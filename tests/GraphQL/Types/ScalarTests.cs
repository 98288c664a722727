using System.Text.Json;
using Disclosure.GraphQL.Types;

namespace Disclosure.GraphQL.Tests.Types;

public sealed class ScalarTests
{
    [Theory]
    [InlineData("Int", "1", 1)]
    [InlineData("Int", "-2147483648", int.MinValue)]
    [InlineData("Int", "2147483647", int.MaxValue)]
    [InlineData("Float", "1", 1.0)]
    [InlineData("Float", "-1.5e3", -1500.0)]
    [InlineData("String", "\"1\"", "1")]
    [InlineData("String", "\"\"\"a\"\"\"", "a")]
    [InlineData("Boolean", "true", true)]
    [InlineData("ID", "\"a\"", "a")]
    [InlineData("ID", "123456789012345678901234567890", "123456789012345678901234567890")]
    public void A_literal_of_the_right_kind_is_taken(string type, string literal, object expected) =>
        Assert.Equal(expected, Scalar(type).ParseLiteral(Literal.Parse(literal)).Value);

    [Theory]
    [InlineData("Int", "2147483648")]
    [InlineData("Int", "-2147483649")]
    [InlineData("Int", "1.0")]
    [InlineData("Int", "\"1\"")]
    [InlineData("Int", "true")]
    [InlineData("Int", "[1]")]
    [InlineData("Float", "\"1\"")]
    [InlineData("Float", "1e400")]
    [InlineData("Float", "true")]
    [InlineData("Float", "NaN")]
    [InlineData("String", "1")]
    [InlineData("String", "true")]
    [InlineData("String", "RED")]
    [InlineData("Boolean", "1")]
    [InlineData("Boolean", "\"true\"")]
    [InlineData("Boolean", "{}")]
    [InlineData("ID", "1.0")]
    [InlineData("ID", "true")]
    [InlineData("ID", "RED")]
    public void A_literal_of_another_kind_is_not_converted(string type, string literal)
    {
        var result = Scalar(type).ParseLiteral(Literal.Parse(literal));
        Assert.Null(result.Value);
        Assert.NotNull(result.Problem);
    }

    [Theory]
    [InlineData("Int", "1", 1)]
    [InlineData("Int", "1.0", 1)]
    [InlineData("Int", "1e2", 100)]
    [InlineData("Float", "1", 1.0)]
    [InlineData("Float", "0.1", 0.1)]
    [InlineData("String", "\"a\\u4e2d\"", "a中")]
    [InlineData("Boolean", "false", false)]
    [InlineData("ID", "\"a\"", "a")]
    [InlineData("ID", "-123456789012345678901234567890", "-123456789012345678901234567890")]
    public void A_JSON_value_of_the_right_kind_is_taken(string type, string json, object expected) => Assert.Equal(expected, FromJson(type, json).Value);

    [Theory]
    [InlineData("Int", "1.5")]
    [InlineData("Int", "2147483648")]
    [InlineData("Int", "1e400")]
    [InlineData("Int", "\"1\"")]
    [InlineData("Int", "true")]
    [InlineData("Float", "\"1\"")]
    [InlineData("Float", "\"NaN\"")]
    [InlineData("Float", "1e400")]
    [InlineData("String", "1")]
    [InlineData("String", "true")]
    [InlineData("String", "{}")]
    [InlineData("Boolean", "0")]
    [InlineData("Boolean", "\"true\"")]
    [InlineData("ID", "1.5")]
    [InlineData("ID", "1e2")]
    [InlineData("ID", "true")]
    public void A_JSON_value_of_another_kind_is_not_converted(string type, string json)
    {
        var result = FromJson(type, json);
        Assert.Null(result.Value);
        Assert.NotNull(result.Problem);
    }

    private static ScalarType Scalar(string name) => Assert.IsType<ScalarType>(TestSchema.Schema.FindType(name));

    private static ScalarResult FromJson(string type, string json) => Scalar(type).ParseJson(JsonDocument.Parse(json).RootElement);
}
