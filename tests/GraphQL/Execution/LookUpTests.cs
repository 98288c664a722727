using System.Text;

namespace Disclosure.GraphQL.Tests.Execution;

public sealed class LookUpTests(Library library) : IClassFixture<Library>
{
    [Fact]
    public async Task What_is_not_found_is_null_and_no_error()
    {
        Assert.Equal("""{"data":{"country":null,"book":null,"author":null}}""", await library.Ask("{ country(code: \"ZZ\") { name } book(number: 999) { title } author(id: \"nonsense\") { name } }"));
    }

    [Fact]
    public async Task An_identifier_leads_back_to_what_it_names_whatever_its_key()
    {
        foreach (var (query, field) in new[] { ("{ x: country(code: \"CN\") { id } }", "Country"), ("{ x: book(number: 7) { id } }", "Book") })
        {
            var id = (await library.Data(query)).GetProperty("x").GetProperty("id").GetString();
            var node = (await library.Data("query($i: ID!) { node(id: $i) { __typename id } }", new { i = id })).GetProperty("node");
            Assert.Equal((field, id), (node.GetProperty("__typename").GetString(), node.GetProperty("id").GetString()));
        }

        var edition = (await library.Data("{ editions(first: 1, where: {year: {eq: 2021}}) { nodes { id format } } }")).GetProperty("editions").GetProperty("nodes")[0];
        var found = await library.Data("query($i: ID!) { node(id: $i) { ... on Edition { year format } } }", new { i = edition.GetProperty("id").GetString() });
        Assert.Equal("""{"node":{"year":2021,"format":"digital"}}""", found.ToString());
    }

    [Fact]
    public async Task Nodes_come_in_the_order_asked_for_with_nulls_for_what_is_not_there()
    {
        var ids = new[] { Id("Book:9"), "?", Id("Country:CN"), Id("Book:1"), Id("Book:9"), Id("Book:4711"), Id("Book:x"), Id("Note:1"), Id("Edition:1:2020"), Id("Edition:1") };
        var answer = await library.Ask(
            "query($i: [ID!]!) { nodes(ids: $i) { __typename ... on Book { number author { name } } ... on Country { name } ... on Edition { format } } }", new { i = ids });
        Assert.Equal(
            """{"data":{"nodes":[{"__typename":"Book","number":9,"author":{"name":"Author 09"}},null,{"__typename":"Country","name":"中国"},{"__typename":"Book","number":1,"author":{"name":"Author 01"}},{"__typename":"Book","number":9,"author":{"name":"Author 09"}},null,null,null,{"__typename":"Edition","format":"paper"},null]}}""",
            answer);
        Assert.Equal(3, library.Database.Statements.Count);
    }

    [Fact]
    public async Task An_identifier_of_another_type_is_not_found_by_a_look_up_of_one_type() =>
        Assert.Equal("""{"data":{"author":null}}""", await library.Ask("query($i: ID!) { author(id: $i) { name } }", new { i = Id("Book:1") }));

    [Fact]
    public async Task A_list_of_identifiers_is_bounded()
    {
        var error = await library.Error("query($i: [ID!]!) { nodes(ids: $i) { id } }", new { i = Enumerable.Repeat(Id("Book:1"), 501) });
        Assert.Equal(("LIMIT_LIST_SIZE", "nodes"), (error.Code, error.Path));
    }

    [Fact]
    public async Task Search_finds_text_inside_several_tables_the_earliest_match_first()
    {
        Assert.Equal(
            """{"data":{"search":[{"__typename":"Book","title":"低碳园区建设"}]}}""",
            await library.Ask("{ search(text: \"园区\") { __typename ... on Book { title } } }"));
        var answer = await library.Ask("{ search(text: \"OR 1\", first: 3) { ... on Author { name } } none: search(text: \"zz%_\") { __typename } }");
        Assert.Equal("""{"data":{"search":[{"name":"Author 10"},{"name":"Author 11"},{"name":"Author 12"}],"none":[]}}""", answer);
        Assert.Equal(4, library.Database.Statements.Count);
    }

    [Theory]
    [InlineData("{ search(text: \" 园 \") { __typename } }", "BAD_USER_INPUT")]
    [InlineData("{ search(text: \"园区\", first: 501) { __typename } }", "LIMIT_PAGE_SIZE")]
    [InlineData("{ search(text: \"园区\", first: -1) { __typename } }", "BAD_USER_INPUT")]
    public async Task Search_needs_two_characters_and_a_page_in_bounds(string query, string code)
    {
        var error = await library.Error(query);
        Assert.Equal((code, "search"), (error.Code, error.Path));
        Assert.Empty(library.Database.Statements);
    }

    private static string Id(string text) => System.Buffers.Text.Base64Url.EncodeToString(Encoding.UTF8.GetBytes(text));
}
