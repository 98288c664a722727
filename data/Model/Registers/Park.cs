using Disclosure.Model.Dictionary;
using static Disclosure.Model.Codecs.Codecs;
using static Disclosure.Model.Dictionary.Table<Disclosure.Model.Registers.Park>;

namespace Disclosure.Model.Registers;

public enum ParkLevel
{
    National,
    Provincial,
    Municipal,
}

public enum ParkKind
{
    EconomicDevelopmentZone,
    HighTechZone,
    BondedZone,
    IndustrialPark,
    Other,
}

/// <summary>园区: an area that a government set aside, the standard's clause 3.1.</summary>
public sealed record Park : ISourced
{
    public required string Code { get; init; }

    public required string Name { get; init; }

    public string? NameEn { get; init; }

    public ParkLevel? Level { get; init; }

    public ParkKind? Kind { get; init; }

    public string? RegionCode { get; init; }

    public decimal? AreaKm2 { get; init; }

    public DateOnly? Established { get; init; }

    public string? LeadIndustries { get; init; }

    public decimal? Latitude { get; init; }

    public decimal? Longitude { get; init; }

    public string? ResponsibleOfficer { get; init; }

    public string? ResponsibleDepartment { get; init; }

    public string? Contact { get; init; }

    public string? Website { get; init; }

    public bool Sample { get; init; }

    public required string SourceId { get; init; }

    public int? SourceLine { get; init; }
}

public static class Parks
{
    public static readonly CodeList<ParkLevel> Levels = new(
        (ParkLevel.National, "国家级", "National"),
        (ParkLevel.Provincial, "省级", "Provincial"),
        (ParkLevel.Municipal, "市级", "Municipal"));

    public static readonly CodeList<ParkKind> Kinds = new(
        (ParkKind.EconomicDevelopmentZone, "经济技术开发区", "Economic-technological development zone"),
        (ParkKind.HighTechZone, "高新技术产业开发区", "High-tech industrial development zone"),
        (ParkKind.BondedZone, "海关特殊监管区域", "Bonded zone"),
        (ParkKind.IndustrialPark, "工业园区", "Industrial park"),
        (ParkKind.Other, "其他", "Other"));

    public static readonly Table<Park> Table = new()
    {
        Title = new("园区", "Parks"),
        About = new("工业园区的基本情况和低碳管理责任人。", "Industrial parks, what they are and who answers for their low-carbon management."),
        Source = Citations.Standard("3.1"),
        KeyedBy = [nameof(Park.Code)],
        Fields =
        [
            Column(row => row.Code, Identifier, "园区代码", "Park code", new("永久代码，从不更改或重用。", "Permanent: never changed or reused.")),
            Column(row => row.Name, Line, "园区名称", "Name", searchable: true),
            Column(row => row.NameEn, Line, "英文名称", "Name in English", searchable: true),
            Value(row => row.Level, Code(Levels), "级别", "Level"),
            Value(row => row.Kind, Code(Kinds), "类型", "Kind"),
            Column(row => row.RegionCode, Identifier, "行政区划代码", "Region code", source: Citations.Gbt2260, refers: () => Reference.Regions.Table),
            Value(row => row.AreaKm2, Between(0, 100_000), "面积", "Area", unit: Units.SquareKilometre),
            Value(row => row.Established, Date, "设立日期", "Established"),
            Column(row => row.LeadIndustries, Paragraph, "主导产业", "Lead industries"),
            Value(row => row.Latitude, Latitude, "纬度", "Latitude", new("WGS 84，度，北为正。", "WGS 84, degrees, north positive.")),
            Value(row => row.Longitude, Longitude, "经度", "Longitude", new("WGS 84，度，东为正。", "WGS 84, degrees, east positive.")),
            Column(row => row.ResponsibleOfficer, Line, "低碳运行管理负责人", "Officer responsible for low-carbon operation", source: Citations.Standard("5.1")),
            Column(row => row.ResponsibleDepartment, Line, "低碳发展综合管理部门", "Department responsible for low-carbon development", source: Citations.Standard("5.1")),
            Column(row => row.Contact, Line, "联系方式", "Contact", new("公开的办公联系方式，不含个人电话。", "A public office contact, never a person's telephone number.")),
            Column(row => row.Website, Url, "网站", "Website"),
            Value(row => row.Sample, Flag, "示例数据", "Sample data", new("由生成器产生，不是真实园区。", "Made by a generator; not a real park."), assigned: true),
            .. Sourced<Park>.Fields,
        ],
    };
}
