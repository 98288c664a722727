using Disclosure.Model.Dictionary;
using static Disclosure.Model.Codecs.Codecs;
using static Disclosure.Model.Dictionary.Table<Disclosure.Model.Reference.WasteCategory>;

namespace Disclosure.Model.Reference;

/// <summary>废物类别.</summary>
public sealed record WasteCategory
{
    public required string Code { get; init; }

    public required string Name { get; init; }

    public required string NameEn { get; init; }

    public string? ParentCode { get; init; }

    /// <summary>Of the official catalogue; null where this list's own.</summary>
    public string? OfficialCode { get; init; }

    public required bool Hazardous { get; init; }

    public required string DocumentId { get; init; }
}

public static class WasteCategories
{
    public static readonly Table<WasteCategory> Table = new()
    {
        Title = new("废物类别", "Waste categories"),
        About = new("一般工业固体废物和危险废物的类别。", "Categories of general industrial solid waste and of hazardous waste."),
        Origin = Origin.Reference,
        KeyedBy = [nameof(WasteCategory.Code)],
        Fields =
        [
            Column(row => row.Code, Identifier, "类别代码", "Category code"),
            Column(row => row.Name, Line, "名称", "Name", searchable: true),
            Column(row => row.NameEn, Line, "英文名称", "Name in English", searchable: true),
            Column(row => row.ParentCode, Identifier, "上级代码", "Parent code", refers: () => WasteCategories.Table!, inverse: "children"),
            Column(row => row.OfficialCode, Identifier, "官方代码", "Official code", new("《固体废物分类与代码目录》或《国家危险废物名录》中的代码。", "In the official catalogue of solid or of hazardous waste.")),
            Value(row => row.Hazardous, Flag, "危险废物", "Hazardous"),
            Column(row => row.DocumentId, Identifier, "依据文件", "Source document", refers: () => Documents.Table),
        ],
    };
}
