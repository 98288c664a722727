using System.Diagnostics.CodeAnalysis;
using Disclosure.Model;
using Disclosure.Model.Dictionary;
using Disclosure.Model.Issues;
using Disclosure.Store.Reading;
using Disclosure.Store.Releases;
using Npgsql;

namespace Disclosure.Store.Publishing;

/// <summary>How far a load is: a register, and the rows of all registers so far; null while keys, references and indexes are made.</summary>
public sealed record LoadProgress(Table? Register, long Rows);

/// <summary>Loads a release's file into a database, in one transaction: readers see all of it or nothing.</summary>
/// <param name="file">The release's SQLite file.</param>
public sealed class ReleaseLoad(ReleaseDatabase database, SqliteFile file, IProgress<LoadProgress>? progress = null)
{
    /// <summary>The characters <c>dscl</c>. Two loads at once would wait for each other's names.</summary>
    private const long LoadLock = ReleaseStamp.ApplicationId;

    private readonly ReleaseScript script = new();

    /// <param name="release">What the file is.</param>
    /// <param name="replace">Puts the release in the place of one with its version, even of itself.</param>
    /// <returns>The rows loaded; null where the database holds this very release already.</returns>
    /// <exception cref="ReleaseDatabaseException">The database does not take it; it holds what it held before.</exception>
    /// <exception cref="SqliteReadException">The file cannot be read.</exception>
    public async Task<long?> RunAsync(LogEntry release, bool replace, CancellationToken cancellation)
    {
        if (!replace && await database.CheckAsync(release, cancellation) is var fault && fault?.Code != IssueCodes.DatabaseWithoutRelease)
            return fault is null ? null : throw new ReleaseDatabaseException(fault);
        return await database.AskAsync<long?>(connection => LoadAsync(connection, release, cancellation), cancellation);
    }

    private async Task<long?> LoadAsync(NpgsqlConnection connection, LogEntry release, CancellationToken cancellation)
    {
        if (connection.PostgresParameters.GetValueOrDefault("server_encoding") is { } encoding and not "UTF8") throw new ReleaseDatabaseException(new(IssueCodes.DatabaseEncoding, encoding));
        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        await ExecuteAsync($"SELECT pg_advisory_xact_lock({LoadLock})");
        await ExecuteAsync($"CREATE SCHEMA {PublishedSchema.Unfinished}");
        await ExecuteAsync($"SET LOCAL search_path = {PublishedSchema.Unfinished}");
        foreach (var statement in script.Tables) await ExecuteAsync(statement);
        var rows = 0L;
        foreach (var table in Catalog.Tables)
        {
            var before = rows;
            rows += await new TableCopy(table).RunAsync(file, connection, done => progress?.Report(new(table, before + done)), cancellation);
        }

        progress?.Report(new(null, rows));
        foreach (var statement in script.Rules) await ExecuteAsync(statement);
        foreach (var table in Catalog.Tables) await ExecuteAsync($"ANALYZE {TableCopy.NameOf(table)}");
        var name = PublishedSchema.NameOf(release.Version);
        await ExecuteAsync($"DROP SCHEMA IF EXISTS {name} CASCADE");
        await ExecuteAsync($"ALTER SCHEMA {PublishedSchema.Unfinished} RENAME TO {name}");
        await ExecuteAsync($"COMMENT ON SCHEMA {name} IS '{release.ManifestSha256}'");
        await transaction.CommitAsync(cancellation);
        return rows;

        async Task ExecuteAsync(string sql)
        {
            await using var command = Command(sql);
            await command.ExecuteNonQueryAsync(cancellation);
        }

        [SuppressMessage("Security", "CA2100:Review SQL queries for security vulnerabilities", Justification = "Made of names, numbers and hashes of our own.")]
        NpgsqlCommand Command(string sql) => new(sql, connection, transaction) { CommandTimeout = 0 };
    }
}
