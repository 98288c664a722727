using System.Text;
using CsvHelper;
using Disclosure.Model.Issues;

namespace Disclosure.Pipeline.Reading;

/// <summary>Delimited text, RFC 4180.</summary>
internal sealed class CsvRecords : Records
{
    /// <summary>Bytes; beyond it a quote was hardly ever closed.</summary>
    private const int LargestRecord = 1_000_000;

    private readonly StreamReader text;
    private readonly CsvReader reader;
    private readonly int preamble;
    private Fault? fault;
    private bool opened;

    /// <param name="preamble">Lines to leave out before the first row.</param>
    public CsvRecords(Stream file, Encoding encoding, char delimiter, char quote, int preamble)
    {
        text = new(file, encoding, detectEncodingFromByteOrderMarks: true, bufferSize: 64 * 1024);
        while (this.preamble < preamble && text.ReadLine() is not null) this.preamble++;
        reader = CsvReader.Create(text, new()
        {
            Separator = delimiter,
            Quote = quote,
            HasHeader = false,
            TrackLineNumbers = true,
            MaxRecordSize = LargestRecord,
            OnMalformedRecord = record => fault = new(IssueCodes.StrayQuote, record.RawRecord.Trim()),
        }, leaveOpen: true);
    }

    public override Fault? RowFault => fault;

    public override bool NextTable() => !opened && (opened = true);

    public override bool NextRow()
    {
        fault = null;
        try
        {
            if (!reader.Read()) return false;
        }
        catch (CsvFormatException error)
        {
            throw new UnreadableException(new(IssueCodes.CellTooLarge, null, ("most", new($"{LargestRecord}", $"{LargestRecord}"))), preamble + (int)error.LineNumber);
        }

        Line = preamble + (int)reader.LineNumber;
        Width = reader.FieldCount;
        if (Cells.Length < Width) Cells = new string[Width];
        for (var i = 0; i < Width; i++) Cells[i] = reader.GetString(i);
        return true;
    }

    public override void Dispose()
    {
        reader.Dispose();
        text.Dispose();
    }
}
