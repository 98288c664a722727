using System.Text.Json;
using Disclosure.Model.Registers;
using Disclosure.Pipeline.Cli;

namespace Disclosure.Pipeline.Tests.Releasing;

public sealed class CommandTests : IDisposable
{
    private readonly TestPark instance = new TestPark().Fill();

    public CommandTests()
    {
        instance.Made("2025-04-01");
        instance.Change(store =>
        {
            store.Upsert(Parks.Table, TestPark.Park with { Website = "https://park.example/", SourceLine = 3 });
            store.Insert(Enterprises.Table, TestPark.Enterprise("e3"));
        });
    }

    public void Dispose() => instance.Dispose();

    [Fact]
    public async Task Diff_shows_what_the_next_release_would_change()
    {
        var (code, output, _) = await Run("diff");
        Assert.Equal((0, "+ parks/p website: https://park.example/\n+ enterprises/e3\n"), (code, output));
    }

    [Theory]
    [InlineData("zh", "园区（parks）：新增 1", "将发布 1.1.0（2025-05-01）；次版本：新增行或数值（parks, enterprises）；未写入任何内容")]
    [InlineData("en", "Parks (parks): 1 added", "would release 1.1.0 (2025-05-01); minor: rows or values were added (parks, enterprises); nothing was written")]
    public void A_dry_run_counts_each_register_and_says_why_the_version_is_what_it_is(string language, string counted, string outcome)
    {
        var result = instance.Release("2025-05-01", dryRun: true);
        using var error = new StringWriter { NewLine = "\n" };
        ReleaseCommand.Report(new(TextWriter.Null, error, interactive: false, language is "zh" ? Model.Dictionary.Language.Zh : Model.Dictionary.Language.En), result);
        Assert.Contains(counted, error.ToString(), StringComparison.Ordinal);
        Assert.Contains(outcome, error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Diff_between_two_releases_comes_as_csv_and_json()
    {
        instance.Made("2025-05-01");
        Assert.Equal("register,key,field,kind,old,new\nparks,p,website,added,,https://park.example/\nenterprises,e3,,added,,\n", (await Run("diff", "1.0", "latest", "--format", "csv")).Output);
        using var json = JsonDocument.Parse((await Run("diff", "1.0.0", "1.1.0", "--format", "json")).Output);
        Assert.Equal(["website", null], json.RootElement.EnumerateArray().Select(change => change.TryGetProperty("field", out var field) ? field.GetString() : null));
        using var none = JsonDocument.Parse((await Run("diff", "latest", "work", "--format", "json")).Output);
        Assert.Equal(0, none.RootElement.GetArrayLength());
    }

    [Fact]
    public async Task Export_gives_the_characters_of_the_release_and_json_has_numbers_and_flags()
    {
        var path = Path.Combine(instance.Instance.Folder, "parks.out");
        Assert.Equal(0, (await Run("export", "parks", "--output", path)).Code);
        Assert.Equal(await File.ReadAllTextAsync(Path.Combine(instance.Releases.FolderOf(new(1, 0, 0)), "parks.csv")), await File.ReadAllTextAsync(path));
        Assert.Equal(0, (await Run("export", "parks", "--format", "jsonl", "-o", path)).Code);
        Assert.Equal("""{"code":"p","name":"甲园区","area_km2":12.5,"sample":false,"source_id":"s1","source_line":2}""" + "\n", await File.ReadAllTextAsync(path));
        Assert.Equal(2, (await Run("export", "park")).Code);
    }

    [Fact]
    public async Task What_stands_behind_a_link_is_written_into_and_the_link_stays()
    {
        var (path, link) = (Path.Combine(instance.Instance.Folder, "parks.out"), Path.Combine(instance.Instance.Folder, "link"));
        await File.WriteAllTextAsync(path, "of before, and longer than what comes: " + new string('x', 10_000));
        File.CreateSymbolicLink(link, path);
        Assert.Equal(0, (await Run("export", "parks", "--output", link)).Code);
        Assert.Equal(path, new FileInfo(link).LinkTarget);
        Assert.Equal(await File.ReadAllTextAsync(Path.Combine(instance.Releases.FolderOf(new(1, 0, 0)), "parks.csv")), await File.ReadAllTextAsync(path));
        Assert.Empty(Directory.EnumerateFiles(instance.Instance.Folder, "*.unfinished"));
    }

    [Theory]
    [InlineData(0, "verify")]
    [InlineData(0, "verify", "latest")]
    [InlineData(0, "verify", "1")]
    [InlineData(1, "verify", "9.9.9")]
    [InlineData(2, "verify", "latest", "--all")]
    [InlineData(2, "diff", "work", "latest")]
    [InlineData(1, "diff", "3", "latest")]
    [InlineData(2, "export", "parks", "--format", "parquet")]
    [InlineData(2, "export", "parks", "--format", "xlsx")]
    [InlineData(2, "release", "--date", "tomorrow")]
    [InlineData(2, "release", "--notes", "说明")]
    public async Task Exit_codes_tell_what_became_of_it(int expected, params string[] arguments) => Assert.Equal(expected, (await Run(arguments)).Code);

    [Fact]
    public async Task Damage_is_told_in_the_user_s_language_with_exit_code_1()
    {
        var path = Path.Combine(instance.Releases.FolderOf(new(1, 0, 0)), "parks.csv");
        File.SetAttributes(path, FileAttributes.Normal);
        await File.AppendAllTextAsync(path, "x");
        var (code, _, error) = await Run("verify", "--lang", "zh");
        Assert.Equal(1, code);
        Assert.StartsWith("disclose: 错误: releases/1.0.0/parks.csv: 文件已不是发布时的内容：SHA-256 为 ", error, StringComparison.Ordinal);
        Assert.Contains("disclose: error: releases/1.0.0/parks.csv: the file is not what was published", (await Run("verify", "--lang", "en")).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_downloaded_file_is_traced_to_its_release()
    {
        var path = Path.Combine(instance.Instance.Folder, "download.csv");
        File.Copy(Path.Combine(instance.Releases.FolderOf(new(1, 0, 0)), "parks.csv"), path);
        var (code, output, _) = await Run("verify", path);
        Assert.Equal((0, "1.0.0/parks.csv\n"), (code, output));
    }

    private async Task<(int Code, string Output, string Error)> Run(params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = await new Application(output, error, interactive: false).RunAsync(
            [.. arguments, "--instance", instance.Instance.Folder], [ReleaseCommand.Make, VerifyCommand.Make, DiffCommand.Make, ExportCommand.Make]);
        return (code, output.ToString(), error.ToString());
    }
}
