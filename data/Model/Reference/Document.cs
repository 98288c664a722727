using Disclosure.Model.Dictionary;
using static Disclosure.Model.Codecs.Codecs;
using static Disclosure.Model.Dictionary.Table<Disclosure.Model.Reference.Document>;

namespace Disclosure.Model.Reference;

/// <summary>How sure a reference value is; rows of low confidence are never taken.</summary>
public enum Confidence
{
    /// <summary>Read in the official text, or in two places.</summary>
    High,

    /// <summary>Read in one secondary source.</summary>
    Medium,
}

/// <summary>A law, standard, guideline or notice that a definition or a factor cites.</summary>
public sealed record Document
{
    public required string Id { get; init; }

    public required string Title { get; init; }

    public string? TitleEn { get; init; }

    public string? Number { get; init; }

    public string? Issuer { get; init; }

    /// <summary>Day, month or year, as far as it is known.</summary>
    public string? Issued { get; init; }

    public string? Url { get; init; }

    public string? Licence { get; init; }

    public string? FoundIn { get; init; }

    public required Confidence Confidence { get; init; }

    public string? Note { get; init; }

    public string? NoteEn { get; init; }
}

public static class Documents
{
    public static readonly CodeList<Confidence> Confidences = new(
        (Confidence.High, "高", "High"),
        (Confidence.Medium, "中", "Medium"));

    public static readonly Table<Document> Table = new()
    {
        Title = new("依据文件", "Documents"),
        About = new("因子、代码和定义所引用的标准、指南和公告。", "The standards, guidelines and notices that factors, codes and definitions cite."),
        Origin = Origin.Reference,
        KeyedBy = [nameof(Document.Id)],
        Fields =
        [
            Column(row => row.Id, Identifier, "文件编号", "Document id"),
            Column(row => row.Title, Line, "标题", "Title", searchable: true),
            Column(row => row.TitleEn, Line, "英文标题", "Title in English", searchable: true),
            Column(row => row.Number, Line, "文号", "Number"),
            Column(row => row.Issuer, Line, "发布机关", "Issuer"),
            Column(row => row.Issued, Identifier, "发布日期", "Issued", new("可能只到月或年。", "May be a month or a year only.")),
            Column(row => row.Url, Url, "官方网址", "Official address"),
            Column(row => row.Licence, Line, "许可", "Licence"),
            Column(row => row.FoundIn, Paragraph, "取自", "Found in", new("数值从何处抄录。", "Where the values were read.")),
            Value(row => row.Confidence, Code(Confidences), "可信度", "Confidence"),
            Column(row => row.Note, Paragraph, "说明", "Note in Chinese"),
            Column(row => row.NoteEn, Paragraph, "英文说明", "Note in English"),
        ],
    };
}
