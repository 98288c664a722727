using System.Text;
using SQLitePCL;

namespace Disclosure.Store.Reading;

/// <summary>One connection with its prepared statements; used by one reader at a time.</summary>
internal sealed class SqliteConnection : IDisposable
{
    /// <summary>Virtual machine steps between two looks at the cancellation token: well below a millisecond.</summary>
    private const int StepsBetweenChecks = 10_000;

    private readonly sqlite3 handle;
    private readonly int capacity;
    private readonly Dictionary<string, sqlite3_stmt> prepared = [];
    private readonly Queue<string> age = new();

    static SqliteConnection() => Batteries_V2.Init();

    private SqliteConnection(sqlite3 handle, int capacity)
    {
        this.handle = handle;
        this.capacity = capacity;
        // A progress handler rather than sqlite3_interrupt: an interrupt that arrives just before the first step is lost.
        raw.sqlite3_progress_handler(handle, StepsBetweenChecks, _ => Cancellation.IsCancellationRequested ? 1 : 0, null);
    }

    public CancellationToken Cancellation { get; set; }

    public static SqliteConnection Open(string path, SqliteFileOptions options)
    {
        const int flags = raw.SQLITE_OPEN_READONLY | raw.SQLITE_OPEN_NOMUTEX | raw.SQLITE_OPEN_URI;
        var code = raw.sqlite3_open_v2(Address(path, options.Immutable), out var handle, flags, null);
        if (code != raw.SQLITE_OK)
        {
            handle?.Dispose();
            throw new SqliteReadException(code, $"{path}: {raw.sqlite3_errstr(code).utf8_to_string()}");
        }

        var connection = new SqliteConnection(handle, options.PreparedStatements);
        try
        {
            // Or else SQLite prepares a statement again whenever another value is bound to it.
            connection.Check(raw.sqlite3_db_config(handle, raw.SQLITE_DBCONFIG_ENABLE_QPSG, 1, out _));
            connection.Set("PRAGMA query_only = 1");
            connection.Set("PRAGMA trusted_schema = 0");
            connection.Set("PRAGMA temp_store = MEMORY");
            connection.Set($"PRAGMA mmap_size = {options.MappedBytes}");
            connection.RequireUtf8(path);
            return connection;
        }
        catch (SqliteReadException)
        {
            connection.Dispose();
            throw;
        }
    }

    public sqlite3_stmt Prepare(string sql)
    {
        if (prepared.TryGetValue(sql, out var statement)) return statement;
        Check(raw.sqlite3_prepare_v3(handle, Encoding.UTF8.GetBytes(sql), raw.SQLITE_PREPARE_PERSISTENT, out statement));
        if (age.Count >= capacity && prepared.Remove(age.Dequeue(), out var oldest)) oldest.Dispose();
        prepared.Add(sql, statement);
        age.Enqueue(sql);
        return statement;
    }

    public bool Step(sqlite3_stmt statement)
    {
        var code = raw.sqlite3_step(statement);
        if (code == raw.SQLITE_ROW) return true;
        if (code != raw.SQLITE_DONE) Check(code);
        return false;
    }

    public void Check(int code)
    {
        if (code == raw.SQLITE_OK) return;
        if (code == raw.SQLITE_INTERRUPT) throw new OperationCanceledException(Cancellation);
        throw new SqliteReadException(raw.sqlite3_extended_errcode(handle), raw.sqlite3_errmsg(handle).utf8_to_string());
    }

    public void Set(string sql)
    {
        Check(raw.sqlite3_prepare_v2(handle, sql, out var statement));
        using (statement)
        {
            while (Step(statement))
            {
                // Some settings answer with a row.
            }
        }
    }

    public void Dispose()
    {
        foreach (var statement in prepared.Values) statement.Dispose();
        prepared.Clear();
        handle.Dispose();
    }

    private static string Address(string path, bool immutable)
    {
        var escaped = path.Replace("%", "%25", StringComparison.Ordinal)
            .Replace("?", "%3f", StringComparison.Ordinal)
            .Replace("#", "%23", StringComparison.Ordinal);
        if (OperatingSystem.IsWindows()) escaped = "/" + escaped.Replace('\\', '/');
        return $"file:{escaped}?mode=ro{(immutable ? "&immutable=1" : "")}";
    }

    /// <summary>Text columns are read as bytes; only a UTF-8 database has the right ones.</summary>
    private void RequireUtf8(string path)
    {
        Check(raw.sqlite3_prepare_v2(handle, "PRAGMA encoding", out var statement));
        using (statement)
        {
            if (!Step(statement) || raw.sqlite3_column_text(statement, 0).utf8_to_string() != "UTF-8")
                throw new SqliteReadException(raw.SQLITE_FORMAT, $"{path}: the database's encoding is not UTF-8");
        }
    }
}
