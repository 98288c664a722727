using Disclosure.Model.Registers;
using Disclosure.Pipeline.Releasing.Folders;
using Disclosure.Store.Releases;

namespace Disclosure.Pipeline.Tests.Releasing;

public sealed class VerificationTests(VerificationTests.ThreeReleases published) : IClassFixture<VerificationTests.ThreeReleases>, IDisposable
{
    private readonly TestPark instance = published.Copy();

    private string Last => instance.Releases.FolderOf(new(1, 2, 0));

    public void Dispose() => instance.Dispose();

    [Fact]
    public void What_was_published_passes() => Assert.Empty(Codes());

    [Theory]
    [InlineData("figures.csv", "release.file_changed: releases/1.2.0/figures.csv")]
    [InlineData("disclosure.sqlite", "release.file_changed: releases/1.2.0/disclosure.sqlite")]
    [InlineData("SHA256SUMS", "release.file_changed: releases/1.2.0/SHA256SUMS")]
    [InlineData("manifest.json", "release.manifest_changed: releases/1.2.0/manifest.json")]
    public void A_flipped_bit_is_found(string file, string expected)
    {
        Edit(Path.Combine(Last, file), bytes => bytes[bytes.Length / 2] ^= 1);
        Assert.Equal([expected], Codes());
    }

    [Theory]
    [InlineData("figures.csv", "release.file_missing: releases/1.2.0/figures.csv")]
    [InlineData("SHA256SUMS", "release.file_missing: releases/1.2.0/SHA256SUMS")]
    [InlineData("manifest.json", "release.file_missing: releases/1.2.0/manifest.json")]
    public void A_missing_file_is_found(string file, string expected)
    {
        File.Delete(Path.Combine(Last, file));
        Assert.Equal([expected], Codes());
    }

    [Fact]
    public void An_extra_file_or_folder_is_found()
    {
        File.WriteAllText(Path.Combine(Last, "extra.csv"), "x");
        Directory.CreateDirectory(Path.Combine(Last, "sub"));
        Assert.Equal(["release.file_unexpected: releases/1.2.0/extra.csv", "release.file_unexpected: releases/1.2.0/sub"], Codes());
    }

    [Fact]
    public void A_missing_release_is_found()
    {
        Directory.Delete(instance.Releases.FolderOf(new(1, 1, 0)), recursive: true);
        Assert.Equal(["release.missing: releases/1.1.0"], Codes());
    }

    [Fact]
    public void Something_that_was_never_published_is_found()
    {
        Directory.CreateDirectory(Path.Combine(instance.Instance.ReleasesFolder, "1.0.5"));
        File.WriteAllText(Path.Combine(instance.Instance.ReleasesFolder, "notes.txt"), "x");
        Assert.Equal(["release.stray: releases/1.0.5", "release.stray: releases/notes.txt"], Codes());
    }

    [Fact]
    public void A_pointer_that_points_elsewhere_is_found()
    {
        File.WriteAllText(instance.Releases.LatestFile, "1.0.0\n");
        Assert.Equal(["release.latest_wrong: releases/latest"], Codes());
    }

    [Fact]
    public void One_release_can_be_verified_alone()
    {
        Edit(Path.Combine(Last, "figures.csv"), bytes => bytes[0] ^= 1);
        Assert.Empty(ReleaseVerification.One(instance.Releases, new(1, 1, 0), TestPark.Trusted, CancellationToken.None));
        Assert.NotEmpty(ReleaseVerification.One(instance.Releases, new(1, 2, 0), TestPark.Trusted, CancellationToken.None));
    }

    [Fact]
    public void A_downloaded_file_is_known_by_its_bytes_under_any_name()
    {
        var download = Path.Combine(instance.Instance.Folder, "download (1).csv");
        File.Copy(Path.Combine(Last, "figures.csv"), download);
        var (published, issues) = ReleaseVerification.Downloaded(instance.Releases, TestPark.Trusted, download);
        Assert.Empty(issues);
        Assert.Equal([(new ReleaseVersion(1, 2, 0), "figures.csv")], published);
        File.SetAttributes(download, FileAttributes.Normal);
        File.AppendAllText(download, "x");
        Assert.Equal("release.file_unknown", Assert.Single(ReleaseVerification.Downloaded(instance.Releases, TestPark.Trusted, download).Issues).Code);
    }

    [Fact]
    public void A_release_is_refused_on_top_of_a_damaged_one()
    {
        Edit(Path.Combine(Last, "figures.csv"), bytes => bytes[0] ^= 1);
        instance.Change(store => store.Upsert(Parks.Table, TestPark.Park with { Code = "q" }));
        Assert.Equal("release.file_changed", Assert.Single(instance.Release("2025-07-01").Issues).Code);
        Assert.Equal(3, instance.Releases.Log().Count);
    }

    private IEnumerable<string> Codes() => ReleaseVerification.All(instance.Releases, TestPark.Trusted, CancellationToken.None)
        .Select(issue => $"{issue.Code}: {issue.File}{(issue.Line is { } line ? $":{line}" : "")}");

    private static void Edit(string path, Action<byte[]> edit)
    {
        File.SetAttributes(path, FileAttributes.Normal);
        var bytes = File.ReadAllBytes(path);
        edit(bytes);
        File.WriteAllBytes(path, bytes);
    }

    /// <summary>Made once; each test damages a copy.</summary>
    public sealed class ThreeReleases : IDisposable
    {
        private readonly TestPark original = new TestPark().Fill();

        public ThreeReleases()
        {
            original.Made("2025-04-01");
            original.Change(store => TestPark.Report(store, "e1", 1m, year: 2025));
            original.Made("2025-05-01");
            original.Change(store => TestPark.Report(store, "e2", 1m, year: 2025));
            original.Made("2025-06-01");
        }

        public TestPark Copy() => original.Copy();

        public void Dispose() => original.Dispose();
    }
}
