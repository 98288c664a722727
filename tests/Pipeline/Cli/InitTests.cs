using Disclosure.Model.Registers;
using Disclosure.Pipeline.Cli;
using Disclosure.Pipeline.Instances;
using Disclosure.Store.Working;

namespace Disclosure.Pipeline.Tests.Cli;

/// <summary>An instance of one's own, from nothing to its first release.</summary>
public sealed class InitTests : IDisposable
{
    private const string Uscc = "911103027447054762";
    private readonly string folder = Directory.CreateTempSubdirectory("disclose-init-").FullName;

    private string Park => Path.Combine(folder, "my-park");

    public void Dispose()
    {
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)) File.SetAttributes(file, FileAttributes.Normal);
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task A_new_instance_is_published_as_it_stands()
    {
        await Made("--contact", "低碳办公室", "--contact-en", "Low-carbon office", "--site", "https://park.example");
        Assert.Equal(0, (await Run("ingest")).Code);
        Assert.Equal(0, (await Run("key")).Code);
        Assert.Equal(0, (await Run("release", "--date", "2027-01-01")).Code);

        Assert.Equal(0, (await Run("verify")).Code);
        Assert.StartsWith("p-1,甲园区,Park A,", (await File.ReadAllLinesAsync(Path.Combine(Park, "releases", "1.0.0", "parks.csv")))[1], StringComparison.Ordinal);
        Assert.Equal("https://park.example/data/", Settings.Read(new(Park), _ => { })!.DataUrl);
    }

    [Fact]
    public async Task What_is_not_told_yet_is_named_and_stands_in_the_way_of_a_release_only()
    {
        var (_, _, told) = await Made();
        Assert.Contains("before a release: contact, site_url, api_url, data_url", told, StringComparison.Ordinal);
        Assert.Equal(0, (await Run("ingest")).Code);

        var (code, _, messages) = await Run("release");

        Assert.Equal(1, code);
        foreach (var key in new[] { "contact", "site_url", "api_url", "data_url", "log_keys" }) Assert.Contains($"\"{key}\"", messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_with_something_in_it_is_left_as_it_is()
    {
        Directory.CreateDirectory(Park);
        await File.WriteAllTextAsync(Path.Combine(Park, "settings.yml"), "mine");

        var (code, _, _) = await Run(["init", Park, "--park", "p-1", "--name", "甲园区", "--name-en", "Park A"]);

        Assert.Equal(2, code);
        Assert.Equal("mine", await File.ReadAllTextAsync(Assert.Single(Directory.EnumerateFileSystemEntries(Park))));
    }

    [Theory]
    [InlineData("--park", "Park 1")]
    [InlineData("--park", "")]
    [InlineData("--name-en", " ")]
    [InlineData("--site", "park.example")]
    [InlineData("--contact", "低碳办公室")]
    public async Task What_cannot_be_meant_makes_no_folder(string option, string value)
    {
        var arguments = new Dictionary<string, string>(StringComparer.Ordinal) { ["--park"] = "p-1", ["--name"] = "甲园区", ["--name-en"] = "Park A", [option] = value };

        var (code, _, messages) = await Run(["init", Park, .. arguments.SelectMany(pair => new[] { pair.Key, pair.Value })]);

        Assert.Equal(2, code);
        Assert.Contains("disclose: hint: ", messages, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Park));
    }

    [Theory]
    [InlineData("甲“园”: #区", "Park \"A\" - {b}: c # d")]
    [InlineData("园\\区", "Park 'A', &B")]
    public async Task Any_name_comes_back_from_settings_and_register_as_it_was_given(string zh, string en)
    {
        Assert.Equal(0, (await Run(["init", Park, "--park", "p-1", "--name", zh, "--name-en", en, "--contact", zh, "--contact-en", en, "--site", "https://park.example/"])).Code);
        await Run("key");
        await Run("ingest");

        Assert.Equal(new(zh, en), Settings.Read(new(Park), _ => { })!.Contact);
        using var store = StoreFile.OpenWorking(new Instance(Park).WorkingStore);
        Assert.Equal((zh, en), Assert.Single(store.Read(Parks.Table)) is var park ? (park.Name, park.NameEn) : default);
    }

    [Fact]
    public async Task No_rule_of_another_park_takes_effect_and_nobody_is_called_late()
    {
        await Made();

        Assert.NotEmpty(Directory.EnumerateFiles(Path.Combine(Park, "obligation-rules"), "*.yml"));
        Assert.All(Directory.EnumerateFiles(Path.Combine(Park, "obligation-rules"), "*.yml"), path => Assert.DoesNotContain("sample-park", File.ReadAllText(path), StringComparison.Ordinal));
        Assert.Empty(Directory.EnumerateFiles(Path.Combine(Park, "schemes"), "*.yml"));
    }

    [Theory]
    [InlineData("zh", "README.zh.md")]
    [InlineData("en", "README.en.md")]
    public async Task The_guide_speaks_the_language_of_its_reader_and_names_only_commands_that_there_are(string language, string file)
    {
        await Run(["init", Park, "--park", "p-1", "--name", "甲园区", "--name-en", "Park A", "--lang", language]);

        var commands = (await File.ReadAllLinesAsync(Path.Combine(Park, file))).Where(line => line.StartsWith("    disclose ", StringComparison.Ordinal)).Select(line => line.Trim().Split(' ')[1]).ToList();
        Assert.NotEmpty(commands);
        foreach (var command in commands) Assert.Equal(0, (await Run([command, "--help"])).Code);
    }

    [Fact]
    public async Task Received_files_become_a_delivery_that_is_taken_in()
    {
        await Made();
        var (enterprises, energy) = (Write("enterprises.csv", $"uscc,name,park_code\n{Uscc},甲公司,p-1\n"), Write("energy.csv", $"uscc,period,electricity_mwh\n{Uscc},2024,12.5\n"));

        var (code, output, _) = await Run("receive", energy, enterprises, "--received", "2025-03-01");
        Assert.Equal((0, "sources/p-1/2025-03-01\n"), (code, output));
        Assert.Equal(0, (await Run("ingest")).Code);
        using (var store = StoreFile.OpenWorking(new Instance(Park).WorkingStore)) Assert.Equal(12.5m, Assert.Single(store.Read(Figures.Table)).Value);

        await File.AppendAllTextAsync(Path.Combine(Park, "sources", "p-1", "2025-03-01", "energy.csv"), " ");
        Assert.Contains("SHA-256", (await Run("check")).Error, StringComparison.Ordinal);
        Assert.Equal("sources/p-1/2025-03-01-2\n", (await Run("receive", Write("enterprises.csv", $"uscc,name,park_code\n{Uscc},甲有限公司,p-1\n"), "--received", "2025-03-01")).Output);
    }

    [Fact]
    public async Task The_same_bytes_are_received_once_under_whatever_name()
    {
        await Made();
        var rows = $"uscc,name,park_code\n{Uscc},甲公司,p-1\n";
        await Run("receive", Write("enterprises.csv", rows), "--received", "2025-03-01");
        var before = Files();

        var (code, _, messages) = await Run("receive", Write("once-more.csv", rows), Write("energy.csv", $"uscc,period,electricity_mwh\n{Uscc},2024,12.5\n"));

        Assert.Equal(2, code);
        Assert.Contains("once-more.csv has the same bytes as sources/p-1/2025-03-01/enterprises.csv", messages, StringComparison.Ordinal);
        Assert.Equal(before, Files());
    }

    [Fact]
    public async Task A_period_that_has_not_begun_is_told_where_it_stands()
    {
        await Made();
        await Run("receive", Write("enterprises.csv", $"uscc,name,park_code\n{Uscc},甲公司,p-1\n"), "--received", "2025-03-01");
        var energy = Write("energy.csv", $"uscc,period,electricity_mwh\n{Uscc},2025-03,1\n{Uscc},2142,12.5\n");

        var (code, _, messages) = await Run("check", energy);
        Assert.Equal(1, code);
        Assert.Contains("the period 2142 had not begun", messages, StringComparison.Ordinal);
        Assert.DoesNotContain("2025-03 had", messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_column_that_is_missing_is_named_in_the_reader_s_language()
    {
        await Made();
        Assert.Contains("缺少列“报告期”", (await Run("check", Write("energy.csv", $"uscc,electricity_mwh\n{Uscc},1\n"), "--lang", "zh")).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_faulty_file_is_not_received_and_leaves_nothing_behind()
    {
        await Made();
        var before = Files();

        var (code, _, messages) = await Run("receive", Write("energy.csv", $"uscc,period,electricity_mwh\n{Uscc},2024,124O0\n"));

        Assert.Equal(1, code);
        Assert.Contains("\"124O0\" is not a number", messages, StringComparison.Ordinal);
        Assert.Equal(before, Files());
    }

    [Theory]
    [InlineData("--from", "../out")]
    [InlineData("--received", "today")]
    [InlineData("--title", "只有中文")]
    public async Task A_receipt_that_cannot_be_meant_is_wrong_usage(string option, string value)
    {
        await Made();
        Assert.Equal(2, (await Run("receive", Write("energy.csv", "uscc,period,electricity_mwh\n"), option, value)).Code);
    }

    private Task<(int Code, string Output, string Error)> Made(params string[] more) => Run(["init", Park, "--park", "p-1", "--name", "甲园区", "--name-en", "Park A", .. more]);

    private string[] Files() => [.. Directory.EnumerateFileSystemEntries(Park, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

    private string Write(string name, string text)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, text);
        return path;
    }

    private Task<(int Code, string Output, string Error)> Run(string command, params string[] arguments) => Run([command, .. arguments, "--instance", Park]);

    private static async Task<(int Code, string Output, string Error)> Run(string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = await new Application(output, error, interactive: false).RunAsync(arguments.Contains("--lang") ? arguments : [.. arguments, "--lang", "en"], Commands.All);
        return (code, output.ToString(), error.ToString());
    }
}
