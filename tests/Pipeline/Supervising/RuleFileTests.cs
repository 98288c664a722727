using Disclosure.Model.Issues;
using Disclosure.Model.Registers;
using Disclosure.Model.Supervision;
using Disclosure.Pipeline.Layouts;
using Disclosure.Pipeline.Supervising;

namespace Disclosure.Pipeline.Tests.Supervising;

public sealed class RuleFileTests : IDisposable
{
    private const string Mark = "<!-- generated below -->\n";

    private const string Sound = """
        kind: energy_report
        title: { zh: 报告, en: Report }
        subject: enterprise
        who:
          - { flag: key_energy_user }
          - { indicator: energy_use_equivalent, at_least: 10000 }
        frequency: yearly
        first_period: 2021
        due: { on: 03-31 }
        regions:
          - { region: "11", on: 02-28 }
        law: cn-law-energy-conservation-2018

        """;

    private readonly TestInstance instance = new(withEnterprises: false);

    public void Dispose() => instance.Dispose();

    [Fact]
    public void A_rule_becomes_a_row_that_says_who_and_by_when_in_both_languages()
    {
        instance.Write("obligation-rules/energy.yml", Sound);
        instance.IngestAll();
        var row = Assert.Single(instance.Rows(ObligationRules.Table));
        Assert.Equal(("energy", DutyKind.EnergyReport, "2021"), (row.Id, row.Kind, row.FirstPeriod));
        Assert.Equal("标记为重点用能单位的企业；当年综合能源消费量（等价值）达到 10000 tce 的企业", row.Who);
        Assert.Equal("by 31 March of the following year; in region 11: by 28 February of the following year", row.DueEn);
    }

    [Theory]
    [InlineData("kind: energy_report", "kind: energy_reports", "settings.bad_value", 1)]
    [InlineData("subject: enterprise\n", "", "settings.missing_key", 1)]
    [InlineData("key_energy_user", "key_user", "settings.bad_value", 5)]
    [InlineData("energy_use_equivalent, at_least: 10000", "energy_use_equivalnt, at_least: 10000", "settings.bad_value", 6)]
    [InlineData(", at_least: 10000", "", "settings.missing_key", 6)]
    [InlineData("first_period: 2021\n", "", "settings.bad_value", 7)]
    [InlineData("first_period: 2021", "first_period: 2021-Q1", "settings.bad_value", 8)]
    [InlineData("on: 03-31", "on: 02-30", "settings.bad_value", 9)]
    [InlineData("{ on: 03-31 }", "{ on: 03-31, months: 2 }", "settings.bad_value", 9)]
    [InlineData("{ on: 03-31 }", "{ not_known: { zh: 未查到, en: not found } }", "settings.bad_value", 9)]
    [InlineData("{ on: 03-31 }", "{ of: 03-31 }", "settings.unknown_key", 9)]
    [InlineData("frequency: yearly", "frequency: per_listing", "settings.bad_value", 5)]
    [InlineData("law: cn-law-energy-conservation-2018", "law: cn-law-energy-conservation-2081", "settings.bad_value", 12)]
    [InlineData("first_period: 2021", "first_period: 2021\nlast_period: 2020", "settings.bad_value", 9)]
    [InlineData("frequency: yearly\nfirst_period: 2021", "frequency: monthly\nfirst_period: 2021-01", "settings.bad_value", 9)]
    [InlineData("frequency: yearly\nfirst_period: 2021\ndue: { on: 03-31 }", "frequency: quarterly\nfirst_period: 2021-Q1\ndue: { of_next_month: 15 }", "settings.bad_value", 11)]
    [InlineData("frequency: yearly\nfirst_period: 2021\ndue: { on: 03-31 }", "filed_by: { report: energy_use }\nfrequency: quarterly\nfirst_period: 2021-Q1\ndue: { months: 1 }", "settings.bad_value", 7)]
    [InlineData("{ on: 03-31 }", "{ of_next_month: 32 }", "settings.bad_value", 9)]
    [InlineData("subject: enterprise", "subject: park\nexempt: [suspended]", "settings.bad_value", 4)]
    [InlineData("subject: enterprise", "subject: park\nfiled_by: { figures: true }", "settings.bad_value", 4)]
    public void A_fault_of_a_rule_is_told_with_its_line_and_a_hint_and_nothing_is_loaded(string old, string now, string code, int line)
    {
        instance.Write("obligation-rules/energy.yml", Sound.Replace(old, now, StringComparison.Ordinal));
        var issues = instance.Ingest().Settings;
        Assert.Contains(issues, issue => (issue.File, issue.Code, issue.Line) == ("obligation-rules/energy.yml", code, line) && issue is { Severity: Severity.Error, Hint.Length: > 0, HintEn.Length: > 0 });
        Assert.Empty(instance.Rows(Indicators.Table));
    }

    [Fact]
    public void The_demonstration_s_rules_are_sound_and_name_laws_that_exist()
    {
        foreach (var path in Directory.EnumerateFiles(Path.Combine(Repository.Data, "obligation-rules"))) instance.Write($"obligation-rules/{Path.GetFileName(path)}", File.ReadAllText(path));
        instance.IngestAll();
        Assert.Equal(Enum.GetValues<DutyKind>().Order(), instance.Rows(ObligationRules.Table).Select(rule => rule.Kind).Distinct().Order());
    }

    [Fact]
    public void The_page_on_obligation_rules_says_what_the_reader_reads()
    {
        var path = Path.Combine(Repository.Root, "docs", "obligation-rules.md");
        var page = File.ReadAllText(path).ReplaceLineEndings("\n");
        var expected = page[..(page.IndexOf(Mark, StringComparison.Ordinal) + Mark.Length)] + ShapePage.Write(
            new("全部设置", "Every key"), new("由读取程序生成。", "Written by the reader itself."), RuleShapes.All, "REWRITE_GOLDENS=1 dotnet test tests/Pipeline");
        if (Environment.GetEnvironmentVariable("REWRITE_GOLDENS") == "1" && Environment.GetEnvironmentVariable("CI") != "true") File.WriteAllText(path, expected);

        Assert.Equal(expected, File.ReadAllText(path).ReplaceLineEndings("\n"));
    }
}
