using Disclosure.Model.Calculation;
using Disclosure.Model.Dictionary;
using Disclosure.Model.Knowledge;
using Disclosure.Model.Registers;
using Disclosure.Model.Supervision;
using Disclosure.Model.Supervision.Duties;
using Disclosure.Store.Working;

namespace Disclosure.Pipeline.Calculating;

/// <summary>Reads what supervision is worked out from. Figures stream by; of them only what rules ask for is kept.</summary>
internal static class SupervisionFacts
{
    public static DutyFacts Read(StoreFile reader, IReadOnlyList<DutyRule> rules, CancellationToken cancellation)
    {
        var thresholds = rules.SelectMany(rule => rule.Grounds).OfType<ThresholdGround>().Select(ground => ground.Indicator.Code).ToHashSet(StringComparer.Ordinal);
        var values = new Dictionary<(string, string, int), decimal>();
        var first = new Dictionary<(string, Period), DateOnly>();
        var byFigures = rules.Any(rule => rule.FiledByFigures);
        if (byFigures || thresholds.Count > 0)
        {
            var earlier = byFigures ? reader.Read(FigureRevisions.Table).Where(row => row.ReportedOn is not null).GroupBy(row => row.FigureId).ToDictionary(group => group.Key, group => group.Min(row => row.ReportedOn), StringComparer.Ordinal) : [];
            foreach (var figure in reader.Read(Figures.Table).Where(figure => figure.EnterpriseId is not null))
            {
                cancellation.ThrowIfCancellationRequested();
                if (figure is { Value: { } value, Period.IsYear: true } && thresholds.Contains(figure.IndicatorCode)) values.TryAdd((figure.EnterpriseId!, figure.IndicatorCode, figure.Year), value);
                if (!byFigures || figure.Value is null || CalculationMethod.IsCalculated(figure)) continue;
                var on = new[] { figure.ReportedOn, earlier.GetValueOrDefault(figure.Id) }.Min();
                var key = (figure.EnterpriseId!, figure.Period);
                if (on is { } reported && (!first.TryGetValue(key, out var known) || reported < known)) first[key] = reported;
            }
        }

        return new()
        {
            Parks = [.. reader.Read(Parks.Table)],
            Enterprises = [.. reader.Read(Enterprises.Table)],
            Laws = [.. reader.Read(Laws.Table)],
            Recognitions = [.. reader.Read(Recognitions.Table)],
            Listings = [.. reader.Read(AuditListings.Table)],
            Results = [.. reader.Read(AuditResults.Table)],
            Filings = [.. reader.Read(Filings.Table)],
            Reports = [.. reader.Read(Reports.Table)],
            Questions = [.. reader.Read(Questions.Table)],
            Values = values,
            FirstReported = first,
            Calendar = new(reader.Read(PublicHolidays.Table)),
        };
    }
}
