using DocumentFormat.OpenXml.Spreadsheet;

namespace Disclosure.Pipeline.Templates;

/// <summary>The cell styles of a template, by their places in the style sheet.</summary>
internal static class XlsxStyles
{
    public const uint Text = 1;
    public const uint Number = 2;
    public const uint Date = 3;
    public const uint Heading = 4;
    public const uint Note = 5;

    /// <summary>Built-in number formats of the file format.</summary>
    private const uint TextFormat = 49;
    private const uint DateFormat = 164;

    public static uint Of(CellKind kind) => kind switch
    {
        CellKind.Number => Number,
        CellKind.Date => Date,
        _ => Text,
    };

    public static Stylesheet Make() => new(
        new NumberingFormats(new NumberingFormat { NumberFormatId = DateFormat, FormatCode = "yyyy-mm-dd" }),
        new Fonts(new Font(), new Font(new Bold()), new Font(new Italic(), new Color { Rgb = "FF666666" })),
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
        new Borders(new Border()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(
            new CellFormat(),
            new CellFormat { NumberFormatId = TextFormat, ApplyNumberFormat = true },
            new CellFormat { NumberFormatId = 0 },
            new CellFormat { NumberFormatId = DateFormat, ApplyNumberFormat = true },
            new CellFormat { FontId = 1, ApplyFont = true },
            new CellFormat(new Alignment { WrapText = true, Vertical = VerticalAlignmentValues.Top }) { FontId = 2, ApplyFont = true, ApplyAlignment = true }));
}
