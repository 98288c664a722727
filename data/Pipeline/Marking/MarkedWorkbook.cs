using Disclosure.Model.Issues;
using Disclosure.Pipeline.Reading;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Disclosure.Pipeline.Marking;

/// <summary>
/// Marks a workbook: faulty cells are coloured by a rule over their own look, which stays; each has a comment in both languages; a sheet lists everything.
/// Marks of an earlier check are taken away first, so that the marked copy itself may be put right and checked again.
/// </summary>
internal static class MarkedWorkbook
{
    /// <summary>Tells our rules of colour from those of the form: always true.</summary>
    private const string Rule = "\"disclose\"=\"disclose\"";
    private const string ErrorColour = "FFFFC7CE";
    private const string WarningColour = "FFFFEB9C";

    /// <param name="path">A copy to write into.</param>
    public static void Mark(string path, IReadOnlyList<Issue> issues)
    {
        using var workbook = SpreadsheetDocument.Open(path, isEditable: true);
        var book = workbook.WorkbookPart!;
        var sheets = book.Workbook!.Sheets!.Elements<Sheet>().Where(sheet => sheet.Id?.Value is { } id && book.GetPartById(id) is WorksheetPart).ToList();
        var (error, warning) = (Colour(book, ErrorColour), Colour(book, WarningColour));
        foreach (var sheet in sheets.Where(sheet => sheet.Name?.Value == XlsxRecords.FindingsSheet))
        {
            book.DeletePart(sheet.Id!.Value!);
            sheet.Remove();
        }

        foreach (var sheet in sheets.Where(sheet => sheet.Name?.Value != XlsxRecords.FindingsSheet))
        {
            var part = (WorksheetPart)book.GetPartById(sheet.Id!.Value!);
            Unmark(part);
            var cells = issues.Where(issue => issue.Sheet == sheet.Name?.Value).GroupBy(CellOf).OrderBy(cell => cell.Key, StringComparer.Ordinal).ToList();
            if (cells.Count == 0) continue;
            Paint(part, cells.Where(cell => cell.Any(issue => issue.Severity is Severity.Error)).Select(cell => cell.Key), error, 1);
            Paint(part, cells.Where(cell => cell.All(issue => issue.Severity is Severity.Warning)).Select(cell => cell.Key), warning, 2);
            SheetComments.Write(part, [.. cells.Select(cell => (cell.Key, string.Join("\n\n", cell.Select(Words))))]);
            part.Worksheet!.Save();
        }

        List(book, issues);
        book.Workbook.Save();
    }

    /// <summary>Where no cell is named, the row's first.</summary>
    private static string CellOf(Issue issue) => issue.Cell ?? $"A{issue.Line ?? 1}";

    private static string Words(Issue issue) => $"{issue.Message}\n{issue.Hint}\n\n{issue.MessageEn}\n{issue.HintEn}";

    /// <summary>The place of a fill among the workbook's styles of rules.</summary>
    private static uint Colour(WorkbookPart book, string colour)
    {
        var styles = book.WorkbookStylesPart ?? book.AddNewPart<WorkbookStylesPart>();
        styles.Stylesheet ??= new(new Fonts(new Font()), new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })), new Borders(new Border()), new CellStyleFormats(new CellFormat()), new CellFormats(new CellFormat()));
        var formats = styles.Stylesheet.DifferentialFormats ??= new();
        var known = formats.Elements<DifferentialFormat>().ToList().FindIndex(format => format.Fill?.PatternFill?.BackgroundColor?.Rgb?.Value == colour && format.ChildElements.Count == 1);
        if (known >= 0) return (uint)known;
        formats.AppendChild(new DifferentialFormat(new Fill(new PatternFill(new BackgroundColor { Rgb = colour }) { PatternType = PatternValues.Solid })));
        formats.Count = (uint)formats.ChildElements.Count;
        styles.Stylesheet.Save();
        return formats.Count.Value - 1;
    }

    private static void Unmark(WorksheetPart part)
    {
        foreach (var painted in part.Worksheet!.Elements<ConditionalFormatting>().Where(each => each.Descendants<Formula>().Any(formula => formula.Text == Rule)).ToList()) painted.Remove();
        SheetComments.Remove(part);
        part.Worksheet.Save();
    }

    private static void Paint(WorksheetPart part, IEnumerable<string> cells, uint style, int priority)
    {
        var painted = cells.Select(cell => new StringValue(cell)).ToList();
        if (painted.Count == 0) return;
        part.Worksheet!.AddChild(new ConditionalFormatting(new ConditionalFormattingRule(new Formula(Rule)) { Type = ConditionalFormatValues.Expression, FormatId = style, Priority = priority })
        {
            SequenceOfReferences = new(painted),
        });
    }

    private static void List(WorkbookPart book, IReadOnlyList<Issue> issues)
    {
        var part = book.AddNewPart<WorksheetPart>();
        part.Worksheet = new(
            new SheetViews(new SheetView(new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen }) { WorkbookViewId = 0 }),
            new Columns(new Column { Min = 1, Max = 6, Width = 16, CustomWidth = true }, new Column { Min = 7, Max = 10, Width = 50, CustomWidth = true }),
            new SheetData(issues.Select(IssueList.Row).Prepend(IssueList.Heading).Select((cells, row) => Row(row + 1, cells))));
        var links = issues.Index().Where(pair => pair.Item is { Sheet: not null, Cell: not null }).Select(pair => new Hyperlink
        {
            Reference = $"{Records.Letters(IssueList.CellColumn)}{pair.Index + 2}",
            Location = $"'{pair.Item.Sheet!.Replace("'", "''", StringComparison.Ordinal)}'!{pair.Item.Cell}",
        }).ToList();
        if (links.Count > 0) part.Worksheet.AppendChild(new Hyperlinks(links));
        var sheets = book.Workbook!.Sheets!;
        sheets.AppendChild(new Sheet { Id = book.GetIdOfPart(part), SheetId = sheets.Elements<Sheet>().Max(sheet => sheet.SheetId!.Value) + 1, Name = XlsxRecords.FindingsSheet });
    }

    private static Row Row(int number, IReadOnlyList<string> cells) => new(cells.Index().Where(cell => cell.Item.Length > 0).Select(cell =>
        new Cell(new InlineString(new Text(cell.Item) { Space = SpaceProcessingModeValues.Preserve })) { CellReference = $"{Records.Letters(cell.Index)}{number}", DataType = CellValues.InlineString }))
    {
        RowIndex = (uint)number,
    };
}
