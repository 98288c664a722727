namespace Disclosure.GraphQL.Tests.Execution;

public sealed class AggregateTests(Library library) : IClassFixture<Library>
{
    [Fact]
    public async Task Without_groups_everything_is_one_group()
    {
        Assert.Equal(
            """{"data":{"booksAggregate":[{"count":200,"sum":{"pages":40100,"price":1800},"avg":{"price":10,"pages":200.5},"min":{"price":0.1},"max":{"price":19.9},"longTitles":2}]}}""",
            await library.Ask("{ booksAggregate { count sum { pages price } avg { price pages } min { price } max { price } longTitles } }"));
        Assert.Single(library.Database.Statements);
    }

    [Fact]
    public async Task Groups_come_in_the_order_of_their_values_and_keys_not_grouped_by_are_null()
    {
        Assert.Equal(
            """{"data":{"booksAggregate":[{"key":{"genre":"ESSAY","authorCountry":null},"count":67},{"key":{"genre":"NOVEL","authorCountry":null},"count":66},{"key":{"genre":"SCIENCE","authorCountry":null},"count":67}]}}""",
            await library.Ask("{ booksAggregate(groupBy: [GENRE]) { key { genre authorCountry } count } }"));
    }

    [Fact]
    public async Task A_group_key_may_lie_two_relations_away_and_nulls_come_last()
    {
        Assert.Equal(
            """{"data":{"booksAggregate":[{"key":{"authorCountry":"France"},"count":50},{"key":{"authorCountry":"United States"},"count":50},{"key":{"authorCountry":"中国"},"count":50},{"key":{"authorCountry":null},"count":50}]}}""",
            await library.Ask("query($g: [BookGroupBy!]) { booksAggregate(groupBy: $g) { key { authorCountry } count } }", new { g = new[] { "AUTHOR_COUNTRY" } }));
    }

    [Fact]
    public async Task A_filter_that_meets_nothing_leaves_one_empty_group_or_none()
    {
        Assert.Equal(
            """{"data":{"all":[{"count":0,"sum":{"pages":null}}],"each":[]}}""",
            await library.Ask("{ all: booksAggregate(where: {pages: {lt: 0}}) { count sum { pages } } each: booksAggregate(where: {pages: {lt: 0}}, groupBy: [GENRE]) { count } }"));
    }

    [Fact]
    public async Task Below_many_parents_one_statement_gives_each_its_own_groups()
    {
        var answer = await library.Ask("""
            { authors(first: 2) { nodes { booksAggregate(where: {number: {lte: 60}}, groupBy: [GENRE]) { key { genre } count } none: booksAggregate(where: {number: {lt: 2}}) { count max { pages } } } } }
            """);
        Assert.Equal(
            """{"data":{"authors":{"nodes":[{"booksAggregate":[{"key":{"genre":"ESSAY"},"count":1},{"key":{"genre":"NOVEL"},"count":1},{"key":{"genre":"SCIENCE"},"count":1}],"none":[{"count":1,"max":{"pages":101}}]},{"booksAggregate":[{"key":{"genre":"ESSAY"},"count":1},{"key":{"genre":"NOVEL"},"count":1},{"key":{"genre":"SCIENCE"},"count":1}],"none":[{"count":0,"max":{"pages":null}}]}]}}}""",
            answer);
        Assert.Equal(3, library.Database.Statements.Count);
    }

    [Fact]
    public async Task A_wrong_filter_is_an_error_at_the_aggregate()
    {
        var error = await library.Error("{ booksAggregate(where: {pages: {gt: null}}) { count } }");
        Assert.Equal(("BAD_USER_INPUT", "booksAggregate"), (error.Code, error.Path));
    }
}
