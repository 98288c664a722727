using System.Text;
using Disclosure.GraphQL.Execution;

namespace Disclosure.GraphQL.Tests.Execution;

public sealed class ErrorTests : IDisposable
{
    private readonly Library library = new();

    [Fact]
    public async Task A_null_goes_up_to_the_nearest_ancestor_that_may_be_null_with_one_error_and_its_path()
    {
        Assert.Equal(
            """{"data":{"good":{"strictPrice":0.1},"bad":null},"errors":[{"message":"Book.strictPrice is null, but never should be.","locations":[{"line":1,"column":71}],"path":["bad","strictPrice"],"extensions":{"code":"DATA_ERROR"}}]}""",
            await library.Ask("{ good: book(number: 1) { strictPrice } bad: book(number: 10) { title strictPrice } }"));
    }

    [Fact]
    public async Task A_null_below_lists_of_what_is_never_null_takes_all_of_data()
    {
        var answer = await library.Ask("{ hello books(first: 20) { edges { node { p: strictPrice } } } }");
        Assert.Equal(
            """{"data":null,"errors":[{"message":"Book.strictPrice is null, but never should be.","locations":[{"line":1,"column":43}],"path":["books","edges",9,"node","p"],"extensions":{"code":"DATA_ERROR"}}]}""",
            answer);
    }

    [Theory]
    [InlineData("{ hello", "GRAPHQL_PARSE_FAILED")]
    [InlineData("{ nothing }", "GRAPHQL_VALIDATION_FAILED")]
    [InlineData("query A { hello } query B { hello }", "OPERATION_RESOLUTION_FAILURE")]
    [InlineData("query A($n: Int!) { book(number: $n) { title } }", "BAD_USER_INPUT")]
    [InlineData("{ authors(first: 50) { nodes { books(first: 50) { nodes { reviews(first: 50) { nodes { body } } } } } } }", "LIMIT_COST")]
    public async Task A_request_that_cannot_run_has_no_data(string query, string code)
    {
        var answer = await library.Ask(query);
        Assert.StartsWith("{\"errors\":[{", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("\"data\"", answer, StringComparison.Ordinal);
        Assert.Contains($"\"code\":\"{code}\"", answer, StringComparison.Ordinal);
        Assert.Empty(library.Database.Statements);
    }

    [Fact]
    public async Task A_named_operation_must_be_there_and_others_do_not_run()
    {
        Assert.Equal("""{"data":{"hello":"library"}}""", await library.Ask("query A { limits { first } } query B { hello }", operationName: "B"));
        Assert.Contains("OPERATION_RESOLUTION_FAILURE", await library.Ask("query A { hello }", operationName: "C"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failing_statement_fails_its_root_field_and_tells_nothing()
    {
        library.Database.Failure = new DatabaseException("no such table: secret", new InvalidOperationException("/secret/path"));
        using var answer = await library.Executor.ExecuteAsync(new GraphQLRequest("{ x: book(number: 1) { title } hello }") { Source = "here" });
        var text = Encoding.UTF8.GetString(answer.Json.Span);
        Assert.Equal("""{"data":{"x":null,"hello":"here"},"errors":[{"message":"The data could not be read.","locations":[{"line":1,"column":3}],"path":["x"],"extensions":{"code":"INTERNAL_ERROR"}}]}""", text);
        Assert.Equal(AnswerKind.Partial, answer.Kind);
        Assert.Single(answer.Exceptions);
    }

    [Fact]
    public async Task When_the_time_is_over_each_root_field_that_reads_is_an_error_and_the_rest_is_answered()
    {
        library.Database.Hangs = true;
        var executor = new Executor(LibrarySchema.Schema, library.Database, new() { Execution = new() { Time = TimeSpan.FromMilliseconds(20) } });
        using var answer = await executor.ExecuteAsync(new GraphQLRequest("{ a: book(number: 1) { title } hello b: book(number: 2) { title } }") { Source = "here" });
        Assert.Equal([("TIMEOUT", "a"), ("TIMEOUT", "b")], answer.Errors.Select(error => (error.Code, error.Path!.ToString())));
        Assert.StartsWith("""{"data":{"a":null,"hello":"here","b":null},"errors":""", Encoding.UTF8.GetString(answer.Json.Span), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_that_grows_too_large_is_stopped_while_it_is_read()
    {
        var executor = new Executor(LibrarySchema.Schema, library.Database, new() { Execution = new() { ResponseBytes = 500 } });
        using var answer = await executor.ExecuteAsync(new GraphQLRequest("{ books { nodes { title } } few: books(first: 1) { nodes { title } } }"));
        Assert.Equal([("LIMIT_RESPONSE_SIZE", "books")], answer.Errors.Select(error => (error.Code, error.Path!.ToString())));
    }

    [Fact]
    public async Task Documents_and_plans_pushed_out_of_the_cache_are_made_again()
    {
        var executor = new Executor(LibrarySchema.Schema, library.Database, new() { CachedCharacters = 1_000, CachedPlans = 2 });
        for (var round = 0; round < 3; round++)
        {
            for (var number = 1; number <= 60; number++)
            {
                using var answer = await executor.ExecuteAsync(new GraphQLRequest($"{{ book(number: {number}) {{ number }} }}"));
                Assert.Equal($"{{\"data\":{{\"book\":{{\"number\":{number}}}}}}}", Encoding.UTF8.GetString(answer.Json.Span));
                using var again = await executor.ExecuteAsync(new GraphQLRequest($"{{ book(number: {number}) {{ number }} }}"));
                Assert.Equal((false, true), (answer.WasCached, again.WasCached));
            }
        }
    }

    [Fact]
    public async Task Who_has_gone_gets_no_answer()
    {
        using var gone = new CancellationTokenSource();
        await gone.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => (await library.Executor.ExecuteAsync(new GraphQLRequest("{ books { totalCount } }"), gone.Token)).Dispose());
    }

    [Fact]
    public async Task The_cost_is_the_sizes_of_the_pages_multiplied_and_can_be_asked_for()
    {
        Assert.Equal(
            """{"data":{"books":{"nodes":[{"author":{"name":"Author 01"}}]}},"extensions":{"cost":{"atMost":3,"limit":20000}}}""",
            await library.Ask("{ books(first: 1) { nodes { author { name } } } }", cost: CostReport.Report));
        Assert.Contains("\"atMost\":661,", await library.Ask("query($n: Int) { authors(first: 10) { nodes { books(first: $n) { edges { cursor node { title author { name } } } } } } }", new { n = 32 }, cost: CostReport.Only), StringComparison.Ordinal);
        Assert.Empty(library.Database.Statements);
    }

    public void Dispose() => library.Dispose();
}
