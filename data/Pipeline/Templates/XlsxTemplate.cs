using Disclosure.Model.Dictionary;
using Disclosure.Pipeline.Reading;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Text = Disclosure.Model.Dictionary.Text;

namespace Disclosure.Pipeline.Templates;

/// <summary>Writes a template as a workbook: the form, its explanation, and a hidden sheet with the codes behind the drop-downs.</summary>
internal sealed class XlsxTemplate(Template template, Language language)
{
    private const uint LastRow = 10_000;
    private static readonly Text DataSheet = new("数据", "Data");
    private static readonly Text NotesSheet = new("说明", "Notes");
    private static readonly Text CodesSheet = new("代码", "Codes");

    private static readonly Text[] Explained =
    [
        new("列名", "Heading"), new("字段名", "Field"), new("必填", "Required"), new("应填内容", "Expected"), new("说明", "About"), new("可选内容", "Codes"),
    ];

    public void Write(Stream file)
    {
        using var workbook = SpreadsheetDocument.Create(file, SpreadsheetDocumentType.Workbook);
        var book = workbook.AddWorkbookPart();
        book.Workbook = new();
        var styles = book.AddNewPart<WorkbookStylesPart>();
        styles.Stylesheet = XlsxStyles.Make();
        book.Workbook.AppendChild(new Sheets(
            Sheet(book, 1, DataSheet.In(language), Data(), SheetStateValues.Visible),
            Sheet(book, 2, NotesSheet.In(language), Notes(), SheetStateValues.Visible),
            Sheet(book, 3, CodesSheet.In(language), Codes(), SheetStateValues.Hidden)));
        book.Workbook.Save();
    }

    private static Sheet Sheet(WorkbookPart book, uint id, string name, Worksheet content, SheetStateValues state)
    {
        var part = book.AddNewPart<WorksheetPart>();
        part.Worksheet = content;
        return new() { Id = book.GetIdOfPart(part), SheetId = id, Name = name, State = state };
    }

    private Worksheet Data()
    {
        var columns = new Columns(template.Columns.Select((column, i) => new Column
        {
            Min = (uint)i + 1,
            Max = (uint)i + 1,
            Width = Math.Clamp(column.Heading.In(language).Length * 2, 12, 36),
            CustomWidth = true,
            Style = XlsxStyles.Of(column.Kind),
        }));
        var heading = Row(1, template.Columns.Select(column => column.Heading.In(language)), XlsxStyles.Heading);
        var notes = Row(2, template.Notes(language), XlsxStyles.Note);
        var sheet = new Worksheet(
            new SheetViews(new SheetView(new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen }) { WorkbookViewId = 0 }),
            columns,
            new SheetData(heading, notes));
        var validations = template.Columns.Index().Where(pair => pair.Item.Choices.Count > 0).Select(pair => Choice(pair.Index, pair.Item)).ToList();
        if (validations.Count > 0) sheet.AppendChild(new DataValidations(validations) { Count = (uint)validations.Count });
        return sheet;
    }

    /// <summary>A drop-down over the column of the same place in the sheet of codes; other characters may still be typed, and intake says what is wrong with them.</summary>
    private DataValidation Choice(int index, TemplateColumn column)
    {
        var letters = Records.Letters(index);
        return new(new Formula1($"{CodesSheet.In(language)}!${letters}$1:${letters}${column.Choices.Count}"))
        {
            Type = DataValidationValues.List,
            AllowBlank = true,
            ShowErrorMessage = true,
            ErrorStyle = DataValidationErrorStyleValues.Warning,
            SequenceOfReferences = new() { InnerText = $"{letters}3:{letters}{LastRow}" },
        };
    }

    private Worksheet Notes()
    {
        var rows = template.Columns.Select((column, i) => Row((uint)i + 2,
            [
                column.Heading.In(language), column.Name, column.Required ? YesOrNo(true) : "", column.Expected.In(language), column.About?.In(language) ?? "",
                string.Join(language is Language.Zh ? "、" : ", ", column.Choices.Select(choice => choice.In(language))),
            ], XlsxStyles.Text));
        return new(new Columns(new Column { Min = 1, Max = 6, Width = 30, CustomWidth = true }), new SheetData([Row(1, Explained.Select(text => text.In(language)), XlsxStyles.Heading), .. rows]));
    }

    private Worksheet Codes()
    {
        var longest = template.Columns.Max(column => column.Choices.Count);
        return new(new SheetData(Enumerable.Range(0, longest).Select(row =>
            Row((uint)row + 1, template.Columns.Select(column => row < column.Choices.Count ? column.Choices[row].In(language) : ""), XlsxStyles.Text))));
    }

    private string YesOrNo(bool value) => (value, language) is (true, Language.Zh) ? "是" : "yes";

    private static Row Row(uint number, IEnumerable<string> cells, uint style) => new(cells.Index().Where(cell => cell.Item.Length > 0).Select(cell => new Cell(new InlineString(new DocumentFormat.OpenXml.Spreadsheet.Text(cell.Item)))
    {
        CellReference = $"{Records.Letters(cell.Index)}{number}",
        DataType = CellValues.InlineString,
        StyleIndex = style,
    }))
    {
        RowIndex = number,
    };
}
