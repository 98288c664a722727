using Disclosure.Model.Dictionary;
using Disclosure.Model.Registers;
using static Disclosure.Model.Codecs.Codecs;
using static Disclosure.Model.Dictionary.Table<Disclosure.Model.Support.InfrastructureFacility>;

namespace Disclosure.Model.Support;

public enum InfrastructureKind
{
    Cogeneration,
    DistributedEnergy,
    Microgrid,
    Solar,
    Wind,
    Storage,
    WasteHeat,
    DistrictHeating,
    DistrictCooling,
    ResidentialHeating,
    WaterCirculation,
    WastewaterTreatment,
    ReclaimedWater,
    RainwaterHarvesting,
    WastewaterCollection,
    RainSewageSeparation,
    WasteSorting,
    MaterialRecovery,
    Logistics,
    PublicTransport,
    Charging,
    InformationSystem,
}

public enum InfrastructureStatus
{
    Planned,
    UnderConstruction,
    Operating,
    Retired,
}

/// <summary>One facility with its capacity in the unit of its kind.</summary>
public sealed record InfrastructureFacility : ISourced
{
    public required string Id { get; init; }

    public required string ParkCode { get; init; }

    public string? EnterpriseId { get; init; }

    public required string Name { get; init; }

    public string? NameEn { get; init; }

    public required InfrastructureKind Kind { get; init; }

    public decimal? Capacity { get; init; }

    public string? CapacityUnit { get; init; }

    public decimal? AnnualOutput { get; init; }

    public string? OutputUnit { get; init; }

    public DateOnly? CommissionedOn { get; init; }

    public DateOnly? RetiredOn { get; init; }

    public required InfrastructureStatus Status { get; init; }

    public required string SourceId { get; init; }

    public int? SourceLine { get; init; }
}

public static class InfrastructureFacilities
{
    public static readonly CodeList<InfrastructureKind> Kinds = new(
        (InfrastructureKind.Cogeneration, "热电联产", "Combined heat and power"),
        (InfrastructureKind.DistributedEnergy, "分布式能源", "Distributed energy"),
        (InfrastructureKind.Microgrid, "智能微电网", "Microgrid"),
        (InfrastructureKind.Solar, "光伏", "Solar"),
        (InfrastructureKind.Wind, "风电", "Wind"),
        (InfrastructureKind.Storage, "储能", "Storage"),
        (InfrastructureKind.WasteHeat, "余热余压利用", "Waste heat and pressure"),
        (InfrastructureKind.DistrictHeating, "集中供热", "District heating"),
        (InfrastructureKind.DistrictCooling, "集中供冷", "District cooling"),
        (InfrastructureKind.ResidentialHeating, "余热居民供热", "Homes heated with waste heat"),
        (InfrastructureKind.WaterCirculation, "共享水循环", "Shared water circulation"),
        (InfrastructureKind.WastewaterTreatment, "废水集中处理", "Common wastewater treatment"),
        (InfrastructureKind.ReclaimedWater, "再生水", "Reclaimed water"),
        (InfrastructureKind.RainwaterHarvesting, "雨水集蓄利用", "Rainwater harvesting"),
        (InfrastructureKind.WastewaterCollection, "污水收集管网", "Sewers for industrial and domestic wastewater, apart"),
        (InfrastructureKind.RainSewageSeparation, "雨污分流管网", "Separate storm and foul sewers"),
        (InfrastructureKind.WasteSorting, "垃圾分类处理", "Waste sorting"),
        (InfrastructureKind.MaterialRecovery, "再生资源回收利用", "Recovery of materials"),
        (InfrastructureKind.Logistics, "物流设施", "Logistics"),
        (InfrastructureKind.PublicTransport, "公共交通", "Public transport"),
        (InfrastructureKind.Charging, "充电设施", "Charging"),
        (InfrastructureKind.InformationSystem, "信息系统", "Information system"));

    public static readonly CodeList<InfrastructureStatus> Statuses = new(
        (InfrastructureStatus.Planned, "规划", "Planned"),
        (InfrastructureStatus.UnderConstruction, "在建", "Under construction"),
        (InfrastructureStatus.Operating, "运行", "Operating"),
        (InfrastructureStatus.Retired, "停用", "Retired"));

    public static readonly Table<InfrastructureFacility> Table = new()
    {
        Title = new("低碳基础设施", "Low-carbon infrastructure"),
        About = new("热电联产、分布式能源、微电网、光伏、风电、储能、余热利用、集中供热供冷，供水、废水、雨水、再生水和废物设施，物流和公共交通设施。", "Combined heat and power, distributed energy, microgrids, solar, wind, storage, waste heat, district heating and cooling; facilities for water, wastewater, rain, reclaimed water and waste; logistics and public transport."),
        Source = Citations.Standard("4"),
        Plural = "infrastructure",
        KeyedBy = [nameof(InfrastructureFacility.Id)],
        Rules =
        [
            new Together(nameof(InfrastructureFacility.Capacity), nameof(InfrastructureFacility.CapacityUnit)),
            new Together(nameof(InfrastructureFacility.AnnualOutput), nameof(InfrastructureFacility.OutputUnit)),
            new NotBefore(nameof(InfrastructureFacility.RetiredOn), nameof(InfrastructureFacility.CommissionedOn)),
        ],
        Fields =
        [
            Column(row => row.Id, Identifier, "编号", "Facility id"),
            Column(row => row.ParkCode, Identifier, "园区代码", "Park code", refers: () => Parks.Table),
            Column(row => row.EnterpriseId, Identifier, "企业编号", "Enterprise id", refers: () => Enterprises.Table),
            Column(row => row.Name, Line, "名称", "Name", searchable: true),
            Column(row => row.NameEn, Line, "英文名称", "Name in English", searchable: true),
            Value(row => row.Kind, Code(Kinds), "类别", "Kind"),
            Value(row => row.Capacity, Between(0, null), "规模", "Capacity"),
            Column(row => row.CapacityUnit, Line, "规模单位", "Unit of the capacity", new("如 MW、MWh、GJ/h、万 m³/d、km。", "Such as MW, MWh, GJ/h, 10⁴ m³/d, km.")),
            Value(row => row.AnnualOutput, Between(0, null), "年产出", "Output a year"),
            Column(row => row.OutputUnit, UnitCode, "产出单位", "Unit of the output"),
            Value(row => row.CommissionedOn, Date, "投运日期", "Commissioned on"),
            Value(row => row.RetiredOn, Date, "停用日期", "Retired on"),
            Value(row => row.Status, Code(Statuses), "状态", "Status"),
            .. Sourced<InfrastructureFacility>.Fields,
        ],
    };
}
