using CsvHelper;

namespace Disclosure.Pipeline.Exporting;

/// <summary>The one spelling of our CSV: UTF-8 without a mark, LF, a heading of field names, RFC 4180 quotes only where a cell needs them, empty for absent.</summary>
internal static class CsvFiles
{
    private const int BufferSize = 1 << 17;

    private static readonly CsvWriterOptions Spelling = new() { NewLine = "\n", BufferSize = BufferSize };

    private static readonly CsvReaderOptions Strict = new()
    {
        Separator = ',',
        MalformedData = CsvMalformedDataHandling.Throw,
        FieldCountMismatch = CsvFieldCountHandling.Throw,
        PoolStrings = true,
        BufferSize = BufferSize,
    };

    /// <returns>Rows written, without the heading.</returns>
    public static long Write(Stream file, IEnumerable<string> heading, IEnumerable<string?[]> rows, CancellationToken cancellation)
    {
        using var csv = CsvWriter.Create(file, Spelling, leaveOpen: true);
        return Write(csv, heading, rows, cancellation);
    }

    /// <returns>Rows written, without the heading.</returns>
    public static long Write(TextWriter text, IEnumerable<string> heading, IEnumerable<string?[]> rows, CancellationToken cancellation)
    {
        using var csv = CsvWriter.Create(text, Spelling, leaveOpen: true);
        return Write(csv, heading, rows, cancellation);
    }

    /// <summary>Streams the rows below the heading; an absent cell is an empty string.</summary>
    /// <exception cref="CsvFormatException">The file is none that <see cref="Write(Stream, IEnumerable{string}, IEnumerable{string[]}, CancellationToken)"/> made.</exception>
    public static IEnumerable<string[]> Rows(string path)
    {
        using var csv = CsvReader.FromFile(path, Strict, FileOptions.SequentialScan);
        while (csv.Read()) yield return csv.Current.ToArray();
    }

    private static long Write(CsvWriter csv, IEnumerable<string> heading, IEnumerable<string?[]> rows, CancellationToken cancellation)
    {
        foreach (var name in heading) csv.WriteField(name);
        csv.EndRecord();
        var count = 0L;
        foreach (var row in rows)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var cell in row) csv.WriteField(cell);
            csv.EndRecord();
            count++;
        }

        return count;
    }
}
