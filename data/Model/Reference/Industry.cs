using Disclosure.Model.Dictionary;
using static Disclosure.Model.Codecs.Codecs;
using static Disclosure.Model.Dictionary.Table<Disclosure.Model.Reference.Industry>;

namespace Disclosure.Model.Reference;

public enum IndustryLevel
{
    Section,
    Division,
    Group,
    Class,
}

/// <summary>国民经济行业分类, GB/T 4754-2017.</summary>
public sealed record Industry
{
    public required string Code { get; init; }

    public required string Name { get; init; }

    public string? NameEn { get; init; }

    public string? ParentCode { get; init; }

    public required IndustryLevel Level { get; init; }

    public string? Note { get; init; }

    public string? NoteEn { get; init; }

    public required string DocumentId { get; init; }
}

public static class Industries
{
    public static readonly CodeList<IndustryLevel> Levels = new(
        (IndustryLevel.Section, "门类", "Section"),
        (IndustryLevel.Division, "大类", "Division"),
        (IndustryLevel.Group, "中类", "Group"),
        (IndustryLevel.Class, "小类", "Class"));

    public static readonly Table<Industry> Table = new()
    {
        Title = new("行业", "Industries"),
        About = new("国民经济行业分类（GB/T 4754-2017）。", "The national industry classification (GB/T 4754-2017)."),
        Origin = Origin.Reference,
        Source = Citations.Gbt4754,
        KeyedBy = [nameof(Industry.Code)],
        Fields =
        [
            Column(row => row.Code, Identifier, "行业代码", "Industry code"),
            Column(row => row.Name, Line, "行业名称", "Name", searchable: true),
            Column(row => row.NameEn, Line, "英文名称", "Name in English", searchable: true),
            Column(row => row.ParentCode, Identifier, "上级代码", "Parent code", refers: () => Industries.Table!, inverse: "children"),
            Value(row => row.Level, Code(Levels), "层级", "Level"),
            Column(row => row.Note, Paragraph, "说明", "Note in Chinese"),
            Column(row => row.NoteEn, Paragraph, "英文说明", "Note in English"),
            Column(row => row.DocumentId, Identifier, "依据文件", "Source document", refers: () => Documents.Table),
        ],
    };
}
