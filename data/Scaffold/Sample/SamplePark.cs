using Disclosure.Model.Dictionary;
using Disclosure.Model.Registers;

namespace Disclosure.Scaffold.Sample;

/// <summary>The park that does not exist. Its coordinates lie in the open sea off the county it names, so that nobody's plant is pointed at.</summary>
public static class SamplePark
{
    /// <summary>Change it and every number changes.</summary>
    public const ulong Seed = 20_250_715;

    public const string Code = "sample-park";
    public const int FirstYear = 2021;
    public const int LastYear = 2025;

    /// <summary>Characters 3 to 8 of every USCC of the sample: GB/T 2260 has no division that begins with 99.</summary>
    public const string Division = "999999";

    public const string RegionCode = "320924";
    internal const decimal Latitude = 33.7000m;
    internal const decimal Longitude = 120.8000m;
    internal const string Licence = "CC-BY-4.0";

    public static Text Name { get; } = new("示例·临港低碳产业园（示例数据）", "Sample Low-Carbon Industrial Park (sample data)");

    internal static Text Publisher { get; } = new("示例园区管理委员会", "Sample Park Administration");

    internal static IEnumerable<int> Years => Enumerable.Range(FirstYear, LastYear - FirstYear + 1);

    /// <summary>Returns of a year are due on 31 March of the next, by the park's own rule.</summary>
    public static DateOnly Due(int year) => new(year + 1, 3, 31);

    internal static Park Row { get; } = new()
    {
        Code = Code,
        Name = Name.Zh,
        NameEn = Name.En,
        Level = ParkLevel.Provincial,
        Kind = ParkKind.IndustrialPark,
        RegionCode = RegionCode,
        AreaKm2 = 12.6m,
        Established = new(2008, 5, 20),
        LeadIndustries = "精细化工、新材料、电子信息、高端装备、食品轻纺",
        Latitude = Latitude,
        Longitude = Longitude,
        ResponsibleOfficer = "园区管委会低碳办主任（岗位）",
        ResponsibleDepartment = "示例园区管理委员会低碳发展办公室",
        Contact = "low-carbon@sample-park.example",
        SourceId = "",
    };
}
