using System.Diagnostics.CodeAnalysis;
using SQLitePCL;

namespace Disclosure.Store.Reading;

/// <summary>Reads from one state of the file; for one thread at a time.</summary>
public sealed class SqliteReader : IDisposable
{
    private readonly SqliteFile file;
    private readonly bool snapshot;
    private SqliteConnection? connection;

    internal SqliteReader(SqliteFile file, SqliteConnection connection, bool snapshot)
    {
        this.file = file;
        this.connection = connection;
        this.snapshot = snapshot;
        if (snapshot) connection.Set("BEGIN");
    }

    private SqliteConnection Connection => connection ?? throw new ObjectDisposedException(nameof(SqliteReader));

    /// <summary>The statement of that text, prepared once for each connection; dispose it before asking for it again.</summary>
    /// <param name="cancellation">Stops the statement even between two rows, with an <see cref="OperationCanceledException"/>.</param>
    public SqliteQuery Query(string sql, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        Connection.Cancellation = cancellation;
        return new SqliteQuery(Connection, Connection.Prepare(sql));
    }

    public void Dispose()
    {
        if (connection is not { } rented) return;
        connection = null;
        rented.Cancellation = default;
        if (snapshot) rented.Set("COMMIT");
        file.Return(rented);
    }
}

/// <summary>A statement being bound and stepped through. Parameters count from 1, columns from 0.</summary>
[SuppressMessage("Performance", "CA1815:Override equals and operator equals on value types", Justification = "A cursor is never compared.")]
public readonly struct SqliteQuery : IDisposable
{
    private readonly SqliteConnection connection;
    private readonly sqlite3_stmt statement;

    // The statement is held beside it.
    private nint Address { get; }

    internal SqliteQuery(SqliteConnection connection, sqlite3_stmt statement)
    {
        this.connection = connection;
        this.statement = statement;
        Address = statement.DangerousGetHandle();
    }

    public void BindNull(int parameter) => connection.Check(raw.sqlite3_bind_null(statement, parameter));

    public void Bind(int parameter, long value) => connection.Check(raw.sqlite3_bind_int64(statement, parameter, value));

    public void Bind(int parameter, double value) => connection.Check(raw.sqlite3_bind_double(statement, parameter, value));

    public void Bind(int parameter, ReadOnlySpan<byte> utf8) => connection.Check(
        utf8.IsEmpty ? raw.sqlite3_bind_text(statement, parameter, "") : raw.sqlite3_bind_text(statement, parameter, utf8));

    /// <summary>True while there is a row.</summary>
    public bool Step() => connection.Step(statement);

    /// <summary>Back to before the first row; what is bound stays bound.</summary>
    public void Reset() => connection.Check(raw.sqlite3_reset(statement));

    public bool IsNull(int column) => SqliteColumns.Type(Address, column) == raw.SQLITE_NULL;

    public long Integer(int column) => SqliteColumns.Integer(Address, column);

    public double Real(int column) => SqliteColumns.Real(Address, column);

    /// <summary>UTF-8; valid until the next step.</summary>
    public unsafe ReadOnlySpan<byte> Text(int column)
    {
        var bytes = SqliteColumns.Blob(Address, column);
        return bytes == 0 ? default : new((void*)bytes, SqliteColumns.Bytes(Address, column));
    }

    public void Dispose()
    {
        // Reset repeats the error of the last step, which has been thrown already.
        _ = raw.sqlite3_reset(statement);
        _ = raw.sqlite3_clear_bindings(statement);
    }
}
