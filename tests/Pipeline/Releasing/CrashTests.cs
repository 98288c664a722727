using System.Diagnostics;
using System.Security.Cryptography;
using Disclosure.Model.Issues;
using Disclosure.Model.Registers;
using Disclosure.Pipeline.Releasing.Folders;
using Disclosure.Store.Releases;
using Disclosure.Store.Working;

namespace Disclosure.Pipeline.Tests.Releasing;

/// <summary>A child process is killed without warning, and steps that a crash can leave behind are put in place by hand.</summary>
public sealed class CrashTests : IDisposable
{
    private const int Kills = 20;
    private const int ExportKills = 6;

    private readonly TestPark instance = new TestPark().Fill();

    public CrashTests() => instance.Made("2025-04-01");

    private string Folder => instance.Instance.ReleasesFolder;

    public void Dispose() => instance.Dispose();

    [Fact]
    public void A_release_killed_at_any_moment_leaves_the_old_one_or_the_new_one()
    {
        using var park = new TestInstance();
        park.Write("settings.yml", File.ReadAllText(instance.Instance.SettingsFile));
        File.Copy(instance.Instance.KeyFile, park.Instance.KeyFile);
        park.IngestAll();
        var releases = new ReleasesFolder(park.Instance.ReleasesFolder);
        var whole = Run(park, enterprise: null, limit: null);
        var outcomes = new List<ReleaseVersion>();
        for (var kill = 0; kill < Kills; kill++)
        {
            var (before, named) = (releases.Latest()!.Value, Directory.EnumerateDirectories(releases.Path).Max(VersionOf)!.Value);
            Run(park, $"k{kill}", whole * (kill + 4) / (Kills + 2)); // the runtime alone takes the first part of a run
            var after = releases.Latest()!.Value;
            Assert.True(after == before || after == named || after == named.Next(ChangeSize.Minor), $"{before}, {named} → {after}"); // what had its name is completed first
            Assert.Empty(Damage(ReleaseVerification.One(releases, after, TestPark.Trusted, CancellationToken.None)));
            Assert.Empty(Damage(ReleaseVerification.All(releases, TestPark.Trusted, CancellationToken.None)));
            outcomes.Add(after);
        }

        Run(park, "last", limit: null);
        Assert.Empty(ReleaseVerification.All(releases, TestPark.Trusted, CancellationToken.None));
        Assert.InRange(outcomes.Distinct().Count(), 1, Kills - 1); // some runs were killed before their end
    }

    [Fact]
    public void An_export_killed_at_any_moment_leaves_each_file_as_it_was_or_as_it_was_to_be()
    {
        var folder = Path.Combine(instance.Instance.Folder, "export");
        var whole = Export("1.0.0", folder, limit: null);
        var before = FilesOf(folder);
        instance.Change(store => store.Insert(Enterprises.Table, TestPark.Enterprise("e3")));
        instance.Made("2025-05-01");
        Export("1.1.0", Path.Combine(instance.Instance.Folder, "new"), limit: null);
        var after = FilesOf(Path.Combine(instance.Instance.Folder, "new"));
        Assert.Equal(before.Keys.Order(), after.Keys.Order());
        for (var kill = 0; kill < ExportKills; kill++)
        {
            Export("1.1.0", folder, whole * (kill + 4) / (ExportKills + 4)); // the runtime alone takes the first part of a run
            Assert.All(FilesOf(folder).Where(file => !file.Key.StartsWith(".unfinished", StringComparison.Ordinal)), file => Assert.True(file.Value == before[file.Key] || file.Value == after[file.Key], file.Key));
        }

        Export("1.1.0", folder, limit: null);
        Assert.Equal(after, FilesOf(folder));
    }

    [Fact]
    public void What_was_interrupted_while_being_written_is_cleared_away()
    {
        Directory.CreateDirectory(Path.Combine(Folder, ".unfinished"));
        File.WriteAllText(Path.Combine(Folder, ".unfinished", "figures.csv"), "half");
        File.SetAttributes(Path.Combine(Folder, ".unfinished", "figures.csv"), FileAttributes.ReadOnly);
        Assert.Equal("release.unfinished", Assert.Single(ReleaseVerification.All(instance.Releases, TestPark.Trusted, CancellationToken.None)).Code);
        instance.Release("2025-05-01");
        Assert.Empty(ReleaseVerification.All(instance.Releases, TestPark.Trusted, CancellationToken.None));
        Assert.False(Directory.Exists(Path.Combine(Folder, ".unfinished")));
    }

    [Fact]
    public void A_release_that_has_its_name_is_completed_whichever_file_of_the_log_was_the_last_to_be_written()
    {
        string[] steps = ["", "tile/entries/000.p/2", "tile/0/000.p/2", "checkpoint", "checkpoints/2", "proofs/1.1.0.tlog-proof"];
        var (log, latest) = (Files(), File.ReadAllText(instance.Releases.LatestFile));
        instance.Change(store => store.Insert(Enterprises.Table, TestPark.Enterprise("e3")));
        instance.Made("2025-05-01");
        var complete = Files();
        Assert.Equal(steps[1..].Except(["checkpoint"]).Order(StringComparer.Ordinal), complete.Keys.Except(log.Keys).Order(StringComparer.Ordinal));
        for (var written = 0; written < steps.Length; written++)
        {
            Directory.Delete(instance.Releases.LogFiles.Path, recursive: true);
            foreach (var (name, bytes) in log.Concat(steps[1..(written + 1)].Select(step => KeyValuePair.Create(step, complete[step]))))
            {
                Directory.CreateDirectory(Path.GetDirectoryName(instance.Releases.LogFiles.PathOf(name))!);
                File.WriteAllBytes(instance.Releases.LogFiles.PathOf(name), bytes);
            }

            File.WriteAllText(instance.Releases.LatestFile, latest);
            Assert.Empty(Damage(ReleaseVerification.All(instance.Releases, TestPark.Trusted, CancellationToken.None)));
            Assert.Equal("1.1.0", instance.Release("2025-06-01").Version.ToString());
            Assert.Empty(ReleaseVerification.All(instance.Releases, TestPark.Trusted, CancellationToken.None));
            Assert.Equal(complete, Files());
        }
    }

    [Fact]
    public void Without_a_key_an_interrupted_release_waits()
    {
        Directory.Delete(instance.Releases.LogFiles.Path, recursive: true);
        File.Delete(instance.Releases.LatestFile);
        File.Delete(instance.Instance.KeyFile);
        Assert.Equal("key.missing", Assert.Single(instance.Release("2025-05-01", dryRun: true).Issues).Code);
        Assert.Empty(instance.Releases.Log());
    }

    [Fact]
    public void A_pointer_left_behind_is_moved()
    {
        instance.Change(store => store.Insert(Enterprises.Table, TestPark.Enterprise("e3")));
        instance.Made("2025-05-01");
        File.WriteAllText(instance.Releases.LatestFile, "1.0.0\n");
        instance.Release("2025-06-01");
        Assert.Equal("1.1.0", instance.Releases.Latest().ToString());
    }

    [Fact]
    public void A_folder_that_only_looks_like_the_next_release_is_never_published()
    {
        Directory.CreateDirectory(instance.Releases.FolderOf(new(1, 1, 0)));
        File.Copy(Path.Combine(instance.Releases.FolderOf(new(1, 0, 0)), "manifest.json"), Path.Combine(instance.Releases.FolderOf(new(1, 1, 0)), "manifest.json"));
        instance.Change(store => store.Insert(Enterprises.Table, TestPark.Enterprise("e3")));
        Assert.Equal("release.stray", Assert.Single(instance.Release("2025-05-01").Issues).Code);
        Assert.Single(instance.Releases.Log());
    }

    [Fact]
    public void Only_one_program_makes_a_release_at_a_time()
    {
        using var other = ReleaseArchive.TryOpen(instance.Releases);
        Assert.NotNull(other);
        Assert.Equal("release.busy", Assert.Single(instance.Release("2025-05-01").Issues).Code);
    }

    /// <summary>What a crash does not excuse: files of the log that wait for its checkpoint, and a pointer left behind, the next run puts right.</summary>
    private static IEnumerable<Issue> Damage(IReadOnlyList<Issue> issues) => issues.Where(issue => issue.Code is not ("release.unfinished" or "release.latest_wrong"));

    private Dictionary<string, byte[]> Files() => Directory.EnumerateFiles(instance.Releases.LogFiles.Path, "*", SearchOption.AllDirectories)
        .ToDictionary(path => Path.GetRelativePath(instance.Releases.LogFiles.Path, path), File.ReadAllBytes);

    private static Dictionary<string, string> FilesOf(string folder) => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .ToDictionary(path => Path.GetRelativePath(folder, path), path => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(path))));

    /// <summary>Exports every register in every format, in a process of its own.</summary>
    private TimeSpan Export(string version, string folder, TimeSpan? limit) =>
        Run(limit, "export", "--instance", instance.Instance.Folder, "--release", version, "--format", "all", "--to", folder);

    /// <summary>Releases in a process of its own.</summary>
    /// <param name="enterprise">Id of one that is added before.</param>
    /// <param name="limit">When it is killed; null lets it end.</param>
    private static TimeSpan Run(TestInstance park, string? enterprise, TimeSpan? limit)
    {
        if (enterprise is not null)
        {
            using var store = StoreFile.OpenWorking(park.Instance.WorkingStore);
            using var transaction = store.Begin();
            transaction.Insert(Enterprises.Table, store.Read(Enterprises.Table).First() with { Id = enterprise, Uscc = null });
            transaction.Commit();
        }

        return Run(limit, "release", "--instance", park.Folder, "--date", "2025-04-02");
    }

    private static TimeSpan Run(TimeSpan? limit, params string[] arguments)
    {
        var watch = Stopwatch.StartNew();
        using var child = Process.Start(new ProcessStartInfo("dotnet", [typeof(ReleaseArchive).Assembly.Location, .. arguments]) { UseShellExecute = false })!;
        if (limit is not null && !child.WaitForExit(limit.Value)) child.Kill();
        child.WaitForExit();
        Assert.True(limit is not null || child.ExitCode == 0, $"exit code {child.ExitCode}");
        return watch.Elapsed;
    }

    private static ReleaseVersion? VersionOf(string folder) => ReleaseVersion.TryParse(Path.GetFileName(folder), out var version) ? version : null;
}
