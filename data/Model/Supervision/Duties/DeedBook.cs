using Disclosure.Model.Dictionary;

namespace Disclosure.Model.Supervision.Duties;

/// <summary>What was done under one rule up to a day. The earliest deed counts; a restatement only where nothing else is there.</summary>
internal sealed class DeedBook
{
    private readonly Dictionary<DutyKey, (Deed Deed, bool Restated)> deeds = [];

    public DeedBook(DutyRule rule, DutyFacts facts, DateOnly day)
    {
        foreach (var filing in facts.Filings.Where(filing => filing.RuleId == rule.Id && filing.FiledOn <= day))
            Add(DutyKey.Of(filing), new(filing.FiledOn, filing.Id, filing.ReportId, filing.LateReason, filing.LateReasonEn), filing.Restated is true);
        foreach (var report in facts.Reports.Where(report => report.Kind == rule.FiledByReport && report.PublishedOn <= day))
            Add(new(report.EnterpriseId, report.ParkCode, Period.OfYear(report.Year).ToString()), new(report.PublishedOn, ReportId: report.Id), restated: false);
        if (rule.FiledByFigures)
        {
            foreach (var ((enterprise, period), on) in facts.FirstReported.Where(pair => pair.Value <= day)) Add(new(enterprise, null, period.ToString()), new(on), restated: false);
        }
    }

    public IEnumerable<KeyValuePair<DutyKey, Deed>> All => deeds.Select(pair => new KeyValuePair<DutyKey, Deed>(pair.Key, pair.Value.Deed));

    public Deed? Find(DutyKey key) => deeds.TryGetValue(key, out var found) ? found.Deed : null;

    /// <summary>Of two deeds of one day, the one that says more is kept: a filing before a report, a report before a date alone.</summary>
    private void Add(DutyKey key, Deed deed, bool restated)
    {
        if (!deeds.TryGetValue(key, out var known) || (restated, deed.On).CompareTo((known.Restated, known.Deed.On)) < 0) deeds[key] = (deed, restated);
    }
}
