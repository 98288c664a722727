using System.Xml.Linq;
using Disclosure.Pipeline.Cli;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;

namespace Disclosure.Pipeline.Tests.Cli;

/// <summary>What a clerk gets back: read as a spreadsheet program reads it.</summary>
public sealed class MarkedCopyTests : IDisposable
{
    private readonly TestInstance instance = new();

    private string Return => instance.PathOf("returns.xlsx");

    private string Marked => instance.PathOf("returns.marked.xlsx");

    public void Dispose() => instance.Dispose();

    [Fact]
    public async Task Faulty_cells_are_coloured_and_say_in_both_languages_what_to_do()
    {
        Save(("C2", Workbook.Text("124O0")), ("B3", Workbook.Text("2O24")));
        var before = await File.ReadAllBytesAsync(Return);

        var (code, output) = await Check(Return);

        Assert.Equal((1, "returns.marked.xlsx"), (code, Path.GetFileName(output.Trim())));
        Assert.Equal(before, await File.ReadAllBytesAsync(Return));
        using var copy = SpreadsheetDocument.Open(Marked, isEditable: false);
        Assert.Empty(new OpenXmlValidator().Validate(copy).Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}"));
        var sheet = SheetOf(copy, "能源");
        var rule = Assert.Single(sheet.Worksheet!.Elements<ConditionalFormatting>());
        Assert.Equal(["B3", "C2"], rule.SequenceOfReferences!.Items.Select(cell => cell.Value!));
        var colour = copy.WorkbookPart!.WorkbookStylesPart!.Stylesheet!.DifferentialFormats!.Elements<DifferentialFormat>().ElementAt((int)rule.Elements<ConditionalFormattingRule>().Single().FormatId!.Value);
        Assert.Equal("FFFFC7CE", colour.Fill!.PatternFill!.BackgroundColor!.Rgb!.Value);
        var comments = sheet.WorksheetCommentsPart!.Comments!.CommentList!.Elements<Comment>().ToDictionary(comment => comment.Reference!.Value!, comment => comment.InnerText);
        Assert.Equal(["B3", "C2"], comments.Keys.Order());
        Assert.Contains("“124O0”不是数字", comments["C2"], StringComparison.Ordinal);
        Assert.Contains("write digits with a point for decimals", comments["C2"], StringComparison.Ordinal);
        Assert.Equal(["B3", "C2"], Shapes(sheet));
    }

    [Fact]
    public async Task A_sheet_lists_every_finding_with_a_link_to_its_cell()
    {
        Save(("C2", Workbook.Text("124O0")), ("B3", Workbook.Text("2O24")));
        await Check(Return);

        using var copy = SpreadsheetDocument.Open(Marked, isEditable: false);
        var list = SheetOf(copy, "检查结果 Findings").Worksheet!;
        var rows = list.Descendants<Row>().Skip(1).Select(row => row.Elements<Cell>().ToDictionary(cell => cell.CellReference!.Value![..1], cell => cell.InnerText)).ToList();
        Assert.Equal([("C2", "124O0"), ("B3", "2O24")], rows.Select(row => (row["C"], row["F"])));
        Assert.Equal(["'能源'!C2", "'能源'!B3"], list.Descendants<Hyperlink>().Select(link => link.Location!.Value!));
    }

    [Fact]
    public async Task The_marked_copy_is_put_right_and_checked_again_without_a_mark_left_over()
    {
        Save(("C2", Workbook.Text("124O0")), ("B3", Workbook.Text("2O24")));
        await Check(Return);
        Set(Marked, "C2", Workbook.Number("12400"));

        var (code, _) = await Check(Marked);
        Assert.Equal(1, code);
        using (var again = SpreadsheetDocument.Open(instance.PathOf("returns.marked.marked.xlsx"), isEditable: false))
        {
            var sheet = SheetOf(again, "能源");
            Assert.Equal("B3", Assert.Single(Assert.Single(sheet.Worksheet!.Elements<ConditionalFormatting>()).SequenceOfReferences!.Items).Value);
            Assert.Equal(["B3"], Shapes(sheet));
            Assert.Equal("B3", Assert.Single(sheet.WorksheetCommentsPart!.Comments!.CommentList!.Elements<Comment>()).Reference!.Value);
            Assert.Single(again.WorkbookPart!.Workbook!.Sheets!.Elements<Sheet>(), each => each.Name == "检查结果 Findings");
        }

        Set(Marked, "B3", Workbook.Number("2024"));
        Assert.Equal((0, ""), await Check(Marked));
    }

    [Fact]
    public async Task A_comment_of_another_person_stays_above_ours()
    {
        Save(("C2", Workbook.Text("124O0")));
        using (var book = SpreadsheetDocument.Open(Return, isEditable: true))
        {
            var sheet = SheetOf(book, "能源");
            sheet.AddNewPart<WorksheetCommentsPart>().Comments = new(new Authors(new Author("clerk")), new CommentList(new Comment(new CommentText(new Text("来自电费单"))) { Reference = "C2", AuthorId = 0 }));
        }

        await Check(Return);
        await Check(Marked);

        using var again = SpreadsheetDocument.Open(instance.PathOf("returns.marked.marked.xlsx"), isEditable: false);
        var words = Assert.Single(SheetOf(again, "能源").WorksheetCommentsPart!.Comments!.CommentList!.Elements<Comment>()).InnerText;
        Assert.StartsWith("来自电费单", words, StringComparison.Ordinal);
        Assert.Equal(2, words.Split("“124O0”不是数字").Length);
    }

    [Fact]
    public async Task Another_copy_takes_another_name()
    {
        Save(("C2", Workbook.Text("124O0")));
        await Check(Return);
        await File.WriteAllTextAsync(Marked, "mine");

        await Check(Return);

        Assert.Equal("mine", await File.ReadAllTextAsync(Marked));
        Assert.True(File.Exists(instance.PathOf("returns.marked-2.xlsx")));
    }

    [Fact]
    public async Task A_text_file_gets_a_list_with_line_and_column()
    {
        instance.Write("energy.csv", $"uscc,period,electricity_mwh\n{TestInstance.FirstUscc},2024,124O0\n");

        await Check(instance.PathOf("energy.csv"));

        var lines = await File.ReadAllLinesAsync(instance.PathOf("energy.issues.csv"));
        Assert.StartsWith("严重程度 / Severity,工作表 / Sheet,单元格 / Cell,行 / Line,列 / Column,原文 / Found,", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("错误 / Error,,,2,electricity_mwh,124O0,", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_put_among_the_sources_and_sound_files_get_no_copy()
    {
        instance.Deliver("returns/2024", "2025-03-01", "energy.csv", "form: energy", $"uscc,period,electricity_mwh\n{TestInstance.FirstUscc},2024,124O0\n");

        var (_, output) = await Check();

        Assert.Equal(instance.PathOf("work/checked/energy.issues.csv"), output.Trim());
        Assert.Equal(["energy.csv", "source.yml"], Directory.EnumerateFiles(instance.PathOf("sources/returns/2024")).Select(Path.GetFileName).Order());
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_to_is_told_and_the_findings_are_told_all_the_same()
    {
        Save(("C2", Workbook.Text("124O0")));
        instance.Write("taken", "a file");

        var (code, output) = await Check(Return, "--marked", instance.PathOf("taken"));

        Assert.Equal((1, ""), (code, output));
    }

    [Fact]
    public async Task A_template_shows_a_spreadsheet_program_its_choices_its_kinds_of_cells_and_its_notes()
    {
        await Run("template", "enterprises", "-o", Return, "--lang", "zh");

        using var template = SpreadsheetDocument.Open(Return, isEditable: false);
        Assert.Empty(new OpenXmlValidator().Validate(template).Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}"));
        var data = SheetOf(template, "数据").Worksheet!;
        var heading = data.Descendants<Row>().First().Elements<Cell>().ToDictionary(cell => cell.InnerText, cell => cell.CellReference!.Value!.TrimEnd('1'));
        var status = Assert.Single(data.Descendants<DataValidation>(), each => each.SequenceOfReferences!.Items.Single().Value!.StartsWith($"{heading["状态"]}3:", StringComparison.Ordinal));
        Assert.Equal(["在营", "停产", "已退出"], Range(template, status.Formula1!.Text));
        Assert.All(data.Descendants<DataValidation>(), each => Assert.Equal(DataValidationValues.List, each.Type!.Value));
        Assert.StartsWith("# ", data.Descendants<Row>().ElementAt(1).Elements<Cell>().First().InnerText, StringComparison.Ordinal);
        var styles = template.WorkbookPart!.WorkbookStylesPart!.Stylesheet!.CellFormats!.Elements<CellFormat>().ToList();
        var formats = data.Descendants<Column>().Select(column => styles[(int)column.Style!.Value].NumberFormatId!.Value).ToList();
        Assert.Equal(49u, formats[heading["统一社会信用代码"][0] - 'A']);
        Assert.Equal(164u, formats[heading["入驻日期"][0] - 'A']);
    }

    /// <summary>A return of two rows: C2 and C3 are numbers, B2 and B3 periods, unless said otherwise.</summary>
    private void Save(params (string Cell, Cell Content)[] faults)
    {
        var cells = new Dictionary<string, Cell>(StringComparer.Ordinal)
        {
            ["A1"] = Workbook.Text("uscc"), ["B1"] = Workbook.Text("period"), ["C1"] = Workbook.Text("electricity_mwh"),
            ["A2"] = Workbook.Text(TestInstance.FirstUscc), ["B2"] = Workbook.Number("2024"), ["C2"] = Workbook.Number("1"),
            ["A3"] = Workbook.Text(TestInstance.SecondUscc), ["B3"] = Workbook.Number("2024"), ["C3"] = Workbook.Number("2"),
        };
        foreach (var (cell, content) in faults) cells[cell] = content;
        File.WriteAllBytes(Return, Workbook.Make(("能源", cells, null)));
    }

    private static void Set(string path, string reference, Cell content)
    {
        using var book = SpreadsheetDocument.Open(path, isEditable: true);
        var cell = SheetOf(book, "能源").Worksheet!.Descendants<Cell>().Single(each => each.CellReference == reference);
        content.CellReference = reference;
        cell.Parent!.ReplaceChild(content, cell);
    }

    private static string[] Range(SpreadsheetDocument book, string formula)
    {
        var parts = formula.Split('!', '$', ':').Where(part => part.Length > 0).ToArray();
        var cells = SheetOf(book, parts[0]).Worksheet!.Descendants<Cell>().ToDictionary(cell => cell.CellReference!.Value!, cell => cell.InnerText);
        return [.. Enumerable.Range(int.Parse(parts[2]), int.Parse(parts[4])).Select(row => cells[$"{parts[1]}{row}"])];
    }

    private static WorksheetPart SheetOf(SpreadsheetDocument book, string name) =>
        (WorksheetPart)book.WorkbookPart!.GetPartById(book.WorkbookPart.Workbook!.Sheets!.Elements<Sheet>().Single(sheet => sheet.Name == name).Id!.Value!);

    /// <summary>The cells over which a comment's box is drawn.</summary>
    private static string[] Shapes(WorksheetPart sheet)
    {
        XNamespace excel = "urn:schemas-microsoft-com:office:excel";
        var drawing = (VmlDrawingPart)sheet.GetPartById(sheet.Worksheet!.GetFirstChild<LegacyDrawing>()!.Id!.Value!);
        using var stream = drawing.GetStream();
        return [.. XDocument.Load(stream).Descendants(excel + "ClientData").Select(data => $"{(char)('A' + (int)data.Element(excel + "Column")!)}{(int)data.Element(excel + "Row")! + 1}").Order()];
    }

    private Task<(int Code, string Output)> Check(params string[] arguments) => Run(["check", .. arguments]);

    private async Task<(int Code, string Output)> Run(params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        return (await new Application(output, error, interactive: false).RunAsync([.. arguments, "--instance", instance.Folder], Commands.All), output.ToString());
    }
}
