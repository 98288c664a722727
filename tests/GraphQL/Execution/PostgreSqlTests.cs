extern alias Adapters;

using System.Reflection;
using System.Text;
using System.Text.Json;
using Adapters::Disclosure.Schema.Databases;
using Disclosure.GraphQL.Execution;
using Disclosure.GraphQL.Tests.Planning;

namespace Disclosure.GraphQL.Tests.Execution;

/// <summary>PostgreSQL answers every query of the other tests with the same characters as SQLite.</summary>
public sealed class PostgreSqlTests(PostgreSqlLibrary server, Library library) : IClassFixture<PostgreSqlLibrary>, IClassFixture<Library>
{
    private readonly Executor executor = new(LibrarySchema.Schema, new PostgreSqlDatabase(server.Source));

    [Fact]
    public async Task Goldens_are_answered_the_same()
    {
        foreach (var query in GoldenTests.Queries) Assert.Equal(await library.Ask(query), await Ask(query));
    }

    [Fact]
    public async Task Filters_are_answered_the_same()
    {
        var cases = typeof(FilterTests).GetMethod(nameof(FilterTests.A_filter_counts_nulls_as_values))!.GetCustomAttributes<InlineDataAttribute>()
            .Select(data => data.GetData(null!).Single()).ToList();
        Assert.NotEmpty(cases);
        foreach (var data in cases)
        {
            var query = $"{{ {data[0]}(where: {data[1]}, first: 500) {{ totalCount nodes {{ id }} }} }}";
            Assert.Equal(await library.Ask(query), await Ask(query));
        }
    }

    [Fact]
    public async Task Pages_and_their_cursors_are_the_same_in_both_directions()
    {
        var orders = typeof(PagingTests).GetMethod(nameof(PagingTests.Pages_forward_and_backward_give_every_row_once_in_the_order_of_the_whole))!
            .GetCustomAttributes<InlineDataAttribute>().Select(data => data.GetData(null!).Single()).ToList();
        Assert.NotEmpty(orders);
        foreach (var data in orders)
        {
            foreach (var (size, from) in new[] { ("first", "after"), ("last", "before") })
            {
                var query = $"query($c: String) {{ {data[0]}({size}: {data[2]}, {from}: $c, order: {data[1]}) {{ edges {{ cursor node {{ id }} }} pageInfo {{ hasNextPage hasPreviousPage startCursor endCursor }} }} }}";
                string? cursor = null;
                for (var page = 0; page < 3; page++)
                {
                    var answer = await library.Ask(query, cursor is null ? null : new { c = cursor });
                    Assert.Equal(answer, await Ask(query, cursor is null ? null : new { c = cursor }));
                    var info = JsonDocument.Parse(answer).RootElement.GetProperty("data").GetProperty((string)data[0]).GetProperty("pageInfo");
                    cursor = info.GetProperty(size == "first" ? "endCursor" : "startCursor").GetString();
                    if (cursor is null) break;
                }
            }
        }
    }

    [Theory]
    [InlineData("{ books(where: {price: {gt: -7.9e28}}) { totalCount } }")]
    [InlineData("{ books(where: {price: {lt: 7.8e28}}) { totalCount } }")]
    [InlineData("{ books(where: {price: {in: [1.5, 7e28]}}) { totalCount } }")]
    [InlineData("{ books(where: {price: {eq: 1.5000000000000002}}) { totalCount } }")]
    [InlineData("{ books(where: {price: {gte: 1.5000000000000002}}) { totalCount } }")]
    [InlineData("{ books(where: {price: {lt: 1.5000000000000002}}) { totalCount } }")]
    [InlineData("{ books(where: {price: {gt: 1e-300}}) { totalCount } }")]
    [InlineData("{ books(where: {price: {gte: -1e-300}}) { totalCount } }")]
    [InlineData("{ books(where: {title: {startsWith: \"\u0000\"}}) { totalCount } }")]
    [InlineData("{ books(where: {title: {gt: \"\u0000\"}}) { totalCount } }")]
    [InlineData("{ search(text: \"\u0000\u0000\") { __typename } }")]
    public async Task Values_at_the_edge_are_answered_the_same(string query) => Assert.Equal(await library.Ask(query), await Ask(query));

    [Fact]
    public async Task A_missing_table_fails_its_field_and_tells_nothing()
    {
        await using var empty = Npgsql.NpgsqlDataSource.Create(server.EmptyDatabase);
        using var answer = await new Executor(LibrarySchema.Schema, new PostgreSqlDatabase(empty)).ExecuteAsync(new GraphQLRequest("{ book(number: 1) { title } }"));
        Assert.Equal("""{"data":{"book":null},"errors":[{"message":"The data could not be read.","locations":[{"line":1,"column":3}],"path":["book"],"extensions":{"code":"INTERNAL_ERROR"}}]}""", Encoding.UTF8.GetString(answer.Json.Span));
        Assert.Single(answer.Exceptions);
    }

    private async Task<string> Ask(string query, object? variables = null)
    {
        using var answer = await executor.ExecuteAsync(new GraphQLRequest(query) { Variables = variables is null ? default : JsonSerializer.SerializeToElement(variables), Source = "library" });
        Assert.Empty(answer.Exceptions.Select(failure => $"{failure.Message} {failure.InnerException?.Message}"));
        return Encoding.UTF8.GetString(answer.Json.Span);
    }
}
