using Disclosure.GraphQL.Execution;
using Disclosure.GraphQL.Planning.Rows;
using Disclosure.GraphQL.Planning.Statements;

namespace Disclosure.GraphQL.Tests.Execution;

/// <summary>Passes everything on, and remembers the statements.</summary>
internal sealed class RecordingDatabase(Database inner) : Database
{
    public List<string> Statements { get; } = [];
    public Exception? Failure { get; set; }

    /// <summary>Statements wait until they are stopped.</summary>
    public bool Hangs { get; set; }

    public override Dialect Dialect => inner.Dialect;

    public override bool HasTotals => inner.HasTotals;

    public override async ValueTask<Session> OpenAsync(CancellationToken cancellation) => new RecordingSession(this, await inner.OpenAsync(cancellation));

    private sealed class RecordingSession(RecordingDatabase owner, Session inner) : Session
    {
        public override async ValueTask ReadAsync(Statement statement, ReadOnlyMemory<SqlValue> values, RowSet rows, CancellationToken cancellation)
        {
            lock (owner.Statements) owner.Statements.Add(statement.Text);
            if (owner.Failure is { } failure) throw failure;
            if (owner.Hangs) await Task.Delay(Timeout.Infinite, cancellation);
            await inner.ReadAsync(statement, values, rows, cancellation);
        }

        public override ValueTask DisposeAsync() => inner.DisposeAsync();
    }
}
