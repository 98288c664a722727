using Disclosure.Model.Dictionary;
using Disclosure.Model.Registers;
using static Disclosure.Model.Codecs.Codecs;
using static Disclosure.Model.Dictionary.Table<Disclosure.Model.Support.GreenBuilding>;

namespace Disclosure.Model.Support;

public enum BuildingStandard
{
    Gbt50378,
    Gbt50878,
    UltraLowEnergy,
}

public enum BuildingStage
{
    Design,
    Operation,
}

public enum BuildingUse
{
    Industrial,
    Public,
    Residential,
}

/// <summary>One building and one rating.</summary>
public sealed record GreenBuilding : ISourced
{
    public required string Id { get; init; }

    public required string ParkCode { get; init; }

    public string? EnterpriseId { get; init; }

    public required string Name { get; init; }

    public string? NameEn { get; init; }

    public BuildingUse? Use { get; init; }

    public required BuildingStandard Standard { get; init; }

    public int? Stars { get; init; }

    public required BuildingStage Stage { get; init; }

    public required decimal Area { get; init; }

    public DateOnly? CompletedOn { get; init; }

    public required DateOnly CertifiedOn { get; init; }

    public DateOnly? ValidTo { get; init; }

    public bool? EmissionsAccounted { get; init; }

    public int? EmissionsYear { get; init; }

    public decimal? Emissions { get; init; }

    public required string SourceId { get; init; }

    public int? SourceLine { get; init; }
}

public static class GreenBuildings
{
    public static readonly CodeList<BuildingStandard> Standards = new(
        (BuildingStandard.Gbt50378, "绿色建筑（GB/T 50378）", "Green building (GB/T 50378)"),
        (BuildingStandard.Gbt50878, "绿色工业建筑（GB/T 50878）", "Green industrial building (GB/T 50878)"),
        (BuildingStandard.UltraLowEnergy, "超低能耗建筑", "Ultra-low-energy building"));

    public static readonly CodeList<BuildingStage> Stages = new(
        (BuildingStage.Design, "设计评价", "Design"),
        (BuildingStage.Operation, "运行评价", "Operation"));

    public static readonly CodeList<BuildingUse> Uses = new(
        (BuildingUse.Industrial, "生产性建筑", "Industrial"),
        (BuildingUse.Public, "公共建筑", "Public"),
        (BuildingUse.Residential, "居住建筑", "Residential"));

    public static readonly Table<GreenBuilding> Table = new()
    {
        Title = new("绿色建筑", "Green buildings"),
        About = new("按 GB/T 50378 和 GB/T 50878 评价的建筑：星级、阶段、面积。", "Buildings rated by GB/T 50378 and GB/T 50878: stars, stage, area."),
        Source = Citations.Standard("6.3"),
        KeyedBy = [nameof(GreenBuilding.Id)],
        Rules =
        [
            new NotBefore(nameof(GreenBuilding.ValidTo), nameof(GreenBuilding.CertifiedOn)),
            new Together(nameof(GreenBuilding.EmissionsYear), nameof(GreenBuilding.Emissions)),
        ],
        Fields =
        [
            Column(row => row.Id, Identifier, "编号", "Building id"),
            Column(row => row.ParkCode, Identifier, "园区代码", "Park code", refers: () => Parks.Table),
            Column(row => row.EnterpriseId, Identifier, "企业编号", "Enterprise id", refers: () => Enterprises.Table),
            Column(row => row.Name, Line, "建筑名称", "Name", searchable: true),
            Column(row => row.NameEn, Line, "英文名称", "Name in English", searchable: true),
            Value(row => row.Use, Code(Uses), "建筑用途", "Use"),
            Value(row => row.Standard, Code(Standards), "标准", "Standard"),
            Value(row => row.Stars, Count, "星级", "Stars", new("一至三星；超低能耗建筑为空。", "One to three; empty for ultra-low-energy buildings.")),
            Value(row => row.Stage, Code(Stages), "评价阶段", "Stage"),
            Value(row => row.Area, Between(0, null), "建筑面积", "Floor area", unit: Units.SquareMetre),
            Value(row => row.CompletedOn, Date, "竣工日期", "Completed on", new("尚未竣工的为空。", "Empty where it is not completed.")),
            Value(row => row.CertifiedOn, Date, "认证日期", "Certified on"),
            Value(row => row.ValidTo, Date, "有效期止", "Valid to"),
            Value(row => row.EmissionsAccounted, Flag, "已核算温室气体排放", "Emissions accounted for"),
            Value(row => row.EmissionsYear, Year, "排放核算年度", "Year of the emissions"),
            Value(row => row.Emissions, Between(0, null), "温室气体排放量", "Greenhouse gas emissions", new("该建筑一年的排放量。", "Of the building, in that year."), unit: Units.TonneOfCarbonDioxideEquivalent),
            .. Sourced<GreenBuilding>.Fields,
        ],
    };
}
