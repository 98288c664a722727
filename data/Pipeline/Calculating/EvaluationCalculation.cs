using Disclosure.Model.Goals;
using Disclosure.Model.Goals.Evaluating;
using Disclosure.Model.Registers;
using Disclosure.Model.Supervision;
using Disclosure.Store.Working;

namespace Disclosure.Pipeline.Calculating;

/// <summary>The schemes of an instance as registers, and what they give for every enterprise of a park and every park.</summary>
internal sealed class EvaluationCalculation(IReadOnlyList<Scheme> schemes)
{
    public void Run(StoreFile reader, StoreTransaction writer, DateOnly day, CancellationToken cancellation)
    {
        var rows = new SchemeRows(reader.Read(Indicators.Table).ToDictionary(indicator => indicator.Code, StringComparer.Ordinal));
        Publish(rows, writer);
        if (schemes.Count == 0) return;

        var subjects = SubjectsOf(reader).ToList();
        var figures = new FigureBook(subjects, Watched(reader.Read(Figures.Table), cancellation));
        var evidence = new EvidenceBook(
            reader.Read(Obligations.Table), reader.Read(Rectifications.Table), reader.Read(AuditListings.Table), reader.Read(AuditResults.Table), reader.Read(Certifications.Table),
            reader.Read(Measures.Table), reader.Read(Targets.Table), reader.Read(TargetAssessments.Table), day);
        foreach (var result in new Evaluator(rows, figures, evidence).Evaluate(schemes, subjects))
        {
            cancellation.ThrowIfCancellationRequested();
            writer.Insert(PerformanceEvaluations.Table, result.Evaluation);
            foreach (var score in result.Scores) writer.Insert(CriterionScores.Table, score);
        }
    }

    private void Publish(SchemeRows rows, StoreTransaction writer)
    {
        writer.Clear(EvaluationLevels.Table);
        writer.Clear(EvaluationCriteria.Table);
        writer.Clear(EvaluationSchemes.Table);
        foreach (var scheme in schemes)
        {
            writer.Insert(EvaluationSchemes.Table, SchemeRows.Of(scheme, previous: scheme.Version > 1));
            foreach (var criterion in rows.Criteria(scheme)) writer.Insert(EvaluationCriteria.Table, criterion);
            foreach (var level in SchemeRows.Levels(scheme)) writer.Insert(EvaluationLevels.Table, level);
        }
    }

    /// <summary>Enterprises of other registers lie in no park and are judged by nobody here.</summary>
    private static IEnumerable<EvaluatedSubject> SubjectsOf(StoreFile reader) =>
    [
        .. reader.Read(Parks.Table).Select(park => new EvaluatedSubject(SubjectKind.Park, park.Code, park.Code, null)),
        .. reader.Read(Enterprises.Table).Where(enterprise => enterprise.ParkCode is not null)
            .Select(enterprise => new EvaluatedSubject(SubjectKind.Enterprise, enterprise.Id, enterprise.ParkCode!, enterprise.IndustryCode)),
    ];

    private static IEnumerable<Figure> Watched(IEnumerable<Figure> figures, CancellationToken cancellation)
    {
        foreach (var figure in figures)
        {
            cancellation.ThrowIfCancellationRequested();
            yield return figure;
        }
    }
}
