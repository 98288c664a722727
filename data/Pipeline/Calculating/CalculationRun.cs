using Disclosure.Model.Calculation;
using Disclosure.Model.Goals.Evaluating;
using Disclosure.Model.Issues;
using Disclosure.Model.Registers;
using Disclosure.Model.Supervision.Duties;
using Disclosure.Pipeline.Instances;
using Disclosure.Pipeline.Releasing;
using Disclosure.Pipeline.Schemes;
using Disclosure.Pipeline.Supervising;
using Disclosure.Store.Releases;
using Disclosure.Store.Working;

namespace Disclosure.Pipeline.Calculating;

/// <summary>Works out everything in a working store that follows from reported rows and the day: figures first, then what rests on them.</summary>
public static class CalculationRun
{
    /// <summary>In this order; each stage reads what the ones before it left, and stays in the store whole or not at all.</summary>
    private static CalculationStage[] Stages(IReadOnlyList<Scheme> schemes, IReadOnlyList<DutyRule> rules, Action<Issue> report) =>
    [
        new SupervisionCalculation(rules, report).Run,
        TargetCalculation.Run,
        new EvaluationCalculation(schemes).Run,
        ExchangeCalculation.Run,
    ];

    /// <summary>Replaces all calculated rows and fields. The same reported rows and the same day always give the same rows.</summary>
    /// <param name="instance">Its working store exists, and nothing else writes to it meanwhile.</param>
    /// <param name="date">Day of the release to come; null for what the settings say. Never earlier than the newest release.</param>
    /// <param name="progress">Told now and then how many figures were read, and of how many.</param>
    /// <exception cref="ReferenceDataException">The reference data of the store cannot be calculated with.</exception>
    /// <exception cref="Store.StoreException">The store cannot be read or written; the stage at work left nothing.</exception>
    public static CalculationResult Run(Instance instance, DateOnly? date, TimeProvider time, Action<long, long>? progress = null, CancellationToken cancellation = default)
    {
        var issues = new List<Issue>();
        if (Settings.Read(instance, issues.Add) is not { } settings || issues.Exists(issue => issue.Severity is Severity.Error)) return new(null, null, issues);
        using var reader = StoreFile.OpenWorking(instance.WorkingStore);
        var schemes = SchemesFolder.Read(instance, reader.Read(Indicators.Table).ToDictionary(indicator => indicator.Code, StringComparer.Ordinal), issues.Add);
        var rules = RuleFolder.Read(instance, reader, issues.Add);
        if (issues.Exists(issue => issue.Severity is Severity.Error)) return new(null, null, issues);
        var figures = FigureCalculation.Run(instance.WorkingStore, progress, cancellation);
        using var writer = StoreFile.OpenWorking(instance.WorkingStore);
        var newest = new ReleasesFolder(instance.ReleasesFolder).Log() is [.., var last] ? last.Date : (DateOnly?)null;
        var day = ReleaseDay.Of(settings, reader, date, newest, time);
        foreach (var stage in Stages(schemes, rules, issues.Add))
        {
            using var transaction = writer.Begin();
            stage(reader, transaction, day, cancellation);
            transaction.Commit();
        }

        return new(figures, day, issues);
    }
}

/// <summary>One part of the calculation: pure functions of the Model over rows read, their results written.</summary>
/// <param name="reader">Sees the store as the stages before left it, not what this one writes.</param>
/// <param name="day">The statuses that follow from days are as of it.</param>
internal delegate void CalculationStage(StoreFile reader, StoreTransaction writer, DateOnly day, CancellationToken cancellation);

/// <param name="Figures">Null where the issues stand against it.</param>
/// <param name="Day">Day of the release to come, as of which everything was worked out; null where the issues stand against it.</param>
/// <param name="Issues">Findings in what the calculation is told to do.</param>
public sealed record CalculationResult(Calculated? Figures, DateOnly? Day, IReadOnlyList<Issue> Issues);
