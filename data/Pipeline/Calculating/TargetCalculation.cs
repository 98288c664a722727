using Disclosure.Model.Goals;
using Disclosure.Model.Registers;
using Disclosure.Store.Working;

namespace Disclosure.Pipeline.Calculating;

/// <summary>Progress of every target, and what the measures brought towards it.</summary>
internal static class TargetCalculation
{
    public static void Run(StoreFile reader, StoreTransaction writer, DateOnly day, CancellationToken cancellation)
    {
        var targets = reader.Read(Targets.Table).ToList();
        var subjects = targets.Select(SubjectOf).ToHashSet();
        var indicators = reader.Read(Indicators.Table).ToDictionary(indicator => indicator.Code, StringComparer.Ordinal);
        var revisions = reader.Read(TargetRevisions.Table).ToLookup(revision => revision.TargetId, StringComparer.Ordinal);
        var book = new Book(reader.Read(Figures.Table), subjects, cancellation);
        foreach (var target in targets)
        {
            var subject = SubjectOf(target);
            var assessments = TargetProgress.Assess(target, [.. revisions[target.Id]], indicators[target.IndicatorCode], book.Of(subject, target.IndicatorCode, target.GasCode), book.Latest(subject));
            foreach (var assessment in assessments) writer.Insert(TargetAssessments.Table, assessment);
            writer.Upsert(Targets.Table, TargetProgress.WithStatus(target, assessments));
        }

        var byId = targets.ToDictionary(target => target.Id, StringComparer.Ordinal);
        foreach (var measure in reader.Read(Measures.Table))
            writer.Upsert(Measures.Table, MeasureProgress.WithProgress(measure, measure.TargetId is { } id ? byId[id] : null, day));
    }

    private static (string? Enterprise, string? Park) SubjectOf(Target target) => (target.EnterpriseId, target.EnterpriseId is null ? target.ParkCode : null);

    /// <summary>The yearly figures of the subjects that have targets.</summary>
    private sealed class Book
    {
        private readonly Dictionary<((string?, string?) Subject, string Indicator, string? Gas), Dictionary<int, Figure>> figures = [];
        private readonly Dictionary<(string?, string?), int> latest = [];

        public Book(IEnumerable<Figure> all, HashSet<(string?, string?)> subjects, CancellationToken cancellation)
        {
            foreach (var figure in all)
            {
                cancellation.ThrowIfCancellationRequested();
                var subject = (figure.EnterpriseId, figure.EnterpriseId is null ? figure.ParkCode : null);
                if (!figure.Period.IsYear || !subjects.Contains(subject)) continue;
                latest[subject] = Math.Max(latest.GetValueOrDefault(subject), figure.Year);
                if (figure is not { CarrierCode: null, WasteCategoryCode: null }) continue;
                var key = (subject, figure.IndicatorCode, figure.GasCode);
                if (!figures.TryGetValue(key, out var years)) figures.Add(key, years = []);
                years.Add(figure.Year, figure);
            }
        }

        public int? Latest((string?, string?) subject) => latest.TryGetValue(subject, out var year) ? year : null;

        public Dictionary<int, Figure> Of((string?, string?) subject, string indicator, string? gas) => figures.GetValueOrDefault((subject, indicator, gas)) ?? [];
    }
}
