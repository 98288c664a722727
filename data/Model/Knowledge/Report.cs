using Disclosure.Model.Dictionary;
using Disclosure.Model.Registers;
using static Disclosure.Model.Codecs.Codecs;
using static Disclosure.Model.Dictionary.Table<Disclosure.Model.Knowledge.Report>;

namespace Disclosure.Model.Knowledge;

public enum ReportKind
{
    Statistical,
    Environmental,
    SocialResponsibility,
    Sustainability,
    GreenhouseGas,
    Verification,
    EnvironmentalDisclosure,
    EnergyUse,
    Audit,
    EfficiencyDiagnosis,
    Management,
}

/// <summary>报告, with its file or its address; the hash proves which file was meant.</summary>
public sealed record Report : ISourced
{
    public required string Id { get; init; }

    public string? EnterpriseId { get; init; }

    public string? ParkCode { get; init; }

    public required ReportKind Kind { get; init; }

    public required int Year { get; init; }

    public required string Title { get; init; }

    public string? TitleEn { get; init; }

    public string? Language { get; init; }

    public required DateOnly PublishedOn { get; init; }

    public string? File { get; init; }

    public string? Url { get; init; }

    public string? Sha256 { get; init; }

    public int? Pages { get; init; }

    public string? Summary { get; init; }

    public string? SummaryEn { get; init; }

    public required string SourceId { get; init; }

    public int? SourceLine { get; init; }
}

public static class Reports
{
    public static readonly CodeList<ReportKind> Kinds = new(
        (ReportKind.Statistical, "低碳运行统计报告", "Low-carbon statistical report"),
        (ReportKind.Environmental, "环境报告", "Environmental report"),
        (ReportKind.SocialResponsibility, "社会责任报告", "Social responsibility report"),
        (ReportKind.Sustainability, "可持续发展报告", "Sustainability report"),
        (ReportKind.GreenhouseGas, "温室气体排放报告", "GHG report"),
        (ReportKind.Verification, "核查声明", "Verification statement"),
        (ReportKind.EnvironmentalDisclosure, "环境信息依法披露报告", "Statutory environmental disclosure"),
        (ReportKind.EnergyUse, "能源利用状况报告", "Energy-use report"),
        (ReportKind.Management, "低碳运行情况报告（报最高管理层）", "Report to the top management"),
        (ReportKind.EfficiencyDiagnosis, "能效诊断报告", "Energy-efficiency diagnosis"),
        (ReportKind.Audit, "审核报告", "Audit report"));

    public static readonly Table<Report> Table = new()
    {
        Title = new("报告", "Reports"),
        About = new("园区和企业公开的报告：统计报告、环境报告、社会责任报告、可持续发展报告、温室气体报告、核查声明、环境信息依法披露。", "Reports of parks and enterprises: statistical, environmental, social responsibility, sustainability and GHG reports, verification statements and statutory disclosures."),
        Source = Citations.Standard("7.1"),
        KeyedBy = [nameof(Report.Id)],
        Rules =
        [
            new ExactlyOne(nameof(Report.EnterpriseId), nameof(Report.ParkCode)),
            new Together(nameof(Report.File), nameof(Report.Sha256)),
        ],
        Fields =
        [
            Column(row => row.Id, Identifier, "报告编号", "Report id"),
            Column(row => row.EnterpriseId, Identifier, "企业编号", "Enterprise id", refers: () => Enterprises.Table),
            Column(row => row.ParkCode, Identifier, "园区代码", "Park code", refers: () => Parks.Table),
            Value(row => row.Kind, Code(Kinds), "类别", "Kind"),
            Value(row => row.Year, Year, "年度", "Year"),
            Column(row => row.Title, Line, "标题", "Title", searchable: true),
            Column(row => row.TitleEn, Line, "英文标题", "Title in English", searchable: true),
            Column(row => row.Language, Line, "语种", "Language"),
            Value(row => row.PublishedOn, Date, "公布日期", "Published on"),
            Column(row => row.File, Line, "文件", "File", new("随发布一同提供的文件名。", "Name of the file that the release carries.")),
            Column(row => row.Url, Url, "网址", "Address"),
            Column(row => row.Sha256, Identifier, "SHA-256", "SHA-256", new("文件字节的校验值，十六进制小写。", "Of the file's bytes, lower-case hexadecimal.")),
            Value(row => row.Pages, Count, "页数", "Pages"),
            Column(row => row.Summary, Paragraph, "摘要", "Summary", searchable: true),
            Column(row => row.SummaryEn, Paragraph, "英文摘要", "Summary in English", searchable: true),
            .. Sourced<Report>.Fields,
        ],
    };
}
