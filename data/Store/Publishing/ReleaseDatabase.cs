using System.Globalization;
using System.Net.Sockets;
using Disclosure.Model.Issues;
using Disclosure.Store.Releases;
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

    /// <summary>The releases of the database, with the SHA-256 of their manifests.</summary>
    /// <exception cref="ReleaseDatabaseException">The database cannot be asked.</exception>
    public Task<IReadOnlyDictionary<ReleaseVersion, string>> HeldAsync(CancellationToken cancellation) => AskAsync(async open =>
    {
        await using var command = new NpgsqlCommand("SELECT nspname, coalesce(obj_description(oid, 'pg_namespace'), '') FROM pg_namespace", open);
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
        var held = await HeldAsync(cancellation);
        if (!held.TryGetValue(release.Version, out var manifest))
        {
            var others = string.Join(", ", held.Keys.Order().Select(version => version.ToString()).DefaultIfEmpty("-"));
            return new(IssueCodes.DatabaseWithoutRelease, release.Version.ToString(), ("expected", new(others, others)));
        }

        return manifest == release.ManifestSha256 ? null : new(IssueCodes.DatabaseOtherRelease, release.Version.ToString());
    }

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
}
