using Disclosure.Model.Codecs;
using Disclosure.Model.Dictionary;
using Disclosure.Store.Reading;
using Disclosure.Store.Schema;
using Disclosure.Store.Searching;
using Npgsql;
using NpgsqlTypes;

namespace Disclosure.Store.Publishing;

/// <summary>Streams one register from a release's file into a table of the same names, a row at a time.</summary>
internal sealed class TableCopy(Table table)
{
    private const int RowsBetweenReports = 10_000;

    private readonly (string Name, Storage Storage)[] columns =
    [
        .. table.Columns.Select(field => (Quote(StoreNames.Sqlite.Of(table, field)), field.Codec.Storage)),
        .. SearchText.IsSearched(table) ? [(Quote(SearchText.Column), Storage.Text)] : Array.Empty<(string, Storage)>(),
    ];

    public static string NameOf(Table table) => Quote(StoreNames.Sqlite.Of(table));

    /// <returns>How many rows.</returns>
    public async Task<long> RunAsync(SqliteFile from, NpgsqlConnection to, Action<long> report, CancellationToken cancellation)
    {
        var key = table.KeyColumns.Select(field => $"t.{Quote(StoreNames.Sqlite.Of(table, field))}");
        using var reader = from.Rent();
        using var rows = reader.Query($"SELECT {string.Join(", ", columns.Select(column => $"t.{column.Name}"))} FROM {NameOf(table)} AS t ORDER BY {string.Join(", ", key)}", cancellation);
        // Of this transaction's own table, so that its rows need no second visit by a vacuum.
        await using var copy = await to.BeginBinaryImportAsync($"COPY {NameOf(table)} ({string.Join(", ", columns.Select(column => column.Name))}) FROM STDIN (FORMAT BINARY, FREEZE)", cancellation);
        copy.Timeout = Timeout.InfiniteTimeSpan;
        var count = 0L;
        while (rows.Step())
        {
            await copy.StartRowAsync(cancellation);
            for (var i = 0; i < columns.Length; i++) await WriteAsync(copy, rows, i, cancellation);
            if (++count % RowsBetweenReports == 0) report(count);
        }

        await copy.CompleteAsync(cancellation);
        report(count);
        return count;
    }

    private Task WriteAsync(NpgsqlBinaryImporter copy, SqliteQuery rows, int column, CancellationToken cancellation) => columns[column].Storage switch
    {
        _ when rows.IsNull(column) => copy.WriteNullAsync(cancellation),
        Storage.Integer => copy.WriteAsync(checked((int)rows.Integer(column)), NpgsqlDbType.Integer, cancellation),
        Storage.Real => copy.WriteAsync((decimal)rows.Real(column), NpgsqlDbType.Numeric, cancellation),
        Storage.Boolean => copy.WriteAsync(rows.Integer(column) != 0, NpgsqlDbType.Boolean, cancellation),
        _ => copy.WriteAsync(rows.Text(column).ToArray(), NpgsqlDbType.Text, cancellation),
    };

    private static string Quote(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
