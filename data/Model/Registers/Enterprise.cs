using Disclosure.Model.Dictionary;
using static Disclosure.Model.Codecs.Codecs;
using static Disclosure.Model.Dictionary.Table<Disclosure.Model.Registers.Enterprise>;

namespace Disclosure.Model.Registers;

public enum EnterpriseStatus
{
    Operating,
    Suspended,
    Exited,
}

/// <summary>企业: a unit that reports. In China it carries a USCC; elsewhere the identifier of its own register, by scheme and code.</summary>
public sealed record Enterprise : ISourced
{
    /// <summary>Permanent, derived from the first identifier it was known by; never renamed or reused.</summary>
    public required string Id { get; init; }

    public string? Uscc { get; init; }

    public string? IdentifierScheme { get; init; }

    public string? Identifier { get; init; }

    public required string Name { get; init; }

    public string? NameEn { get; init; }

    public string? FormerNames { get; init; }

    public string? ParkCode { get; init; }

    public string? IndustryCode { get; init; }

    public string? IndustryAsReported { get; init; }

    public string? RegionCode { get; init; }

    public string? Address { get; init; }

    public decimal? Latitude { get; init; }

    public decimal? Longitude { get; init; }

    public EnterpriseStatus? Status { get; init; }

    public DateOnly? Joined { get; init; }

    public DateOnly? Exited { get; init; }

    public bool? KeyEnergyUser { get; init; }

    public bool? KeyEmitter { get; init; }

    public bool? KeyPolluter { get; init; }

    public bool? MandatoryDiscloser { get; init; }

    public string? ResponsibleDepartment { get; init; }

    public bool? StatisticsClerk { get; init; }

    public string? ResponsiblePerson { get; init; }

    public bool Sample { get; init; }

    public required string SourceId { get; init; }

    public int? SourceLine { get; init; }
}

public static class Enterprises
{
    public static readonly CodeList<EnterpriseStatus> Statuses = new(
        (EnterpriseStatus.Operating, "在营", "Operating"),
        (EnterpriseStatus.Suspended, "停产", "Suspended"),
        (EnterpriseStatus.Exited, "已退出", "Exited"));

    public static readonly Table<Enterprise> Table = new()
    {
        Title = new("企业", "Enterprises"),
        About = new("园区内的企业，以及其他名录中的排放单位。", "The enterprises of the parks, and emitting units of other registers."),
        KeyedBy = [nameof(Enterprise.Id)],
        Fields =
        [
            Column(row => row.Id, Identifier, "企业编号", "Enterprise id", new("永久编号，与统一社会信用代码分开。", "Permanent, apart from the USCC."), assigned: true),
            Column(row => row.Uscc, Uscc, "统一社会信用代码", "Unified social credit code (USCC)", new("GB 32100，两位校验码均已核验。", "GB 32100; both check characters are verified."), source: Citations.Gb32100, searchable: true),
            Column(row => row.IdentifierScheme, Identifier, "标识体系", "Identifier scheme", new("没有统一社会信用代码的单位所属的名录，如 us-ghgrp。", "The register of a unit without a USCC, such as us-ghgrp.")),
            Column(row => row.Identifier, Identifier, "标识代码", "Identifier", new("在该名录中的代码。", "Its code in that register."), searchable: true),
            Column(row => row.Name, Line, "企业名称", "Name", searchable: true),
            Column(row => row.NameEn, Line, "英文名称", "Name in English", searchable: true),
            Column(row => row.FormerNames, Paragraph, "曾用名", "Former names", new("以分号分隔，新的在前。", "Separated by semicolons, newest first."), searchable: true),
            Column(row => row.ParkCode, Identifier, "园区代码", "Park code", refers: () => Parks.Table),
            Column(row => row.IndustryCode, Identifier, "行业代码", "Industry code", new("国民经济行业分类，尽可能到小类。", "National industry classification, to the class where known."), source: Citations.Gbt4754, refers: () => Reference.Industries.Table),
            Column(row => row.IndustryAsReported, Line, "原文行业", "Industry as reported", new("来源文件中的行业文字或外国行业代码。", "The source's own words, or a foreign industry code.")),
            Column(row => row.RegionCode, Identifier, "行政区划代码", "Region code", source: Citations.Gbt2260, refers: () => Reference.Regions.Table),
            Column(row => row.Address, Line, "地址", "Address"),
            Value(row => row.Latitude, Latitude, "纬度", "Latitude", new("WGS 84，度，北为正。", "WGS 84, degrees, north positive.")),
            Value(row => row.Longitude, Longitude, "经度", "Longitude", new("WGS 84，度，东为正。", "WGS 84, degrees, east positive.")),
            Value(row => row.Status, Code(Statuses), "状态", "Status"),
            Value(row => row.Joined, Date, "入驻日期", "Joined"),
            Value(row => row.Exited, Date, "退出日期", "Exited"),
            Value(row => row.KeyEnergyUser, Flag, "重点用能单位", "Key energy user"),
            Value(row => row.KeyEmitter, Flag, "重点排放单位", "Key emitter"),
            Value(row => row.KeyPolluter, Flag, "重点排污单位", "Key polluter"),
            Value(row => row.MandatoryDiscloser, Flag, "环境信息依法披露企业", "Under statutory environmental disclosure"),
            Column(row => row.ResponsibleDepartment, Line, "低碳运行管理部门", "Department for low-carbon operation", source: Citations.Standard("5.1")),
            Value(row => row.StatisticsClerk, Flag, "统计报告专人", "Has a clerk for statistics", new("是否配备专人负责统计报告；不公开姓名。", "Whether someone is appointed for statistics and reports; names are not published."), source: Citations.Standard("5.4")),
            Column(row => row.ResponsiblePerson, Line, "责任人", "Responsible person", new("仅限法律要求公开的姓名。", "Only a name that a law orders published.")),
            Value(row => row.Sample, Flag, "示例数据", "Sample data", new("由生成器产生，不是真实企业。", "Made by a generator; not a real enterprise."), assigned: true),
            .. Sourced<Enterprise>.Fields,
        ],
    };
}
