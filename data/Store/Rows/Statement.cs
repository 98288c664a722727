using SQLitePCL;

namespace Disclosure.Store.Rows;

/// <summary>A prepared statement on a connection of ours.</summary>
internal sealed class Statement : IDisposable
{
    private readonly sqlite3 database;

    /// <exception cref="StoreException">SQLite does not take it.</exception>
    public Statement(sqlite3 database, string sql)
    {
        this.database = database;
        Check(raw.sqlite3_prepare_v3(database, sql, raw.SQLITE_PREPARE_PERSISTENT, out var statement));
        Handle = statement;
    }

    public sqlite3_stmt Handle { get; }

    /// <summary>Runs to the end and makes ready for the next run.</summary>
    public void Run()
    {
        var result = raw.sqlite3_step(Handle);
        raw.sqlite3_reset(Handle);
        Check(result);
    }

    /// <returns>False after the last row; then the statement is ready for the next run.</returns>
    public bool Step()
    {
        var result = raw.sqlite3_step(Handle);
        if (result == raw.SQLITE_ROW) return true;
        raw.sqlite3_reset(Handle);
        Check(result);
        return false;
    }

    public void Reset() => raw.sqlite3_reset(Handle);

    public string Text(int column) => raw.sqlite3_column_text(Handle, column).utf8_to_string();

    public void Dispose() => Handle.Dispose();

    private void Check(int result)
    {
        if (result is not (raw.SQLITE_OK or raw.SQLITE_DONE or raw.SQLITE_ROW))
            throw new StoreException(raw.sqlite3_errmsg(database).utf8_to_string(), result);
    }
}
