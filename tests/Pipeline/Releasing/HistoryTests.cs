using System.Text.Json;
using Disclosure.Model.Registers;
using Disclosure.Pipeline.Cli;
using Disclosure.Store.Releases;

namespace Disclosure.Pipeline.Tests.Releasing;

public sealed class HistoryTests(HistoryTests.FourReleases published) : IClassFixture<HistoryTests.FourReleases>
{
    private static readonly string Used = TestPark.Figure("e1", TestPark.Electricity, null).Id;
    private static readonly string Derived = TestPark.Figure("e1", TestPark.Emissions, null).Id;

    [Fact]
    public async Task A_figure_tells_when_it_came_and_how_it_was_corrected_with_the_reason_and_who_gave_it()
    {
        var (code, english, _) = await Run("history", "figures", Used, "--lang", "en");
        Assert.Equal(0, code);
        Assert.Equal("1.0.0 2025-04-01\n  + Added\n1.0.1 2025-05-01\n  ~ value: 1000.5 → 999\n    Reporting error: copied wrongly (a person)\n", english);
        var (_, chinese, _) = await Run("history", "figures", Used, "--lang", "zh");
        Assert.Equal("1.0.0 2025-04-01\n  + 新增\n1.0.1 2025-05-01\n  ~ value: 1000.5 → 999\n    填报错误：抄错（人工说明）\n", chinese);
    }

    [Fact]
    public async Task A_calculated_figure_gives_the_reason_that_it_inherits() =>
        Assert.Contains("~ value: 530.87 → 530.07\n    Reporting error: what it is calculated from changed: copied wrongly", (await Run("history", "figures", Derived, "--lang", "en")).Output, StringComparison.Ordinal);

    [Fact]
    public async Task A_row_that_came_and_was_withdrawn_is_still_found_with_why_it_went() =>
        Assert.Equal(
            "version,date,field,kind,old,new,reason_code,reason,reason_en,given_by\n1.1.0,2025-06-01,,added,,,,,,\n1.1.1,2025-07-01,,withdrawn,,,duplicate,抄错,copied wrongly,person\n",
            (await Run("history", "enterprises", "e3", "--format", "csv")).Output);

    [Fact]
    public async Task A_row_that_never_changed_came_with_the_first_release()
    {
        using var json = JsonDocument.Parse((await Run("history", "parks", "p", "--format", "json")).Output);
        var only = Assert.Single(json.RootElement.EnumerateArray());
        Assert.Equal(("1.0.0", "added"), (only.GetProperty("version").GetString(), only.GetProperty("kind").GetString()));
        Assert.False(only.TryGetProperty("field", out _));
    }

    [Theory]
    [InlineData("derivation-inputs", "1")]
    [InlineData("derivation-inputs", null)]
    public async Task A_key_of_several_parts_is_given_part_by_part_or_joined(string register, string? position) =>
        Assert.StartsWith("1.0.0 2025-04-01\n", (await Run(position is null ? ["history", register, $"{Derived}/1"] : ["history", register, Derived, position])).Output, StringComparison.Ordinal);

    [Theory]
    [InlineData("zh", "disclose: 错误: derivation-inputs 的主键有 2 个部分，给出了 1 个\ndisclose: 提示: 依次写出：disclose history derivation-inputs figure_id position\n")]
    [InlineData("en", "disclose: error: the key of derivation-inputs has 2 parts, 1 were given\ndisclose: hint: give them in this order: disclose history derivation-inputs figure_id position\n")]
    public async Task A_key_with_too_few_parts_is_told_which_parts_it_has(string language, string message)
    {
        var (code, _, error) = await Run("history", "derivation-inputs", Derived, "--lang", language);
        Assert.Equal((2, message), (code, error));
    }

    [Theory]
    [InlineData("zh", "disclose: 错误: 没有可查历史的登记册“figurs”\ndisclose: 提示: 可用：figures\n")]
    [InlineData("en", "disclose: error: there is no register \"figurs\" with a history\ndisclose: hint: possible: figures\n")]
    public async Task A_register_that_is_misspelt_is_answered_with_the_nearest(string language, string message)
    {
        var (code, _, error) = await Run("history", "figurs", "x", "--lang", language);
        Assert.Equal((2, message), (code, error));
    }

    [Theory]
    [InlineData("zh", "disclose: 错误: enterprises：历次发布中都没有“e11”\ndisclose: 提示: 相邻的主键：e1、e2；全部主键见 disclose export enterprises\n")]
    [InlineData("en", "disclose: error: enterprises: no release has \"e11\"\ndisclose: hint: keys around it: e1, e2; disclose export enterprises lists all\n")]
    public async Task A_key_that_was_never_published_is_answered_with_the_keys_around_it(string language, string message)
    {
        var (code, output, error) = await Run("history", "enterprises", "e11", "--lang", language);
        Assert.Equal((1, "", message), (code, output, error));
    }

    [Fact]
    public async Task A_release_whose_store_is_damaged_is_told_without_a_trace()
    {
        using var copy = published.Copy();
        var store = Path.Combine(copy.Releases.FolderOf(new(1, 1, 1)), ReleasesFolder.StoreName);
        File.SetAttributes(store, FileAttributes.Normal);
        await File.WriteAllTextAsync(store, "no database");
        var (code, _, error) = await Run(copy, "history", "parks", "p", "--lang", "en");
        Assert.Equal(3, code);
        Assert.StartsWith("disclose: error: ", error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Before_the_first_release_there_is_no_history()
    {
        using var none = new TestPark().Fill();
        Assert.Equal(1, (await Run(none, "history", "parks", "p")).Code);
    }

    private Task<(int Code, string Output, string Error)> Run(params string[] arguments) => Run(published.Park, arguments);

    private static async Task<(int Code, string Output, string Error)> Run(TestPark park, params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = await new Application(output, error, interactive: false).RunAsync([.. arguments, "--instance", park.Instance.Folder], [HistoryCommand.Make]);
        return (code, output.ToString(), error.ToString());
    }

    /// <summary>The first; one value corrected; an enterprise more; and that one withdrawn.</summary>
    public sealed class FourReleases : IDisposable
    {
        private const string Why = "reason: { zh: 抄错, en: copied wrongly }, reported_by: 企业 }\n";

        public FourReleases()
        {
            Park.Made("2025-04-01");
            Park.Change(store => TestPark.Report(store, "e1", 999m));
            var value = $"- {{ register: figures, key: {Used}, field: value, expect: \"1000.5\", reason_code: reporting_error, {Why}";
            Park.WriteCorrections(value);
            Park.Made("2025-05-01");
            Park.Change(store => store.Insert(Enterprises.Table, TestPark.Enterprise("e3")));
            Park.Made("2025-06-01");
            Park.Change(store => store.Delete(Enterprises.Table, TestPark.Enterprise("e3")));
            Park.WriteCorrections($"{value}- {{ register: enterprises, key: e3, reason_code: duplicate, {Why}");
            Park.Made("2025-07-01");
        }

        public TestPark Park { get; } = new TestPark().Fill();

        public TestPark Copy() => Park.Copy();

        public void Dispose() => Park.Dispose();
    }
}
