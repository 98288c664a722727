using System.Globalization;
using System.Text;
using Disclosure.Model.Dictionary;

namespace Disclosure.Pipeline.Exporting.Describing;

/// <summary>What someone reads first who unpacks a release: what is in it, how to read it, what may be done with it.</summary>
internal static class ReadmeFiles
{
    public const string LicenceName = "LICENCE.txt";

    public static string NameOf(Language language) => language is Language.Zh ? "README.zh.md" : "README.en.md";

    public static byte[] Of(IReadOnlyList<ReleaseDataset> datasets, Publication publication, Language language)
    {
        var settings = publication.Settings;
        var text = new StringBuilder();
        void Line(Text line) => text.Append(line.In(language)).Append('\n');
        void Blank() => text.Append('\n');

        text.Append(CultureInfo.InvariantCulture, $"# {settings.Title.In(language)}\n\n");
        if (settings.About is { } about) Line(about);
        if (settings.Sample) Line(new("含示例数据：标有 `sample` 的行由生成器产生，不是真实企业的数据。", "Holds sample data: rows marked `sample` were made by a generator and are not data of real enterprises."));
        Blank();
        Line(new($"- 发布单位：{settings.Publisher.Zh}", $"- Publisher: {settings.Publisher.En}"));
        Line(new($"- 版本：{publication.Version}（{publication.Date:yyyy-MM-dd}）", $"- Version: {publication.Version} ({publication.Date:yyyy-MM-dd})"));
        if (publication.Notes is { } notes) Line(new($"- 说明：{notes.Zh}", $"- Notes: {notes.En}"));
        Line(new($"- 许可：{settings.Licence}，{settings.LicenceUrl}", $"- Licence: {settings.Licence}, {settings.LicenceUrl}"));
        Line(new($"- 联系方式：{settings.Contact.Zh}", $"- Contact: {settings.Contact.En}"));
        Line(new($"- 引用：{CitationFiles.Words(publication, Language.Zh)}", $"- Citation: {CitationFiles.Words(publication, Language.En)}"));
        Blank();
        Line(new("## 怎样读取", "## How to read it"));
        Blank();
        Line(new(
            "每个数据集一份 CSV：UTF-8，逗号分隔，首行为字段名，数字用小数点、不分组，日期为 2024-03-15 的形式，空单元格表示没有内容。",
            "One CSV for each dataset: UTF-8, commas, field names in the first line, numbers with a point and no grouping, dates such as 2024-03-15, an empty cell where there is nothing."));
        Line(new(
            $"`{DataPackages.Name}` 描述各列的类型、代码和相互关系（Frictionless Data Package），`{CsvwFiles.GroupName}` 是同样内容的 W3C CSVW。",
            $"`{DataPackages.Name}` describes the columns, their types, codes and references (Frictionless Data Package); `{CsvwFiles.GroupName}` says the same as CSVW of the W3C."));
        Line(new(
            "没有数值不等于零：统计数据或有数值，或在 `status` 中写明没有数值的原因；宽表的单元格中直接写明原因。",
            "Missing is not zero: a figure has a value, or a reason in `status`; in the wide tables the reason stands in the cell."));
        Blank();
        Line(new("## 数据集", "## Datasets"));
        Blank();
        Line(new("| 文件 | 内容 | 行数 |", "| file | content | rows |"));
        text.Append("|---|---|---|\n");
        foreach (var dataset in datasets)
            text.Append(CultureInfo.InvariantCulture, $"| `{dataset.Csv.Path}` | {dataset.Dataset.Title.In(language)}{(language is Language.Zh ? "：" : ": ")}{dataset.Dataset.About.In(language)} | {dataset.Csv.Rows} |\n");
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    public static byte[] Licence(IReadOnlyList<ReleaseDataset> datasets, Publication publication)
    {
        var text = new StringBuilder();
        foreach (var group in datasets.GroupBy(dataset => dataset.Dataset.Licence, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            text.Append($"{group.Key} {publication.LicenceUrlOf(group.Key)}".TrimEnd()).Append('\n');
            foreach (var dataset in group) text.Append(CultureInfo.InvariantCulture, $"  {dataset.Csv.Path}\n");
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
