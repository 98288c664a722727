using Disclosure.Model.Dictionary;
using Disclosure.Model.Knowledge;
using Disclosure.Scaffold.Sample.Knowledge;
using Duty = Disclosure.Model.Supervision.Filing;

namespace Disclosure.Scaffold.Sample.Supervision;

/// <summary>A filing that did not come in the weeks before its day.</summary>
/// <param name="FiledOn">Null for one that never came.</param>
internal sealed record OddFiling(string Rule, int Member, int Year, DateOnly? FiledOn, string? Reason = null, string? ReasonEn = null);

/// <summary>
/// What enterprises filed under rules whose facts stand nowhere else: most in time, some late with a reason, some never, some without having to.
/// Where a public report is the filing, its day is that of the report. Returns and audits need none: figures and listings carry their own days.
/// </summary>
internal static class FilingList
{
    private const string Carbon = "carbon-report";
    private const string Energy = "energy-report";
    private const string Disclosure = "environmental-disclosure";
    private const string Interim = "interim-disclosure";

    /// <summary>The first of which the rule speaks, a year before the sample's figures.</summary>
    private const int FirstCarbonYear = SamplePark.FirstYear - 1;

    private static readonly OddFiling[] Odd =
    [
        new(Disclosure, 9, 2023, new(2024, 2, 29)),
        new(Disclosure, 42, 2024, new(2025, 3, 15)),
        new(Disclosure, 6, 2024, null),
        new(Disclosure, 14, 2025, null),
        new(Disclosure, 23, 2022, new(2023, 4, 5), "自行监测报告出具较晚，节假日期间补报", "The monitoring report came late; filed on a public holiday"),
        new(Disclosure, 40, 2024, new(2025, 4, 9), "排污许可证变更期间数据重新核对", "The data were checked anew while the permit was changed"),
        new(Disclosure, 28, 2024, new(2025, 3, 6)),
        new(Carbon, 16, 2023, new(2024, 4, 12), "入窑煤低位发热量化验结果复检", "The calorific value of the coal was tested again"),
        new(Carbon, 47, 2023, new(2024, 3, 22)),
        new(Energy, 3, 2023, new(2024, 4, 4), "二期变电所电量更正后补报", "Filed after the power of the second substation was corrected"),
        new(Energy, 42, 2024, null),
        new(Energy, 10, 2025, new(2026, 3, 19)),
        new(Energy, 20, 2025, new(2026, 5, 1), "能源统计人员空缺", "The post of the energy clerk was vacant"),
    ];

    public static IReadOnlyList<Duty> All { get; } =
    [
        .. Yearly(Disclosure, SamplePark.Years, ReportKind.EnvironmentalDisclosure, Duties.MandatoryDiscloser, 3, 15),
        .. Yearly(Carbon, SamplePark.Years.Prepend(FirstCarbonYear), ReportKind.GreenhouseGas, Duties.KeyEmitter, 3, 31),
        .. Yearly(Energy, SamplePark.Years, ReportKind.EnergyUse, Duties.KeyEnergyUser, 3, 31),
        New(Carbon, 3, "2023-restated", new(2025, 2, 24)) with { Period = Period.OfYear(2023), Restated = true },
        Event(40, new(2023, 9, 12), new(2023, 9, 15)),
        Event(6, new(2024, 4, 30), new(2024, 5, 11)) with { LateReason = "收到行政处罚决定书后逢假期，办理人员休假", LateReasonEn = "The decision came before a holiday and the clerk was away" },
        Event(13, new(2025, 9, 29), new(2025, 10, 13)),
    ];

    private static IEnumerable<Duty> Yearly(string rule, IEnumerable<int> years, ReportKind kind, Duties duty, int month, int day) =>
        from year in years
        from member in Roster.All
        let odd = Odd.FirstOrDefault(filing => (filing.Rule, filing.Member, filing.Year) == (rule, member.Number, year))
        let report = ReportList.All.FirstOrDefault(report => (report.Row.Kind, report.Row.Year, report.Row.EnterpriseId) == (kind, year, member.Id))?.Row
        where odd is { FiledOn: not null } || (odd is null && (report is not null || (member.Duties.HasFlag(duty) && member.Presence(year) == 1)))
        select New(rule, member.Number, $"{year}", odd?.FiledOn ?? report?.PublishedOn ?? InTime(rule, member, new(year + 1, month, day))) with
        {
            Period = Period.OfYear(year), ReportId = report?.Id, LateReason = odd?.Reason, LateReasonEn = odd?.ReasonEn,
        };

    /// <summary>One to forty days before the due day.</summary>
    private static DateOnly InTime(string rule, Member member, DateOnly due) =>
        due.AddDays(-SplitMix64.Stream(SamplePark.Seed, member.Number, (int)Draw.Filing, 2, due.Year, rule.Length).Between(1, 40));

    private static Duty Event(int member, DateOnly on, DateOnly filedOn) => New(Interim, member, $"{on:yyyyMMdd}", filedOn) with { EventOn = on };

    /// <param name="of">Tells it from the member's other filings under the rule.</param>
    private static Duty New(string rule, int member, string of, DateOnly filedOn) => new()
    {
        Id = $"sp-filing-{rule}-{member:00}-{of}", RuleId = rule, EnterpriseId = Roster.Of(member).Id, FiledOn = filedOn, SourceId = "",
    };
}
