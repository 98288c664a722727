using Disclosure.Model.Issues;
using Disclosure.Model.Registers;
using Disclosure.Pipeline.Layouts;
using Disclosure.Pipeline.Reading;
using Disclosure.Store.Working;

namespace Disclosure.Pipeline.Intake;

/// <summary>One file, one transaction: all of its rows or nothing.</summary>
internal static class FileTaking
{
    /// <param name="path">Where the bytes are that <paramref name="inspection"/> speaks of.</param>
    /// <param name="keep">Called before the rows are committed.</param>
    public static FileReport Take(
        StoreFile store, Vocabulary vocabulary, PlannedFile file, string path, Inspection inspection, Action keep, IProgress<IntakeProgress>? progress, CancellationToken cancellation)
    {
        using var transaction = store.Begin();
        var findings = new Findings(issue => transaction.Upsert(IssueRegister.Table, issue));
        if (inspection.Sha256 != file.Source.Sha256)
        {
            findings.Add(new Fault(IssueCodes.ChangedFile, inspection.Sha256).At(new(file.File.Name)));
            return new(file.File.Name, Outcome.Refused, 0, 0, findings.Shown, 0);
        }

        transaction.Insert(Sources.Table, file.Source);
        var context = new FileContext(file.File.Name, file.Source.Id, file.Source.Sample, file.File.Layout, vocabulary, store, transaction, new(store, transaction));
        var intake = new FileIntake(context, findings, new RowProgress(file.File.Name, progress), cancellation);
        intake.Take(path, inspection);
        if (!findings.Refused)
        {
            transaction.Upsert(Sources.Table, file.Source with { Rows = intake.Rows });
            keep();
            transaction.Commit();
        }

        return new(file.File.Name, findings.Refused ? Outcome.Refused : Outcome.Taken, intake.Rows, findings.ExcludedRows, findings.Shown, findings.Unshown);
    }

    private sealed class RowProgress(string file, IProgress<IntakeProgress>? progress) : IProgress<long>
    {
        public void Report(long value) => progress?.Report(new(file, value));
    }
}
