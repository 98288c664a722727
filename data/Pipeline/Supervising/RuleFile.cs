using System.Globalization;
using Disclosure.Model.Dictionary;
using Disclosure.Model.Issues;
using Disclosure.Model.Knowledge;
using Disclosure.Model.Registers;
using Disclosure.Model.Supervision;
using Disclosure.Model.Supervision.Duties;
using Disclosure.Pipeline.Layouts;

namespace Disclosure.Pipeline.Supervising;

/// <summary>Reads one obligation rule; every fault of the file is told.</summary>
internal sealed class RuleFile
{
    private static readonly string[] Bases = ["everyone", "flag", "list", "indicator", "audit", "event"];
    private static readonly string[] Spans = ["on", "of_next_month", "months", "working_days", "not_known"];

    private readonly IReadOnlySet<string> laws;
    private readonly IReadOnlyDictionary<string, Indicator> indicators;

    private RuleFile(IReadOnlySet<string> laws, IReadOnlyDictionary<string, Indicator> indicators) => (this.laws, this.indicators) = (laws, indicators);

    /// <param name="name">As messages name it.</param>
    /// <param name="laws">Ids.</param>
    /// <returns>Null after a finding.</returns>
    public static DutyRule? Read(string path, string name, IReadOnlySet<string> laws, IReadOnlyDictionary<string, Indicator> indicators, Action<Issue> report)
    {
        var sound = true;
        var map = YamlMap.Read(path, name, RuleShapes.Rule, issue =>
        {
            sound &= issue.Severity is not Severity.Error;
            report(issue);
        });
        if (map is null) return null;
        var rule = new RuleFile(laws, indicators).Read(map, Path.GetFileNameWithoutExtension(path));
        return sound ? rule : null;
    }

    /// <summary>Reads every key, so that all findings are told; what is missing has been told already and is not looked at.</summary>
    private DutyRule Read(YamlMap map, string id)
    {
        var rule = new DutyRule
        {
            Id = id,
            Kind = Code(map, "kind", ObligationRules.DutyKinds) ?? default,
            Title = map.Both("title")!,
            SubjectKind = Code(map, "subject", ObligationRules.SubjectKinds) ?? default,
            Grounds = [.. map.Maps("who", RuleShapes.Ground).Select(GroundOf).OfType<Ground>()],
            Frequency = Code(map, "frequency", ObligationRules.Frequencies) ?? default,
            First = PeriodOf(map, "first_period"),
            Last = PeriodOf(map, "last_period"),
            Due = map.Map("due", RuleShapes.Due) is { } due ? DueOf(due) : new(),
            Regions = [.. map.Maps("regions", RuleShapes.Regional).Select(regional => new RegionalDue(regional.Text("region") ?? "", DueOf(regional)))],
            Parks = map.Has("parks") ? map.Texts("parks") : null,
            Collected = map.Has("collected") ? map.Texts("collected") : null,
            Exemptions = [.. map.Texts("exempt").Select(text => ExemptionOf(map, text)).OfType<Exemption>()],
            LawId = OneOf(map, "law", laws)!,
            Clause = map.Text("clause"),
            Authority = map.Text("authority"),
            Note = map.Both("note"),
        };
        if (map.Map("filed_by", RuleShapes.FiledBy) is { } filed)
            rule = rule with { FiledByReport = Code(filed, "report", Reports.Kinds), FiledByFigures = filed.Flag("figures") };
        Periods(map, rule);
        Complete(map, rule);
        return rule;
    }

    /// <summary>What goes with periods, with which of them, and what only with them.</summary>
    private static void Periods(YamlMap map, DutyRule rule)
    {
        var periodic = rule.Frequency is DutyFrequency.Yearly or DutyFrequency.Quarterly or DutyFrequency.Monthly;
        if (periodic && rule.First is null) map.Refuse("frequency", new Text("有 first_period 的周期", "a frequency with its first_period"));
        foreach (var (key, period) in new[] { ("first_period", rule.First), ("last_period", rule.Last) })
        {
            if (period is { } given && !rule.Frequency.AsksFor(given)) map.Refuse(key, new Text("每年的规则和名单的规则写年，每季的写季，每月的写月，事件的规则不写", "a year where yearly or per listing, a quarter where quarterly, a month where monthly, none per event"));
        }

        if (rule.Last is { } last && rule.First is { } first && last.CompareTo(first) < 0) map.Refuse("last_period", new Text("不早于 first_period", "not before first_period"));
        if (rule.Frequency is not DutyFrequency.Yearly)
        {
            var (text, dues) = (new Text("of_next_month、months 或 working_days；on 仅用于每年的规则", "of_next_month, months or working_days; on is for yearly rules"), rule.Regions.Select(regional => regional.Due));
            if (rule.Due.On is not null) map.Refuse("due", text);
            if (dues.Any(due => due.On is not null)) map.Refuse("regions", text);
            if (rule.FiledByReport is not null) map.Refuse("filed_by", new Text("report 仅用于每年的规则", "report only where yearly"));
        }

        if (periodic && rule.SubjectKind is SubjectKind.Enterprise) return;
        if (rule.Exemptions.Count > 0) map.Refuse("exempt", new Text("仅用于按报告期、主体为企业的规则", "only where enterprises are obliged for periods"));
        if (rule.FiledByFigures) map.Refuse("filed_by", new Text("figures 仅用于按报告期、主体为企业的规则", "figures only where enterprises are obliged for periods"));
    }

    /// <summary>What the keys must be together.</summary>
    private static void Complete(YamlMap map, DutyRule rule)
    {
        if (rule.Grounds.Count == 0) map.Refuse("who", new Text("至少一项适用理由", "at least one ground"));
        if (rule.Due.NotKnown is not null && rule.Collected is not []) map.Refuse("due", new Text("期限未知的规则须同时写 collected: []", "collected: [] beside a date that is not known"));
        if (rule.Grounds.Any(ground => ground is AuditGround) != rule.Frequency is DutyFrequency.PerListing) map.Refuse("who", new Text("audit 与 per_listing 同时使用", "audit together with per_listing"));
        if (rule.Grounds.Any(ground => ground is EventGround) != rule.Frequency is DutyFrequency.PerEvent) map.Refuse("who", new Text("event 与 per_event 同时使用", "event together with per_event"));
        if (rule.SubjectKind is SubjectKind.Park && rule.Grounds.Any(ground => ground is not (EveryoneGround or EventGround))) map.Refuse("who", new Text("园区的规则用 everyone 或 event", "everyone or event, where parks are obliged"));
    }

    private Ground? GroundOf(YamlMap map)
    {
        if (Bases.Count(map.Has) != 1)
        {
            map.Refuse("who", new Text(string.Join("、", Bases) + " 之一", $"one of {string.Join(", ", Bases)}"));
            return null;
        }

        if (map.Flag("everyone")) return new EveryoneGround();
        var flags = Enterprises.Table.Fields.Where(field => field.Codec.ValueType == typeof(bool) && !field.Assigned);
        if (map.OneOf("flag", flags.Select(field => field.Name)) is { } flag) return new FlagGround((Field<Enterprise>)Enterprises.Table.Find(flag)!);
        if (Code(map, "list", Recognitions.Kinds) is { } list) return new ListGround(list, map.Text("category"));
        if (Code(map, "audit", AuditListings.Kinds) is { } audit) return new AuditGround(audit);
        if (map.OneOf("event", Enum.GetNames<DutyEvent>().Select(Naming.Snake)) is { } name) return new EventGround(name == "question" ? DutyEvent.Question : DutyEvent.Filing);
        if (!map.Has("indicator")) return null;
        if (!map.Has("at_least")) map.Refuse("indicator", new Fault(IssueCodes.MissingKey, null, ("expected", new("at_least", "at_least")), ("about", new("门槛值", "the threshold"))));
        return OneOf(map, "indicator", indicators.Keys) is { } code && indicators.TryGetValue(code, out var indicator) && map.Number("at_least") is { } least
            ? new ThresholdGround(indicator, least, Math.Clamp(map.Integer("years_before") ?? 0, 0, 10)) : null;
    }

    private static DueRule DueOf(YamlMap map)
    {
        if (Spans.Count(map.Has) != 1) map.Refuse("on", new Text(string.Join("、", Spans) + " 之一", $"one of {string.Join(", ", Spans)}"));
        return new()
        {
            On = OnOf(map),
            Years = Least(map, "years", 0) ?? 1,
            OfNextMonth = DayOf(map),
            Months = Least(map, "months", 1),
            WorkingDays = Least(map, "working_days", 1),
            NotKnown = map.Both("not_known"),
            Moves = map.Flag("moves"),
        };
    }

    private static (int Month, int Day)? OnOf(YamlMap map)
    {
        if (map.Text("on") is not { } text) return null;
        if (DateOnly.TryParseExact($"2024-{text}", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return (day.Month, day.Day);
        map.Refuse("on", new Text("月和日，如 03-15", "month and day such as 03-15"));
        return null;
    }

    private static int? DayOf(YamlMap map)
    {
        const int Longest = 31;
        if (map.Integer("of_next_month") is not { } day || day is >= 1 and <= Longest) return map.Integer("of_next_month");
        map.Refuse("of_next_month", new Text($"1 至 {Longest} 的整数", $"a whole number from 1 to {Longest}"));
        return null;
    }

    private static int? Least(YamlMap map, string key, int least)
    {
        if (map.Integer(key) is not { } number || (number >= least && number <= 600)) return map.Integer(key);
        map.Refuse(key, new Text($"{least} 至 600 的整数", $"a whole number from {least} to 600"));
        return null;
    }

    private static Period? PeriodOf(YamlMap map, string key)
    {
        if (map.Text(key) is not { } text) return null;
        if (Period.TryParse(text, out var period)) return period;
        map.Refuse(key, new Text("报告期，如 2024 或 2024-Q1", "a period such as 2024 or 2024-Q1"));
        return null;
    }

    private static Exemption? ExemptionOf(YamlMap map, string text)
    {
        var known = Enum.GetValues<Exemption>().ToDictionary(value => Naming.Snake(value.ToString()), StringComparer.Ordinal);
        if (known.TryGetValue(text, out var exemption)) return exemption;
        map.Refuse("exempt", new Text(string.Join("、", known.Keys), string.Join(", ", known.Keys)));
        return null;
    }

    private static T? Code<T>(YamlMap map, string key, CodeList<T> codes)
        where T : struct, Enum =>
        map.OneOf(key, codes.Codes.Select(code => code.Name)) is { } text && codes.TryRead(text, out var value) ? value : null;

    /// <summary>Of many names the nearest one is told, not all of them.</summary>
    private static string? OneOf(YamlMap map, string key, IEnumerable<string> known)
    {
        if (map.Text(key) is not { } text || known.Contains(text)) return map.Text(key);
        var near = Reading.Headings.Nearest(text, known);
        map.Refuse(key, new Fault(IssueCodes.BadSetting, text, ("expected", near is null ? new("已有的编号", "an id that exists") : new(near, near))));
        return null;
    }
}
