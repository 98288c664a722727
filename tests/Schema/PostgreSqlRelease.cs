using System.Security.Cryptography;
using Disclosure.Store.Publishing;
using Disclosure.Store.Releases;
using Disclosure.Tests.PostgreSql;

namespace Disclosure.Schema.Tests;

/// <summary>The tests' release, as a file and loaded out of it into a PostgreSQL database.</summary>
public sealed class PostgreSqlRelease : IAsyncLifetime
{
    private static readonly ReleaseVersion Version = new(1, 1, 0);
    private readonly PostgreSqlServer server = new();
    private readonly ReleaseFixture release = new();
    private ReleaseDatabase database = null!;

    public ReleaseApi Sqlite => release.Api;

    public string SqliteFile => release.Database;

    public ReleaseApi PostgreSql { get; private set; } = null!;

    /// <summary>Connections of one's own to the release.</summary>
    internal Npgsql.NpgsqlDataSource Connect(TimeSpan? statementTime = null) => database.Read(Version, statementTime ?? TimeSpan.FromSeconds(60));

    /// <summary>How the database's owner connects.</summary>
    internal string Owner { get; private set; } = "";

    public async Task InitializeAsync()
    {
        await Task.WhenAll(server.InitializeAsync(), release.InitializeAsync());
        database = ReleaseDatabase.TryOpen(Owner = await server.CreateDatabaseAsync("release"))!;
        using var file = Store.Reading.SqliteFile.Open(release.Database);
        var manifest = Convert.ToHexStringLower(SHA256.HashData(await File.ReadAllBytesAsync(release.Database)));
        Assert.NotNull(await new ReleaseLoad(database, file).RunAsync(new(Version, new(2026, 6, 1), manifest), replace: false, default));
        PostgreSql = await ReleaseApi.OpenAsync(database, Version);
    }

    public async Task DisposeAsync()
    {
        PostgreSql.Dispose();
        await database.DisposeAsync();
        await release.DisposeAsync();
        await server.DisposeAsync();
    }
}
