using Disclosure.Model.Dictionary;
using Disclosure.Model.Registers;
using static Disclosure.Model.Codecs.Codecs;
using static Disclosure.Model.Dictionary.Table<Disclosure.Model.Supervision.Certification>;

namespace Disclosure.Model.Supervision;

public enum CertificationKind
{
    EnergyManagement,
    CarbonManagement,
    EnvironmentalManagement,
    ProductEfficiency,
    EnergyQuota,
    CleanerProduction,
}

/// <summary>A certificate that covers the days between its two dates, both included.</summary>
public sealed record Certification : ISourced
{
    public required string Id { get; init; }

    public required string EnterpriseId { get; init; }

    public required CertificationKind Kind { get; init; }

    public string? Number { get; init; }

    public string? Scope { get; init; }

    public required string Body { get; init; }

    public required DateOnly ValidFrom { get; init; }

    public required DateOnly ValidTo { get; init; }

    public DateOnly? WithdrawnOn { get; init; }

    public bool? Valid { get; init; }

    public required string SourceId { get; init; }

    public int? SourceLine { get; init; }
}

public static class Certifications
{
    public static readonly CodeList<CertificationKind> Kinds = new(
        (CertificationKind.EnergyManagement, "能源管理体系（GB/T 23331）", "Energy management system (GB/T 23331)"),
        (CertificationKind.CarbonManagement, "碳排放管理体系", "Carbon management system"),
        (CertificationKind.EnvironmentalManagement, "环境管理体系（ISO 14001）", "Environmental management system (ISO 14001)"),
        (CertificationKind.ProductEfficiency, "产品能效", "Product energy efficiency"),
        (CertificationKind.EnergyQuota, "能耗限额达标", "Conformity with energy quotas"),
        (CertificationKind.CleanerProduction, "清洁生产审核验收", "Cleaner-production audit passed"));

    public static readonly Table<Certification> Table = new()
    {
        Title = new("体系和产品认证", "Certifications"),
        About = new("能源管理体系、碳排放管理体系、环境管理体系认证，产品能效和能耗限额达标证明。", "Certificates of energy, carbon and environmental management, of product efficiency and of conformity with energy quotas."),
        Source = Citations.Standard("5.2"),
        KeyedBy = [nameof(Certification.Id)],
        Rules =
        [
            new NotBefore(nameof(Certification.ValidTo), nameof(Certification.ValidFrom)),
            new NotBefore(nameof(Certification.WithdrawnOn), nameof(Certification.ValidFrom)),
        ],
        Fields =
        [
            Column(row => row.Id, Identifier, "编号", "Certification id"),
            Column(row => row.EnterpriseId, Identifier, "企业编号", "Enterprise id", refers: () => Enterprises.Table),
            Value(row => row.Kind, Code(Kinds), "类别", "Kind"),
            Column(row => row.Number, Line, "证书编号", "Certificate number"),
            Column(row => row.Scope, Line, "认证范围", "Scope"),
            Column(row => row.Body, Line, "认证机构", "Certification body"),
            Value(row => row.ValidFrom, Date, "有效期起", "Valid from"),
            Value(row => row.ValidTo, Date, "有效期止", "Valid to"),
            Value(row => row.WithdrawnOn, Date, "撤销日期", "Withdrawn on"),
            Value(row => row.Valid, Flag, "有效", "Valid", new("截至发布日期。", "On the day of the release."), calculated: true),
            .. Sourced<Certification>.Fields,
        ],
    };
}
