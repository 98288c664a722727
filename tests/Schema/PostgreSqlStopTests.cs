using Disclosure.GraphQL.Execution;
using Disclosure.Schema.Databases;
using Npgsql;

namespace Disclosure.Schema.Tests;

/// <summary>What is no longer wanted, or takes too long, ends on PostgreSQL's side too. A lock on the table makes every statement on it wait.</summary>
public sealed class PostgreSqlStopTests(PostgreSqlRelease release) : IClassFixture<PostgreSqlRelease>
{
    private const string Document = "{ enterprises { totalCount } }";

    [Fact]
    public async Task A_client_that_goes_away_ends_its_statement()
    {
        await using var locked = await LockAsync();
        using var gone = new CancellationTokenSource();
        var asking = release.PostgreSql.Executor.ExecuteAsync(new GraphQLRequest(Document), gone.Token).AsTask();
        while (await WaitingAsync() == 0) await Task.Delay(20);
        await gone.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asking);
        Assert.Equal(0, await WaitingAsync());
    }

    [Fact]
    public async Task A_request_that_takes_too_long_is_told_so_and_its_statement_ends()
    {
        await using var locked = await LockAsync();
        await using var source = release.Connect();
        var limits = new ExecutorOptions { Execution = new() { Time = TimeSpan.FromMilliseconds(300) } };
        using var answer = await new Executor(release.PostgreSql.Executor.Schema, new PostgreSqlDatabase(source), limits).ExecuteAsync(new GraphQLRequest(Document));

        Assert.Equal("TIMEOUT", Assert.Single(answer.Errors).Code);
        Assert.Equal(0, await WaitingAsync());
    }

    /// <summary>Where no word from us arrives any more.</summary>
    [Fact]
    public async Task PostgreSql_stops_a_statement_by_itself()
    {
        await using var locked = await LockAsync();
        await using var source = release.Connect(TimeSpan.FromMilliseconds(300));
        await using var command = source.CreateCommand("SELECT count(*) FROM enterprise");
        var stopped = await Assert.ThrowsAsync<PostgresException>(() => command.ExecuteScalarAsync());

        Assert.Equal(PostgresErrorCodes.QueryCanceled, stopped.SqlState);
    }

    private async Task<NpgsqlConnection> LockAsync()
    {
        var connection = new NpgsqlConnection($"{release.Owner};Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand("BEGIN; LOCK TABLE release_1_1_0.enterprise IN ACCESS EXCLUSIVE MODE", connection);
        await command.ExecuteNonQueryAsync();
        return connection;
    }

    private async Task<long> WaitingAsync()
    {
        await using var connection = new NpgsqlConnection(release.Owner);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand("SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()", connection);
        return (long)(await command.ExecuteScalarAsync())!;
    }
}
