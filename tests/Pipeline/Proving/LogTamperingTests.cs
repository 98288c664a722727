using System.Text;
using Disclosure.Pipeline.Proving;
using Disclosure.Pipeline.Releasing.Folders;
using Disclosure.Pipeline.Tests.Releasing;
using Disclosure.Store.Transparency;

namespace Disclosure.Pipeline.Tests.Proving;

/// <summary>Whatever is done to the log of releases is found, with the file and the entry. Three releases, of which the third corrected a value: four entries.</summary>
public sealed class LogTamperingTests(LogTamperingTests.Logged published) : IClassFixture<LogTamperingTests.Logged>, IDisposable
{
    private const string Bundle = "tile/entries/000.p/4";

    private readonly TestPark instance = published.Original.Copy();

    private ReleaseLog Log => instance.Releases.LogFiles;

    public void Dispose() => instance.Dispose();

    [Fact]
    public void What_was_logged_passes() => Assert.Empty(Found());

    [Fact]
    public void The_entries_are_the_releases_and_the_number_of_values_they_corrected() => Assert.Equal(
        [
            $"release 1.0.0 2025-04-01 {Sha("1.0.0/manifest.json")}", $"release 1.1.0 2025-05-01 {Sha("1.1.0/manifest.json")}",
            $"release 1.1.1 2025-06-01 {Sha("1.1.1/manifest.json")}", $"changes 1.1.1 2025-06-01 {Sha("1.1.1/changes.csv")} corrected 2 withdrawn 0",
        ],
        Log.Entries(4).Select(Encoding.UTF8.GetString));

    [Theory]
    [InlineData(Bundle, 20, "log.entry_changed: releases/log/tile/entries/000.p/4:1")]
    [InlineData(Bundle, 300, "log.entry_changed: releases/log/tile/entries/000.p/4:4")]
    [InlineData(Bundle, 1, "log.bundle: releases/log/tile/entries/000.p/4")]
    [InlineData("tile/entries/000.p/2", 20, "log.file_changed: releases/log/tile/entries/000.p/2")]
    [InlineData("tile/0/000.p/4", 40, "log.file_changed: releases/log/tile/0/000.p/4")]
    [InlineData("tile/0/000.p/1", 0, "log.file_changed: releases/log/tile/0/000.p/1")]
    [InlineData("checkpoint", 3, "log.unsigned: releases/log/checkpoint")]
    [InlineData("checkpoint", 140, "log.unsigned: releases/log/checkpoint")]
    [InlineData("checkpoint", 30, "log.checkpoint_unreadable: releases/log/checkpoint")]
    [InlineData("checkpoints/2", 3, "log.unsigned: releases/log/checkpoints/2")]
    [InlineData("proofs/1.1.0.tlog-proof", 35, "log.file_changed: releases/log/proofs/1.1.0.tlog-proof")]
    [InlineData("keys", 3, "log.key_foreign: releases/log/keys:1")]
    public void A_flipped_bit_is_found(string file, int place, string expected)
    {
        Edit(file, bytes => bytes[place] ^= 1);
        Assert.Equal([expected], Found());
    }

    [Theory]
    [InlineData(Bundle, "log.file_missing: releases/log/tile/entries/000.p/4")]
    [InlineData("tile/entries/000.p/1", "log.file_missing: releases/log/tile/entries/000.p/1")]
    [InlineData("tile/0/000.p/4", "log.file_missing: releases/log/tile/0/000.p/4")]
    [InlineData("checkpoint", "log.file_missing: releases/log/checkpoint")]
    [InlineData("checkpoints/1", "log.file_missing: releases/log/checkpoints/1")]
    [InlineData("checkpoints/4", "release.unfinished: releases/log/checkpoints/4")]
    [InlineData("proofs/1.0.0.tlog-proof", "log.file_missing: releases/log/proofs/1.0.0.tlog-proof")]
    [InlineData("keys", "log.file_missing: releases/log/keys")]
    public void A_dropped_file_is_found(string file, string expected)
    {
        File.Delete(Log.PathOf(file));
        Assert.Equal([expected], Found());
    }

    [Theory]
    [InlineData(Bundle, "log.bundle: releases/log/tile/entries/000.p/4")]
    [InlineData("tile/0/000.p/4", "log.file_changed: releases/log/tile/0/000.p/4")]
    [InlineData("checkpoint", "log.checkpoint_unreadable: releases/log/checkpoint")]
    public void A_cut_file_is_found(string file, string expected)
    {
        File.WriteAllBytes(Log.PathOf(file), File.ReadAllBytes(Log.PathOf(file))[..^1]);
        Assert.Equal([expected], Found());
    }

    [Fact]
    public void A_checkpoint_forged_with_a_key_of_the_same_name_is_found()
    {
        var forger = SigningKey.Generate(TestPark.Trusted[0].Name);
        Rewrite(Log.Entries(4), forger);
        Assert.Equal("log.unsigned: releases/log/checkpoint", Found()[0]);
    }

    [Fact]
    public void A_forged_signature_in_the_name_of_the_key_is_found_beside_a_true_one_of_another()
    {
        var other = SigningKey.Generate("witness.example");
        var text = Checkpoint.TryParse(File.ReadAllText(Log.CheckpointFile))!.Text;
        File.WriteAllText(Log.CheckpointFile, SignedNote.Sign(text, [other]) + File.ReadAllLines(Log.PathOf("checkpoints/2"))[^1] + "\n");
        Assert.Equal(["log.unsigned: releases/log/checkpoint"], Found());
    }

    [Fact]
    public void A_witness_may_sign_beside_the_log()
    {
        var note = File.ReadAllText(Log.CheckpointFile);
        var text = Checkpoint.TryParse(note)!.Text;
        File.WriteAllText(Log.CheckpointFile, note + SignedNote.Sign(text, [SigningKey.Generate("witness.example")])[(text.Length + 1)..]);
        Assert.Empty(Found());
    }

    [Fact]
    public void A_dropped_entry_is_found_even_when_the_publisher_signs_the_shorter_log()
    {
        var entries = Log.Entries(4);
        Rewrite([entries[0], entries[2], entries[3]], published.Key);
        Assert.Contains("log.inconsistent: releases/log/checkpoints/2", (string[])[.. Found(), .. Since(published.Checkpoint2)]);
    }

    [Fact]
    public void A_log_rolled_back_in_one_file_is_found()
    {
        File.Copy(Log.PathOf("checkpoints/2"), Log.CheckpointFile, overwrite: true);
        Assert.Equal(["log.rolled_back: releases/log/checkpoints/4", "release.unfinished: releases/log/tile/0/000.p/4"], Found().Where(found => !found.Contains("proofs", StringComparison.Ordinal) && !found.Contains("entries", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_log_rolled_back_without_a_trace_is_found_by_who_kept_a_checkpoint()
    {
        using var early = published.Early.Copy();
        Assert.Empty(ReleaseVerification.All(early.Releases, TestPark.Trusted, CancellationToken.None));
        var issue = Assert.Single(ReleaseVerification.Since(early.Releases, TestPark.Trusted, Log.CheckpointFile));
        Assert.Equal(("log.rolled_back", Log.CheckpointFile), (issue.Code, issue.File));
        Assert.Empty(ReleaseVerification.Since(instance.Releases, TestPark.Trusted, early.Releases.LogFiles.CheckpointFile));
    }

    [Fact]
    public void A_history_rewritten_and_signed_by_the_publisher_is_found_by_who_kept_a_checkpoint()
    {
        var entries = Log.Entries(4).ToArray();
        entries[0] = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(entries[0]).Replace("2025-04-01", "2025-04-02", StringComparison.Ordinal));
        Directory.Delete(Log.Path, recursive: true);
        foreach (var size in new[] { 1, 2, 4 }) LogWriter.Write(Log, entries[..size], new(TestPark.Trusted, [published.Key]));
        Assert.Equal(["log.inconsistent: " + published.Checkpoint2], Since(published.Checkpoint2));
        Assert.Equal(["release.manifest_disagrees: releases/1.0.0/manifest.json"], ReleaseVerification.All(instance.Releases, TestPark.Trusted, CancellationToken.None).Select(issue => $"{issue.Code}: {issue.File}"));
    }

    [Fact]
    public void A_count_of_corrections_that_is_not_that_of_the_release_is_found()
    {
        var entries = Log.Entries(4).ToArray();
        entries[3] = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(entries[3]).Replace("corrected 2", "corrected 1", StringComparison.Ordinal));
        Directory.Delete(Log.Path, recursive: true);
        foreach (var size in new[] { 1, 2, 4 }) LogWriter.Write(Log, entries[..size], new(TestPark.Trusted, [published.Key]));
        Assert.Equal(["log.entry_disagrees: releases/1.1.1"], ReleaseVerification.All(instance.Releases, TestPark.Trusted, CancellationToken.None).Select(issue => $"{issue.Code}: {issue.File}"));
    }

    [Fact]
    public void A_checkpoint_that_claims_billions_of_entries_is_refused_at_the_first_bundle()
    {
        var head = Checkpoint.TryParse(File.ReadAllText(Log.CheckpointFile))!;
        File.WriteAllText(Log.CheckpointFile, SignedNote.Sign((head with { Size = long.MaxValue }).Text, [published.Key]));
        Assert.Equal(["log.file_missing: releases/log/tile/entries/000"], Found());
    }

    private string[] Since(string path) => [.. ReleaseVerification.Since(instance.Releases, TestPark.Trusted, path).Select(issue => $"{issue.Code}: {issue.File}")];

    private string[] Found() => [.. ReleaseVerification.Log(instance.Releases, TestPark.Trusted).Select(issue => $"{issue.Code}: {issue.File}{(issue.Line is { } line ? $":{line}" : "")}")];

    private string Sha(string file) => Hashes.Of(Path.Combine(instance.Instance.ReleasesFolder, file));

    private void Edit(string file, Action<byte[]> edit)
    {
        var bytes = File.ReadAllBytes(Log.PathOf(file));
        edit(bytes);
        File.WriteAllBytes(Log.PathOf(file), bytes);
    }

    private void Rewrite(IReadOnlyList<byte[]> entries, SigningKey key) => LogWriter.Write(Log, entries, new(TestPark.Trusted, [key]));

    /// <summary>Made once; each test damages a copy.</summary>
    public sealed class Logged : IDisposable
    {
        public Logged()
        {
            Original.Made("2025-04-01");
            Original.Change(store => TestPark.Report(store, "e1", 1m, year: 2025));
            Original.Made("2025-05-01");
            Early = Original.Copy();
            Original.Change(store => TestPark.Report(store, "e1", 2m, year: 2025, source: "s2"));
            Original.WriteCorrections("  - { register: figures, source: park/2024/energy-restated.csv, reason_code: restated, reason: { zh: 重报, en: restated }, reported_by: A }\n");
            Original.Made("2025-06-01");
            Key = SigningKey.TryParse(File.ReadLines(Original.Instance.KeyFile).Last())!;
        }

        public TestPark Original { get; } = new TestPark().Fill();

        /// <summary>Before the third release.</summary>
        public TestPark Early { get; }

        public string Checkpoint2 => Early.Releases.LogFiles.CheckpointFile;

        internal SigningKey Key { get; }

        public void Dispose()
        {
            Original.Dispose();
            Early.Dispose();
        }
    }
}
