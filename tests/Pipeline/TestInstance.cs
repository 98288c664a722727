using Disclosure.Model.Dictionary;
using Disclosure.Model.Issues;
using Disclosure.Pipeline.Instances;
using Disclosure.Pipeline.Intake;
using Disclosure.Store.Working;

namespace Disclosure.Pipeline.Tests;

/// <summary>An instance in a folder of its own, with a park and two enterprises; deleted at the end.</summary>
internal sealed class TestInstance : IDisposable
{
    public const string FirstUscc = "91999999000000019D";
    public const string SecondUscc = "919999990000000278";

    private const string Head = """
        publisher: { zh: 测试单位, en: Test publisher }
        title: { zh: 测试报送, en: Test return }
        licence: CC-BY-4.0

        """;

    public TestInstance(bool withEnterprises = true)
    {
        Folder = Directory.CreateTempSubdirectory("disclose-").FullName;
        Instance = new(Folder);
        Directory.CreateDirectory(Instance.SourcesFolder);
        if (!withEnterprises) return;
        Deliver("park/a", "2020-01-01", "  - { file: parks.csv, register: parks }\n  - { file: enterprises.csv, register: enterprises, accept: [uscc.unknown_division] }");
        Write("sources/park/a/parks.csv", "code,name\ntest-park,测试园区\n");
        Write("sources/park/a/enterprises.csv", $"uscc,name,park_code\n{FirstUscc},甲公司,test-park\n{SecondUscc},乙公司,test-park\n");
    }

    /// <summary>A copy of what the demonstration received and of its rules.</summary>
    public static TestInstance Demonstration()
    {
        var copy = new TestInstance(withEnterprises: false);
        foreach (var folder in new[] { copy.Instance.SourcesFolder, copy.Instance.ObligationRulesFolder, copy.Instance.SchemesFolder }.Select(path => Path.GetFileName(path)))
        {
            foreach (var path in Directory.EnumerateFiles(Path.Combine(Repository.Data, folder), "*", SearchOption.AllDirectories))
                copy.Write(Path.GetRelativePath(Repository.Data, path), File.ReadAllBytes(path));
        }

        return copy;
    }

    public string Folder { get; }

    public Instance Instance { get; }

    public string PathOf(string file) => Path.Combine(Folder, file);

    public void Write(string file, string text) => Write(file, System.Text.Encoding.UTF8.GetBytes(text));

    public void Write(string file, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(file))!);
        File.WriteAllBytes(PathOf(file), bytes);
    }

    /// <summary>Writes a <c>source.yml</c>.</summary>
    /// <param name="files">Lines of the list of files.</param>
    public void Deliver(string folder, string received, string files, bool sample = false) =>
        Write($"sources/{folder}/source.yml", $"{Head}received: {received}\nsample: {(sample ? "true" : "false")}\nfiles:\n{files}\n");

    /// <summary>A delivery of one file.</summary>
    public void Deliver(string folder, string received, string name, string how, string text)
    {
        Deliver(folder, received, $"  - {{ file: {name}, {how} }}");
        Write($"sources/{folder}/{name}", text);
    }

    public IntakeReport Ingest() => new IntakeRun(Instance, Repository.Reference).Ingest(CancellationToken.None);

    /// <summary>Takes everything in; a refusal fails the test with what was found.</summary>
    public IntakeReport IngestAll()
    {
        var report = Ingest();
        Assert.False(report.Refused, string.Join('\n', report.Settings.Concat(report.Files.SelectMany(file => file.Issues)).Select(issue => $"{PlaceOf(issue)}: {issue.MessageEn}")));
        return report;
    }

    /// <summary>What is wrong with the only refused file.</summary>
    public IReadOnlyList<Issue> Refusal() => Assert.Single(Ingest().Files, file => file.Outcome is Outcome.Refused).Issues;

    public IReadOnlyList<TRow> Rows<TRow>(Table<TRow> table)
        where TRow : class
    {
        using var store = StoreFile.OpenWorking(Instance.WorkingStore);
        return [.. store.Read(table)];
    }

    public static string PlaceOf(Issue issue) => new Place(issue.File, issue.Line, issue.Column, issue.Sheet, issue.Cell).ToString();

    public void Dispose()
    {
        if (Directory.Exists(Folder)) Directory.Delete(Folder, recursive: true);
    }
}
