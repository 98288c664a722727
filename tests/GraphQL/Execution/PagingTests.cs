using System.Text.Json;

namespace Disclosure.GraphQL.Tests.Execution;

public sealed class PagingTests(Library library) : IClassFixture<Library>
{
    [Theory]
    [InlineData("authors", "[]", 3)]
    [InlineData("authors", "[{born: ASC}]", 3)]
    [InlineData("authors", "[{born: DESC}]", 3)]
    [InlineData("authors", "[{country: {name: ASC}}, {born: DESC}]", 3)]
    [InlineData("authors", "[{country: {code: DESC}}]", 4)]
    [InlineData("books", "[{author: {number: DESC}}]", 40)]
    [InlineData("books", "[{genre: DESC}, {price: ASC}]", 37)]
    [InlineData("books", "[{price: DESC}]", 41)]
    [InlineData("books", "[{inPrint: ASC}, {title: DESC}]", 50)]
    [InlineData("books", "[{published: DESC}, {number: ASC}]", 33)]
    [InlineData("editions", "[{format: ASC}]", 100)]
    public async Task Pages_forward_and_backward_give_every_row_once_in_the_order_of_the_whole(string field, string order, int size)
    {
        var selection = field == "editions" ? "id" : "number";
        var whole = await Keys($"{{ {field}(first: 500, order: {order}) {{ edges {{ cursor node {{ k: {selection} }} }} pageInfo {{ hasNextPage hasPreviousPage startCursor endCursor }} }} }}", field);

        var forward = new List<string>();
        string? cursor = null;
        do
        {
            var page = await Page($"query($c: String) {{ {field}(first: {size}, after: $c, order: {order}) {{ edges {{ cursor node {{ k: {selection} }} }} pageInfo {{ hasNextPage hasPreviousPage startCursor endCursor }} }} }}", field, cursor);
            forward.AddRange(page.Keys);
            Assert.Equal(cursor is not null, page.HasPrevious);
            cursor = page.HasNext ? page.End : null;
        }
        while (cursor is not null);
        Assert.Equal(whole, forward);

        var backward = new List<string>();
        do
        {
            var page = await Page($"query($c: String) {{ {field}(last: {size}, before: $c, order: {order}) {{ edges {{ cursor node {{ k: {selection} }} }} pageInfo {{ hasNextPage hasPreviousPage startCursor endCursor }} }} }}", field, cursor);
            backward.InsertRange(0, page.Keys);
            Assert.Equal(cursor is not null, page.HasNext);
            cursor = page.HasPrevious ? page.Start : null;
        }
        while (cursor is not null);
        Assert.Equal(whole, backward);
    }

    [Fact]
    public async Task Nulls_are_largest()
    {
        Assert.Equal([null, null, null, null, 1957], (await Born("[{born: DESC}]"))[..5]);
        Assert.Equal([1903, 1906], (await Born("[{born: ASC}]"))[..2]);
        Assert.Null((await Born("[{born: ASC}]"))[^1]);
    }

    [Fact]
    public async Task Several_keys_in_one_object_count_in_the_order_written()
    {
        Assert.Equal("""{"data":{"books":{"nodes":[{"number":1},{"number":4}]}}}""", await library.Ask("{ books(first: 2, order: {genre: ASC, number: ASC}) { nodes { number } } }"));
        Assert.Equal("""{"data":{"books":{"nodes":[{"number":1},{"number":2}]}}}""", await library.Ask("{ books(first: 2, order: {number: ASC, genre: ASC}) { nodes { number } } }"));
        const string query = "query($o: [BookSortInput!]) { books(first: 2, order: $o) { nodes { number } } }";
        Assert.Equal("""{"data":{"books":{"nodes":[{"number":1},{"number":4}]}}}""", await library.Ask(query, new { o = new { genre = "ASC", number = "ASC" } }));
        Assert.Equal("""{"data":{"books":{"nodes":[{"number":1},{"number":2}]}}}""", await library.Ask(query, new { o = new { number = "ASC", genre = "ASC" } }));
    }

    [Fact]
    public async Task Pages_of_children_go_on_from_their_own_cursors()
    {
        var data = await library.Data("{ authors(first: 2) { nodes { books(first: 2) { pageInfo { endCursor hasNextPage } } } } }");
        var cursor = data.GetProperty("authors").GetProperty("nodes")[1].GetProperty("books").GetProperty("pageInfo").GetProperty("endCursor").GetString();
        var next = await library.Ask("query($c: String) { authors(first: 2) { nodes { books(first: 1, after: $c) { nodes { number } } } } }", new { c = cursor });
        Assert.Equal("""{"data":{"authors":{"nodes":[{"books":{"nodes":[{"number":41}]}},{"books":{"nodes":[{"number":42}]}}]}}}""", next);
    }

    [Fact]
    public async Task A_page_of_none_still_says_whether_there_is_more()
    {
        Assert.Equal(
            """{"data":{"books":{"nodes":[],"pageInfo":{"hasNextPage":true,"endCursor":null}},"none":{"pageInfo":{"hasNextPage":false}}}}""",
            await library.Ask("{ books(first: 0) { nodes { title } pageInfo { hasNextPage endCursor } } none: books(first: 0, where: {number: {eq: -1}}) { pageInfo { hasNextPage } } }"));
    }

    [Theory]
    [InlineData("{ books(first: -1) { nodes { title } } }", "negative", "BAD_USER_INPUT", "books")]
    [InlineData("{ books(first: 501) { nodes { title } } }", "at most 500", "LIMIT_PAGE_SIZE", "books")]
    [InlineData("{ b: books(last: 501) { totalCount } }", "at most 500", "LIMIT_PAGE_SIZE", "b")]
    [InlineData("{ books(first: 1, last: 1) { nodes { title } } }", "together", "BAD_USER_INPUT", "books")]
    [InlineData("{ books(after: \"nonsense!\") { nodes { title } } }", "not a cursor", "INVALID_CURSOR", "books")]
    [InlineData("{ books(after: \"\") { nodes { title } } }", "not a cursor", "INVALID_CURSOR", "books")]
    [InlineData("{ books(after: \"AQAAAAAA\") { nodes { title } } }", "not a cursor", "INVALID_CURSOR", "books")]
    [InlineData("{ authors(first: 1) { nodes { books(before: \"x\") { totalCount } } } }", "not a cursor", "INVALID_CURSOR", "authors.nodes.0.books")]
    public async Task A_wrong_page_is_an_error_at_its_field(string query, string message, string code, string path)
    {
        var error = await library.Error(query);
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
        Assert.Equal((code, path), (error.Code, error.Path));
        Assert.StartsWith("{\"data\":null,", await library.Ask(query), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cursor_of_another_order_is_refused()
    {
        var data = await library.Data("{ books(first: 1, order: [{title: ASC}]) { pageInfo { endCursor } } }");
        var cursor = data.GetProperty("books").GetProperty("pageInfo").GetProperty("endCursor").GetString();
        var error = await library.Error("query($c: String) { books(after: $c, order: [{title: DESC}]) { nodes { title } } }", new { c = cursor });
        Assert.Equal("INVALID_CURSOR", error.Code);
    }

    [Fact]
    public async Task After_and_before_together_bound_a_page_on_both_sides()
    {
        var data = await library.Data("{ books(first: 10) { edges { cursor } } }");
        var edges = data.GetProperty("books").GetProperty("edges");
        var variables = new { a = edges[1].GetProperty("cursor").GetString(), b = edges[4].GetProperty("cursor").GetString() };
        Assert.Equal(
            """{"data":{"books":{"nodes":[{"number":3},{"number":4}]}}}""",
            await library.Ask("query($a: String, $b: String) { books(after: $a, before: $b) { nodes { number } } }", variables));
    }

    private async Task<List<int?>> Born(string order)
    {
        var data = await library.Data($"{{ authors(order: {order}) {{ nodes {{ born }} }} }}");
        return [.. data.GetProperty("authors").GetProperty("nodes").EnumerateArray()
            .Select(node => node.GetProperty("born") is { ValueKind: JsonValueKind.Number } born ? born.GetInt32() : (int?)null)];
    }

    private async Task<List<string>> Keys(string query, string field) => (await Page(query, field, null)).Keys;

    private async Task<(List<string> Keys, bool HasNext, bool HasPrevious, string? Start, string? End)> Page(string query, string field, string? cursor)
    {
        var connection = (await library.Data(query, cursor is null ? null : new { c = cursor })).GetProperty(field);
        var info = connection.GetProperty("pageInfo");
        return (
            [.. connection.GetProperty("edges").EnumerateArray().Select(edge => edge.GetProperty("node").GetProperty("k").ToString())],
            info.GetProperty("hasNextPage").GetBoolean(), info.GetProperty("hasPreviousPage").GetBoolean(),
            info.GetProperty("startCursor").GetString(), info.GetProperty("endCursor").GetString());
    }
}
