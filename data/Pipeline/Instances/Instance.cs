namespace Disclosure.Pipeline.Instances;

/// <summary>The folder of one publisher: what was received, how values were corrected, the working store and the releases.</summary>
public sealed class Instance
{
    /// <param name="folder">Existing or not; the programs make what they write into.</param>
    public Instance(string folder)
    {
        Folder = Path.GetFullPath(folder);
        WorkingStore = Path.Combine(WorkFolder, "store.sqlite");
    }

    public string Folder { get; }

    public string SettingsFile => Below("settings.yml");

    /// <summary>One folder for each publisher, below it one for each delivery.</summary>
    public string SourcesFolder => Below("sources");

    /// <summary>Names of the folders of <see cref="SourcesFolder"/>, in the order of their characters.</summary>
    /// <exception cref="IOException">The folder cannot be read.</exception>
    public IReadOnlyList<string> Senders() => Directory.Exists(SourcesFolder) ? [.. Directory.GetDirectories(SourcesFolder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)] : [];

    /// <summary>Why published values change; absent while none does.</summary>
    public string CorrectionsFile => Below("corrections.yml");

    /// <summary>Schemes of performance evaluation, one file a version; absent where nobody is evaluated.</summary>
    public string SchemesFolder => Below("schemes");

    /// <summary>What a run makes and can make again.</summary>
    public string WorkFolder => Below("work");

    public string WorkingStore { get; private init; }

    /// <summary>The bytes of every file that was taken in, each under its hash; written once.</summary>
    public string ArchiveFolder => Path.Combine(WorkFolder, "archive");

    /// <summary>Reference files of this instance, which add to the program's own or replace them.</summary>
    public string ReferenceFolder => Below("reference");

    /// <summary>Who must file what by when, one rule a file.</summary>
    public string ObligationRulesFolder => Path.Combine(Past is null ? Folder : HistoryFolder, "obligation-rules");

    /// <summary>What past releases were made of and the present one is not: deliveries, rules, and the list of those releases. Absent where a history began with its first release.</summary>
    public string HistoryFolder => Below("history");

    /// <summary>Deliveries of past releases; null in the present.</summary>
    public string? PastSourcesFolder => Past is null ? null : Path.Combine(HistoryFolder, Path.GetFileName(SourcesFolder));

    /// <summary>The day as of which the instance is looked at: later deliveries had not arrived, and the rules are those of its history. Null for the present.</summary>
    public DateOnly? Past { get; private init; }

    /// <summary>Published, never changed.</summary>
    public string ReleasesFolder => Below("releases");

    /// <summary>What signs the log of releases; only its owner may read it.</summary>
    public string KeyFile => Below("log.key");

    /// <summary>The path below the sources folder, with forward slashes; the path itself when it lies elsewhere.</summary>
    public string NameOf(string path)
    {
        var relative = new[] { SourcesFolder, PastSourcesFolder }.OfType<string>().Select(folder => Path.GetRelativePath(folder, path)).FirstOrDefault(name => !name.StartsWith("..", StringComparison.Ordinal));
        return relative?.Replace(Path.DirectorySeparatorChar, '/') ?? path;
    }

    /// <summary>The pressed site of the newest release; belongs to the press as a whole.</summary>
    public string SiteFolder => Below("site");

    /// <summary>The same instance with another file in the working store's place.</summary>
    public Instance Over(string workingStore) => new(Folder) { WorkingStore = workingStore, Past = Past };

    /// <summary>The same instance as it was on a day.</summary>
    public Instance AsOf(DateOnly day) => new(Folder) { WorkingStore = WorkingStore, Past = day };

    private string Below(string name) => Path.Combine(Folder, name);
}
