using Disclosure.Tests.PostgreSql;
using Npgsql;

namespace Disclosure.GraphQL.Tests.Execution;

/// <summary>The small library in a PostgreSQL database.</summary>
public sealed class PostgreSqlLibrary : IAsyncLifetime
{
    private readonly PostgreSqlServer server = new();

    public NpgsqlDataSource Source { get; private set; } = null!;

    public string EmptyDatabase => server.To("template1");

    public async Task InitializeAsync()
    {
        await server.InitializeAsync();
        Source = NpgsqlDataSource.Create(await server.CreateDatabaseAsync("library"));
        await server.ExecuteAsync("library", LibraryData.PostgreSqlScript);
    }

    public async Task DisposeAsync()
    {
        await Source.DisposeAsync();
        await server.DisposeAsync();
    }
}
