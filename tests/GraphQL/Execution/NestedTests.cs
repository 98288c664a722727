using System.Text.Json;

namespace Disclosure.GraphQL.Tests.Execution;

public sealed class NestedTests(Library library) : IClassFixture<Library>
{
    [Theory]
    [InlineData("{ books(first: 3) { nodes { title } } }", 1)]
    [InlineData("{ books(first: 3) { nodes { title author { name country { name } } } } }", 1)]
    [InlineData("{ books { totalCount } }", 1)]
    [InlineData("{ books { totalCount nodes { title } pageInfo { hasNextPage } edges { cursor } } }", 2)]
    [InlineData("{ authors(first: 10) { nodes { name books(first: 3) { nodes { title reviews(first: 2) { nodes { stars } } } } } } }", 3)]
    [InlineData("{ authors(first: 20) { nodes { books(first: 5) { totalCount nodes { editions { year } reviews(first: 2) { totalCount } } } } } }", 5)]
    [InlineData("{ books(first: 100) { nodes { author { books(first: 2) { nodes { number } } } } } }", 2)]
    [InlineData("{ __typename hello limits { first names } }", 0)]
    [InlineData("{ __schema { queryType { name } } }", 0)]
    public async Task Each_to_many_field_runs_one_statement_whatever_the_number_of_parents(string query, int statements)
    {
        await library.Data(query);
        Assert.Equal(statements, library.Database.Statements.Count);
    }

    [Fact]
    public async Task Children_stand_below_their_own_parents()
    {
        var data = await library.Data("{ authors(first: 20) { nodes { number books(first: 4) { nodes { number author { number } } } } } }");
        foreach (var author in data.GetProperty("authors").GetProperty("nodes").EnumerateArray())
        {
            var number = author.GetProperty("number").GetInt32();
            var books = author.GetProperty("books").GetProperty("nodes").EnumerateArray().ToList();
            Assert.Equal([number, number + 20, number + 40, number + 60], books.Select(book => book.GetProperty("number").GetInt32()));
            Assert.All(books, book => Assert.Equal(number, book.GetProperty("author").GetProperty("number").GetInt32()));
        }
    }

    [Fact]
    public async Task Only_selected_columns_are_read()
    {
        await library.Data("{ books(first: 1) { nodes { title } } }");
        Assert.Equal(
            "SELECT t0.\"title\" FROM \"book\" AS t0 WHERE TRUE ORDER BY t0.\"id\" LIMIT ?1",
            library.Database.Statements[0].Replace("t1.", "t0.", StringComparison.Ordinal).Replace("AS t1", "AS t0", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Keys_of_the_answer_come_in_the_order_of_the_document_and_merge_where_they_first_stood()
    {
        var answer = await library.Ask("""
            query { b: hello ...F limits { first } a: hello limits { names } } fragment F on Query { limits { __typename } c: hello }
            """);
        Assert.Equal("""{"data":{"b":"library","limits":{"__typename":"Limits","first":500,"names":["a","b"]},"c":"library","a":"library"}}""", answer);
    }

    [Fact]
    public async Task A_parent_whose_key_is_null_has_no_children_and_no_object()
    {
        var data = await library.Data("{ authors(first: 4) { nodes { number country { code authors { totalCount } } } } }");
        var third = data.GetProperty("authors").GetProperty("nodes")[2];
        Assert.Equal(JsonValueKind.Null, third.GetProperty("country").ValueKind);
        Assert.Equal(5, data.GetProperty("authors").GetProperty("nodes")[0].GetProperty("country").GetProperty("authors").GetProperty("totalCount").GetInt32());
    }

    [Fact]
    public async Task A_to_one_of_several_tables_answers_the_one_that_is_there()
    {
        var answer = await library.Ask("{ notes { nodes { body about { __typename ... on Author { name } ... on Book { title author { name } } } } } }");
        Assert.Equal(
            """{"data":{"notes":{"nodes":[{"body":"on an author","about":{"__typename":"Author","name":"Author 03"}},{"body":"on a book","about":{"__typename":"Book","title":"低碳园区建设","author":{"name":"Author 07"}}},{"body":"on nothing","about":null}]}}}""",
            answer);
        Assert.Single(library.Database.Statements);
    }

    [Fact]
    public async Task Skip_and_include_decide_what_is_read()
    {
        const string query = "query($a: Boolean!) { books(first: 1) { nodes { title @skip(if: $a) pages @include(if: $a) } } }";
        Assert.Equal("""{"data":{"books":{"nodes":[{"pages":101}]}}}""", await library.Ask(query, new { a = true }));
        Assert.DoesNotContain("title", library.Database.Statements[0], StringComparison.Ordinal);
        Assert.Equal("""{"data":{"books":{"nodes":[{"title":"Book 001"}]}}}""", await library.Ask(query, new { a = false }));
    }

    [Fact]
    public async Task Text_numbers_and_enums_are_written_exactly()
    {
        var answer = await library.Ask("""
            { a: book(number: 8) { title price } b: book(number: 9) { title genre inPrint } c: book(number: 10) { price } d: book(number: 3) { price genre } }
            """);
        Assert.Equal(
            """{"data":{"a":{"title":"She said \"no\" \\ twice","price":0.8},"b":{"title":"line\nbreak","genre":"NOVEL","inPrint":true},"c":{"price":null},"d":{"price":0.3,"genre":"NOVEL"}}}""",
            answer);
    }

    [Fact]
    public async Task A_computed_field_sees_its_columns_and_arguments()
    {
        var answer = await library.Ask("query($c: Case!) { authors(first: 1) { nodes { label(case: $c) other: label(case: LOWER) } } }", new { c = "UPPER" });
        Assert.Equal("""{"data":{"authors":{"nodes":[{"label":"AUTHOR 01 #1","other":"author 01 #1"}]}}}""", answer);
    }

    [Fact]
    public async Task An_answer_about_the_schema_is_the_same_the_second_time_and_below_another_name()
    {
        const string query = "{ __typename s: __schema { queryType { name } } t: __type(name: \"Limits\") { fields { name } } }";
        const string answer = """{"data":{"__typename":"Query","s":{"queryType":{"name":"Query"}},"t":{"fields":[{"name":"first"},{"name":"names"}]}}}""";
        Assert.Equal(answer, await library.Ask(query));
        Assert.Equal(answer, await library.Ask(query));
        const string byVariable = "query($n: String!) { __type(name: $n) { name } }";
        Assert.Equal("""{"data":{"__type":{"name":"Book"}}}""", await library.Ask(byVariable, new { n = "Book" }));
        Assert.Equal("""{"data":{"__type":null}}""", await library.Ask(byVariable, new { n = "Nothing" }));
    }
}
