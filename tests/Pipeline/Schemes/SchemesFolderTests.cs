using Disclosure.Model.Goals;
using Disclosure.Model.Goals.Evaluating;
using Disclosure.Model.Issues;
using Disclosure.Model.Tests.Calculation;
using Disclosure.Pipeline.Instances;
using Disclosure.Pipeline.Schemes;

namespace Disclosure.Pipeline.Tests.Schemes;

public sealed class SchemesFolderTests : IDisposable
{
    private const string Sound = """
        scheme: enterprises
        version: 1
        title: { zh: 方案, en: Scheme }
        subject: enterprise
        first_year: 2021
        last_year: 2023
        basis: { zh: 依据, en: Basis }
        least_weight: 45.5
        criteria:
          - { code: carbon, title: { zh: 碳, en: Carbon }, indicator: carbon_intensity, weight: 60.5, direction: lower_is_better, benchmark: { kind: previous_year }, linear: { full: 95, floor: 105 } }
          - { code: quota, title: { zh: 限额, en: Quota }, indicator: energy_intensity, weight: 19.5, direction: lower_is_better, benchmark: { kind: energy_quota, quotas: [{ industry: "26", value: 1.5 }, { industry: "2614", value: 2 }], source: { zh: 某标准, en: A standard } }, pass: 100 }
          - { code: systems, title: { zh: 体系, en: Systems }, evidence: certificate_valid, certificates: [energy_management], weight: 20, direction: higher_is_better, steps: [{ at: 100, share: 100 }, { at: 50, share: 40 }] }
        levels:
          - { code: a, title: { zh: 优秀, en: Excellent }, least: 85 }
          - { code: b, title: { zh: 其他, en: Other }, least: 0 }

        """;

    private readonly Instance instance = new(Directory.CreateTempSubdirectory("schemes-").FullName);

    public void Dispose() => Directory.Delete(instance.Folder, recursive: true);

    [Fact]
    public void A_scheme_is_read_with_everything_in_it()
    {
        Write("1.yml", Sound);

        var scheme = Assert.Single(Read(out var issues));

        Assert.Empty(issues);
        Assert.Equal(("enterprises@1", "方案", 2021, 2023), (scheme.Id, scheme.Title.Zh, scheme.FirstYear, scheme.LastYear));
        Assert.Equal(45.5m, scheme.LeastWeight);
        Assert.Equal([60.5m, 19.5m, 20m], scheme.Criteria.Select(criterion => criterion.Weight));
        Assert.Equal([ScoringCurve.Linear, ScoringCurve.PassFail, ScoringCurve.Steps], scheme.Criteria.Select(criterion => criterion.Curve.Kind));
        Assert.Equal([new("2614", 2), new EnergyQuota("26", 1.5m)], scheme.Criteria[1].Benchmark!.Quotas); // the more digits, the earlier
        Assert.Equal([(100m, 1m), (50m, 0.4m)], scheme.Criteria[2].Curve.Points);
        Assert.Equal(["a", "b"], scheme.Levels.Select(level => level.Code));
    }

    [Theory]
    [InlineData("least_weight: 45.5", "least_weight: 101", "settings.bad_value 8")]
    [InlineData("least_weight: 45.5\n", "", "settings.missing_key 1")]
    [InlineData("weight: 60.5", "weight: 60", "settings.bad_value 10")] // of the list, which adds up to 99.5
    [InlineData("weight: 60.5", "weight: -1", "settings.bad_value 10")]
    [InlineData("indicator: carbon_intensity", "indicator: carbon_intensty", "settings.bad_value 10")]
    [InlineData("indicator: carbon_intensity", "indicator: energy_consumption", "settings.bad_value 10")] // by carrier
    [InlineData("indicator: carbon_intensity, ", "", "settings.bad_value 10")]
    [InlineData("full: 95, floor: 105", "full: 105, floor: 95", "settings.bad_value 10")]
    [InlineData("linear: { full: 95, floor: 105 }", "linear: { full: 95, floor: 105 }, pass: 1", "settings.bad_value 10")]
    [InlineData(", linear: { full: 95, floor: 105 }", "", "settings.bad_value 10")]
    [InlineData("kind: previous_year", "kind: previous_yaer", "settings.bad_value 10")]
    [InlineData("kind: previous_year", "kind: previous_year, value: 1", "settings.bad_value 10")]
    [InlineData("kind: previous_year", "kind: constant, value: 1", "settings.bad_value 10")] // without a source
    [InlineData("kind: previous_year", "kind: constant, source: { zh: 某, en: Some }", "settings.bad_value 10")] // without a value
    [InlineData(", source: { zh: 某标准, en: A standard }", "", "settings.bad_value 11")]
    [InlineData("certificates: [energy_management], ", "", "settings.bad_value 12")]
    [InlineData("certificates: [energy_management]", "certificates: [iso]", "settings.bad_value 12")]
    [InlineData("evidence: certificate_valid", "evidence: coverage", "settings.bad_value 12")] // only of parks, and without its indicator
    [InlineData("at: 50, share: 40", "at: 120, share: 40", "settings.bad_value 12")]
    [InlineData("code: quota", "code: carbon", "settings.bad_value 11")]
    [InlineData("code: quota", "code: Quota 1", "settings.bad_value 11")]
    [InlineData("least: 0", "least: 10", "settings.bad_value 14")]
    [InlineData("least: 85", "least: 101", "settings.bad_value 14")]
    [InlineData("last_year: 2023", "last_year: 2020", "settings.bad_value 6")]
    [InlineData("version: 1", "version: 2", "settings.bad_value 2")]
    [InlineData("subject: enterprise", "subject: everyone", "settings.bad_value 4")]
    [InlineData("basis: { zh: 依据, en: Basis }", "base: 1", "settings.unknown_key 7")]
    [InlineData("basis: { zh: 依据, en: Basis }", "", "settings.missing_key 1")]
    [InlineData("basis: { zh: 依据, en: Basis }", "basis: { zh: 依据 }", "settings.missing_key 7")]
    [InlineData("criteria:", "criteria: [", "settings.yaml")]
    public void A_fault_is_told_with_its_line(string sound, string faulty, string expected)
    {
        Assert.Contains(sound, Sound, StringComparison.Ordinal);
        Write("1.yml", Sound.Replace(sound, faulty, StringComparison.Ordinal));

        Read(out var issues);

        Assert.Contains(issues, issue => $"{issue.Code} {issue.Line}".StartsWith(expected, StringComparison.Ordinal) && issue is { File: "schemes/1.yml", Severity: Severity.Error });
        Assert.All(issues, issue => Assert.True(issue.Message.Length > 0 && issue.HintEn.Length > 0));
    }

    [Theory]
    [InlineData("last_year: 2023", "version: 2", "first_year: 2024", null)]
    [InlineData("last_year: 2023", "version: 3", "first_year: 2024", "2.yml 2")] // a gap
    [InlineData("last_year: 2023", "version: 1", "first_year: 2024", "2.yml 2")] // twice
    [InlineData("last_year: 2023", "version: 2", "first_year: 2023", "2.yml 5")] // a year of both
    [InlineData("", "version: 2", "first_year: 2024", "2.yml 5")] // version 1 does not end
    public void Versions_count_up_and_share_no_year(string ends, string version, string begins, string? fault)
    {
        Write("1.yml", Sound.Replace("last_year: 2023", ends, StringComparison.Ordinal));
        Write("2.yml", Sound.Replace("version: 1", version, StringComparison.Ordinal).Replace("first_year: 2021", begins, StringComparison.Ordinal).Replace("last_year: 2023", "", StringComparison.Ordinal));

        Read(out var issues);

        Assert.Equal(fault is null ? [] : [$"schemes/{fault}"], issues.Select(issue => $"{issue.File} {issue.Line}"));
    }

    [Fact]
    public void An_instance_without_schemes_evaluates_nobody() => Assert.Empty(Read(out _));

    [Fact]
    public void The_demonstrations_schemes_are_sound()
    {
        var issues = new List<Issue>();

        var schemes = SchemesFolder.Read(new(Repository.Data), Official.Indicators.ToDictionary(row => row.Code, StringComparer.Ordinal), issues.Add);

        Assert.Empty(issues);
        Assert.Equal(["enterprise-low-carbon@1", "enterprise-low-carbon@2", "park-low-carbon@1"], schemes.Select(scheme => scheme.Id));
        Assert.All(schemes, scheme => Assert.Contains("不是国家或地方标准", scheme.Basis.Zh, StringComparison.Ordinal));
    }

    private void Write(string name, string text)
    {
        Directory.CreateDirectory(instance.SchemesFolder);
        File.WriteAllText(Path.Combine(instance.SchemesFolder, name), text);
    }

    private IReadOnlyList<Scheme> Read(out List<Issue> issues)
    {
        var found = issues = [];
        return SchemesFolder.Read(instance, Official.Indicators.ToDictionary(row => row.Code, StringComparer.Ordinal), found.Add);
    }
}
