using System.Security.Cryptography;
using Disclosure.Model;
using Disclosure.Model.Dictionary;
using Disclosure.Model.Issues;
using Disclosure.Model.Reference;
using Disclosure.Model.Registers;
using Disclosure.Model.Supervision;
using Disclosure.Pipeline.Instances;
using Disclosure.Pipeline.Layouts;
using Disclosure.Pipeline.Reading;
using Disclosure.Pipeline.Supervising;
using Disclosure.Store.Working;

namespace Disclosure.Pipeline.Intake;

/// <summary>The codes and factors that come with the program, and those with which an instance adds to them or replaces them.</summary>
internal sealed class ReferenceData
{
    private const string FormsFolder = "forms";
    private const string LayoutsFolder = "layouts";
    private readonly Instance instance;
    private readonly SortedDictionary<string, string> files = new(StringComparer.Ordinal);

    /// <param name="shipped">Folder of the program's own files.</param>
    public ReferenceData(string shipped, Instance instance)
    {
        this.instance = instance;
        foreach (var folder in new[] { shipped, instance.ReferenceFolder }.Where(Directory.Exists))
        {
            foreach (var path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
                files[Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/')] = path;
        }

        foreach (var path in RuleFolder.Files(instance)) files[RuleFolder.NameOf(path)] = path;
    }

    /// <summary>Where the build puts them.</summary>
    public static string ShippedFolder => Path.Combine(AppContext.BaseDirectory, "reference");

    public string Digest()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (name, path) in files)
        {
            hash.AppendData(System.Text.Encoding.UTF8.GetBytes(name));
            hash.AppendData(File.ReadAllBytes(path));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>Loads every reference register, each from the file with its name, in one transaction.</summary>
    /// <param name="pastRules">Whether a faulty rule is only left out, so that it does not hide what is wrong elsewhere.</param>
    /// <returns>False after a finding that refuses: then nothing was loaded, and nothing can be read against it.</returns>
    public bool Load(StoreFile store, Action<Issue> report, CancellationToken cancellation, bool pastRules = false)
    {
        using var transaction = store.Begin();
        if (!Rows(store, transaction, report, cancellation) || (!Rules(store, transaction, report) && !pastRules)) return false;
        transaction.Commit();
        return true;
    }

    private bool Rows(StoreFile store, StoreTransaction transaction, Action<Issue> report, CancellationToken cancellation)
    {
        var sound = true;
        var plausibility = files.TryGetValue("plausibility.yml", out var rules) ? Plausibility.Read(rules, "reference/plausibility.yml", report) : [];
        foreach (var register in Catalog.Tables.Where(table => table.Origin is Origin.Reference))
        {
            if (!files.TryGetValue($"{register.Slug}.csv", out var path)) continue;
            var name = $"reference/{register.Slug}.csv";
            var layout = RegisterLayout.Of(register, FileFormat.Default);
            var context = new FileContext(name, "", Sample: false, layout, Vocabulary.Empty, store, transaction, new(store, transaction)) { Plausibility = [.. plausibility.Where(rule => rule.Register == register.Slug)] };
            var findings = new Findings(issue => transaction.Upsert(IssueRegister.Table, issue));
            new FileIntake(context, findings, progress: null, cancellation).Take(path, Inspection.Of(path, cancellation));
            foreach (var issue in findings.Shown) report(issue);
            sound &= !findings.Refused;
        }

        return sound;
    }

    private bool Rules(StoreFile store, StoreTransaction transaction, Action<Issue> report)
    {
        var sound = true;
        // Parks arrive later; the calculation writes their names in.
        var parks = new Dictionary<string, Text>(0);
        foreach (var rule in RuleFolder.Read(instance, store, Report)) transaction.Upsert(ObligationRules.Table, rule.RowOf(parks));
        return sound;

        void Report(Issue issue)
        {
            sound &= issue.Severity is not Severity.Error;
            report(issue);
        }
    }

    public IReadOnlyDictionary<string, Form> Forms(Vocabulary vocabulary, Action<Issue> report) =>
        files.Where(file => Path.GetDirectoryName(file.Key) == FormsFolder && file.Key.EndsWith(".yml", StringComparison.Ordinal))
            .Select(file => Form.Read(file.Value, $"reference/{file.Key}", vocabulary, report))
            .OfType<Form>()
            .ToDictionary(form => form.Name, StringComparer.Ordinal);

    /// <summary>Titles of the forms by their names, without reading what they hold: the program's own and those of an instance.</summary>
    /// <exception cref="IOException">A form cannot be read.</exception>
    public static IReadOnlyDictionary<string, Text> FormTitles(string shipped, Instance? instance)
    {
        var titles = new SortedDictionary<string, Text>(StringComparer.Ordinal);
        foreach (var folder in new[] { shipped, instance?.ReferenceFolder }.OfType<string>().Select(folder => Path.Combine(folder, FormsFolder)).Where(Directory.Exists))
        {
            foreach (var path in Directory.EnumerateFiles(folder, "*.yml"))
            {
                var name = Path.GetFileNameWithoutExtension(path);
                titles[name] = YamlMap.Read(path, name, Shape.Any, _ => { })?.Both("title") ?? new(name, name);
            }
        }

        return titles;
    }

    /// <summary>The mapping file with a name, such as that of a government's exchange table; null when there is none.</summary>
    public string? LayoutOf(string name) => files.GetValueOrDefault($"{LayoutsFolder}/{name}.yml");

    public static Vocabulary VocabularyOf(StoreFile store) =>
        new(store.Read(Indicators.Table), store.Read(EnergyCarriers.Table), store.Read(Gases.Table), store.Read(WasteCategories.Table));
}
