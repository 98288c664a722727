using Disclosure.Model.Dictionary;
using Disclosure.Model.Registers;
using static Disclosure.Model.Codecs.Codecs;
using static Disclosure.Model.Dictionary.Table<Disclosure.Model.Support.ServiceProvider>;

namespace Disclosure.Model.Support;

public enum ServiceKind
{
    EnergyAudit,
    CleanerProduction,
    CarbonVerification,
    Metering,
    EnergyService,
    WasteTreatment,
    Consulting,
    Finance,
    Platform,
    Research,
}

/// <summary>A provider that a park lists; a listing is no endorsement.</summary>
public sealed record ServiceProvider : ISourced
{
    public required string Id { get; init; }

    public required string ParkCode { get; init; }

    public required string Name { get; init; }

    public string? NameEn { get; init; }

    public required ServiceKind Kind { get; init; }

    public string? Qualification { get; init; }

    public DateOnly? QualificationTo { get; init; }

    public required string Services { get; init; }

    public string? ServicesEn { get; init; }

    public string? Website { get; init; }

    public required DateOnly ListedOn { get; init; }

    public required string SourceId { get; init; }

    public int? SourceLine { get; init; }
}

public static class ServiceProviders
{
    public static readonly CodeList<ServiceKind> Kinds = new(
        (ServiceKind.EnergyAudit, "能源审计", "Energy audit"),
        (ServiceKind.CleanerProduction, "清洁生产审核", "Cleaner-production audit"),
        (ServiceKind.CarbonVerification, "碳核查", "Carbon verification"),
        (ServiceKind.Metering, "计量检测", "Metering and testing"),
        (ServiceKind.EnergyService, "合同能源管理", "Energy performance contracting"),
        (ServiceKind.WasteTreatment, "废物利用处置", "Waste treatment"),
        (ServiceKind.Consulting, "咨询", "Consulting"),
        (ServiceKind.Finance, "绿色金融", "Green finance"),
        (ServiceKind.Platform, "综合服务平台", "Service platform"),
        (ServiceKind.Research, "科研机构", "Research institute"));

    public static readonly Table<ServiceProvider> Table = new()
    {
        Title = new("低碳技术服务企业", "Service providers"),
        About = new("能源审计、清洁生产审核、碳核查、检测、节能、融资等服务机构和平台。", "Providers of energy audits, cleaner-production audits, verification, metering, energy services and finance, and platforms."),
        Source = Citations.Standard("7.2"),
        KeyedBy = [nameof(ServiceProvider.Id)],
        Fields =
        [
            Column(row => row.Id, Identifier, "编号", "Provider id"),
            Column(row => row.ParkCode, Identifier, "园区代码", "Park code", refers: () => Parks.Table),
            Column(row => row.Name, Line, "名称", "Name", searchable: true),
            Column(row => row.NameEn, Line, "英文名称", "Name in English", searchable: true),
            Value(row => row.Kind, Code(Kinds), "服务类别", "Kind of service"),
            Column(row => row.Qualification, Line, "资质", "Qualification"),
            Value(row => row.QualificationTo, Date, "资质有效期止", "Qualification valid to"),
            Column(row => row.Services, Paragraph, "服务内容", "Services"),
            Column(row => row.ServicesEn, Paragraph, "英文服务内容", "Services in English"),
            Column(row => row.Website, Url, "网站", "Website"),
            Value(row => row.ListedOn, Date, "列入日期", "Listed on"),
            .. Sourced<ServiceProvider>.Fields,
        ],
    };
}
