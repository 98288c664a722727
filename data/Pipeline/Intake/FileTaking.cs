using Disclosure.Model.Issues;
using Disclosure.Model.Registers;
using Disclosure.Pipeline.Layouts;
using Disclosure.Pipeline.Reading;
using Disclosure.Store.Working;

namespace Disclosure.Pipeline.Intake;

/// <summary>One file, one transaction: all of its rows or nothing.</summary>
internal static class FileTaking
{
    /// <summary>Below, nobody waits.</summary>
    private const int ManyLines = 2_000;

    /// <param name="path">Where the bytes are that <paramref name="inspection"/> speaks of.</param>
    /// <param name="keep">Keeps a file with its hash; called for what rows name, then for the table itself, before the rows are committed. False when the bytes have changed since.</param>
    public static FileReport Take(
        StoreFile store, Vocabulary vocabulary, PlannedFile file, string path, Inspection inspection, Func<string, string, bool> keep, IProgress<IntakeProgress>? progress, CancellationToken cancellation)
    {
        using var transaction = store.Begin();
        var findings = new Findings(issue => transaction.Upsert(IssueRegister.Table, issue));
        if (inspection.Sha256 != file.Source.Sha256)
        {
            findings.Add(new Fault(IssueCodes.ChangedFile, inspection.Sha256).At(new(file.File.Name)));
            return new(file.File.Name, Outcome.Refused, 0, 0, findings.Shown, 0);
        }

        if (transaction.Find(Sources.Table, file.Source) is { } twin)
        {
            findings.Add(new Fault(IssueCodes.DuplicateFile, null, ("expected", new(twin.File, twin.File))).At(new(file.File.Name)));
            return new(file.File.Name, Outcome.Refused, 0, 0, findings.Shown, 0);
        }

        if (IsMostOfAll(store, file.File.Layout, inspection)) transaction.WithoutIndexes(file.File.Layout.Blocks.Select(block => block.Register));
        transaction.Insert(Sources.Table, file.Source);
        var context = new FileContext(file.File.Name, file.Source.Id, file.Source.Sample, file.File.Layout, vocabulary, store, transaction, new(store, transaction))
        {
            ReceivedOn = file.Source.ReceivedOn ?? DateOnly.MaxValue,
            ReportFiles = new(Path.GetDirectoryName(file.File.Path)!, store, cancellation),
        };
        var intake = new FileIntake(context, findings, progress, cancellation);
        intake.Take(path, inspection);
        if (!findings.Refused) Keep(context, findings, path, inspection, keep);
        if (!findings.Refused)
        {
            transaction.Upsert(Sources.Table, file.Source with { Rows = intake.Rows });
            transaction.Commit();
        }

        return new(file.File.Name, findings.Refused ? Outcome.Refused : Outcome.Taken, intake.Rows, findings.ExcludedRows, findings.Shown, findings.Unshown);
    }

    /// <summary>Whether a text brings more rows than its registers hold, so that making their indexes anew costs less than a place for each row.</summary>
    private static bool IsMostOfAll(StoreFile store, Layout layout, Inspection inspection) =>
        !inspection.IsZip && inspection.Lines > ManyLines && inspection.Lines > layout.Blocks.Sum(block => store.Count(block.Register));

    private static void Keep(FileContext file, Findings findings, string path, Inspection inspection, Func<string, string, bool> keep)
    {
        foreach (var (report, hash) in file.ReportFiles!.Sound)
        {
            if (!keep(report, hash)) findings.Add(new Fault(IssueCodes.ReportFileChanged, Path.GetFileName(report), ("expected", new(hash, hash))).At(new(file.Name)));
        }

        if (!findings.Refused) keep(path, inspection.Sha256);
    }
}
