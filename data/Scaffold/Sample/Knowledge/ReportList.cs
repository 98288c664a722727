using System.Security.Cryptography;
using Disclosure.Model.Dictionary;
using Disclosure.Model.Knowledge;
using Disclosure.Scaffold.Sample.Files.Pdf;
using static Disclosure.Model.Knowledge.ReportKind;

namespace Disclosure.Scaffold.Sample.Knowledge;

/// <summary>A report as the park's office received it.</summary>
internal sealed record ReportFile(Report Row, byte[] Bytes);

/// <summary>Thirty-two reports of all kinds, each with a file.</summary>
internal static class ReportList
{
    public static IReadOnlyList<ReportFile> All { get; } =
    [
        .. SamplePark.Years.Select(year => Make(null, Statistical, year, new(year + 1, 6, year == 2023 ? 28 : 20))),
        Make(null, ReportKind.Management, 2025, new(2026, 4, 28)),
        Make(2, Environmental, 2023, new(2024, 5, 31)),
        Make(9, Environmental, 2024, new(2025, 5, 20)),
        Make(13, Environmental, 2025, new(2026, 5, 15)),
        Make(10, SocialResponsibility, 2023, new(2024, 6, 18)),
        Make(24, SocialResponsibility, 2024, new(2025, 4, 30)),
        Make(28, SocialResponsibility, 2025, new(2026, 4, 28)),
        Make(29, Sustainability, 2024, new(2025, 4, 25), Language.En),
        Make(29, Sustainability, 2025, new(2026, 4, 24)),
        Make(24, Sustainability, 2025, new(2026, 4, 30), Language.En),
        Make(1, GreenhouseGas, 2023, new(2024, 3, 29)),
        Make(16, GreenhouseGas, 2023, new(2024, 4, 12)),
        Make(45, GreenhouseGas, 2024, new(2025, 3, 31)),
        Make(13, GreenhouseGas, 2025, new(2026, 3, 30)),
        Make(1, Verification, 2021, new(2022, 7, 8)),
        Make(24, Verification, 2023, new(2024, 8, 2)),
        Make(47, Verification, 2024, new(2025, 7, 18), Language.En),
        Make(22, EnvironmentalDisclosure, 2024, new(2025, 3, 12)),
        Make(40, EnvironmentalDisclosure, 2024, new(2025, 4, 9)),
        Make(3, EnvironmentalDisclosure, 2025, new(2026, 3, 10)),
        Make(42, EnvironmentalDisclosure, 2025, new(2026, 3, 13)),
        Make(16, EnergyUse, 2024, new(2025, 3, 28)),
        Make(45, EnergyUse, 2025, new(2026, 3, 27)),
        Make(8, EfficiencyDiagnosis, 2025, new(2026, 5, 29)),
        Make(16, Audit, 2022, new(2022, 11, 30)),
        Make(19, Audit, 2024, new(2024, 6, 7)),
        Make(4, Audit, 2025, new(2025, 12, 12)),
    ];

    /// <param name="member">Null for the park.</param>
    public static string IdOf(ReportKind kind, int? member, int year) => $"sp-report-{Naming.Kebab(Naming.Snake(kind.ToString()))}-{(member is { } number ? $"{number:00}-" : "")}{year}";

    private static ReportFile Make(int? number, ReportKind kind, int year, DateOnly publishedOn, Language language = Language.Zh)
    {
        var member = number is { } known ? Roster.Of(known) : null;
        var (subject, label) = (member is null ? SamplePark.Name : new(member.Name, member.NameEn), Reports.Kinds[kind].Label);
        var title = new Text($"{subject.Zh}{year}年度{label.Zh}", $"{label.En} {year} of {subject.En}");
        var pages = PagesOf(kind, title.In(language), (member is null ? SamplePark.Publisher : subject).In(language), language, new(member, SamplePark.Years.Contains(year) ? year : SamplePark.LastYear, language));
        var bytes = new PdfFile(title.In(language), language is Language.Zh ? "zh-CN" : "en", publishedOn, pages).Write();
        var id = IdOf(kind, number, year);
        var words = ReportWords.Of(kind);
        return new(new()
        {
            Id = id,
            EnterpriseId = member?.Id,
            ParkCode = member is null ? SamplePark.Code : null,
            Kind = kind,
            Year = year,
            Title = title.Zh,
            TitleEn = title.En,
            Language = language is Language.Zh ? "zh-CN" : "en",
            PublishedOn = publishedOn,
            File = $"{id.Replace("sp-report", SamplePark.Code, StringComparison.Ordinal)}.pdf",
            Sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes)),
            Pages = pages.Count,
            Summary = $"{string.Concat(words.Select(part => part.Paragraph.Zh))}（示例，虚构）",
            SummaryEn = $"{string.Join(' ', words.Select(part => part.Paragraph.En))} (Sample, made up.)",
            SourceId = "",
        }, bytes);
    }

    private static IReadOnlyList<string> PagesOf(ReportKind kind, string title, string publisher, Language language, ReportTables tables)
    {
        var pages = new PdfPages(ReportWords.Footer.In(language));
        pages.Title(title, publisher);
        pages.Paragraph(ReportWords.Notice.In(language));
        foreach (var (heading, paragraph) in ReportWords.Of(kind))
        {
            pages.Heading(heading.In(language));
            pages.Paragraph(paragraph.In(language));
        }

        foreach (var (heading, rows) in TablesOf(kind, tables).Where(table => table.Rows.Count > 0))
        {
            pages.Heading(heading.In(language));
            pages.Paragraph(ReportWords.Numbers.In(language));
            pages.Table(rows);
        }

        return pages.Close();
    }

    private static IEnumerable<(Text Heading, IReadOnlyList<PdfRow> Rows)> TablesOf(ReportKind kind, ReportTables tables)
    {
        yield return (new("能源消费", "Energy"), tables.Energy);
        if (kind is not (EnergyUse or Audit or EfficiencyDiagnosis)) yield return (new("过程排放与大气污染物", "Process emissions and air pollutants"), tables.Process);
        if (kind is GreenhouseGas or Verification or Audit or EfficiencyDiagnosis) yield break;
        yield return (new("经营、用水、建筑和通勤", "Output, water, buildings and commuting"), tables.Operation);
        yield return (new("固体废物", "Solid waste"), tables.Waste);
    }
}
