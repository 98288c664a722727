using Disclosure.Model.Dictionary;
using Disclosure.Model.Issues;
using Disclosure.Pipeline.Instances;
using Disclosure.Pipeline.Layouts;
using Disclosure.Pipeline.Reading;
using Disclosure.Pipeline.Supervising;
using Disclosure.Store.Working;

namespace Disclosure.Pipeline.Intake;

/// <summary>Tries files against the instance without touching it: everything is taken into a store of its own, which is thrown away.</summary>
/// <param name="referenceFolder">The program's own reference data.</param>
public sealed class CheckRun(Instance instance, string referenceFolder, IProgress<IntakeProgress>? progress = null)
{
    private readonly ReferenceData reference = new(referenceFolder, instance);
    private readonly List<Issue> settings = [];
    private readonly Dictionary<string, FileKind> kinds = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> delivered = new(StringComparer.Ordinal);

    /// <summary>What the files that no delivery lists were taken for, by their full paths; of the last check.</summary>
    internal IReadOnlyDictionary<string, FileKind> Kinds => kinds;

    /// <summary>The files among them whose bytes are in the sources folder already, by their full paths, with the name there; of the last check.</summary>
    internal IReadOnlyDictionary<string, string> Delivered => delivered;

    /// <param name="paths">Files to look at, in the sources folder or not; empty for all sources.</param>
    /// <param name="kind">Register or form of the files that no delivery lists; null to tell by the headings.</param>
    /// <exception cref="UnknownKindException">It is not to be told what a file is.</exception>
    public IntakeReport Check(IReadOnlyList<string> paths, string? kind, CancellationToken cancellation)
    {
        var folder = Directory.CreateTempSubdirectory("disclose-check-").FullName;
        try
        {
            using var store = StoreFile.OpenWorking(Path.Combine(folder, "store.sqlite"));
            List<string> full = [.. paths.Select(Path.GetFullPath)];
            if (!reference.Load(store, settings.Add, cancellation, pastRules: true)) return new(settings, [], StoreKept: false);
            new RuleCheck(instance, settings.Add).Run(store, [.. full.Where(RuleCheck.IsRule)]);
            return Check(store, [.. full.Where(path => !RuleCheck.IsRule(path) && !IsReference(path))], full, kind, cancellation);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Reference files of the instance are read with the others, in whichever way they are asked for.</summary>
    private bool IsReference(string path) => path.StartsWith(instance.ReferenceFolder + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    /// <param name="asked">With rules, schemes and reference files, which have been read.</param>
    private IntakeReport Check(StoreFile store, List<string> paths, List<string> asked, string? kind, CancellationToken cancellation)
    {
        var vocabulary = ReferenceData.VocabularyOf(store);
        var forms = reference.Forms(vocabulary, _ => { });
        var plan = DeliveryPlan.Of(instance, vocabulary, reference, settings.Add, cancellation);
        var reports = new List<FileReport>();
        if (plan.Export is { } export)
        {
            var report = new ExportTaking(store, export, plan.Sample, (_, _) => true, progress, cancellation).Take();
            if (asked.Count == 0 || paths.Contains(export.Path)) reports.Add(report);
        }

        foreach (var file in plan.Files)
        {
            var report = FileTaking.Take(store, vocabulary, file, file.File.Path, Inspection.Of(file.File.Path, cancellation), (_, _) => true, progress, cancellation);
            if (asked.Count == 0 || paths.Contains(file.File.Path)) reports.Add(report);
        }

        var known = FileKind.All(vocabulary, forms);
        var loose = paths.Where(path => plan.Export?.Path != path && plan.Files.All(file => file.File.Path != path)).Select(path => (Path: path, Kind: FileKind.Of(path, kind, known))).OrderBy(file => DeliveryPlan.Rank(file.Kind.Layout));
        foreach (var (path, told) in loose)
        {
            kinds[path] = told;
            var file = Loose(path, told.Layout, cancellation);
            if (plan.Files.FirstOrDefault(other => other.Source.Sha256 == file.Source.Sha256) is { } twin) delivered[path] = twin.File.Name;
            reports.Add(FileTaking.Take(store, vocabulary, file, path, Inspection.Of(path, cancellation), (_, _) => true, progress, cancellation));
        }

        return new([.. settings.Where(issue => asked.Count == 0 || (issue.Severity is Severity.Error && IsReadAgainst(issue.File)) || asked.Contains(Path.GetFullPath(issue.File, instance.Folder)))], reports, StoreKept: false);
    }

    /// <summary>Every file is read against reference data and rules: their errors are told whatever was asked for.</summary>
    private static bool IsReadAgainst(string name) => name.StartsWith("reference/", StringComparison.Ordinal) || name.StartsWith($"{RuleFolder.Name}/", StringComparison.Ordinal);

    private static DateOnly Today() => DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().Date);

    /// <summary>A file that no delivery lists: it came just now.</summary>
    private static PlannedFile Loose(string path, Layout layout, CancellationToken cancellation)
    {
        var name = Path.GetRelativePath(Directory.GetCurrentDirectory(), path) is var near && near.StartsWith("..", StringComparison.Ordinal) ? path : near;
        var file = new DeliveredFile(name, path, null, layout, "", null);
        var delivery = new Delivery("", new("（未列入）", "(unlisted)"), new("（未列入）", "(unlisted)"), "", Today(), false, null, null, null, null, null, [file]);
        return new(file, DeliveryPlan.SourceOf(delivery, file, Inspection.Of(path, cancellation)));
    }
}

/// <summary>No register and no form is meant by the name, or by the headings of a file.</summary>
/// <param name="found">What was given.</param>
/// <param name="known">Registers and forms.</param>
/// <param name="unreadable">Why nothing can be read from a file; null where its headings or its name fit nothing.</param>
public sealed class UnknownKindException(string found, IEnumerable<string> known, (Text Finding, Text Hint)? unreadable = null) : Exception(found)
{
    public (Text Finding, Text Hint)? Unreadable { get; } = unreadable;

    public string Found { get; } = found;

    public IReadOnlyList<string> Known { get; } = [.. known.Order(StringComparer.Ordinal)];
}
