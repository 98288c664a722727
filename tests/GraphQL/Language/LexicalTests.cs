using System.Text;
using Disclosure.GraphQL.Language;

namespace Disclosure.GraphQL.Tests.Language;

public sealed class LexicalTests
{
    [Theory]
    [InlineData("00")]
    [InlineData("01")]
    [InlineData("-01")]
    [InlineData("-")]
    [InlineData("+1")]
    [InlineData("1.")]
    [InlineData(".5")]
    [InlineData("1e")]
    [InlineData("1e+")]
    [InlineData("1a")]
    [InlineData("1_0")]
    [InlineData("0x1")]
    [InlineData("1..2")]
    [InlineData("1.2.3")]
    [InlineData("1.0a")]
    [InlineData("1e5f")]
    [InlineData("1...")]
    public void What_only_looks_like_a_number_is_refused(string number) => Assert.Equal(ErrorCodes.Syntax, Error($"{{ a(b: {number}) }}").Code);

    [Theory]
    [InlineData("0", true)]
    [InlineData("-0", true)]
    [InlineData("12345678901234567890123456789012345678901234567890", true)]
    [InlineData("1e5", false)]
    [InlineData("1E+5", false)]
    [InlineData("-0.10", false)]
    public void A_number_keeps_its_characters(string number, bool isInt)
    {
        var value = Value(number);
        Assert.Equal(number, isInt ? Assert.IsType<IntNode>(value).Text : Assert.IsType<FloatNode>(value).Text);
    }

    [Theory]
    [InlineData("\"\"", "")]
    [InlineData("""
        "\" \\ \/ \b \f \n \r \t"
        """, "\" \\ / \b \f \n \r \t")]
    [InlineData("\"\\u4e2D\\u{1F600}\\u{0}\"", "中😀\0")]
    [InlineData("\"\\u{00000000041}\"", "A")]
    [InlineData("\"\\uD83D\\uDE00\"", "😀")]
    [InlineData("\"# not a comment, \u0001 \u2028\"", "# not a comment, \u0001 \u2028")]
    public void A_string_means_its_characters(string literal, string expected)
    {
        var value = Assert.IsType<StringNode>(Value(literal));
        Assert.Equal(expected, value.Value);
        Assert.False(value.IsBlock);
    }

    [Theory]
    [InlineData("\"a")]
    [InlineData("\"a\nb\"")]
    [InlineData("\"a\rb\"")]
    [InlineData("\"\\")]
    [InlineData("\"\\x\"")]
    [InlineData("\"\\u12\"")]
    [InlineData("\"\\u12g4\"")]
    [InlineData("\"\\uD83D\"")]
    [InlineData("\"\\uDE00\\uD83D\"")]
    [InlineData("\"\\uD83D\\u0041\"")]
    [InlineData("\"\\u{}\"")]
    [InlineData("\"\\u{D83D}\"")]
    [InlineData("\"\\u{110000}\"")]
    [InlineData("\"\\u{41\"")]
    [InlineData("\"\\u{FFFFFFFFFFFFFFFFFFFF}\"")]
    [InlineData("\"\"\"a")]
    [InlineData("\"\"\"a\"\"")]
    [InlineData("\"\"\"\\\"\"\"")]
    [InlineData("'a'")]
    public void A_broken_string_is_refused(string literal) => Assert.Equal(ErrorCodes.Syntax, Error($"{{ a(b: {literal}) }}").Code);

    [Theory]
    [InlineData("\"\"\"\"\"\"", "")]
    [InlineData("\"\"\" \n \t \n\"\"\"", "")]
    [InlineData("\"\"\"a\"\"\"", "a")]
    [InlineData("\"\"\"  a\n    b\n      c\n  \"\"\"", "  a\nb\n  c")]
    [InlineData("\"\"\"\n    a\r\n      b\r\n\r\n    c\r    d\n\"\"\"", "a\n  b\n\nc\nd")]
    [InlineData("\"\"\"\n\ta\n  b\"\"\"", "a\n b")]
    [InlineData("\"\"\"a \\\"\"\" b \\n \\u0041\"\"\"", "a \"\"\" b \\n \\u0041")]
    [InlineData("\"\"\"\n\n  a\n\n\n\"\"\"", "a")]
    public void A_block_string_loses_its_common_indentation_and_its_blank_ends(string literal, string expected)
    {
        var value = Assert.IsType<StringNode>(Value(literal));
        Assert.Equal(expected, value.Value);
        Assert.True(value.IsBlock);
    }

    [Fact]
    public void Commas_blanks_line_ends_comments_and_byte_order_marks_are_ignored_everywhere() =>
        Assert.True(Parser.Parse("\uFEFF,,{\uFEFF a\t,\r\n# comment \u0000 \u0001 中 }\r b:,\n\n,c # end").Error is { } error && error.Message.Contains("the end of the document", StringComparison.Ordinal)
            && Parser.Parse("\uFEFF,,{\uFEFF a\t,\r\n# comment \u0000 \u0001 中 }\r b:,\n\n,c } # end").Succeeded);

    [Theory]
    [InlineData("\u00A0")]
    [InlineData("\u000B")]
    [InlineData("\u000C")]
    [InlineData("\u2028")]
    [InlineData("\u0000")]
    [InlineData("é")]
    [InlineData("..")]
    [InlineData("&")]
    [InlineData("|")]
    public void Other_characters_outside_strings_are_refused(string character) => Assert.Equal(new Location(1, 5), Assert.Single(Error($"{{ a {character} }}").Locations));

    [Theory]
    [InlineData(new byte[] { (byte)'{', 0xFF, (byte)'}' }, 2)]
    [InlineData(new byte[] { (byte)'{', (byte)'a', 0xC3 }, 3)]
    [InlineData(new byte[] { (byte)'#', 0xED, 0xA0, 0xBD }, 2)]
    public void Ill_formed_UTF_8_is_refused_with_its_place(byte[] bytes, int column)
    {
        var error = Parser.Parse(bytes).Error!;
        Assert.Equal(new Location(1, column), Assert.Single(error.Locations));
        Assert.Contains("well-formed", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_lone_surrogate_is_refused_with_its_place()
    {
        Assert.Equal(new Location(1, 9), Assert.Single(Error("{ a(b: \"\uD83D\") }").Locations));
        Assert.Equal(new Location(1, 12), Assert.Single(Error("{ a } # 😀 \uDE00").Locations));
    }

    [Fact]
    public void Long_names_are_clipped_in_messages()
    {
        var error = Error($"{{ a(b: ) {new string('x', 100_000)} }}");
        Assert.True(error.Message.Length < 200);
        error = Error($"query Q {new string('x', 100_000)}");
        Assert.True(error.Message.Length < 200);
    }

    [Fact]
    public void Text_and_bytes_give_the_same_document() =>
        Assert.Equal(Printer.Print(Parser.Parse("{ a(b: \"中\") }").Document!), Printer.Print(Parser.Parse(Encoding.UTF8.GetBytes("{ a(b: \"中\") }")).Document!));

    private static GraphQLError Error(string text) => Parser.Parse(text).Error ?? throw new Xunit.Sdk.XunitException($"Accepted: {text}");

    private static ValueNode Value(string literal)
    {
        var result = Parser.Parse($"{{ a(b: {literal}) }}");
        Assert.True(result.Succeeded, result.Error?.ToString());
        return Assert.IsType<FieldSelection>(result.Document.Operations[0].Selections[0]).Arguments[0].Value;
    }
}
