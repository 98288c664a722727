using Disclosure.GraphQL.Language;

namespace Disclosure.GraphQL.Tests.Language;

public sealed class ParserTests
{
    [Theory]
    [InlineData("query query($on: on = on) { query: fragment(type: {null: $on}) ...mutation true: on ... on on { a } } fragment mutation on on { on }")]
    [InlineData("{ query: a }")]
    [InlineData("query on { true: a null false }")]
    [InlineData("{ a(b: [] c: {} d: [[]] e: {f: []}) }")]
    [InlineData("query @a @b(c: 1) { a @skip(if: true) ... @include(if: false) { b } ...c @d }")]
    [InlineData("query ($a: [[A!]!]! = [[1]] @b(c: {d: 1})) { a }")]
    [InlineData("mutation { a } subscription S { b }")]
    [InlineData("\"about\" query Q(\"about\" $a: A \"\"\"about\"\"\" $b: B) { a } \"\"\"about\"\"\" fragment F on A { b } \"about\" mutation { c }")]
    public void Every_form_of_the_grammar_is_read(string text)
    {
        var result = Parser.Parse(text);
        Assert.True(result.Succeeded, result.Error?.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("# nothing")]
    [InlineData("{}")]
    [InlineData("{ a {} }")]
    [InlineData("{ ... {} }")]
    [InlineData("{ a() }")]
    [InlineData("query () { a }")]
    [InlineData("query Q")]
    [InlineData("{ ... on { a } }")]
    [InlineData("fragment on on A { a }")]
    [InlineData("fragment F { a }")]
    [InlineData("fragment F($a: Int) on A { a }")]
    [InlineData("{ ...F(a: 1) }")]
    [InlineData("query ($a: Int = $b) { a }")]
    [InlineData("query ($a: Int = [$b]) { a }")]
    [InlineData("query ($a: Int = {b: $b}) { a }")]
    [InlineData("query ($a: Int @b(c: $d)) { a }")]
    [InlineData("query ($a: Int!!) { a }")]
    [InlineData("query ($a: []) { a }")]
    [InlineData("query ($a) { a }")]
    [InlineData("{ a: b: c }")]
    [InlineData("{ a(b c) }")]
    [InlineData("{ a(b: {c}) }")]
    [InlineData("{ a @ }")]
    [InlineData("{ a } }")]
    [InlineData("\"about\" { a }")]
    [InlineData("\"about\" \"twice\" query { a }")]
    [InlineData("{ \"about\" a }")]
    public void What_the_grammar_does_not_have_is_refused(string text)
    {
        var result = Parser.Parse(text);
        Assert.False(result.Succeeded);
        Assert.Equal(ErrorCodes.Syntax, result.Error.Code);
    }

    [Theory]
    [InlineData("{ a } type T { a: Int }")]
    [InlineData("schema { query: Q }")]
    [InlineData("\"about\" scalar S")]
    [InlineData("extend type T { a: Int }")]
    [InlineData("directive @a on FIELD")]
    public void Type_definitions_in_a_request_are_refused(string text) =>
        Assert.Contains("cannot define types", Parser.Parse(text).Error!.Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("{ a", 1, 4)]
    [InlineData("{\r\n  a(\n)}", 3, 1)]
    [InlineData("{ \"é😀\" b }", 1, 3)]
    [InlineData("{ a(b: \"é😀\" ] }", 1, 14)]
    [InlineData("# é😀\r{ ] }", 2, 3)]
    public void An_error_is_located_by_line_and_by_column_in_UTF_16_units(string text, int line, int column)
    {
        var error = Parser.Parse(text).Error!;
        Assert.Equal(new Location(line, column), Assert.Single(error.Locations));
        Assert.Equal(ErrorCodes.Syntax, error.Code);
    }

    [Fact]
    public void A_document_keeps_descriptions_aliases_and_positions()
    {
        var document = Parser.Parse("\"one\" query Q(\"two\" $a: Int) {\n  x: y(z: $a)\n}").Document!;
        var operation = Assert.Single(document.Operations);
        var field = Assert.IsType<FieldSelection>(Assert.Single(operation.Selections));
        Assert.Equal(("one", "two"), (operation.Description, operation.Variables[0].Description));
        Assert.Equal(("x", "y", "x"), (field.Alias, field.Name, field.ResponseName));
        Assert.Equal(new Location(2, 3), document.Locate(field));
        Assert.Equal(new Location(2, 11), document.Locate(field.Arguments[0].Value));
    }
}
