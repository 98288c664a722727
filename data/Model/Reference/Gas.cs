using Disclosure.Model.Dictionary;
using static Disclosure.Model.Codecs.Codecs;
using static Disclosure.Model.Dictionary.Table<Disclosure.Model.Reference.Gas>;

namespace Disclosure.Model.Reference;

/// <summary>温室气体 and, apart from them, air pollutants. Where the standard prints 氮氧化物 among greenhouse gases, N2O is meant.</summary>
public sealed record Gas
{
    public required string Code { get; init; }

    public required string Formula { get; init; }

    public required string Name { get; init; }

    public required string NameEn { get; init; }

    public required string Family { get; init; }

    public required bool Greenhouse { get; init; }

    public string? Note { get; init; }

    public string? NoteEn { get; init; }

    public required string DocumentId { get; init; }
}

public static class Gases
{
    public static readonly Table<Gas> Table = new()
    {
        Title = new("温室气体", "Gases"),
        About = new("温室气体，以及单列的大气污染物氮氧化物。", "Greenhouse gases and, apart from them, nitrogen oxides as an air pollutant."),
        Origin = Origin.Reference,
        Source = Citations.Gbt32150,
        KeyedBy = [nameof(Gas.Code)],
        Fields =
        [
            Column(row => row.Code, Identifier, "气体代码", "Gas code"),
            Column(row => row.Formula, Line, "化学式", "Formula"),
            Column(row => row.Name, Line, "名称", "Name", searchable: true),
            Column(row => row.NameEn, Line, "英文名称", "Name in English", searchable: true),
            Column(row => row.Family, Identifier, "类别", "Family"),
            Value(row => row.Greenhouse, Flag, "温室气体", "Greenhouse gas"),
            Column(row => row.Note, Paragraph, "说明", "Note in Chinese"),
            Column(row => row.NoteEn, Paragraph, "英文说明", "Note in English"),
            Column(row => row.DocumentId, Identifier, "依据文件", "Source document", refers: () => Documents.Table),
        ],
    };
}
