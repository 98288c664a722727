using System.Diagnostics;
using System.Text;
using Disclosure.Pipeline.Proving;
using Disclosure.Pipeline.Tests.Releasing;

namespace Disclosure.Pipeline.Tests.Proving;

/// <summary>A verifier in another language, which shares nothing with ours, comes to the same judgement: <c>examples/javascript/verify.mjs</c>, run by Node.js.</summary>
public sealed class NodeVerifierTests(LogTamperingTests.Logged published) : IClassFixture<LogTamperingTests.Logged>, IDisposable
{
    private readonly TestPark instance = published.Original.Copy();

    public void Dispose() => instance.Dispose();

    [Fact]
    public void What_was_published_passes_file_by_file() => Assert.Equal((0, "sound: 3 releases, 4 entries\n", ""), Verify("--all", "--key", TestPark.LogKey));

    [Fact]
    public void Without_a_key_it_says_that_it_trusts_the_one_beside_the_log() => Assert.Contains("give --key", Verify().Error, StringComparison.Ordinal);

    [Theory]
    [InlineData("log/tile/entries/000.p/4", 20, "log/checkpoint: the entries make another root")]
    [InlineData("log/tile/entries/000.p/4", 1, "log/tile/entries/000.p/4: is cut short")]
    [InlineData("log/tile/0/000.p/4", 40, "log/tile/0/000.p/4: is not the tile")]
    [InlineData("log/checkpoint", 3, "log/checkpoint: bears no valid signature")]
    [InlineData("log/checkpoint", 140, "log/checkpoint: bears no valid signature")]
    [InlineData("log/checkpoints/2", 3, "log/checkpoints/2: bears no valid signature")]
    [InlineData("log/proofs/1.1.0.tlog-proof", 40, "log/proofs/1.1.0.tlog-proof: does not lead")]
    [InlineData("1.1.0/manifest.json", 40, "1.1.0/manifest.json: is not what was published")]
    [InlineData("1.1.0/figures.csv", 40, "1.1.0/figures.csv: is not what was published")]
    [InlineData("1.1.1/disclosure.sqlite", 4000, "1.1.1/disclosure.sqlite: is not what was published")]
    public void A_flipped_bit_is_found(string file, int place, string expected)
    {
        Edit(file, bytes => bytes[place] ^= 1);
        Refused(expected, "--all");
    }

    [Theory]
    [InlineData("log/tile/entries/000.p/4", "log/tile/entries/000.p/4: is cut short")]
    [InlineData("log/tile/0/000.p/4", "log/tile/0/000.p/4: is not the tile")]
    [InlineData("log/checkpoint", "log/checkpoint: is no checkpoint")]
    public void A_cut_file_is_found(string file, string expected)
    {
        File.WriteAllBytes(PathOf(file), File.ReadAllBytes(PathOf(file))[..^1]);
        Refused(expected);
    }

    [Theory]
    [InlineData("log/tile/entries/000.p/4")]
    [InlineData("log/tile/0/000.p/4")]
    [InlineData("log/checkpoint")]
    [InlineData("log/checkpoints/2")]
    [InlineData("log/proofs/1.0.0.tlog-proof")]
    [InlineData("1.0.0/manifest.json")]
    public void A_dropped_file_is_found(string file)
    {
        File.Delete(PathOf(file));
        Refused($"{file}: is not there");
    }

    [Fact]
    public void A_dropped_entry_is_found_even_when_the_publisher_signs_the_shorter_log()
    {
        var entries = instance.Releases.LogFiles.Entries(4);
        LogWriter.Write(instance.Releases.LogFiles, [entries[0], entries[2], entries[3]], new(TestPark.Trusted, [published.Key]));
        Refused("rewritten", "--since", published.Checkpoint2);
    }

    [Fact]
    public void A_checkpoint_forged_with_a_key_of_the_same_name_is_found()
    {
        var forger = SigningKey.Generate(TestPark.Trusted[0].Name);
        LogWriter.Write(instance.Releases.LogFiles, instance.Releases.LogFiles.Entries(4), new(TestPark.Trusted, [forger]));
        Refused("log/checkpoint: bears no valid signature");
    }

    [Fact]
    public void A_log_rolled_back_is_found_by_who_kept_a_checkpoint()
    {
        using var early = published.Early.Copy();
        Assert.Equal(0, Run(early, "--key", TestPark.LogKey).Code);
        var (code, _, error) = Run(early, "--key", TestPark.LogKey, "--since", PathOf("log/checkpoint"));
        Assert.Equal((1, true), (code, error.Contains("rolled back", StringComparison.Ordinal)));
        Assert.Equal(0, Verify("--key", TestPark.LogKey, "--since", published.Checkpoint2).Code);
    }

    [Fact]
    public void A_downloaded_file_is_traced_to_its_release()
    {
        var download = Path.Combine(instance.Instance.Folder, "download.csv");
        File.WriteAllBytes(download, File.ReadAllBytes(PathOf("1.1.0/figures.csv")));
        Assert.Contains("download.csv: 1.1.0/figures.csv\n", Verify("--key", TestPark.LogKey, download).Output, StringComparison.Ordinal);
        File.AppendAllText(download, "x");
        Refused("no release has a file of these bytes", download);
    }

    [Fact]
    public void A_log_of_many_bundles_is_read_through_to_its_end()
    {
        var entries = Enumerable.Range(0, 600).Select(i => Encoding.UTF8.GetBytes($"changes 1.0.0 2025-04-01 {i}")).ToList();
        entries[0] = instance.Releases.LogFiles.Entries(1)[0];
        Directory.Delete(instance.Releases.LogFiles.Path, recursive: true);
        LogWriter.Write(instance.Releases.LogFiles, entries, new(TestPark.Trusted, [published.Key]));
        Assert.Equal((0, "sound: 1 releases, 600 entries\n"), Verify("--key", TestPark.LogKey) is var (code, output, _) ? (code, output) : default);
        Edit("log/tile/1/000.p/2", bytes => bytes[33] ^= 1);
        Refused("log/tile/1/000.p/2: is not the tile");
    }

    [Theory]
    [InlineData("--key", "nothing")]
    [InlineData("--key", "example.com/foo+530d903b+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k")]
    public void What_is_no_key_is_refused(params string[] arguments) => Assert.Equal((1, true), Verify(arguments) is var (code, _, error) ? (code, error.StartsWith("verify: key: ", StringComparison.Ordinal)) : default);

    private void Refused(string expected, params string[] arguments)
    {
        var (code, _, error) = Verify(["--key", TestPark.LogKey, .. arguments]);
        Assert.Contains(expected, error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
        Assert.Equal(1, code);
    }

    private (int Code, string Output, string Error) Verify(params string[] arguments) => Run(instance, arguments);

    private static (int Code, string Output, string Error) Run(TestPark park, params string[] arguments)
    {
        using var node = Process.Start(new ProcessStartInfo("node", [Path.Combine(Repository.Root, "examples", "javascript", "verify.mjs"), park.Instance.ReleasesFolder, .. arguments])
        {
            RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false,
        })!;
        var error = node.StandardError.ReadToEndAsync();
        var output = node.StandardOutput.ReadToEnd();
        node.WaitForExit();
        return (node.ExitCode, output, error.GetAwaiter().GetResult());
    }

    private string PathOf(string file) => Path.Combine(instance.Instance.ReleasesFolder, file);

    private void Edit(string file, Action<byte[]> edit)
    {
        File.SetAttributes(PathOf(file), FileAttributes.Normal);
        var bytes = File.ReadAllBytes(PathOf(file));
        edit(bytes);
        File.WriteAllBytes(PathOf(file), bytes);
    }
}
