using Disclosure.Model.Dictionary;
using static Disclosure.Model.Codecs.Codecs;
using static Disclosure.Model.Dictionary.Table<Disclosure.Model.Reference.Region>;

namespace Disclosure.Model.Reference;

public enum RegionLevel
{
    Province,
    Prefecture,
    County,
}

/// <summary>行政区划, GB/T 2260.</summary>
public sealed record Region
{
    public required string Code { get; init; }

    public required string Name { get; init; }

    public string? NameEn { get; init; }

    public string? ParentCode { get; init; }

    public required RegionLevel Level { get; init; }

    public required string DocumentId { get; init; }
}

public static class Regions
{
    public static readonly CodeList<RegionLevel> Levels = new(
        (RegionLevel.Province, "省级", "Province"),
        (RegionLevel.Prefecture, "地级", "Prefecture"),
        (RegionLevel.County, "县级", "County"));

    public static readonly Table<Region> Table = new()
    {
        Title = new("行政区划", "Regions"),
        About = new("2023 年县级及以上行政区划代码。", "Administrative divisions down to the county, as of 2023."),
        Origin = Origin.Reference,
        Source = Citations.Gbt2260,
        KeyedBy = [nameof(Region.Code)],
        Fields =
        [
            Column(row => row.Code, Identifier, "区划代码", "Region code"),
            Column(row => row.Name, Line, "名称", "Name", searchable: true),
            Column(row => row.NameEn, Line, "英文名称", "Name in English", searchable: true),
            Column(row => row.ParentCode, Identifier, "上级代码", "Parent code", refers: () => Regions.Table!, inverse: "children"),
            Value(row => row.Level, Code(Levels), "层级", "Level"),
            Column(row => row.DocumentId, Identifier, "依据文件", "Source document", refers: () => Documents.Table),
        ],
    };
}
