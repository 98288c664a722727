using System.Globalization;
using Disclosure.Model;
using Disclosure.Model.Dictionary;
using Disclosure.Store.Rows;
using Disclosure.Store.Schema;
using Disclosure.Store.Searching;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SQLitePCL;

namespace Disclosure.Store.Working;

/// <summary>A SQLite file with the registers' schema: the working store, or a release while it is being made.</summary>
public sealed class StoreFile : IDisposable
{
    /// <summary>KiB.</summary>
    public const int ReadingCache = 16_384;

    private const int WritingCache = 65_536;

    private readonly DisclosureContext context;

    private StoreFile(DisclosureContext context)
    {
        this.context = context;
        context.Database.OpenConnection();
    }

    internal SqliteConnection Connection => (SqliteConnection)context.Database.GetDbConnection();

    private sqlite3 Handle => Connection.Handle!;

    /// <summary>Opens the working store; makes the folder and the schema, or brings an older schema up to date.</summary>
    /// <param name="cache">Of pages, in KiB: much where rows are written here and there, little where they are read once.</param>
    /// <exception cref="StoreException">The file is no store, damaged, locked by another program, or of a version of the program that this one does not know.</exception>
    public static StoreFile OpenWorking(string path, int cache = WritingCache)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        return Guard(() =>
        {
            var store = new StoreFile(Options.Sqlite(path));
            if (store.context.Database.GetAppliedMigrations().Except(store.context.Database.GetMigrations(), StringComparer.Ordinal).Any())
            {
                store.Dispose();
                throw new StoreException(
                    new($"{path} 由另一版本的程序建立", $"{path} was made by another version of the program"),
                    raw.SQLITE_SCHEMA,
                    new("将该文件移走；disclose ingest 会从收到的数据重新建立它", "move the file away: disclose ingest makes it again from what was received"));
            }

            if (store.context.Database.GetPendingMigrations().Any())
            {
                store.Execute("DROP TABLE IF EXISTS \"__EFMigrationsLock\""); // EF's lock outlives a killed program, and the next one would wait for it for ever
                store.context.Database.Migrate();
            }

            store.Execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;");
            store.Execute(string.Create(CultureInfo.InvariantCulture, $"PRAGMA cache_size = -{cache}"));
            return store;
        });
    }

    /// <summary>Makes a new file with tables only; <see cref="Finish"/> adds the indexes when it is filled.</summary>
    /// <exception cref="StoreException">The file exists already.</exception>
    public static StoreFile Create(string path)
    {
        if (File.Exists(path)) throw new StoreException($"{path} exists already", raw.SQLITE_CANTOPEN);
        return Guard(() =>
        {
            var store = new StoreFile(Options.Sqlite(path));
            store.Execute("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF; PRAGMA cache_size = -65536;");
            foreach (var statement in store.Script(indexes: false)) store.Execute(statement);
            return store;
        });
    }

    /// <summary>Adds search columns, indexes and statistics to a file made by <see cref="Create"/>, checks every reference, and leaves one plain file behind.</summary>
    /// <exception cref="StoreException">A reference does not resolve.</exception>
    public void Finish()
    {
        foreach (var (register, by) in Clusters.All) Execute(new TableSql(register).Cluster(by));
        AddSearchColumns();
        foreach (var statement in Script(indexes: true)) Execute(statement);
        foreach (var statement in Rollup.All.SelectMany(RollupSql.Of)) Execute(statement);
        using (var check = new Statement(Handle, "PRAGMA foreign_key_check"))
        {
            if (check.Step())
                throw new StoreException($"a row of {check.Text(0)} refers to a missing row of {check.Text(2)}", raw.SQLITE_CONSTRAINT);
        }

        Execute("ANALYZE; VACUUM;");
    }

    /// <summary>Rows in the order of the key, or of the given fields and then the key. Streams: do not write to the table meanwhile.</summary>
    /// <param name="table">The register.</param>
    /// <param name="orderBy">Properties, by <c>nameof</c>.</param>
    public IEnumerable<TRow> Read<TRow>(Table<TRow> table, params string[] orderBy)
        where TRow : class
    {
        var columns = new RowColumns<TRow>(table);
        using var statement = new Statement(Handle, new TableSql(table).SelectOrdered(orderBy.Select(name => table[name])));
        while (statement.Step()) yield return columns.Load(statement);
    }

    /// <summary>Canonical characters of every row, in the order of the fields and of the key; null where absent. Streams, as <see cref="Read"/> does, without making rows.</summary>
    public IEnumerable<string?[]> Cells(Table table)
    {
        var readers = table.Columns.Select(field => new CellReader(field.Codec.Storage)).ToArray();
        using var statement = new Statement(Handle, new TableSql(table).SelectOrdered([]));
        var address = statement.Handle.DangerousGetHandle();
        while (statement.Step())
        {
            var cells = new string?[readers.Length];
            for (var i = 0; i < cells.Length; i++) cells[i] = readers[i].Read(address, i);
            yield return cells;
        }
    }

    public long Count(Table table)
    {
        using var statement = new Statement(Handle, new TableSql(table).Count);
        statement.Step();
        return raw.sqlite3_column_int64(statement.Handle, 0);
    }

    /// <summary>Begins the only transaction at a time. Without <see cref="StoreTransaction.Commit"/> nothing of it stays.</summary>
    public StoreTransaction Begin() => new(this);

    /// <summary>Until the present transaction ends, rows may come before those they refer to.</summary>
    public void DeferReferences() => Execute("PRAGMA defer_foreign_keys = ON");

    /// <summary>Writes what is committed into a new file.</summary>
    /// <exception cref="StoreException">The file exists already, or the disk is full.</exception>
    public void CopyTo(string path)
    {
        using var copy = new Statement(Handle, "VACUUM INTO ?1");
        raw.sqlite3_bind_text(copy.Handle, 1, path);
        copy.Run();
    }

    public void Dispose() => context.Dispose();

    internal void Execute(string sql)
    {
        var result = raw.sqlite3_exec(Handle, sql);
        if (result != raw.SQLITE_OK)
            throw new StoreException(raw.sqlite3_errmsg(Handle).utf8_to_string(), result);
    }

    private void AddSearchColumns()
    {
        const string normalise = "search_form";
        Connection.CreateFunction(normalise, (string? text) => text is null ? null : SearchText.Normalise(text), isDeterministic: true);
        foreach (var sql in Catalog.Tables.Where(SearchText.IsSearched).Select(table => new TableSql(table)))
        {
            Execute(sql.AddSearchColumn);
            Execute(sql.FillSearchColumn(normalise));
        }
    }

    private IEnumerable<string> Script(bool indexes) =>
        context.Database.GenerateCreateScript()
            .Split(";\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(statement => statement.StartsWith("CREATE INDEX", StringComparison.Ordinal) == indexes);

    private static StoreFile Guard(Func<StoreFile> open)
    {
        try
        {
            return open();
        }
        catch (SqliteException error)
        {
            throw new StoreException(error.Message, error.SqliteErrorCode);
        }
    }
}
