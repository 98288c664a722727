using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Disclosure.Scaffold.Sample.Files;

/// <summary>A workbook of one sheet: numbers as numbers, dates as dates.</summary>
internal static class Workbook
{
    private const uint DateStyle = 1;
    private const uint YearMonthDay = 14; // the built-in date format, shown in the reader's own order

    public static byte[] Write(Grid grid, string sheet)
    {
        using var bytes = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(bytes, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            document.ChangeIdOfPart(book, "rId1"); // the library draws one at random
            book.AddNewPart<WorkbookStylesPart>("rId1").Stylesheet = Styles();
            var data = new SheetData(Row(1, grid.Headings.Select(heading => new Cell.Text(heading))));
            for (var i = 0; i < grid.Rows.Count; i++) data.AppendChild(Row(i + 2, grid.Rows[i]));
            book.AddNewPart<WorksheetPart>("rId2").Worksheet = new(data);
            book.Workbook = new(new Sheets(new Sheet { Name = sheet, SheetId = 1, Id = "rId2" }));
        }

        return StoredZip.Repack(bytes.ToArray());
    }

    private static Row Row(int number, IEnumerable<Cell> cells) =>
        new(cells.Select((cell, i) => Cell(cell, $"{Letters(i)}{number}")).OfType<OpenXmlElement>()) { RowIndex = (uint)number };

    /// <summary>Null for an empty cell, which a sheet leaves out.</summary>
    private static DocumentFormat.OpenXml.Spreadsheet.Cell? Cell(Cell cell, string reference) => cell switch
    {
        Cell.Text { Value: "" } => null,
        Cell.Text text => new(new InlineString(new DocumentFormat.OpenXml.Spreadsheet.Text(text.Value))) { CellReference = reference, DataType = CellValues.InlineString },
        Cell.Date date => new(new CellValue(Serial(date.Value))) { CellReference = reference, StyleIndex = DateStyle },
        _ => new(new CellValue(cell.Characters)) { CellReference = reference },
    };

    /// <summary>Days since 30 December 1899, as spreadsheets count after February 1900.</summary>
    private static string Serial(DateOnly date) => (date.DayNumber - new DateOnly(1899, 12, 30).DayNumber).ToString(CultureInfo.InvariantCulture);

    private static string Letters(int column) => column < 26 ? $"{(char)('A' + column)}" : $"{Letters((column / 26) - 1)}{(char)('A' + (column % 26))}";

    private static Stylesheet Styles() => new(
        new Fonts(new Font()),
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
        new Borders(new Border()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(new CellFormat(), new CellFormat { NumberFormatId = YearMonthDay, ApplyNumberFormat = true }));
}
