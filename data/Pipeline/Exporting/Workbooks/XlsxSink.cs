using System.Globalization;
using Disclosure.Model.Dictionary;

namespace Disclosure.Pipeline.Exporting.Workbooks;

/// <summary>
/// A workbook: the rows, the dictionary, and what the dataset is. Parts go into the file one after the other, so that memory does not grow with the rows;
/// a sheet that is full is followed by another. The same rows give the same bytes.
/// </summary>
internal sealed class XlsxSink : RowSink
{
    /// <summary>Of a sheet, by the file format.</summary>
    public const int MostRows = 1_048_576;

    private const int Headings = 3;
    private static readonly Text DataName = new("数据", "Data");
    private static readonly Text DictionaryName = new("字典", "Dictionary");
    private static readonly Text AboutName = new("说明", "About");

    private readonly XlsxPackage package;
    private readonly Dataset dataset;
    private readonly Publication publication;
    private readonly int rowsOfASheet;
    private readonly List<string> dataSheets = [];
    private XlsxSheet sheet;
    private long rows;

    /// <param name="rowsOfASheet">Below the headings; another number is for tests.</param>
    public XlsxSink(Stream file, Dataset dataset, Publication publication, int rowsOfASheet = MostRows - Headings)
    {
        this.dataset = dataset;
        this.publication = publication;
        this.rowsOfASheet = rowsOfASheet;
        package = new(file, publication.Date);
        sheet = Begin();
    }

    public override void Write(ReadOnlySpan<string?> row)
    {
        if (sheet.Rows - Headings == rowsOfASheet)
        {
            End();
            sheet = Begin();
        }

        sheet.BeginRow();
        for (var i = 0; i < row.Length; i++)
        {
            if (row[i] is { Length: > 0 } cell) Write(i, dataset.Columns[i].Type, cell);
        }

        sheet.EndRow();
        rows++;
    }

    public override void Dispose()
    {
        End();
        using (var words = package.Sheet(NameOf(DictionaryName), DictionaryRows.Widths, frozen: 1)) Fill(words, DictionaryRows.Of(dataset));
        using (var words = package.Sheet(NameOf(AboutName), AboutRows.Widths, frozen: 0)) Fill(words, AboutRows.Of(dataset, publication, rows, dataSheets));
        package.Dispose();
    }

    private static string NameOf(Text name) => $"{name.Zh} {name.En}";

    private static int WidthOf(DatasetColumn column)
    {
        var heading = Math.Max(column.Label.Zh.Length * 2, Math.Max(column.Label.En.Length, column.Name.Length)) + 4;
        return Math.Clamp(heading, column.Type is "text" && !column.IsUrl ? 16 : 12, 40);
    }

    private static void Fill(XlsxSheet sheet, IEnumerable<string?[]> lines)
    {
        var heading = sheet.Frozen > 0;
        foreach (var line in lines)
        {
            sheet.BeginRow();
            for (var i = 0; i < line.Length; i++)
            {
                if (line[i] is { Length: > 0 } cell) sheet.Text(i, cell, heading ? XlsxLook.Heading : XlsxLook.Wrapped);
            }

            sheet.EndRow();
            heading = false;
        }
    }

    private XlsxSheet Begin()
    {
        var name = NameOf(DataName) + (dataSheets.Count == 0 ? "" : $" {dataSheets.Count + 1}");
        dataSheets.Add(name);
        var next = package.Sheet(name, dataset.Columns.Select(WidthOf), Headings);
        foreach (var heading in new Func<DatasetColumn, string>[] { column => LabelOf(column, Language.Zh), column => LabelOf(column, Language.En), column => column.Name })
        {
            next.BeginRow();
            for (var i = 0; i < dataset.Columns.Count; i++) next.Text(i, heading(dataset.Columns[i]), XlsxLook.Heading);
            next.EndRow();
        }

        return next;
    }

    private static string LabelOf(DatasetColumn column, Language language) => column.Unit?.Behind(column.Label, language) ?? column.Label.In(language);

    private void End()
    {
        sheet.Filter(Headings, dataset.Columns.Count);
        sheet.Dispose();
    }

    private void Write(int column, string type, string cell)
    {
        switch (type)
        {
            case "integer" or "number" when char.IsAsciiDigit(cell[^1]): sheet.Number(column, cell); break;
            case "boolean": sheet.Flag(column, cell == "true"); break;
            case "date" when DateOnly.TryParseExact(cell, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) && XlsxSheet.CanHold(date): sheet.Date(column, date); break;
            default: sheet.Text(column, cell, XlsxLook.Text); break;
        }
    }
}
