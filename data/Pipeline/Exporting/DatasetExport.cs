using Disclosure.Pipeline.Exporting.Describing;
using Disclosure.Pipeline.Exporting.Workbooks;
using Disclosure.Store.Releases;

namespace Disclosure.Pipeline.Exporting;

/// <summary>Writes a table into a folder, in all formats that are asked for, while its rows pass by once.</summary>
internal static class DatasetExport
{
    /// <summary>Rows handed over at a time: enough that handing over costs nothing beside writing them.</summary>
    private const int Batch = 1024;

    /// <summary>Batches that the slowest format may lag behind: what memory holds.</summary>
    private const int Ahead = 16;

    /// <returns>The files, in the order of the formats.</returns>
    public static IReadOnlyList<ManifestFile> Write(
        string folder, Dataset dataset, IEnumerable<string?[]> rows, IReadOnlyCollection<ExportFormat> formats, Publication publication, CancellationToken cancellation)
    {
        var outputs = new List<Output>();
        try
        {
            foreach (var format in formats.Where(format => format.HasRows)) outputs.Add(new(folder, format, dataset, publication));
            var count = outputs.Count == 0 ? 0 : Pour(rows, [.. outputs.Select(output => output.Sink)], cancellation);
            var written = outputs.ToDictionary(output => output.Format, output => output.Finish(count));
            foreach (var format in formats.Where(format => !format.HasRows))
                written.Add(format, Bytes.Write(folder, format.FileOf(dataset.Slug), format.MediaType, Description(format, dataset, publication)));
            return [.. ExportFormat.All.Where(written.ContainsKey).Select(format => written[format])];
        }
        finally
        {
            foreach (var output in outputs) output.Dispose();
        }
    }

    /// <summary>One format that is nothing but rows, wherever it goes.</summary>
    public static void Write(Stream target, Dataset dataset, IEnumerable<string?[]> rows, ExportFormat format, CancellationToken cancellation)
    {
        using var sink = Sink(format, target, dataset, publication: null);
        Pour(rows, [sink], cancellation);
    }

    /// <summary>Rows are read on while each format writes the last ones at its own pace, so that formats cost little more than reading.</summary>
    private static long Pour(IEnumerable<string?[]> rows, RowSink[] sinks, CancellationToken cancellation)
    {
        var count = 0L;
        var writing = Array.ConvertAll(sinks, _ => Task.CompletedTask);
        var behind = new Queue<Task>();
        try
        {
            foreach (var batch in rows.Chunk(Batch))
            {
                cancellation.ThrowIfCancellationRequested();
                for (var i = 0; i < sinks.Length; i++) writing[i] = AfterAsync(writing[i], sinks[i], batch);
                behind.Enqueue(Task.WhenAll(writing));
                if (behind.Count > Ahead) behind.Dequeue().GetAwaiter().GetResult();
                count += batch.Length;
            }
        }
        finally
        {
            Task.WhenAll(writing).GetAwaiter().GetResult(); // a sink is closed only when nothing is written into it
        }

        return count;
    }

    private static Task AfterAsync(Task before, RowSink sink, string?[][] batch) => Task.Run(async () =>
    {
        await before;
        sink.Write(batch);
    });

    /// <param name="publication">Null for a format that does not say what it is.</param>
    private static RowSink Sink(ExportFormat format, Stream file, Dataset dataset, Publication? publication) =>
        format == ExportFormat.Csv ? new CsvSink(file, dataset, forExcel: false)
        : format == ExportFormat.ExcelCsv ? new CsvSink(file, dataset, forExcel: true)
        : format == ExportFormat.JsonLines ? new JsonLinesSink(file, dataset)
        : publication is not null && format == ExportFormat.Xlsx ? new XlsxSink(file, dataset, publication)
        : publication is not null && format == ExportFormat.Parquet ? new ParquetSink(file, dataset, publication)
        : throw new ArgumentException($"{format.Name} holds no rows, or says whose they are", nameof(format));

    private static byte[] Description(ExportFormat format, Dataset dataset, Publication publication) =>
        format == ExportFormat.TableSchema ? JsonText.Bytes(TableSchemas.Document(dataset))
        : format == ExportFormat.Csvw ? JsonText.Bytes(CsvwFiles.OfTable(dataset, publication))
        : format == ExportFormat.DictionaryJson ? JsonText.Bytes(DictionaryJson.Of(dataset))
        : format == ExportFormat.DictionaryCsv ? Csv(DictionaryRows.Of(dataset))
        : throw new ArgumentException($"{format.Name} describes nothing", nameof(format));

    private static byte[] Csv(IEnumerable<string?[]> lines)
    {
        using var bytes = new MemoryStream();
        var csv = new Utf8Csv(bytes);
        foreach (var line in lines)
        {
            foreach (var cell in line) csv.WriteCell(cell);
            csv.EndRow();
        }

        csv.Flush();
        return bytes.ToArray();
    }

    /// <summary>A file that rows are poured into.</summary>
    private sealed class Output : IDisposable
    {
        private readonly MeasuredFile file;

        public Output(string folder, ExportFormat format, Dataset dataset, Publication publication)
        {
            Format = format;
            file = new(Path.Combine(folder, format.FileOf(dataset.Slug)));
            Sink = DatasetExport.Sink(format, file, dataset, publication);
        }

        public ExportFormat Format { get; }

        public RowSink Sink { get; }

        /// <summary>Writes what follows the last row.</summary>
        public ManifestFile Finish(long rows)
        {
            Sink.Dispose();
            return file.Describe(Format.MediaType, rows);
        }

        /// <summary>Closes the file; a table that was given up stays as it is.</summary>
        public void Dispose() => file.Dispose();
    }
}
