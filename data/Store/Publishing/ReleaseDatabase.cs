using System.Globalization;
using System.Net.Sockets;
using Disclosure.Model.Issues;
using Disclosure.Store.Releases;
using Disclosure.Store.Schema;
using Npgsql;

namespace Disclosure.Store.Publishing;

/// <summary>A PostgreSQL database with releases, side by side.</summary>
public sealed class ReleaseDatabase : IAsyncDisposable
{
    /// <summary>Prepared statements that a connection keeps; without a bound, every document of every client would stay in the server's memory.</summary>
    private const int PreparedStatements = 256;

    private readonly NpgsqlConnectionStringBuilder connection;
    private readonly NpgsqlDataSource source;

    private ReleaseDatabase(NpgsqlConnectionStringBuilder connection)
    {
        this.connection = connection;
        source = NpgsqlDataSource.Create(connection);
    }

    /// <summary>Host and database, for messages.</summary>
    public string Place => $"{connection.Host}/{connection.Database}";

    /// <returns>Null where the text is no connection string.</returns>
    public static ReleaseDatabase? TryOpen(string connectionString)
    {
        try
        {
            var parts = new NpgsqlConnectionStringBuilder(connectionString) { ApplicationName = "disclosure", PersistSecurityInfo = false };
            return string.IsNullOrEmpty(parts.Host) ? null : new(parts);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>Connections that see one release, cannot write, and whose statements end after a time.</summary>
    public NpgsqlDataSource Read(ReleaseVersion version, TimeSpan statementTime)
    {
        var milliseconds = statementTime.TotalMilliseconds.ToString("0", CultureInfo.InvariantCulture);
        return NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(connection.ConnectionString)
        {
            SearchPath = PublishedSchema.NameOf(version),
            Options = $"{connection.Options} -c default_transaction_read_only=on -c statement_timeout={milliseconds}".TrimStart(),
            MaxAutoPrepare = PreparedStatements,
            AutoPrepareMinUsages = 2,
        });
    }

    /// <summary>The releases of the database that its user may read, with the SHA-256 of their manifests.</summary>
    /// <exception cref="ReleaseDatabaseException">The database cannot be asked.</exception>
    public Task<IReadOnlyDictionary<ReleaseVersion, string>> HeldAsync(CancellationToken cancellation) => AskAsync(async open =>
    {
        await using var command = new NpgsqlCommand("SELECT nspname, coalesce(obj_description(oid, 'pg_namespace'), '') FROM pg_namespace WHERE has_schema_privilege(oid, 'USAGE')", open);
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        var held = new Dictionary<ReleaseVersion, string>();
        while (await reader.ReadAsync(cancellation))
        {
            if (PublishedSchema.VersionOf(reader.GetString(0)) is { } version) held.Add(version, reader.GetString(1));
        }

        return (IReadOnlyDictionary<ReleaseVersion, string>)held;
    }, cancellation);

    /// <summary>Whether the database holds this very release, and may be read.</summary>
    /// <returns>Null, or what is wrong.</returns>
    /// <exception cref="ReleaseDatabaseException">The database cannot be asked.</exception>
    public async Task<Fault?> CheckAsync(LogEntry release, CancellationToken cancellation)
    {
        if (await AskAsync(open => MissingGrantAsync(open, release.Version, cancellation), cancellation) is { } grant)
            return new(IssueCodes.DatabasePermission, ReleaseDatabaseException.UserOf(connection), ("expected", new(grant, grant)));
        var held = await HeldAsync(cancellation);
        if (!held.TryGetValue(release.Version, out var manifest))
        {
            var others = string.Join(", ", held.Keys.Order().Select(version => version.ToString()).DefaultIfEmpty("-"));
            return new(IssueCodes.DatabaseWithoutRelease, release.Version.ToString(), ("expected", new(others, others)));
        }

        return manifest == release.ManifestSha256 ? null : new(IssueCodes.DatabaseOtherRelease, release.Version.ToString());
    }

    /// <summary>EF's view of the database, to ask whether it can be connected to.</summary>
    public DisclosureContext Context() => Options.PostgreSql(source);

    public ValueTask DisposeAsync() => source.DisposeAsync();

    /// <summary>Works on one connection.</summary>
    /// <exception cref="ReleaseDatabaseException">The database does not do it.</exception>
    internal async Task<T> AskAsync<T>(Func<NpgsqlConnection, Task<T>> work, CancellationToken cancellation)
    {
        var isConnected = false;
        try
        {
            await using var open = await source.OpenConnectionAsync(cancellation);
            isConnected = true;
            return await work(open);
        }
        catch (Exception failure) when (failure is NpgsqlException or SocketException)
        {
            throw ReleaseDatabaseException.Of(failure, connection, isConnected);
        }
    }

    /// <returns>The first right that is missing to read a release; null where none is, or there is no such release.</returns>
    private static async Task<string?> MissingGrantAsync(NpgsqlConnection open, ReleaseVersion version, CancellationToken cancellation)
    {
        const string missing = """
            SELECT coalesce(
                (SELECT 'USAGE ON SCHEMA ' || nspname FROM pg_namespace WHERE nspname = $1 AND NOT has_schema_privilege(oid, 'USAGE')),
                (SELECT 'SELECT ON ' || nspname || '.' || relname FROM pg_class JOIN pg_namespace ON pg_namespace.oid = relnamespace
                 WHERE nspname = $1 AND relkind = 'r' AND NOT has_table_privilege(pg_class.oid, 'SELECT') ORDER BY relname LIMIT 1))
            """;
        await using var command = new NpgsqlCommand(missing, open) { Parameters = { new() { Value = PublishedSchema.NameOf(version) } } };
        return await command.ExecuteScalarAsync(cancellation) as string;
    }
}
