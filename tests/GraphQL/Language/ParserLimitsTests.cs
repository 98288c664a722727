using Disclosure.GraphQL.Language;

namespace Disclosure.GraphQL.Tests.Language;

public sealed class ParserLimitsTests
{
    [Fact]
    public void Tokens_are_counted_while_reading() => // Nine tokens stand around the list.
        AtMost(10_000, n => $"{{ a(b: [{Repeat("1 ", n - 9)}]) }}", ErrorCodes.Tokens);

    [Theory]
    [InlineData("{a", "}")]
    [InlineData("{...", "}")]
    public void Selections_nest_at_most_64_levels(string open, string close)
    {
        Assert.True(Parser.Parse($"{Repeat(open, 63)}{{a}}{Repeat(close, 63)}").Succeeded);
        Assert.Equal(ErrorCodes.Nesting, Parser.Parse($"{Repeat(open, 64)}{{a}}{Repeat(close, 64)}").Error!.Code);
    }

    [Theory]
    [InlineData("{{ a(b: {0}1{1}) }}", "[", "]", 63)]
    [InlineData("{{ a(b: {0}1{1}) }}", "{c:", "}", 63)]
    [InlineData("query ($a: {0}A{1}) {{ a }}", "[", "]", 64)]
    [InlineData("query ($a: A = {0}1{1}) {{ a }}", "[", "]", 64)]
    public void Values_and_types_nest_at_most_64_levels_together_with_what_is_around_them(string form, string open, string close, int most)
    {
        Assert.True(Parser.Parse(string.Format(null, form, Repeat(open, most), Repeat(close, most))).Succeeded);
        Assert.Equal(ErrorCodes.Nesting, Parser.Parse(string.Format(null, form, Repeat(open, most + 1), Repeat(close, most + 1))).Error!.Code);
    }

    [Theory]
    [InlineData("{a")]
    [InlineData("{a(b:[[[[")]
    [InlineData("[")]
    [InlineData("{a(b:{c:")]
    [InlineData("query($a:[[[[")]
    [InlineData("{...on A")]
    [InlineData("{a @b(c:[")]
    [InlineData("(")]
    public void However_deep_the_input_the_answer_is_one_error(string open) =>
        Assert.False(Parser.Parse($"{{a(b:{Repeat(open, 100_000)}").Succeeded || Parser.Parse(Repeat(open, 100_000)).Succeeded);

    [Fact]
    public void Fields_directives_variables_and_definitions_are_counted()
    {
        AtMost(2_000, n => $"{{ {Repeat("a ", n)}}}", ErrorCodes.Fields);
        AtMost(4, n => $"{{ a {Repeat("@b ", n)}}}", ErrorCodes.Directives);
        AtMost(100, n => $"query ({Repeat("$a: A ", n)}) {{ a }}", ErrorCodes.Variables);
        AtMost(100, n => Repeat("{ a }", n), ErrorCodes.Definitions);
    }

    private static void AtMost(int most, Func<int, string> document, string code)
    {
        Assert.True(Parser.Parse(document(most)).Succeeded, Parser.Parse(document(most)).Error?.ToString());
        var error = Parser.Parse(document(most + 1)).Error!;
        Assert.Equal(code, error.Code);
        Assert.Contains(most.ToString(System.Globalization.CultureInfo.InvariantCulture), error.Message, StringComparison.Ordinal);
    }

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
