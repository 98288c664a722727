using System.Security.Cryptography;
using Disclosure.Pipeline.Cli;
using Disclosure.Pipeline.Proving;
using Disclosure.Pipeline.Tests.Releasing;

namespace Disclosure.Pipeline.Tests.Proving;

public sealed class KeyTests : IDisposable
{
    private const string SpecKey = "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k";
    private const string SpecNote = "This is an example message.\n\n— example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n";

    private readonly TestPark instance = new TestPark().Fill();

    private string KeyFile => instance.Instance.KeyFile;

    public void Dispose() => instance.Dispose();

    [Fact]
    public void The_note_of_the_specification_is_verified_by_its_key() =>
        Assert.True(SignedNote.TryParse(SpecNote)!.IsSignedBy([VerifierKey.TryParse(SpecKey)!]));

    [Theory]
    [InlineData("example message", "example massage")]
    [InlineData("Uw2QOkn8", "Uw2QOkn9")]
    public void A_note_altered_by_a_letter_is_not(string old, string now) =>
        Assert.False(SignedNote.TryParse(SpecNote.Replace(old, now, StringComparison.Ordinal))!.IsSignedBy([VerifierKey.TryParse(SpecKey)!]));

    [Theory]
    [InlineData("example.com/foo+530d903b+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k")] // another id
    [InlineData("example.com/fop+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k")] // another name
    [InlineData("example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U0=")] // a byte short
    [InlineData("example.com/foo+530D903A+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k")]
    [InlineData("example.com/foo")]
    [InlineData("")]
    public void What_is_no_key_is_not_read_as_one(string text) => Assert.Null(VerifierKey.TryParse(text));

    [Fact]
    public void No_signature_however_made_keeps_a_verifier_busy()
    {
        var key = VerifierKey.TryParse(SpecKey)!;
        foreach (var fill in new byte[] { 0, 0x7f, 0x80, 0xff })
        {
            var signature = new byte[64];
            Array.Fill(signature, fill);
            Assert.False(key.Verifies([1, 2, 3], signature));
            SHA256.HashData([fill]).CopyTo(signature, 0);
            Assert.False(key.Verifies([1, 2, 3], signature));
        }

        Assert.False(key.Verifies([1], new byte[63]));
    }

    [Fact]
    public async Task A_new_key_is_its_owner_s_alone_and_signs_once_its_public_half_is_in_the_settings()
    {
        File.Delete(KeyFile);
        Assert.Equal("key.missing", Assert.Single(instance.Release("2025-04-01").Issues).Code);
        var (code, output, error) = await Run("key", "--origin", "park.example/data/log");
        Assert.Equal(0, code);
        Assert.DoesNotContain("PRIVATE", output + error, StringComparison.Ordinal);
        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(KeyFile));
        Assert.Equal("key.unknown", Assert.Single(instance.Release("2025-04-01").Issues).Code);
        instance.WriteSettings(TestPark.LogKey, output.TrimEnd('\n'));
        instance.Made("2025-04-01");
        Assert.Equal(0, (await Run("verify", "--key", output.TrimEnd('\n'))).Code);
        Assert.Equal(1, (await Run("verify", "--key", TestPark.LogKey)).Code);
        Assert.StartsWith("park.example/data/log\n1\n", await File.ReadAllTextAsync(instance.Releases.LogFiles.CheckpointFile), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_log_is_named_after_the_address_of_the_downloads_and_a_key_is_never_overwritten()
    {
        Assert.Equal(2, (await Run("key")).Code);
        File.Delete(KeyFile);
        Assert.StartsWith("park.example/data/log+", (await Run("key")).Output, StringComparison.Ordinal);
        Assert.Equal(2, (await Run("key", "--origin", "park example", "-o", KeyFile + "2")).Code);
    }

    [Fact]
    public async Task A_key_is_changed_through_a_time_in_which_both_sign()
    {
        instance.Made("2025-04-01");
        var old = (await File.ReadAllLinesAsync(KeyFile))[^1];
        var added = (await Run("key", "--rotate", "--origin", TestPark.LogKey.Split('+')[0])).Output.TrimEnd('\n');
        instance.WriteSettings($"\"{TestPark.LogKey}\"", $"\"{TestPark.LogKey}\", \"{added}\"");
        instance.Change(store => TestPark.Report(store, "e1", 1m, year: 2025));
        instance.Made("2025-05-01");
        foreach (var key in new[] { added, TestPark.LogKey }) // a reader of either key follows the checkpoint
            Assert.True(SignedNote.TryParse(await File.ReadAllTextAsync(instance.Releases.LogFiles.CheckpointFile))!.IsSignedBy([VerifierKey.TryParse(key)!]));

        await File.WriteAllLinesAsync(KeyFile, (await File.ReadAllLinesAsync(KeyFile)).Where(line => line != old));
        instance.Change(store => TestPark.Report(store, "e2", 1m, year: 2025));
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(KeyFile, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        instance.Made("2025-06-01");
        Assert.Equal(0, (await Run("verify")).Code);
        Assert.Equal(3, (await File.ReadAllLinesAsync(instance.Releases.LogFiles.PathOf("keys"))).Length + 1);
    }

    [Fact]
    public async Task A_key_that_others_may_read_is_refused()
    {
        if (OperatingSystem.IsWindows()) return;
        File.Delete(KeyFile);
        instance.WriteSettings(TestPark.LogKey, (await Run("key")).Output.TrimEnd('\n'));
        File.SetUnixFileMode(KeyFile, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead);
        Assert.Equal("key.open", Assert.Single(instance.Release("2025-04-01").Issues).Code);
    }

    [Fact]
    public void A_damaged_key_is_told_by_its_line_and_never_shown()
    {
        var damaged = File.ReadAllText(KeyFile).Replace("PRIVATE+KEY+demonstration", "PRIVATE+KEY+demonstratiom", StringComparison.Ordinal);
        File.WriteAllText(KeyFile, damaged);
        var issue = Assert.Single(instance.Release("2025-04-01").Issues);
        Assert.Equal(("key.unreadable", 4, (string?)null), (issue.Code, issue.Line, issue.Found));
    }

    [Fact]
    public void A_dry_run_needs_no_key()
    {
        File.Delete(KeyFile);
        Assert.Empty(instance.Release("2025-04-01", dryRun: true).Issues);
    }

    [Fact]
    public async Task A_checkpoint_kept_from_earlier_is_compared_by_the_command()
    {
        instance.Made("2025-04-01");
        var kept = Path.Combine(instance.Instance.Folder, "kept");
        File.Copy(instance.Releases.LogFiles.CheckpointFile, kept);
        instance.Change(store => TestPark.Report(store, "e1", 1m, year: 2025));
        instance.Made("2025-05-01");
        var (code, _, error) = await Run("verify", "--since", kept, "--lang", "en");
        Assert.Equal((0, true), (code, error.Contains("the log grew from kept", StringComparison.Ordinal)));
        Assert.Equal(2, (await Run("verify", "--since", kept + "x")).Code);
        await File.WriteAllTextAsync(kept, "nothing");
        Assert.Contains("是日志的检查点", (await Run("verify", "--since", kept, "--lang", "zh")).Error, StringComparison.Ordinal);
    }

    private async Task<(int Code, string Output, string Error)> Run(params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = await new Application(output, error, interactive: false).RunAsync([.. arguments, "--instance", instance.Instance.Folder], [KeyCommand.Make, VerifyCommand.Make]);
        return (code, output.ToString(), error.ToString());
    }
}
