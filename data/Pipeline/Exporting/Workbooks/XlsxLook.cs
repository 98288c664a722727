using DocumentFormat.OpenXml.Spreadsheet;

namespace Disclosure.Pipeline.Exporting.Workbooks;

/// <summary>The cell styles of an export, by their places in the style sheet.</summary>
internal static class XlsxLook
{
    public const uint Plain = 0;

    /// <summary>Never turned into a number when someone edits the cell: codes keep their leading zeros.</summary>
    public const uint Text = 1;
    public const uint Date = 2;
    public const uint Heading = 3;
    public const uint Wrapped = 4;

    private const uint TextFormat = 49; // built in
    private const uint DateFormat = 164; // the first of our own

    public static Stylesheet Make() => new(
        new NumberingFormats(new NumberingFormat { NumberFormatId = DateFormat, FormatCode = "yyyy-mm-dd" }) { Count = 1 },
        new Fonts(new Font(), new Font(new Bold())) { Count = 2 },
        new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
            new Fill(new PatternFill(new ForegroundColor { Rgb = "FFEAF1EC" }) { PatternType = PatternValues.Solid })) { Count = 3 },
        new Borders(new Border()) { Count = 1 },
        new CellStyleFormats(new CellFormat()) { Count = 1 },
        new CellFormats(
            new CellFormat(),
            new CellFormat { NumberFormatId = TextFormat, ApplyNumberFormat = true },
            new CellFormat { NumberFormatId = DateFormat, ApplyNumberFormat = true },
            new CellFormat(new Alignment { WrapText = true, Vertical = VerticalAlignmentValues.Top }) { FontId = 1, FillId = 2, ApplyFont = true, ApplyFill = true, ApplyAlignment = true },
            new CellFormat(new Alignment { WrapText = true, Vertical = VerticalAlignmentValues.Top }) { NumberFormatId = TextFormat, ApplyNumberFormat = true, ApplyAlignment = true }) { Count = 5 });
}
