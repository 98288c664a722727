using System.Security.Cryptography;
using System.Text;
using Disclosure.Model;
using Disclosure.Model.Issues;
using Disclosure.Model.Registers;
using Disclosure.Pipeline.Instances;
using Disclosure.Pipeline.Layouts;
using Disclosure.Store.Working;

namespace Disclosure.Pipeline.Intake;

/// <summary>
/// Brings the working store to what the received files say: each file whole or not at all, in one transaction.
/// The store depends on the files and their order alone: later files are added; after any other change it is made anew beside the old one and swapped.
/// </summary>
/// <param name="referenceFolder">The program's own reference data.</param>
public sealed class IntakeRun(Instance instance, string referenceFolder, IProgress<IntakeProgress>? progress = null)
{
    /// <summary>With the reference data that come with the program.</summary>
    public IntakeRun(Instance instance, IProgress<IntakeProgress>? progress = null)
        : this(instance, ReferenceData.ShippedFolder, progress)
    {
    }

    private readonly Archive archive = new(instance);
    private readonly ReferenceData reference = new(referenceFolder, instance);
    private readonly List<Issue> settings = [];
    private readonly List<FileReport> reports = [];

    private string NewStore => $"{instance.WorkingStore}.new";

    /// <exception cref="Store.StoreException">The store cannot be written.</exception>
    public IntakeReport Ingest(CancellationToken cancellation)
    {
        Directory.CreateDirectory(instance.WorkFolder);
        archive.Tidy();
        Discard(NewStore);
        var basis = Basis();
        var state = IntakeState.Read(instance);
        if (!File.Exists(instance.WorkingStore) || state?.Basis != basis) state = null;
        if (state is not null && TryExtend(state, cancellation)) return new(settings, reports, StoreKept: false);
        settings.Clear();
        reports.Clear();
        return File.Exists(instance.WorkingStore) ? Rebuild(basis, cancellation) : Build(basis, cancellation);
    }

    /// <summary>Adds what is new at the end.</summary>
    /// <returns>False when something else changed; then nothing was written.</returns>
    private bool TryExtend(IntakeState state, CancellationToken cancellation)
    {
        using var store = StoreFile.OpenWorking(instance.WorkingStore);
        if (Plan(store, cancellation) is not { } plan || HeldOf(plan.Export, cancellation) != state.Export) return false;
        var stored = store.Read(Sources.Table).Where(source => state.Definitions.ContainsKey(source.Id)).ToDictionary(source => source.Id, StringComparer.Ordinal);
        var held = plan.Files.TakeWhile(file => Holds(file)).Count();
        if (held != stored.Count) return false;
        if (state.Export is { } based) reports.Add(new(based.Name, Outcome.Unchanged, 0, 0, [], 0));
        foreach (var file in plan.Files.Take(held)) reports.Add(new(file.File.Name, Outcome.Unchanged, stored[file.Source.Id].Rows, 0, [], 0));
        TakeAll(store, plan.Files.Skip(held), state, cancellation);
        return true;

        bool Holds(PlannedFile file) =>
            stored.TryGetValue(file.Source.Id, out var source) && state.Holds(source, file.File.Definition) && source with { Rows = 0 } == file.Source;
    }

    private IntakeReport Build(string basis, CancellationToken cancellation)
    {
        using var store = StoreFile.OpenWorking(instance.WorkingStore);
        if (reference.Load(store, settings.Add, cancellation) && Plan(store, cancellation) is { } plan && TakeExport(store, plan, cancellation))
            TakeAll(store, plan.Files, new(basis, []) { Export = HeldOf(plan.Export, cancellation) }, cancellation);
        return new(settings, reports, StoreKept: false);
    }

    private IntakeReport Rebuild(string basis, CancellationToken cancellation)
    {
        var before = HeldFiles();
        var based = IntakeState.Read(instance)?.Export;
        var state = new IntakeState(basis, []);
        var loaded = false;
        using (var store = StoreFile.OpenWorking(NewStore))
        {
            if (reference.Load(store, settings.Add, cancellation) && Plan(store, cancellation) is { } plan && TakeExport(store, plan, cancellation))
            {
                loaded = based is null || plan.Export is not null || !Path.Exists(Path.Combine(instance.SourcesFolder, based.Name));
                state = state with { Export = HeldOf(plan.Export, cancellation) };
                TakeAll(store, plan.Files, state, cancellation, writeState: false);
            }
        }

        var taken = reports.Where(report => report.Outcome is not Outcome.Refused).Select(report => report.File).ToHashSet(StringComparer.Ordinal);
        var wanted = IntakeSettings.Read(instance, _ => { });
        var lost = before.Where(source => !taken.Contains(source.File) && (wanted.Sample || !source.Sample) && File.Exists(Path.Combine(instance.SourcesFolder, source.File)));
        if (!loaded || lost.Any())
        {
            Discard(NewStore);
            return new(settings, reports, StoreKept: true);
        }

        File.Delete(IntakeState.FileOf(instance));
        File.Move(NewStore, instance.WorkingStore, overwrite: true);
        state.Write(instance);
        return new(settings, reports, StoreKept: false);
    }

    /// <summary>What the store holds now. Closing it folds its write-ahead log in, so that the file may be replaced.</summary>
    private List<Source> HeldFiles()
    {
        using var store = StoreFile.OpenWorking(instance.WorkingStore);
        return [.. store.Read(Sources.Table)];
    }

    private DeliveryPlan? Plan(StoreFile store, CancellationToken cancellation)
    {
        var vocabulary = ReferenceData.VocabularyOf(store);
        return vocabulary.Indicators.Count == 0 ? null : DeliveryPlan.Of(instance, vocabulary, reference, settings.Add, cancellation);
    }

    private void TakeAll(StoreFile store, IEnumerable<PlannedFile> files, IntakeState state, CancellationToken cancellation, bool writeState = true)
    {
        var vocabulary = ReferenceData.VocabularyOf(store);
        var exported = state.Export is null ? [] : store.Read(Sources.Table).Select(source => source.Id).ToHashSet(StringComparer.Ordinal);
        if (writeState) state.Write(instance);
        foreach (var file in files)
        {
            cancellation.ThrowIfCancellationRequested();
            if (!exported.Contains(file.Source.Id)) state.Definitions[file.Source.Id] = file.File.Definition;
            if (writeState) state.Write(instance);
            reports.Add(Receive(store, vocabulary, file, cancellation));
        }
    }

    /// <returns>False after a finding; then nothing of it is in the store.</returns>
    private bool TakeExport(StoreFile store, DeliveryPlan plan, CancellationToken cancellation)
    {
        if (plan.Export is not { } export) return true;
        reports.Add(new ExportTaking(store, export, plan.Sample, Keep, progress, cancellation).Take());
        return reports[^1].Outcome is Outcome.Taken;

        bool Keep(string path, string hash)
        {
            using var bytes = archive.Receive(path, cancellation);
            if (bytes.Inspection.Sha256 != hash) return false;
            bytes.Keep();
            return true;
        }
    }

    private static HeldExport? HeldOf(DeliveredExport? export, CancellationToken cancellation) =>
        export is null ? null : new(export.Name, export.Digest(cancellation));

    private FileReport Receive(StoreFile store, Vocabulary vocabulary, PlannedFile file, CancellationToken cancellation)
    {
        using var incoming = archive.Receive(file.File.Path, cancellation);
        return FileTaking.Take(store, vocabulary, file, incoming.Path, incoming.Inspection, Keep, progress, cancellation);

        bool Keep(string path, string hash)
        {
            if (path == incoming.Path)
            {
                incoming.Keep();
                return true;
            }

            using var beside = archive.Receive(path, cancellation);
            if (beside.Inspection.Sha256 != hash) return false;
            beside.Keep();
            return true;
        }
    }

    /// <summary>A newer program may read the same bytes otherwise.</summary>
    private string Basis()
    {
        var parts = $"{reference.Digest()} {typeof(IntakeRun).Module.ModuleVersionId} {typeof(Catalog).Module.ModuleVersionId}";
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(parts)));
    }

    private static void Discard(string store)
    {
        foreach (var suffix in new[] { "", "-wal", "-shm", "-journal" }) File.Delete(store + suffix);
    }
}
