using System.Data;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using Disclosure.GraphQL.Execution;
using Disclosure.GraphQL.Planning.Rows;
using Disclosure.GraphQL.Planning.Statements;
using Npgsql;
using NpgsqlTypes;

namespace Disclosure.Schema.Databases;

/// <summary>The planner's statements on PostgreSQL. All statements of a request see one snapshot. The source belongs to the caller.</summary>
/// <remarks>Statements are prepared by the source's own setting (<c>Max Auto Prepare</c>), which bounds how many a connection keeps.</remarks>
public sealed class PostgreSqlDatabase(NpgsqlDataSource source) : Database
{
    public override Dialect Dialect => Dialect.PostgreSql;

    [SuppressMessage("Reliability", "CA2000:Dispose objects before losing scope", Justification = "The session is the caller's.")]
    public override async ValueTask<Session> OpenAsync(CancellationToken cancellation)
    {
        NpgsqlConnection? connection = null;
        try
        {
            connection = await source.OpenConnectionAsync(cancellation);
            var transaction = await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellation);
            var session = new PostgreSqlSession(connection, transaction);
            connection = null;
            return session;
        }
        catch (NpgsqlException failure)
        {
            throw new DatabaseException("The database cannot be opened.", failure);
        }
        finally
        {
            if (connection is not null) await connection.DisposeAsync();
        }
    }

    private sealed class PostgreSqlSession(NpgsqlConnection connection, NpgsqlTransaction transaction) : Session
    {
        [SuppressMessage("Security", "CA2100:Review SQL queries for security vulnerabilities", Justification = "A statement's text is made of names and parameters; text from outside does not compile into it.")]
        public override async ValueTask ReadAsync(Statement statement, ReadOnlyMemory<SqlValue> values, RowSet rows, CancellationToken cancellation)
        {
            try
            {
                await using var command = new NpgsqlCommand(statement.Text, connection, transaction);
                for (var i = 0; i < values.Length; i++) command.Parameters.Add(Parameter(values.Span[i], statement.Parameters[i].Kind));
                await using var reader = await command.ExecuteReaderAsync(CommandBehavior.SequentialAccess, cancellation);
                while (await reader.ReadAsync(cancellation)) Read(reader, statement, rows);
            }
            catch (NpgsqlException failure)
            {
                throw new DatabaseException($"PostgreSQL error {failure.SqlState} in: {statement.Text}", failure);
            }
        }

        public override async ValueTask DisposeAsync()
        {
            await transaction.DisposeAsync();
            await connection.DisposeAsync();
        }

        private static NpgsqlParameter Parameter(SqlValue value, StorageKind kind) => value.Kind switch
        {
            SqlValueKind.List => new() { Value = Array(value.List), NpgsqlDbType = TypeOf(value.List.Kind) | NpgsqlDbType.Array },
            SqlValueKind.Null => new() { Value = DBNull.Value, NpgsqlDbType = TypeOf(kind) },
            SqlValueKind.Text => new() { Value = Text(value), NpgsqlDbType = NpgsqlDbType.Text },
            SqlValueKind.Real when IsDecimal(value) => new() { Value = Decimal(value), NpgsqlDbType = NpgsqlDbType.Numeric },
            SqlValueKind.Real => new() { Value = value.Real, NpgsqlDbType = NpgsqlDbType.Double },
            SqlValueKind.Boolean => new() { Value = value.Integer != 0, NpgsqlDbType = NpgsqlDbType.Boolean },
            _ => new() { Value = value.Integer, NpgsqlDbType = NpgsqlDbType.Bigint },
        };

        /// <summary>Nearer to zero than anything that a register holds.</summary>
        private const decimal Smallest = 0.0000000000000000000000000001m;

        private static object Array(SqlList list) => list.Kind switch
        {
            StorageKind.Text => list.Items.Select(Text).ToArray(),
            StorageKind.Real => list.Items.Where(IsDecimal).Select(Decimal).ToArray(),
            StorageKind.Boolean => list.Items.Select(item => item.Integer != 0).ToArray(),
            _ => list.Items.Select(item => item.Integer).ToArray(),
        };

        private static NpgsqlDbType TypeOf(StorageKind kind) => kind switch
        {
            StorageKind.Text => NpgsqlDbType.Text,
            StorageKind.Real => NpgsqlDbType.Numeric,
            StorageKind.Boolean => NpgsqlDbType.Boolean,
            _ => NpgsqlDbType.Bigint,
        };

        /// <summary>A larger number equals nothing that a register holds.</summary>
        private static bool IsDecimal(SqlValue value) => Math.Abs(value.Real) < 7.9e28;

        /// <summary>The shortest characters that give the same double compare with stored numbers as the double does; a cast would round to 15 digits first.</summary>
        private static decimal Decimal(SqlValue value)
        {
            var exact = decimal.Parse(value.Real.ToString("R", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture);
            return exact == 0 && value.Real != 0 ? Math.Sign(value.Real) * Smallest : exact;
        }

        // PostgreSQL has no text with U+0000. The next character keeps the order and, like it, stands in no register.
        private static string Text(SqlValue value) => Encoding.UTF8.GetString(value.Text.Span).Replace('\0', '\u0001');

        private static double Real(NpgsqlDataReader reader, int column)
        {
            var type = reader.GetFieldType(column);
            return type == typeof(decimal) ? (double)reader.GetDecimal(column)
                : type == typeof(double) ? reader.GetDouble(column)
                : reader.GetInt64(column);
        }

        private static void Read(NpgsqlDataReader reader, Statement statement, RowSet rows)
        {
            for (var i = 0; i < statement.Columns.Length; i++)
            {
                if (reader.IsDBNull(i))
                {
                    rows.AddNull();
                    continue;
                }

                switch (statement.Columns[i])
                {
                    case StorageKind.Text: rows.Add(reader.GetFieldValue<byte[]>(i)); break;
                    case StorageKind.Real: rows.Add(Real(reader, i)); break;
                    case StorageKind.Boolean: rows.Add(reader.GetBoolean(i) ? 1L : 0L); break;
                    default: rows.Add(reader.GetInt64(i)); break;
                }
            }
        }
    }
}
