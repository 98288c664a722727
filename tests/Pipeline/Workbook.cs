using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Disclosure.Pipeline.Tests;

/// <summary>Makes workbooks as people save them.</summary>
internal static class Workbook
{
    public const uint DateStyle = 1;
    public const uint PercentStyle = 2;

    /// <param name="sheets">Name, and cells by address.</param>
    public static byte[] Make(params (string Name, IReadOnlyDictionary<string, Cell> Cells, string? Merged)[] sheets)
    {
        using var bytes = new MemoryStream();
        using (var workbook = SpreadsheetDocument.Create(bytes, SpreadsheetDocumentType.Workbook))
        {
            var book = workbook.AddWorkbookPart();
            book.Workbook = new(new Sheets());
            book.AddNewPart<WorkbookStylesPart>().Stylesheet = new(
                new Fonts(new Font()), new Fills(new Fill()), new Borders(new Border()), new CellStyleFormats(new CellFormat()),
                new CellFormats(new CellFormat(), new CellFormat { NumberFormatId = 14, ApplyNumberFormat = true }, new CellFormat { NumberFormatId = 9, ApplyNumberFormat = true }));
            foreach (var (name, cells, merged) in sheets)
            {
                var part = book.AddNewPart<WorksheetPart>();
                var rows = cells.GroupBy(cell => uint.Parse(string.Concat(cell.Key.Where(char.IsDigit)))).OrderBy(group => group.Key).Select(group => new Row(group.Select(cell =>
                {
                    cell.Value.CellReference = cell.Key;
                    return cell.Value;
                }))
                {
                    RowIndex = group.Key,
                });
                part.Worksheet = new(new SheetData(rows));
                if (merged is not null) part.Worksheet.AppendChild(new MergeCells(new MergeCell { Reference = merged }));
                book.Workbook.Sheets!.AppendChild(new Sheet { Id = book.GetIdOfPart(part), SheetId = (uint)book.WorksheetParts.Count(), Name = name });
            }
        }

        return bytes.ToArray();
    }

    public static Cell Text(string text) => new(new InlineString(new Text(text))) { DataType = CellValues.InlineString };

    public static Cell Number(string number, uint style = 0) => new(new CellValue(number)) { StyleIndex = style };

    public static Cell Formula(string formula, string last) => new(new CellFormula(formula), new CellValue(last));
}
