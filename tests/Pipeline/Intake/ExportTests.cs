using System.IO.Compression;
using Disclosure.Model.Issues;
using Disclosure.Model.Registers;
using Disclosure.Pipeline.Calculating;
using Disclosure.Pipeline.Intake;
using Disclosure.Pipeline.Releasing;
using Disclosure.Store.Releases;

namespace Disclosure.Pipeline.Tests.Intake;

/// <summary>The demonstration, released once, and its data package.</summary>
public sealed class ReleasedDemonstration : IDisposable
{
    private readonly TestInstance instance = TestInstance.Demonstration();

    public ReleasedDemonstration() => Folder = Release(instance);

    /// <summary>Of the release.</summary>
    public string Folder { get; }

    /// <summary>Ingests, calculates and releases.</summary>
    /// <returns>Folder of the release.</returns>
    internal static string Release(TestInstance instance)
    {
        foreach (var name in new[] { "settings.yml", "log.key" }) instance.Write(name, File.ReadAllBytes(Path.Combine(Repository.Data, name)));
        instance.IngestAll();
        var calculated = CalculationRun.Run(instance.Instance, null, TimeProvider.System);
        var release = ReleaseStage.Run(instance.Instance, new() { Date = calculated.Day }, TimeProvider.System, null, CancellationToken.None);
        Assert.True(release.Outcome is ReleaseOutcome.Made, string.Join('\n', release.Issues.Select(issue => issue.MessageEn)));
        return new ReleasesFolder(instance.Instance.ReleasesFolder).FolderOf(release.Version!.Value);
    }

    /// <summary>An instance with the demonstration's rules and schemes, and nothing received.</summary>
    internal static TestInstance Empty()
    {
        var empty = TestInstance.Demonstration();
        Directory.Delete(empty.Instance.SourcesFolder, recursive: true);
        return empty;
    }

    public void Dispose() => Removable(instance).Dispose();

    internal static TestInstance Removable(TestInstance instance)
    {
        foreach (var file in Directory.EnumerateFiles(instance.Folder, "*", SearchOption.AllDirectories)) File.SetAttributes(file, FileAttributes.Normal);
        return instance;
    }
}

/// <summary>A small release, out of which packages with faults are made.</summary>
public sealed class SmallExport : IDisposable
{
    private readonly TestInstance instance = new();

    public SmallExport()
    {
        instance.Deliver("returns/2024", "2025-03-01", "energy.csv", "form: energy", $"uscc,period,electricity_mwh\n{TestInstance.FirstUscc},2024,10\n{TestInstance.SecondUscc},2024,20\n");
        Folder = ReleasedDemonstration.Release(instance);
    }

    /// <summary>Of the release.</summary>
    public string Folder { get; }

    public void Dispose() => ReleasedDemonstration.Removable(instance).Dispose();
}

public sealed class ExportTests(ReleasedDemonstration demonstration, SmallExport small) : IClassFixture<ReleasedDemonstration>, IClassFixture<SmallExport>
{
    private const string Package = "sources/moved/here/package";

    /// <summary>What is done to the files of a package, and what is found: place, code and a part of the message.</summary>
    public static TheoryData<string, string, string, string, bool, string> Faults => new()
    {
        { "figures.csv", ",20,", ",21,", "", true, "moved/here/package/figures.csv: export.file_changed" },
        { "figures.csv", ",20,", ",2o,", "", false, "moved/here/package/figures.csv:79: value: cell.unit_in_value" },
        { "enterprises.csv", ",test-park,", ",test-pork,", "", false, "moved/here/package/enterprises.csv:2: park_code: row.misspelt_reference" },
        { "regions.csv", "110100,", "110000,", "", false, "moved/here/package/regions.csv:3: code: row.duplicate" },
        { "regions.csv", ",110000,", ",999999,", "", false, "moved/here/package/regions.csv:3: parent_code: row.unknown_reference" },
        { "parks.csv", "name_en", "nom", "", false, "moved/here/package/parks.csv:1: heading.missing" },
        { "parks.csv", "name_en", "shoe_size", "", false, "moved/here/package/parks.csv:1: heading.unknown" },
        { "datapackage.json", "resources", "sources", "", true, "moved/here/package/datapackage.json: export.unreadable" },
        { "parks.csv", "", "", "delete", true, "moved/here/package: export.file_missing" },
    };

    [Fact]
    public void A_release_that_is_taken_in_again_is_released_with_the_same_bytes_in_every_file()
    {
        var again = ReleasedDemonstration.Empty();
        try
        {
            again.Deliver("moved/here", "2026-11-30", "  - { file: disclosure.zip, export: true }");
            again.Write("sources/moved/here/disclosure.zip", Archive);
            foreach (var report in Directory.EnumerateFiles(Path.Combine(demonstration.Folder, "reports"))) again.Write($"sources/moved/here/reports/{Path.GetFileName(report)}", File.ReadAllBytes(report));

            var folder = ReleasedDemonstration.Release(again);

            Assert.Equal(Sums(demonstration.Folder), Sums(folder));
            Assert.Equal(Outcome.Unchanged, Assert.Single(again.IngestAll().Files).Outcome);
        }
        finally
        {
            ReleasedDemonstration.Removable(again).Dispose();
        }
    }

    [Fact]
    public void A_folder_of_CSV_files_gives_the_same_rows_as_the_archive_and_later_deliveries_go_on_from_them()
    {
        using var instance = Based(withDescription: false);
        instance.IngestAll();
        Assert.Equal(2, instance.Rows(Figures.Table).Count);

        instance.Deliver("returns/again", "2025-06-01", "energy.csv", "form: energy", $"uscc,period,electricity_mwh\n{TestInstance.SecondUscc},2024,25\n");
        var report = instance.IngestAll();

        Assert.Equal([Outcome.Unchanged, Outcome.Taken], report.Files.Select(file => file.Outcome));
        Assert.Equal([10m, 25m], instance.Rows(Figures.Table).Select(figure => figure.Value!.Value).Order());
        Assert.Equal(20m, Assert.Single(instance.Rows(FigureRevisions.Table)).Value);
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_package_with_a_fault_is_refused_whole_with_its_place_and_what_was_stored_stays(string file, string old, string now, string how, bool withDescription, string expected)
    {
        using var instance = Based(withDescription);
        instance.IngestAll();
        var before = instance.Rows(Figures.Table);
        if (how == "delete") File.Delete(instance.PathOf($"{Package}/{file}"));
        else Replace(instance, file, old, now);

        var report = instance.Ingest();

        Assert.True(report.StoreKept);
        var issues = Assert.Single(report.Files, taken => taken.Outcome is Outcome.Refused).Issues.Where(issue => issue.Severity is Severity.Error).ToArray();
        Assert.Contains(expected, issues.Select(issue => $"{TestInstance.PlaceOf(issue)}: {issue.Code}"));
        Assert.All(issues, issue => Assert.True(issue.Message.Length > 0 && issue.MessageEn.Length > 0 && issue.Hint.Length > 0 && issue.HintEn.Length > 0));
        Assert.Equal(before, instance.Rows(Figures.Table));
    }

    [Fact]
    public void A_first_ingest_of_a_package_with_a_fault_leaves_no_row_of_it()
    {
        using var instance = Based(withDescription: false);
        Replace(instance, "figures.csv", ",20,", ",2O,");

        Assert.True(instance.Ingest().Refused);

        Assert.Empty(instance.Rows(Parks.Table));
    }

    [Fact]
    public void A_package_that_source_yml_no_longer_describes_stays_in_the_store()
    {
        using var instance = Based(withDescription: false);
        instance.IngestAll();
        instance.Write("sources/moved/here/source.yml", "publisher: nobody\n");

        Assert.True(instance.Ingest().StoreKept);

        Assert.Equal(2, instance.Rows(Figures.Table).Count);
    }

    [Fact]
    public void An_archive_that_is_none_or_not_the_one_that_was_received_is_refused()
    {
        using var instance = new TestInstance(withEnterprises: false);
        instance.Deliver("moved/here", "2026-11-30", "  - { file: disclosure.zip, export: true }");
        instance.Write("sources/moved/here/disclosure.zip", Archive[..5000]);
        Assert.Equal("export.unreadable", Assert.Single(instance.Refusal()).Code);

        using (var two = new MemoryStream())
        {
            using (var zip = new ZipArchive(two, ZipArchiveMode.Create, leaveOpen: true))
            {
                zip.CreateEntry("parks.csv");
                zip.CreateEntry("parks.csv");
            }

            instance.Write("sources/moved/here/disclosure.zip", two.ToArray());
        }

        Assert.Equal("export.unreadable", Assert.Single(instance.Refusal()).Code);
        instance.Deliver("moved/here", "2026-11-30", $"  - {{ file: disclosure.zip, export: true, sha256: {new string('0', 64)} }}");
        instance.Write("sources/moved/here/disclosure.zip", Archive);
        Assert.Equal("file.changed", Assert.Single(instance.Refusal()).Code);
    }

    [Fact]
    public void A_second_package_and_sample_data_where_none_are_taken_are_refused()
    {
        using var instance = Based(withDescription: false);
        instance.Deliver("moved/there", "2026-11-30", "  - { file: package, export: true }");
        Directory.CreateDirectory(instance.PathOf("sources/moved/there/package"));
        Assert.Equal("export.second", Assert.Single(instance.Ingest().Settings, issue => issue.Severity is Severity.Error).Code);

        using var real = new TestInstance(withEnterprises: false);
        real.Write("settings.yml", "sample: false\n");
        real.Deliver("moved/here", "2026-11-30", "  - { file: disclosure.zip, export: true }");
        real.Write("sources/moved/here/disclosure.zip", Archive);
        Assert.Contains("export.sample", real.Refusal().Select(issue => issue.Code));
    }

    [Fact]
    public void A_file_that_the_package_has_the_rows_of_is_not_taken_twice()
    {
        using var instance = Based(withDescription: false);
        instance.Deliver("returns/2024", "2025-03-01", "energy.csv", "form: energy", $"uscc,period,electricity_mwh\n{TestInstance.FirstUscc},2024,10\n{TestInstance.SecondUscc},2024,20\n");

        for (var run = 0; run < 2; run++) Assert.Equal("file.duplicate", Assert.Single(instance.Refusal()).Code);

        Assert.Equal(2, instance.Rows(Figures.Table).Count);
    }

    private byte[] Archive => File.ReadAllBytes(Path.Combine(demonstration.Folder, "disclosure.zip"));

    private TestInstance Based(bool withDescription)
    {
        var instance = new TestInstance(withEnterprises: false);
        instance.Deliver("moved/here", "2026-11-30", "  - { file: package, export: true }");
        foreach (var path in Directory.EnumerateFiles(small.Folder, "*.csv").Where(path => !path.EndsWith(".excel.csv", StringComparison.Ordinal)))
            instance.Write($"{Package}/{Path.GetFileName(path)}", File.ReadAllBytes(path));
        if (withDescription) instance.Write($"{Package}/datapackage.json", File.ReadAllBytes(Path.Combine(small.Folder, "datapackage.json")));
        return instance;
    }

    private static void Replace(TestInstance instance, string file, string old, string now)
    {
        var text = File.ReadAllText(instance.PathOf($"{Package}/{file}"));
        var place = text.IndexOf(old, StringComparison.Ordinal);
        Assert.True(place >= 0, $"{old} in {file}");
        instance.Write($"{Package}/{file}", string.Concat(text.AsSpan(0, place), now, text.AsSpan(place + old.Length)));
    }

    private static string[] Sums(string folder) => File.ReadAllLines(Path.Combine(folder, "SHA256SUMS"));
}
