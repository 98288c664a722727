using System.Globalization;
using Disclosure.Model.Dictionary;
using Disclosure.Model.Issues;
using Disclosure.Model.Knowledge;
using Disclosure.Model.Registers;
using Disclosure.Model.Supervision;
using Disclosure.Pipeline.Calculating;
using Disclosure.Pipeline.Tests.Releasing;
using Disclosure.Store.Working;

namespace Disclosure.Pipeline.Tests.Calculating;

/// <summary>What the obligation rules could not decide, in the register of issues.</summary>
public sealed class GapIssueTests : IDisposable
{
    private const string Rule = """
        kind: statistical_report
        title: { zh: 统计报告, en: Statistical report }
        subject: park
        who:
          - { everyone: true }
        frequency: yearly
        first_period: 2023
        last_period: 2024
        due: { on: 03-31, moves: true }
        law: old

        """;

    private readonly TestPark park = new TestPark().Fill();

    public GapIssueTests() => park.Change(store =>
    {
        foreach (var table in new Table[] { Derivations.Factors, Derivations.Inputs, Derivations.Table, Figures.Table, Indicators.Table }) store.Clear(table);
        store.Insert(Laws.Table, new() { Id = "old", Title = "旧办法", Kind = LawKind.Rule, Status = LawStatus.InForce, Effective = new(2024, 12, 1), Confidence = Model.Reference.Confidence.High });
        store.Upsert(IssueRegister.Table, new Fault(IssueCodes.Jump, "1", ("expected", new("9", "9")), ("times", new("8", "8"))).At(new("park/2024/energy.csv", 3)));
    });

    public void Dispose() => park.Dispose();

    [Fact]
    public void A_rule_whose_law_or_holidays_fail_it_is_a_warning_beside_those_of_intake_until_it_is_put_right()
    {
        Write(Rule);
        Assert.Equal(["figure.jump park/2024/energy.csv", "rule.holidays_not_known obligation-rules/report.yml", "rule.law_not_in_force obligation-rules/report.yml"], Found());
        Assert.Equal(Found(), Found());
        Assert.All(Issues.Where(issue => issue.File.StartsWith("obligation-rules/", StringComparison.Ordinal)), issue => Assert.True(issue is { Severity: Severity.Warning, Message.Length: > 0, HintEn.Length: > 0 }));

        Write(Rule.Replace("first_period: 2023", "first_period: 2024", StringComparison.Ordinal).Replace(", moves: true", "", StringComparison.Ordinal));
        Assert.Equal(["figure.jump park/2024/energy.csv"], Found());
        Assert.Equal(["2024"], Rows.Select(row => row.Period!));
    }

    private IReadOnlyList<Issue> Issues
    {
        get
        {
            using var store = StoreFile.OpenWorking(park.Instance.WorkingStore);
            return [.. store.Read(IssueRegister.Table)];
        }
    }

    private IReadOnlyList<Obligation> Rows
    {
        get
        {
            using var store = StoreFile.OpenWorking(park.Instance.WorkingStore);
            return [.. store.Read(Obligations.Table)];
        }
    }

    private void Write(string rule)
    {
        Directory.CreateDirectory(park.Instance.ObligationRulesFolder);
        File.WriteAllText(Path.Combine(park.Instance.ObligationRulesFolder, "report.yml"), rule);
    }

    private IReadOnlyList<string> Found()
    {
        var result = CalculationRun.Run(park.Instance, DateOnly.ParseExact("2025-07-02", "yyyy-MM-dd", CultureInfo.InvariantCulture), TimeProvider.System);
        Assert.NotNull(result.Day);
        Assert.All(result.Issues, issue => Assert.Contains(Issues, kept => kept.Id == issue.Id));
        return [.. Issues.Select(issue => $"{issue.Code} {issue.File}").Order(StringComparer.Ordinal)];
    }
}
