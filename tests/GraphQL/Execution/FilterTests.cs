using System.Globalization;

namespace Disclosure.GraphQL.Tests.Execution;

public sealed class FilterTests(Library library) : IClassFixture<Library>
{
    [Theory]
    [InlineData("authors", "{born: {eq: 1903}}", 1)]
    [InlineData("authors", "{born: {eq: null}}", 4)]
    [InlineData("authors", "{born: {neq: 1903}}", 19)]
    [InlineData("authors", "{born: {neq: null}}", 16)]
    [InlineData("authors", "{born: {in: [1903, 1906, 1]}}", 2)]
    [InlineData("authors", "{born: {in: [1903, null]}}", 5)]
    [InlineData("authors", "{born: {in: [null]}}", 4)]
    [InlineData("authors", "{born: {in: []}}", 0)]
    [InlineData("authors", "{born: {nin: []}}", 20)]
    [InlineData("authors", "{born: {nin: [1903]}}", 19)]
    [InlineData("authors", "{born: {nin: [1903, null]}}", 15)]
    [InlineData("authors", "{born: {gt: 1950}}", 3)]
    [InlineData("authors", "{born: {ngt: 1950}}", 17)]
    [InlineData("authors", "{born: {gte: 1951, lt: 1957}}", 2)]
    [InlineData("authors", "{born: {nlte: 1950}}", 7)]
    [InlineData("authors", "{and: []}", 20)]
    [InlineData("authors", "{or: []}", 0)]
    [InlineData("authors", "{}", 20)]
    [InlineData("authors", "{or: [{born: {eq: 1903}}, {country: {code: {eq: \"CN\"}}}]}", 6)]
    [InlineData("authors", "{and: [{born: {gt: 1910}}, {or: [{name: {endsWith: \"9\"}}, {name: {endsWith: \"8\"}}]}]}", 4)]
    [InlineData("authors", "{country: {name: {startsWith: \"中\"}}}", 5)]
    [InlineData("authors", "{country: null}", 5)]
    [InlineData("authors", "{books: {some: {price: {eq: null}}}}", 2)]
    [InlineData("authors", "{books: {none: {price: {eq: null}}}}", 18)]
    [InlineData("authors", "{books: {all: {price: {gt: 0}}}}", 18)]
    [InlineData("books", "{reviews: {any: false}}", 20)]
    [InlineData("books", "{reviews: {any: true}}", 180)]
    [InlineData("books", "{reviews: {some: {stars: {eq: 5}, body: {eq: null}}}}", 17)]
    [InlineData("books", "{reviews: {all: {stars: {gte: 1}}}}", 200)]
    [InlineData("books", "{author: {country: {code: {in: [\"CN\", \"FR\"]}}}}", 100)]
    [InlineData("books", "{title: {contains: \"碳园\"}}", 1)]
    [InlineData("books", "{title: {ncontains: \"Book\"}}", 3)]
    [InlineData("books", "{title: {contains: \"%\"}}", 0)]
    [InlineData("books", "{title: {startsWith: \"Book 1\"}}", 100)]
    [InlineData("books", "{title: {startsWith: \"\"}}", 200)]
    [InlineData("books", "{title: {endsWith: \"\"}}", 200)]
    [InlineData("books", "{title: {endsWith: \"a much longer text than any title is\"}}", 0)]
    [InlineData("books", "{title: {nstartsWith: \"Book\"}}", 3)]
    [InlineData("books", "{title: {contains: \"\\\"no\\\" \\\\\"}}", 1)]
    [InlineData("books", "{title: {eq: \"x' OR 1=1 --\"}}", 0)]
    [InlineData("books", "{title: {contains: \"\\u0000\"}}", 0)]
    [InlineData("books", "{genre: {eq: NOVEL}}", 66)]
    [InlineData("books", "{genre: {nin: [NOVEL, ESSAY]}}", 67)]
    [InlineData("books", "{inPrint: {eq: true}}", 100)]
    [InlineData("books", "{inPrint: {neq: true}}", 100)]
    [InlineData("books", "{price: {eq: 0.3}}", 1)]
    [InlineData("books", "{price: {lte: 1}}", 9)]
    [InlineData("books", "{editions: {some: {year: {eq: 2021}, format: {eq: \"digital\"}}}}", 200)]
    public async Task A_filter_counts_nulls_as_values(string field, string where, int expected)
    {
        var data = await library.Data($"{{ {field}(where: {where}, first: 500) {{ totalCount nodes {{ id }} }} }}");
        Assert.Equal(expected, data.GetProperty(field).GetProperty("totalCount").GetInt32());
        Assert.Equal(expected, data.GetProperty(field).GetProperty("nodes").GetArrayLength());
    }

    [Fact]
    public async Task An_absent_variable_is_no_condition_and_a_null_one_asks_for_null()
    {
        const string query = "query($b: Int) { authors(where: {born: {eq: $b}}) { totalCount } }";
        Assert.Contains("20", await library.Ask(query), StringComparison.Ordinal);
        Assert.Contains(":4", await library.Ask(query, new { b = (int?)null }), StringComparison.Ordinal);
        Assert.Contains(":1", await library.Ask(query, new { b = 1903 }), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_whole_filter_comes_as_a_variable_and_each_shape_has_its_own_plan()
    {
        const string query = "query($w: AuthorFilterInput) { authors(where: $w) { totalCount } }";
        Assert.Contains(":20", await library.Ask(query, new { w = new { } }), StringComparison.Ordinal);
        Assert.Contains(":1}", await library.Ask(query, new { w = new { born = new { eq = 1903 } } }), StringComparison.Ordinal);
        Assert.Contains(":1}", await library.Ask(query, new { w = new { born = new { eq = 1906 } } }), StringComparison.Ordinal);
        Assert.Contains(":19", await library.Ask(query, new { w = new { born = new { neq = 1906 } } }), StringComparison.Ordinal);
        Assert.Contains(":2}", await library.Ask(query, new { w = new { born = new { @in = new[] { 1903, 1906 } } } }), StringComparison.Ordinal);
        Assert.Contains(":1}", await library.Ask(query, new { w = new { born = new { @in = new[] { 1903 } } } }), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{born: null}")]
    [InlineData("{born: {gt: null}}")]
    [InlineData("{or: null}")]
    [InlineData("{books: {some: null}}")]
    [InlineData("{books: null}")]
    [InlineData("{name: {contains: null}}")]
    [InlineData("{and: [{and: [{and: [{and: [{and: [{and: [{born: {eq: 1}}]}]}]}]}]}]}")]
    public async Task What_is_no_condition_is_an_error_at_the_field(string where)
    {
        var error = await library.Error($"{{ a: authors(where: {where}) {{ totalCount }} }}");
        Assert.StartsWith("The filter cannot be used", error.Message, StringComparison.Ordinal);
        Assert.Equal(("BAD_USER_INPUT", "a"), (error.Code, error.Path));
        Assert.Empty(library.Database.Statements);
    }

    [Fact]
    public async Task Filters_and_lists_are_bounded()
    {
        var many = string.Join(',', Enumerable.Range(0, 51).Select(number => $"{{born: {{eq: {number}}}}}"));
        Assert.Contains("more than 50", (await library.Error($"{{ authors(where: {{or: [{many}]}}) {{ totalCount }} }}")).Message, StringComparison.Ordinal);
        var list = string.Join(',', Enumerable.Range(0, 501).Select(number => number.ToString(CultureInfo.InvariantCulture)));
        Assert.Equal("LIMIT_LIST_SIZE", (await library.Error($"{{ authors(where: {{born: {{in: [{list}]}}}}) {{ totalCount }} }}")).Code);
        Assert.Equal(
            "LIMIT_LIST_SIZE",
            (await library.Error("query($l: [Int]) { authors(where: {born: {in: $l}}) { totalCount } }", new { l = Enumerable.Range(0, 501) })).Code);
    }
}
