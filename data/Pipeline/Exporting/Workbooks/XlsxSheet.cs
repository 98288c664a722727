using System.Globalization;
using System.Text;
using System.Xml;
using Disclosure.Pipeline.Reading;

namespace Disclosure.Pipeline.Exporting.Workbooks;

/// <summary>A sheet while its rows are written.</summary>
internal sealed class XlsxSheet : IDisposable
{
    /// <summary>Characters that a cell may hold, by Excel's limit.</summary>
    public const int MostCharacters = 32_767;

    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static readonly DateOnly Epoch = new(1899, 12, 30);

    private readonly XmlWriter xml;
    private readonly string[] letters;
    private string row = "";
    private (int Heading, int Columns)? filter;

    public XlsxSheet(XmlWriter xml, IEnumerable<int> widths, int frozen)
    {
        this.xml = xml;
        Frozen = frozen;
        var columns = widths.ToArray();
        letters = [.. columns.Select((_, i) => Records.Letters(i))];
        xml.WriteStartDocument(standalone: true);
        xml.WriteStartElement("worksheet", Main);
        if (frozen > 0) Freeze(frozen);
        xml.WriteStartElement("cols", Main);
        foreach (var (i, width) in columns.Index())
        {
            xml.WriteStartElement("col", Main);
            xml.WriteAttributeString("min", Digits(i + 1));
            xml.WriteAttributeString("max", Digits(i + 1));
            xml.WriteAttributeString("width", Digits(width));
            xml.WriteAttributeString("customWidth", "1");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteStartElement("sheetData", Main);
    }

    public int Frozen { get; }

    /// <summary>Headings included.</summary>
    public int Rows { get; private set; }

    /// <summary>The calendar of spreadsheets is wrong before March 1900.</summary>
    public static bool CanHold(DateOnly date) => date >= new DateOnly(1900, 3, 1);

    public void BeginRow()
    {
        row = Digits(++Rows);
        xml.WriteStartElement("row", Main);
        xml.WriteAttributeString("r", row);
    }

    public void EndRow() => xml.WriteEndElement();

    /// <param name="digits">As they are to be read back.</param>
    public void Number(int column, string digits) => Value(column, XlsxLook.Plain, null, digits);

    public void Flag(int column, bool value) => Value(column, XlsxLook.Plain, "b", value ? "1" : "0");

    public void Date(int column, DateOnly date) => Value(column, XlsxLook.Date, null, Digits(date.DayNumber - Epoch.DayNumber));

    /// <summary>Never read as a formula. What is too long for a cell ends with an ellipsis.</summary>
    public void Text(int column, string text, uint style)
    {
        Cell(column, style, "inlineStr");
        xml.WriteStartElement("is", Main);
        xml.WriteStartElement("t", Main);
        if (char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1])) xml.WriteAttributeString("xml", "space", null, "preserve");
        xml.WriteString(Escaped(text.Length > MostCharacters ? $"{text[..(MostCharacters - 1)]}…" : text));
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    /// <summary>Offers to filter by the columns.</summary>
    /// <param name="heading">The row that the buttons stand in.</param>
    public void Filter(int heading, int columns) => filter = (heading, columns);

    public void Dispose()
    {
        xml.WriteEndElement();
        if (filter is var (heading, columns))
        {
            xml.WriteStartElement("autoFilter", Main);
            xml.WriteAttributeString("ref", $"A{heading}:{Records.Letters(columns - 1)}{Math.Max(Rows, heading)}");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.Dispose();
    }

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Characters that XML cannot hold are spelt as the file format does, <c>_x0000_</c>, and what looks like such a spelling is kept from being one.</summary>
    private static string Escaped(string text)
    {
        if (!text.Contains("_x", StringComparison.Ordinal) && text.All(c => XmlConvert.IsXmlChar(c) && c is not '\r')) return text;
        var escaped = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is '_' && i + 1 < text.Length && text[i + 1] is 'x') escaped.Append("_x005F_");
            else if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])) escaped.Append(c).Append(text[++i]);
            else if (c is '\r' || !XmlConvert.IsXmlChar(c)) escaped.Append(CultureInfo.InvariantCulture, $"_x{(int)c:X4}_");
            else escaped.Append(c);
        }

        return escaped.ToString();
    }

    private void Freeze(int rows)
    {
        xml.WriteStartElement("sheetViews", Main);
        xml.WriteStartElement("sheetView", Main);
        xml.WriteAttributeString("workbookViewId", "0");
        xml.WriteStartElement("pane", Main);
        xml.WriteAttributeString("ySplit", Digits(rows));
        xml.WriteAttributeString("topLeftCell", $"A{rows + 1}");
        xml.WriteAttributeString("activePane", "bottomLeft");
        xml.WriteAttributeString("state", "frozen");
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private void Value(int column, uint style, string? type, string value)
    {
        Cell(column, style, type);
        xml.WriteStartElement("v", Main);
        xml.WriteString(value);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private void Cell(int column, uint style, string? type)
    {
        xml.WriteStartElement("c", Main);
        xml.WriteStartAttribute("r");
        xml.WriteString(letters[column]);
        xml.WriteString(row);
        xml.WriteEndAttribute();
        if (style > 0) xml.WriteAttributeString("s", style.ToString(CultureInfo.InvariantCulture));
        if (type is not null) xml.WriteAttributeString("t", type);
    }
}
