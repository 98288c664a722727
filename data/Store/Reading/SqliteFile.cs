using System.Collections.Concurrent;

namespace Disclosure.Store.Reading;

/// <summary>How a database file is opened for reading.</summary>
public sealed record SqliteFileOptions
{
    /// <summary>The file never changes while it is open: no locks, no change checks. True for a release, false for the working store.</summary>
    public bool Immutable { get; init; } = true;

    /// <summary>Connections kept open while nobody reads; more are opened when needed and closed afterwards.</summary>
    public int IdleConnections { get; init; } = 2 * Environment.ProcessorCount;

    /// <summary>Bytes of the file mapped into memory.</summary>
    public long MappedBytes { get; init; } = 1L << 30;

    /// <summary>Prepared statements kept on each connection.</summary>
    public int PreparedStatements { get; init; } = 256;
}

/// <summary>One SQLite database, read only, below ADO.NET: column bytes go from the page to the reader without a string.</summary>
public sealed class SqliteFile : IDisposable
{
    private readonly ConcurrentBag<SqliteConnection> idle = [];
    private readonly string path;
    private readonly SqliteFileOptions options;
    private int idleCount;
    private volatile bool disposed;

    private SqliteFile(string path, SqliteFileOptions options)
    {
        this.path = path;
        this.options = options;
    }

    /// <exception cref="SqliteReadException">There is no such file, or it is not a UTF-8 SQLite database.</exception>
    public static SqliteFile Open(string path, SqliteFileOptions? options = null)
    {
        var file = new SqliteFile(Path.GetFullPath(path), options ?? new SqliteFileOptions());
        file.Rent().Dispose();
        return file;
    }

    /// <summary>A reader whose statements all see the state at its first statement. Dispose it to give its connection back.</summary>
    public SqliteReader Rent()
    {
        ObjectDisposedException.ThrowIf(disposed, this);
        if (idle.TryTake(out var connection)) Interlocked.Decrement(ref idleCount);
        else connection = SqliteConnection.Open(path, options);
        return new SqliteReader(this, connection, snapshot: !options.Immutable);
    }

    /// <summary>Closes idle connections now and rented ones when they come back.</summary>
    public void Dispose()
    {
        disposed = true;
        while (idle.TryTake(out var connection)) connection.Dispose();
    }

    internal void Return(SqliteConnection connection)
    {
        if (disposed || Interlocked.Increment(ref idleCount) > options.IdleConnections)
        {
            Interlocked.Decrement(ref idleCount);
            connection.Dispose();
            return;
        }

        idle.Add(connection);
        // The file may have been closed between the check and the return.
        if (disposed) Dispose();
    }
}

/// <summary>SQLite could not do what was asked. The message is for the log: it may hold SQL and paths.</summary>
public sealed class SqliteReadException(int code, string message) : Exception(message)
{
    /// <summary>SQLite's extended result code.</summary>
    public int Code { get; } = code;
}
