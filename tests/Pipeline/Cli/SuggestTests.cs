using Disclosure.Pipeline.Cli;
using Disclosure.Pipeline.Tests.Releasing;

namespace Disclosure.Pipeline.Tests.Cli;

/// <summary>What the Tab key knows, whatever the shell.</summary>
public sealed class SuggestTests(VerificationTests.ThreeReleases published) : IClassFixture<VerificationTests.ThreeReleases>
{
    [Theory]
    [InlineData("release", "rel")]
    [InlineData("figures,figure-revisions,filings", "export", "fi")]
    [InlineData("figure-revisions,filings", "export", "figures", "fi")]
    [InlineData("figures,figure-revisions,filings", "export", "--", "fi")]
    [InlineData("energy,enterprises", "check", "some.csv", "--as", "en")]
    [InlineData("energy,enterprises", "template", "en")]
    [InlineData("--format=csv,--format=csvw", "export", "--format=csv")]
    [InlineData("csvw", "export", "--format", "csv", "csv")]
    [InlineData("--notes-en", "release", "--notes", "年度发布", "--n")]
    [InlineData("--output", "export", "--o")]
    [InlineData("zh,en", "--lang", "")]
    [InlineData("powershell", "completion", "p")]
    [InlineData("", "nonsense", "")]
    [InlineData("", "release", "--notes", "")]
    [InlineData("", "release", "now")]
    [InlineData("", "check", "--nonsense=")]
    public async Task Words_are_answered_that_fit_what_stands_before_them(string expected, params string[] words) =>
        Assert.Equal(expected, string.Join(',', Names(await AskAsync(words))));

    [Theory]
    [InlineData("files", "check", "")]
    [InlineData("files", "release", "--key", "k")]
    [InlineData("files", "export", "--output=")]
    [InlineData("folders", "init", "")]
    [InlineData("folders", "--instance", "")]
    [InlineData("folders", "export", "--to", "")]
    public async Task Names_of_files_and_folders_are_left_to_the_shell(string kind, params string[] words) => Assert.Equal($"\t{kind}\n", await AskAsync(words));

    [Fact]
    public async Task Versions_are_answered_the_newest_first_each_with_its_day()
    {
        using var park = published.Copy();

        Assert.Equal("latest\tthe newest release\n1.2.0\t2025-06-01\n1.1.0\t2025-05-01\n1.0.0\t2025-04-01\n\tfiles\n", await AskAsync("--lang", "en", "--instance", park.Instance.Folder, "verify", ""));
        Assert.Equal(["latest", "1.2.0", "1.1.0", "1.0.0", "work"], Names(await AskAsync("diff", $"--instance={park.Instance.Folder}", "1.0.0", "")));
        Assert.Equal(["--release=1.2.0", "--release=1.1.0", "--release=1.0.0"], Names(await AskAsync("export", "--instance", park.Instance.Folder, "--release=1")));
    }

    [Theory]
    [InlineData("zh", "figures\t统计数据\n")]
    [InlineData("en", "figures\tFigures\n")]
    public async Task What_a_name_means_is_told_in_the_language_of_the_line(string language, string expected) => Assert.Equal(expected, await AskAsync("export", "--lang", language, "figures"));

    [Fact]
    public async Task Spellings_of_help_from_elsewhere_and_options_already_given_are_no_clutter()
    {
        var options = Names(await AskAsync("export", "--lang", "zh", "-"));

        Assert.Equal(["--release", "--format", "--to", "--output", "-o", "--help", "-h", "--instance"], options);
    }

    [Fact]
    public async Task A_command_without_names_shows_its_options() => Assert.Contains("--dry-run", Names(await AskAsync("release", "")));

    [Fact]
    public async Task A_shell_that_passes_no_empty_word_says_so()
    {
        Assert.Equal(["text", "csv", "json"], Names(await RunAsync("suggest", "--next", "--", "diff", "--format")));
        Assert.Contains("release", Names(await RunAsync("suggest", "--next", "--")));
    }

    [Fact]
    public async Task An_instance_that_is_missing_damaged_or_without_releases_gives_no_versions_and_no_message()
    {
        using var park = published.Copy();
        using var fresh = new TestInstance();
        await File.WriteAllTextAsync(Path.Combine(park.Instance.ReleasesFolder, "log", "checkpoint"), "nonsense");

        foreach (var folder in new[] { park.Instance.Folder, fresh.Folder, "/no/such/folder", "" }) Assert.Equal("", await AskAsync("--instance", folder, "diff", "1"));
    }

    [Fact]
    public async Task An_instance_adds_its_own_forms_and_senders()
    {
        using var instance = new TestInstance();
        instance.Write("reference/forms/enquiry.yml", "title: { zh: 问询表, en: Enquiry }\n");
        instance.Write("reference/forms/end.yml", "not: [a form");

        Assert.Equal("end\tend\nenergy\tEnergy return\nenquiry\tEnquiry\nenterprises\tEnterprises\n", await AskAsync("--lang", "en", "--instance", instance.Folder, "receive", "x.csv", "--as", "en"));
        Assert.Equal("park\n", await AskAsync("--instance", instance.Folder, "receive", "--from", ""));
    }

    private static string[] Names(string answer) => [.. answer.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('\t')[0])];

    private static Task<string> AskAsync(params string[] words) => RunAsync(["suggest", "--", .. words]);

    private static async Task<string> RunAsync(params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        Assert.Equal(0, await new Application(output, error, interactive: false).RunAsync(arguments, Commands.All));
        Assert.Equal("", error.ToString());
        return output.ToString();
    }
}
