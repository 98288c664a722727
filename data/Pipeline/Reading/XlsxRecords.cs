using System.Globalization;
using Disclosure.Model.Codecs;
using Disclosure.Model.Issues;
using ExcelDataReader;
using ExcelDataReader.Exceptions;

namespace Disclosure.Pipeline.Reading;

/// <summary>The sheets of an Office Open XML workbook: values as a reader of the sheet sees them, formulas by their last result.</summary>
internal sealed class XlsxRecords : Records
{
    private const int WidestSheet = 2_000;

    /// <summary>In which a marked copy lists what was found.</summary>
    public const string FindingsSheet = "检查结果 Findings";

    private static readonly string[] NoteSheets = ["说明", "Notes", "notes", FindingsSheet];

    private readonly IExcelDataReader reader;
    private readonly IReadOnlyList<string>? wanted;
    private readonly int preamble;
    private bool opened;

    /// <param name="sheets">Sheets to read; null for all that are shown, but for notes.</param>
    /// <exception cref="UnreadableException">The bytes are no workbook, or a protected one.</exception>
    public XlsxRecords(Stream file, IReadOnlyList<string>? sheets, int preamble)
    {
        wanted = sheets;
        this.preamble = preamble;
        try
        {
            reader = ExcelReaderFactory.CreateOpenXmlReader(file);
        }
        catch (Exception error) when (error is ExcelReaderException or InvalidDataException or System.Xml.XmlException or NotSupportedException or NullReferenceException)
        {
            throw new UnreadableException(new(IssueCodes.DamagedWorkbook, null), null);
        }
    }

    public override IReadOnlyList<(int From, int To, int Column)> Merged =>
        [.. (reader.MergeCells ?? []).Select(range => (range.FromRow + 1, range.ToRow + 1, range.FromColumn))];

    public override bool NextTable()
    {
        while (!opened || reader.NextResult())
        {
            opened = true;
            Sheet = reader.Name;
            if (!(wanted?.Contains(reader.Name) ?? (reader.VisibleState == "visible" && !NoteSheets.Contains(reader.Name)))) continue;
            Line = 0;
            for (var i = 0; i < preamble && reader.Read(); i++) Line++;
            return true;
        }

        return false;
    }

    public override bool NextRow()
    {
        try
        {
            if (!reader.Read()) return false;
        }
        catch (Exception error) when (error is System.Xml.XmlException or InvalidDataException or FormatException)
        {
            throw new UnreadableException(new(IssueCodes.DamagedWorkbook, null), Line + 1);
        }

        Line = reader.Depth + 1;
        Width = Math.Min(reader.FieldCount, WidestSheet);
        if (Cells.Length < Width) Cells = new string[Width];
        for (var i = 0; i < Width; i++) Cells[i] = Text(i);
        while (Width > 0 && Cells[Width - 1].Length == 0) Width--;
        return true;
    }

    public override void Dispose() => reader.Dispose();

    private string Text(int column) => reader.GetValue(column) switch
    {
        null => "",
        string text => text,
        double number => Number(number, reader.GetNumberFormatString(column)),
        DateTime { TimeOfDay.Ticks: 0 } date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime moment => moment.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture),
        bool flag => flag ? "true" : "false",
        var other => Convert.ToString(other, CultureInfo.InvariantCulture) ?? "",
    };

    /// <summary>The sheet keeps binary doubles: 15 significant digits are what was typed. A percentage is shown as one, so that its unit is noticed.</summary>
    private static string Number(double number, string? format)
    {
        if (double.IsNaN(number) || Math.Abs(number) > 1e28) return number.ToString(CultureInfo.InvariantCulture);
        var percent = format?.Contains('%', StringComparison.Ordinal) is true;
        var text = Decimals.Write((decimal)(percent ? number * 100 : number));
        return percent ? $"{text}%" : text;
    }
}
