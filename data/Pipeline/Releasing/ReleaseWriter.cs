using Disclosure.Model;
using Disclosure.Model.Dictionary;
using Disclosure.Model.Identifiers;
using Disclosure.Model.Registers;
using Disclosure.Pipeline.Exporting;
using Disclosure.Pipeline.Instances;
using Disclosure.Pipeline.Releasing.Differences;
using Disclosure.Pipeline.Releasing.Folders;
using Disclosure.Pipeline.Releasing.Reasons;
using Disclosure.Store.Releases;
using Disclosure.Store.Working;

namespace Disclosure.Pipeline.Releasing;

/// <summary>Writes the files of one release into an empty folder. Everything streams, and everything stands in the order of its key.</summary>
/// <param name="release">The row that speaks of the release itself.</param>
/// <param name="plan">Null for the first release.</param>
internal sealed class ReleaseWriter(Release release, ReleasePlan? plan, ReportCopies reports, Settings settings, IProgress<ReleaseProgress>? progress)
{
    public void Write(StoreFile working, string folder, ManifestPrevious? previous, CancellationToken cancellation)
    {
        var path = Path.Combine(folder, ReleasesFolder.StoreName);
        var publication = new Publication(release.Version, release.PublishedOn, new(release.Notes, release.NotesEn), settings);
        var exports = new ReleaseFiles(folder, publication, name => progress?.Report(new(ReleaseStep.Exporting, name)));
        IReadOnlyDictionary<string, long> rows;
        using (var store = StoreFile.Create(path))
        {
            Fill(working, store, cancellation);
            progress?.Report(new(ReleaseStep.Indexing));
            ReleaseStamp.Stamp(store);
            store.Finish();
            rows = exports.WriteDatasets(store, cancellation);
        }

        progress?.Report(new(ReleaseStep.Hashing));
        var database = new ManifestFile(Path.GetFileName(path), new FileInfo(path).Length, Hashes.Of(path), "application/vnd.sqlite3");
        var files = exports.WriteWhole(database, cancellation);
        var manifest = new Manifest
        {
            Format = Manifest.CurrentFormat,
            Version = release.Version,
            Date = release.PublishedOn,
            Previous = previous,
            Publisher = settings.Publisher,
            Licence = settings.Licence,
            Sample = settings.Sample,
            Notes = new(release.Notes, release.NotesEn),
            Registers = [.. Catalog.Tables.Select(table => ManifestRegister.Of(table, rows[table.Slug]))],
            Files = [.. files.Concat(reports.Write(folder, cancellation)).OrderBy(file => file.Path, StringComparer.Ordinal)],
        };
        var bytes = manifest.Write();
        File.WriteAllBytes(Path.Combine(folder, Manifest.FileName), bytes);
        File.WriteAllBytes(Path.Combine(folder, ReleaseVerification.SumsName), ReleaseVerification.Sums(manifest, Hashes.Of(bytes)));
    }

    private void Fill(StoreFile working, StoreFile store, CancellationToken cancellation)
    {
        using var transaction = store.Begin();
        foreach (var table in Catalog.Tables)
        {
            progress?.Report(new(ReleaseStep.Filling, table.Slug));
            if (table == Figures.Table) FillFigures(working, transaction, cancellation);
            else if (table == Releases.Table || table == Releases.Changes) Carry(table, transaction, cancellation);
            else if (table != Datasets.Table) RegisterRows.Of(table).Copy(working, transaction, cancellation);
        }

        transaction.Insert(Releases.Table, release);
        FillChanges(transaction, cancellation);
        foreach (var dataset in DatasetRows.Of(release, plan, store)) transaction.Insert(Datasets.Table, dataset);
        transaction.Commit();
    }

    private void FillFigures(StoreFile working, StoreTransaction transaction, CancellationToken cancellation)
    {
        using var dates = new PublicationDates(plan?.Previous, release.PublishedOn);
        foreach (var figure in working.Read(Figures.Table))
        {
            cancellation.ThrowIfCancellationRequested();
            transaction.Insert(Figures.Table, figure with { PublishedOn = dates.Of(figure) });
        }
    }

    /// <summary>The history so far, out of the release before.</summary>
    private void Carry(Table table, StoreTransaction transaction, CancellationToken cancellation)
    {
        if (plan?.Previous.Find(table.Slug) is { } before)
            RegisterRows.Of(table).Insert([.. before.Fields.Select(field => field.Name)], plan.Previous.Rows(before)!, transaction, cancellation);
    }

    private void FillChanges(StoreTransaction transaction, CancellationToken cancellation)
    {
        foreach (var (row, value, reason) in plan?.Changes(cancellation) ?? []) transaction.Insert(Releases.Changes, ChangeOf(row, value, reason));
    }

    private Change ChangeOf(RowDifference row, ValueDifference value, Reason? reason) => new()
    {
        Id = PermanentId.Of("change", release.Version, row.Register, row.Key, value.Field ?? ""),
        ReleaseVersion = release.Version,
        Register = row.Register,
        Key = row.Key,
        Field = value.Field,
        Kind = value.Kind,
        Old = value.Old,
        New = value.New,
        ReasonCode = reason?.Code,
        Reason = reason?.Words.Zh,
        ReasonEn = reason?.Words.En,
    };
}
