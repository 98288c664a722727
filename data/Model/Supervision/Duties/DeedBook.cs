using Disclosure.Model.Dictionary;

namespace Disclosure.Model.Supervision.Duties;

/// <summary>What was done under one rule up to a day.</summary>
internal sealed class DeedBook
{
    private readonly Dictionary<DutyKey, Deed> deeds = [];

    public DeedBook(DutyRule rule, DutyFacts facts, DateOnly day)
    {
        foreach (var filing in facts.Filings.Where(filing => filing.RuleId == rule.Id && filing.FiledOn <= day))
            Add(DutyKey.Of(filing, rule.Frequency), Deed.Of(filing));
        foreach (var report in facts.Reports.Where(report => report.Kind == rule.FiledByReport && report.PublishedOn <= day))
            Add(new(report.EnterpriseId, report.ParkCode, Period.OfYear(report.Year).ToString()), new(report.PublishedOn, ReportId: report.Id));
        if (rule.FiledByFigures)
        {
            foreach (var ((enterprise, period), on) in facts.FirstReported.Where(pair => pair.Value <= day)) Add(new(enterprise, null, period.ToString()), new(on));
        }
    }

    public IEnumerable<KeyValuePair<DutyKey, Deed>> All => deeds;

    public Deed? Find(DutyKey key) => deeds.GetValueOrDefault(key);

    /// <summary>Of two deeds of one day, the one that says more is kept: a filing before a report, a report before a date alone.</summary>
    private void Add(DutyKey key, Deed deed) => deeds[key] = deeds.TryGetValue(key, out var known) ? Deed.First([known, deed])! : deed;
}
