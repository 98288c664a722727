using Disclosure.Model.Issues;

namespace Disclosure.Pipeline.Reading;

/// <summary>Chooses the reader of a file by its bytes.</summary>
internal static class RecordFile
{
    /// <param name="path">Where the bytes are.</param>
    /// <param name="name">As the reporter named the file.</param>
    /// <exception cref="UnreadableException">No reader can take the bytes.</exception>
    public static Records Open(string path, string name, Inspection inspection, FileFormat format)
    {
        if (inspection.Bytes == 0) throw new UnreadableException(new(IssueCodes.EmptyFile, null), null);
        if (inspection.IsOldWorkbook) throw new UnreadableException(new(IssueCodes.OldWorkbook, null), null);
        if (inspection.IsZip) return new XlsxRecords(Read(path), format.Sheets, format.Preamble);
        var encoding = inspection.ByteOrderMark ?? format.Encoding ?? (inspection.InvalidUtf8Line is null ? "utf-8" : "gb18030");
        if (inspection.NulLine is { } nul && !encoding.StartsWith("utf-16", StringComparison.Ordinal))
            throw new UnreadableException(new(IssueCodes.NulByte, null), nul);
        if (encoding == "utf-8" && inspection.InvalidUtf8Line is { } line)
            throw new UnreadableException(new(IssueCodes.WrongEncoding, null, ("expected", new("UTF-8", "UTF-8"))), line);
        var delimiter = format.Delimiter ?? (name.EndsWith(".tsv", StringComparison.OrdinalIgnoreCase) ? '\t' : ',');
        return new CsvRecords(Read(path), Encodings.Find(encoding), delimiter, format.Quote, format.Preamble);
    }

    private static FileStream Read(string path) => new(path, FileMode.Open, FileAccess.Read, FileShare.Read, 64 * 1024, FileOptions.SequentialScan);
}
