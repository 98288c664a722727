using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Disclosure.Store.Schema;

/// <summary>Contexts on the stores that the product runs on.</summary>
public static class Options
{
    /// <param name="path">A file; made when absent.</param>
    public static DisclosureContext Sqlite(string path) => Context(new() { DataSource = path, Pooling = false });

    /// <param name="path">A release's file; a missing one is not made but cannot be connected to.</param>
    public static DisclosureContext SqliteReadOnly(string path) => Context(new() { DataSource = path, Mode = SqliteOpenMode.ReadOnly, Pooling = false });

    /// <param name="source">Belongs to the caller.</param>
    internal static DisclosureContext PostgreSql(NpgsqlDataSource source) =>
        new(new DbContextOptionsBuilder<DisclosureContext>().UseNpgsql(source.CreateConnection(), contextOwnsConnection: true).Options);

    /// <summary>PostgreSQL's schema alone, without a connection.</summary>
    internal static DisclosureContext PostgreSqlModel() => new(new DbContextOptionsBuilder<DisclosureContext>().UseNpgsql().Options);

    private static DisclosureContext Context(SqliteConnectionStringBuilder connection) =>
        new(new DbContextOptionsBuilder<DisclosureContext>().UseSqlite(connection.ToString()).Options);
}
