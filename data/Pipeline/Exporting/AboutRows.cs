using System.Globalization;
using Disclosure.Model.Dictionary;

namespace Disclosure.Pipeline.Exporting;

/// <summary>What a table is, for the sheet beside it.</summary>
internal static class AboutRows
{
    /// <summary>In characters.</summary>
    public static readonly IReadOnlyList<int> Widths = [18, 18, 60, 60];

    /// <param name="sheets">Names of the sheets that hold the rows.</param>
    public static IEnumerable<string?[]> Of(Dataset dataset, Publication publication, long rows, IReadOnlyList<string> sheets)
    {
        var settings = publication.Settings;
        var unpublished = new Text("尚未发布的工作库", "the working store, not published");
        yield return Line(new("数据集", "Dataset"), dataset.Title);
        yield return Line(new("内容", "About"), dataset.About);
        yield return Line(new("文件名", "Name"), Same(dataset.Slug));
        yield return Line(new("版本", "Version"), publication.Version is { } version ? Same(version) : unpublished);
        if (publication.Date is { } date) yield return Line(new("发布日期", "Published on"), Same(date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
        yield return Line(new("发布单位", "Publisher"), settings.Publisher);
        yield return Line(new("联系方式", "Contact"), settings.Contact);
        yield return Line(new("许可", "Licence"), Same(string.Join(' ', new[] { dataset.Licence, publication.LicenceUrlOf(dataset.Licence) }.OfType<string>())));
        yield return Line(new("更新频率", "Frequency"), dataset.Frequency);
        yield return Line(new("行数", "Rows"), Same(rows.ToString(CultureInfo.InvariantCulture)));
        yield return Line(new("工作表", "Sheets"), Same(string.Join(", ", sheets)));
        yield return Line(new("网页", "Page"), Same(publication.PageOf(dataset.Slug)));
        if (publication.Version is not null) yield return Line(new("本文件", "This file"), Same(publication.UrlOf(ExportFormat.Xlsx.FileOf(dataset.Slug))));
        if (settings.Sample) yield return Line(new("注意", "Note"), new("含示例数据。", "Holds sample data."));
        yield return Line(
            new("限制", "Limits"),
            new(
                $"超过 {Workbooks.XlsxSheet.MostCharacters} 个字符的单元格以省略号截断，1900 年 3 月以前的日期为文本；完整内容见 CSV。",
                $"A cell of more than {Workbooks.XlsxSheet.MostCharacters} characters ends with an ellipsis, and dates before March 1900 are text; the CSV holds everything."));
    }

    private static string?[] Line(Text term, Text value) => [term.Zh, term.En, value.Zh, value.En == value.Zh ? null : value.En];

    private static Text Same(string text) => new(text, text);
}
