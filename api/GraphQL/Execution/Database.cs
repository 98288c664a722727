using Disclosure.GraphQL.Planning.Rows;
using Disclosure.GraphQL.Planning.Statements;

namespace Disclosure.GraphQL.Execution;

/// <summary>Where statements run.</summary>
public abstract class Database
{
    public abstract Dialect Dialect { get; }

    /// <summary>It holds the tables that <see cref="Planning.Entities.Entity.Totals"/> names.</summary>
    public virtual bool HasTotals => false;

    /// <summary>One state of the data, seen by every statement of a request.</summary>
    /// <exception cref="DatabaseException">The database cannot be reached.</exception>
    public abstract ValueTask<Session> OpenAsync(CancellationToken cancellation);
}

/// <summary>One request's reading; one statement at a time.</summary>
public abstract class Session : IAsyncDisposable
{
    /// <summary>Appends what the statement answers to the rows, whose columns are the statement's.</summary>
    /// <param name="values">One for each of the statement's parameters.</param>
    /// <exception cref="DatabaseException">The statement failed.</exception>
    /// <exception cref="OperationCanceledException">It was stopped; the session can still be disposed of.</exception>
    public abstract ValueTask ReadAsync(Statement statement, ReadOnlyMemory<SqlValue> values, RowSet rows, CancellationToken cancellation);

    public abstract ValueTask DisposeAsync();
}

/// <summary>The database failed. The message is for the log: it may hold SQL and paths, and no client sees it.</summary>
public sealed class DatabaseException(string message, Exception innerException) : Exception(message, innerException)
{
    /// <summary>The table or column that the statement names and the database does not hold; null for every other failure.</summary>
    public string? NotHeld { get; init; }
}
