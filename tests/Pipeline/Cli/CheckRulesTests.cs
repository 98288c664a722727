using Disclosure.Pipeline.Cli;

namespace Disclosure.Pipeline.Tests.Cli;

/// <summary><c>disclose check</c> on what an instance is told to do: obligation rules, schemes and holidays.</summary>
public sealed class CheckRulesTests : IDisposable
{
    private static readonly string Rule = File.ReadAllText(Path.Combine(Repository.Data, "obligation-rules", "energy-report.yml"));
    private static readonly string Scheme = File.ReadAllText(Path.Combine(Repository.Data, "schemes", "park-low-carbon-1.yml"));
    private static readonly string Holidays = File.ReadAllText(Path.Combine(Repository.Reference, "public-holidays.csv"));

    private readonly TestInstance instance = new(withEnterprises: false);

    public void Dispose() => instance.Dispose();

    [Fact]
    public async Task Sound_rules_schemes_and_holidays_pass()
    {
        WriteAll(Rule, Scheme, Holidays);
        foreach (var files in new string[][] { [], [instance.PathOf("obligation-rules/energy.yml"), instance.PathOf("schemes/park.yml"), instance.PathOf("reference/public-holidays.csv")] })
        {
            var (code, messages) = await Run(files);
            Assert.Equal(0, code);
            Assert.DoesNotContain("error", messages, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Every_fault_of_rules_schemes_and_holidays_is_told_with_its_place_and_a_hint_in_both_languages()
    {
        WriteAll(Rule.Replace("key_energy_user", "key_user", StringComparison.Ordinal), Scheme.Replace("weight: 30", "weight: 31", StringComparison.Ordinal), Holidays);
        var (code, en) = await Run();
        var (_, zh) = await Run("--lang", "zh");
        Assert.Equal(1, code);
        Assert.Contains("error: obligation-rules/energy.yml:6: flag: ", en, StringComparison.Ordinal);
        Assert.Contains("错误: obligation-rules/energy.yml:6: flag: ", zh, StringComparison.Ordinal);
        Assert.Contains("error: schemes/park.yml:", en, StringComparison.Ordinal);
        Assert.Contains("weights that add up to 100; they are 101", en, StringComparison.Ordinal);
        Assert.Contains("权重之和为 100，现为 101", zh, StringComparison.Ordinal);

        WriteAll(Rule, Scheme, Holidays.Replace("2026-02-14,working_day", "2026-02-13,working_day", StringComparison.Ordinal));
        (code, en) = await Run();
        Assert.Equal(1, code);
        Assert.Contains("reference/public-holidays.csv:185: day: 2026-02-13 is a Monday to Friday", en, StringComparison.Ordinal);
        Assert.Contains("hint: compare the day with the notice", en, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_faulty_rule_hides_nothing_of_what_is_wrong_with_the_other_rules_and_the_sources()
    {
        WriteAll(Rule.Replace("key_energy_user", "key_user", StringComparison.Ordinal), Scheme, Holidays);
        instance.Write("obligation-rules/other.yml", Rule.Replace("id: energy-report", "id: other", StringComparison.Ordinal).Replace("law: cn-law-energy-conservation-2018", "law: nowhere", StringComparison.Ordinal));
        instance.Deliver("park/a", "2025-01-01", "parks.csv", "register: parks", "code,name,area_km2\ntest-park,测试园区,12O\n");
        foreach (var files in new string[][] { [], [instance.PathOf("sources/park/a/parks.csv")] })
        {
            var (code, messages) = await Run(files);
            Assert.Equal(1, code);
            Assert.Contains("error: obligation-rules/energy.yml:6: flag: ", messages, StringComparison.Ordinal);
            Assert.Contains("error: obligation-rules/other.yml:14: law: ", messages, StringComparison.Ordinal);
            Assert.Contains("error: park/a/parks.csv:2: area_km2: \"12O\" ", messages, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Of_a_file_that_was_asked_for_alone_only_its_own_faults_are_told()
    {
        WriteAll(Rule, Scheme.Replace("weight: 30", "weight: 31", StringComparison.Ordinal), Holidays);
        var (code, messages) = await Run(instance.PathOf("obligation-rules/energy.yml"));
        Assert.Equal(0, code);
        Assert.DoesNotContain("schemes/", messages, StringComparison.Ordinal);
        Assert.Equal(1, (await Run(instance.PathOf("schemes/park.yml"))).Code);
    }

    [Fact]
    public async Task A_rule_or_scheme_that_lies_elsewhere_is_read_as_what_it_is()
    {
        instance.Write("draft.yml", Rule.Replace("law: cn-law-energy-conservation-2018", "law: cn-law-energy-conservation-2081", StringComparison.Ordinal));
        instance.Write("scheme.yml", Scheme.Replace("least: 85", "least: 185", StringComparison.Ordinal));
        instance.Write("else.yml", "a: b\n");
        var (code, messages) = await Run(instance.PathOf("draft.yml"), instance.PathOf("scheme.yml"));
        Assert.Equal(1, code);
        Assert.Contains("draft.yml:14: law: ", messages, StringComparison.Ordinal);
        Assert.Contains("cn-law-energy-conservation-2018", messages, StringComparison.Ordinal);
        Assert.Contains("scheme.yml:53: least: ", messages, StringComparison.Ordinal);
        Assert.Equal(2, (await Run(instance.PathOf("else.yml"))).Code);
        Assert.False(Directory.Exists(instance.Instance.WorkFolder));
    }

    private void WriteAll(string rule, string scheme, string holidays)
    {
        instance.Write("obligation-rules/energy.yml", rule);
        instance.Write("schemes/park.yml", scheme);
        instance.Write("reference/public-holidays.csv", holidays);
    }

    private async Task<(int Code, string Messages)> Run(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter { NewLine = "\n" };
        string[] language = arguments.Contains("--lang") ? [] : ["--lang", "en"];
        var code = await new Application(output, error, interactive: false).RunAsync(["check", .. arguments, .. language, "--instance", instance.Folder], [CheckCommand.Make]);
        return (code, error.ToString());
    }
}
