using System.Diagnostics.CodeAnalysis;
using Disclosure.GraphQL.Execution;
using Disclosure.GraphQL.Planning.Rows;
using Disclosure.GraphQL.Planning.Statements;
using Disclosure.Store.Reading;

namespace Disclosure.Schema.Databases;

/// <summary>The planner's statements on a SQLite file. The file belongs to the caller.</summary>
public sealed class SqliteDatabase(SqliteFile file) : Database
{
    public override Dialect Dialect => Dialect.Sqlite;

    [SuppressMessage("Reliability", "CA2000:Dispose objects before losing scope", Justification = "The session is the caller's.")]
    public override ValueTask<Session> OpenAsync(CancellationToken cancellation)
    {
        try
        {
            return ValueTask.FromResult<Session>(new SqliteSession(file.Rent()));
        }
        catch (SqliteReadException failure)
        {
            throw new DatabaseException("The database cannot be opened.", failure);
        }
    }

    /// <summary>SQLite reads on the caller's thread; there is nothing to wait for.</summary>
    private sealed class SqliteSession(SqliteReader reader) : Session
    {
        public override ValueTask ReadAsync(Statement statement, ReadOnlyMemory<SqlValue> values, RowSet rows, CancellationToken cancellation)
        {
            try
            {
                using var query = reader.Query(statement.Text, cancellation);
                Bind(query, values.Span);
                while (query.Step()) Read(query, statement, rows);
            }
            catch (SqliteReadException failure)
            {
                throw new DatabaseException($"SQLite error {failure.Code} in: {statement.Text}", failure);
            }

            return ValueTask.CompletedTask;
        }

        public override ValueTask DisposeAsync()
        {
            reader.Dispose();
            return ValueTask.CompletedTask;
        }

        private static void Bind(SqliteQuery query, ReadOnlySpan<SqlValue> values)
        {
            for (var i = 0; i < values.Length; i++)
            {
                var (at, value) = (i + 1, values[i]);
                switch (value.Kind)
                {
                    case SqlValueKind.Null: query.BindNull(at); break;
                    case SqlValueKind.Real: query.Bind(at, value.Real); break;
                    case SqlValueKind.Text: query.Bind(at, value.Text.Span); break;
                    case SqlValueKind.List: query.Bind(at, value.List.ToJson()); break;
                    default: query.Bind(at, value.Integer); break;
                }
            }
        }

        private static void Read(SqliteQuery query, Statement statement, RowSet rows)
        {
            for (var i = 0; i < statement.Columns.Length; i++)
            {
                if (query.IsNull(i))
                {
                    rows.AddNull();
                    continue;
                }

                switch (statement.Columns[i])
                {
                    case StorageKind.Text: rows.Add(query.Text(i)); break;
                    case StorageKind.Real: rows.Add(query.Real(i)); break;
                    default: rows.Add(query.Integer(i)); break;
                }
            }
        }
    }
}
