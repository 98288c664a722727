using System.Globalization;
using Parquet;
using Parquet.Schema;

namespace Disclosure.Pipeline.Exporting;

/// <summary>Apache Parquet for programs that read columns: whole numbers, numbers, flags and dates have their types, all else is text; absent is null. The same rows give the same bytes.</summary>
internal sealed class ParquetSink : RowSink
{
    /// <summary>Readers like more in one piece; of the widest register this is what memory should hold.</summary>
    private const int RowsOfAGroup = 16_384;

    private static readonly ParquetOptions Options = new() { CompressionMethod = CompressionMethod.Snappy };

    private readonly ParquetWriter writer;
    private readonly Column[] columns;
    private int rows;

    public ParquetSink(Stream file, Dataset dataset, Publication publication)
    {
        columns = [.. dataset.Columns.Select(Column.Of)];
        writer = ParquetWriter.CreateAsync(new ParquetSchema(columns.Select(column => column.Field)), file, Options).GetAwaiter().GetResult();
        writer.CustomMetadata = Metadata(dataset, publication);
    }

    public override void Write(ReadOnlySpan<string?> row)
    {
        for (var i = 0; i < columns.Length; i++) columns[i].Put(rows, row[i]);
        if (++rows == RowsOfAGroup) EndGroup();
    }

    public override void Dispose()
    {
        if (rows > 0) EndGroup();
        writer.DisposeAsync().AsTask().GetAwaiter().GetResult();
    }

    /// <summary>What a reader of the file alone must know of it.</summary>
    private static Dictionary<string, string> Metadata(Dataset dataset, Publication publication)
    {
        var words = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["title"] = dataset.Title.En,
            ["title_zh"] = dataset.Title.Zh,
            ["licence"] = dataset.Licence,
        };
        if (publication.Version is not null) words["url"] = publication.UrlOf(ExportFormat.Parquet.FileOf(dataset.Slug));
        return words;
    }

    private void EndGroup()
    {
        using var group = writer.CreateRowGroup();
        foreach (var column in columns) column.Write(group, rows);
        group.CompleteValidate();
        rows = 0;
    }

    /// <summary>A column of a group of rows.</summary>
    private abstract class Column(DataField field)
    {
        public DataField Field { get; } = field;

        public static Column Of(DatasetColumn column) => column.Type switch
        {
            "integer" => new Values<int>(column.Name, cell => int.Parse(cell, CultureInfo.InvariantCulture)),
            "number" => new Values<double>(column.Name, cell => double.Parse(cell, CultureInfo.InvariantCulture)),
            "boolean" => new Values<bool>(column.Name, cell => cell == "true"),
            "date" => new Values<DateOnly>(column.Name, cell => DateOnly.ParseExact(cell, "yyyy-MM-dd", CultureInfo.InvariantCulture)),
            _ => new Texts(column.Name),
        };

        /// <param name="cell">Null or empty where absent.</param>
        public abstract void Put(int row, string? cell);

        public abstract void Write(ParquetRowGroupWriter group, int rows);
    }

    private abstract class Column<T>(DataField field, Func<string, T> read) : Column(field)
    {
        private T?[] cells = new T?[64];

        public override void Put(int row, string? cell)
        {
            if (row == cells.Length) Array.Resize(ref cells, row * 2);
            cells[row] = cell is { Length: > 0 } ? read(cell) : default;
        }

        public override void Write(ParquetRowGroupWriter group, int rows) => WriteAsync(group, new(cells, 0, rows)).GetAwaiter().GetResult();

        protected abstract Task WriteAsync(ParquetRowGroupWriter group, ArraySegment<T?> cells);
    }

    private sealed class Values<T>(string name, Func<string, T> read) : Column<T?>(new DataField<T?>(name), cell => read(cell))
        where T : struct
    {
        protected override Task WriteAsync(ParquetRowGroupWriter group, ArraySegment<T?> cells) => group.WriteAsync<T>(Field, cells);
    }

    private sealed class Texts(string name) : Column<string>(new DataField<string>(name), cell => cell)
    {
        protected override Task WriteAsync(ParquetRowGroupWriter group, ArraySegment<string?> cells) => group.WriteAsync(Field, cells);
    }
}
