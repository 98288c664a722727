using System.IO.Compression;
using System.Text.Json;
using Disclosure.Model.Dictionary;
using Disclosure.Model.Issues;
using Disclosure.Model.Registers;
using Disclosure.Pipeline.Exporting.Describing;
using Disclosure.Pipeline.Layouts;
using Disclosure.Pipeline.Reading;
using Disclosure.Store.Working;

namespace Disclosure.Pipeline.Intake;

/// <summary>Takes the rows of a data package into a store as they were published, in one transaction: all of its registers or nothing.</summary>
/// <param name="sample">Whether sample data are taken.</param>
/// <param name="keep">Keeps a file with its hash; called for everything that was read before the rows are committed. False when the bytes have changed since.</param>
internal sealed class ExportTaking(StoreFile store, DeliveredExport export, bool sample, Func<string, string, bool> keep, IProgress<IntakeProgress>? progress, CancellationToken cancellation)
{
    private static readonly string[] Wanted = [DataPackages.Name, .. ExportLayout.Registers.Select(register => $"{register.Slug}.csv")];

    /// <summary>What validation found in the files behind an export stands in its own register of issues.</summary>
    private readonly Findings findings = new(_ => { });
    private readonly Dictionary<string, string> read = new(StringComparer.Ordinal);
    private int rows;

    public FileReport Take()
    {
        var unpacked = Directory.CreateTempSubdirectory("disclose-export-").FullName;
        try
        {
            using var transaction = store.Begin();
            store.DeferReferences();
            transaction.WithoutIndexes(ExportLayout.Registers);
            if (Folder(unpacked) is { } folder) Take(folder, transaction);
            if (!findings.Refused) Keep();
            if (!findings.Refused) transaction.Commit();
        }
        finally
        {
            Directory.Delete(unpacked, recursive: true);
        }

        return new(export.Name, findings.Refused ? Outcome.Refused : Outcome.Taken, rows, 0, findings.Shown, findings.Unshown);
    }

    /// <summary>The folder with the files, unpacked where they are in an archive.</summary>
    /// <returns>Null after a finding.</returns>
    private string? Folder(string unpacked)
    {
        if (export.IsFolder) return export.Path;
        try
        {
            read[export.Path] = Inspection.Of(export.Path, cancellation).Sha256;
            if (export.Sha256 is { } stated && stated != read[export.Path]) throw new UnreadableException(new(IssueCodes.ChangedFile, read[export.Path]), null);
            using var archive = ZipFile.OpenRead(export.Path);
            foreach (var name in Wanted)
            {
                var entries = archive.Entries.Where(entry => entry.FullName == name).ToArray();
                if (entries.Length > 1) throw new InvalidDataException(name);
                if (entries is [var entry]) entry.ExtractToFile(Path.Combine(unpacked, name));
            }

            return unpacked;
        }
        catch (UnreadableException error)
        {
            findings.Add(error.Fault.At(new(export.Name)));
        }
        catch (InvalidDataException error)
        {
            findings.Add(new Fault(IssueCodes.ExportUnreadable, error.Message).At(new(export.Name)));
        }

        return null;
    }

    private void Take(string folder, StoreTransaction transaction)
    {
        if (Hashes(folder) is not { } hashes) return;
        var missing = Wanted.Skip(1).Where(name => !File.Exists(Path.Combine(folder, name))).ToArray();
        foreach (var name in missing) findings.Add(new Fault(IssueCodes.ExportFileMissing, name).At(new(export.Name)));
        if (missing.Length > 0) return;
        var references = new References(store, transaction);
        var reports = new ReportFiles(export.ReportsFolder, store, cancellation);
        foreach (var register in ExportLayout.Registers) Take(register, Path.Combine(folder, $"{register.Slug}.csv"), hashes, transaction, references, reports);
        foreach (var (report, hash) in reports.Sound) read[report] = hash;
        if (!sample && store.Read(Sources.Table).FirstOrDefault(source => source.Sample) is { } made) findings.Add(new Fault(IssueCodes.ExportSample, made.File).At(new(export.Name)));
    }

    private IReadOnlyDictionary<string, string>? Hashes(string folder)
    {
        try
        {
            return PackageHashes.Read(folder);
        }
        catch (JsonException error)
        {
            findings.Add(new Fault(IssueCodes.ExportUnreadable, error.Message).At(new($"{export.Name}/{DataPackages.Name}")));
            return null;
        }
    }

    private void Take(Table register, string path, IReadOnlyDictionary<string, string> hashes, StoreTransaction transaction, References references, ReportFiles reports)
    {
        var name = $"{export.Name}/{Path.GetFileName(path)}";
        var inspection = Inspection.Of(path, cancellation);
        if (hashes.TryGetValue(Path.GetFileName(path), out var stated) && stated != inspection.Sha256)
            findings.Add(new Fault(IssueCodes.ExportFileChanged, inspection.Sha256, ("expected", new(stated, stated))).At(new(name)));
        if (export.IsFolder) read[path] = inspection.Sha256;
        var context = new FileContext(name, "", Sample: false, ExportLayout.Of(register), Vocabulary.Empty, store, transaction, references) { ReportFiles = reports };
        var intake = new FileIntake(context, findings, progress, cancellation);
        intake.Take(path, inspection);
        rows += intake.Rows;
    }

    private void Keep()
    {
        foreach (var (path, hash) in read)
        {
            if (!keep(path, hash)) findings.Add(new Fault(IssueCodes.ChangedFile, hash).At(new(export.Name)));
        }
    }
}
