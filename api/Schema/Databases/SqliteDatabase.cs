using System.Diagnostics.CodeAnalysis;
using System.Text;
using Disclosure.GraphQL.Execution;
using Disclosure.GraphQL.Planning.Rows;
using Disclosure.GraphQL.Planning.Statements;
using Disclosure.Store.Reading;
using Disclosure.Store.Schema;

namespace Disclosure.Schema.Databases;

/// <summary>The planner's statements on a SQLite file. The file belongs to the caller.</summary>
public sealed class SqliteDatabase(SqliteFile file) : Database
{
    private static readonly string[] Missing = ["no such table: ", "no such column: "];

    private readonly Lazy<bool> hasTotals = new(() => HoldsRollups(file));

    public override Dialect Dialect => Dialect.Sqlite;

    /// <summary>A release of an earlier version may have none.</summary>
    public override bool HasTotals => hasTotals.Value;

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

    private static bool HoldsRollups(SqliteFile file)
    {
        using var reader = file.Rent();
        using var tables = reader.Query("SELECT name FROM sqlite_master WHERE type = 'table'");
        var names = new HashSet<string>();
        while (tables.Step()) names.Add(Encoding.UTF8.GetString(tables.Text(0)));
        return Rollup.All.All(rollup => names.Contains(rollup.Name));
    }

    /// <summary>SQLite reads on the caller's thread; there is nothing to wait for.</summary>
    private sealed class SqliteSession(SqliteReader reader) : Session
    {
        public override ValueTask ReadAsync(Statement statement, ReadOnlyMemory<SqlValue> values, RowSet rows, CancellationToken cancellation)
        {
            try
            {
                using var query = reader.Query(statement.Text, cancellation);
                Bind(query, statement, values.Span);
                if (statement.Keys.IsEmpty)
                {
                    while (query.Step()) Read(query, statement, 0, rows);
                    return ValueTask.CompletedTask;
                }

                var parents = values.Span[statement.Keys[0]].List.Items.Count;
                for (var parent = 0; parent < parents; parent++)
                {
                    cancellation.ThrowIfCancellationRequested(); // each run may be too short for SQLite to ask
                    foreach (var key in statement.Keys) Bind(query, key + 1, values.Span[key].List.Items[parent]);
                    while (query.Step())
                    {
                        rows.Add(parent);
                        Read(query, statement, 1, rows);
                    }

                    query.Reset();
                }
            }
            catch (SqliteReadException failure)
            {
                throw new DatabaseException($"SQLite error {failure.Code} in: {statement.Text}", failure) { NotHeld = NotHeld(failure) };
            }

            return ValueTask.CompletedTask;
        }

        /// <summary>SQLite tells a missing table or column by its words alone, such as <c>no such column: t0.area_km2</c>.</summary>
        private static string? NotHeld(SqliteReadException failure) =>
            Missing.FirstOrDefault(words => failure.Message.StartsWith(words, StringComparison.Ordinal)) is { } words ? failure.Message[words.Length..].Split('.')[^1].Trim('"') : null;

        public override ValueTask DisposeAsync()
        {
            reader.Dispose();
            return ValueTask.CompletedTask;
        }

        private static void Bind(SqliteQuery query, Statement statement, ReadOnlySpan<SqlValue> values)
        {
            for (var i = 0; i < values.Length; i++)
            {
                if (!statement.Keys.Contains(i)) Bind(query, i + 1, values[i]);
            }
        }

        private static void Bind(SqliteQuery query, int at, in SqlValue value)
        {
            switch (value.Kind)
            {
                case SqlValueKind.Null: query.BindNull(at); break;
                case SqlValueKind.Real: query.Bind(at, value.Real); break;
                case SqlValueKind.Text: query.Bind(at, value.Text.Span); break;
                case SqlValueKind.List: query.Bind(at, value.List.ToJson()); break;
                default: query.Bind(at, value.Integer); break;
            }
        }

        /// <param name="skipped">Columns of the statement that the database does not answer.</param>
        private static void Read(SqliteQuery query, Statement statement, int skipped, RowSet rows)
        {
            for (var i = 0; i < statement.Columns.Length - skipped; i++)
            {
                // What is not the value of a null needs no question whether it is one.
                switch (statement.Columns[i + skipped])
                {
                    case StorageKind.Text when query.Text(i) is { IsEmpty: false } text: rows.Add(text); break;
                    case StorageKind.Real when query.Real(i) is var real && (real != 0 || !query.IsNull(i)): rows.Add(real); break;
                    case not (StorageKind.Text or StorageKind.Real) when query.Integer(i) is var integer && (integer != 0 || !query.IsNull(i)): rows.Add(integer); break;
                    case StorageKind.Text when !query.IsNull(i): rows.Add([]); break;
                    default: rows.AddNull(); break;
                }
            }
        }
    }
}
