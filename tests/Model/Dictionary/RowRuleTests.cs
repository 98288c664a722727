using Disclosure.Model.Dictionary;
using Disclosure.Model.Goals;
using Disclosure.Model.Issues;
using Disclosure.Model.Registers;
using Disclosure.Model.Supervision;

namespace Disclosure.Model.Tests.Dictionary;

/// <summary>What the fields of a row must be together.</summary>
public sealed class RowRuleTests
{
    private static readonly AuditListing Listing = new()
    {
        Id = "l1", EnterpriseId = "e1", NameAsListed = "甲公司", Kind = AuditKind.EnergyAudit, Year = 2024, Authority = "市发展改革委", ListedOn = new(2024, 3, 1), SourceId = "s",
    };

    private static readonly AuditResult Result = new() { Id = "r1", ListingId = "l1", SourceId = "s" };

    private static readonly Rectification Rectified = new()
    {
        Id = "x1", EnterpriseId = "e1", Origin = RectificationOrigin.Audit, ResultId = "r1", Requirement = "更换电机", OrderedOn = new(2024, 9, 1), DueOn = new(2024, 12, 1), SourceId = "s",
    };

    [Fact]
    public void A_sound_chain_breaks_no_rule()
    {
        Assert.Empty(Broken(AuditListings.Table, Listing));
        Assert.Empty(Broken(AuditResults.Table, Result with { StartedOn = new(2024, 3, 1), SubmittedOn = new(2024, 8, 1) }));
        Assert.Empty(Broken(Rectifications.Table, Rectified with { DoneOn = new(2024, 9, 1), RecheckOn = new(2024, 9, 1), Recheck = RecheckOutcome.Passed }));
    }

    [Fact]
    public void A_day_before_the_one_it_follows_is_named_with_the_other_day() =>
        Assert.Equal("2024-02-29 is before 2024-03-01, the Listed on", Message(AuditListings.Table, Listing with { StartedOn = new(2024, 2, 29) }));

    [Fact]
    public void A_result_before_its_listing_names_the_listing() =>
        Assert.Equal("2024-02-28 is before 2024-03-01, the Listed on of \"l1\" in Mandatory audit lists", Message(AuditResults.Table, Result with { StartedOn = new(2024, 2, 28) }));

    [Fact]
    public void A_rectification_of_another_enterprise_than_the_one_audited_is_refused() =>
        Assert.Equal("e2 is not e1, the Enterprise id of \"l1\" in Mandatory audit lists", Message(Rectifications.Table, Rectified with { EnterpriseId = "e2" }));

    [Fact]
    public void A_re_check_without_its_outcome_is_half_a_re_check() =>
        Assert.Equal(IssueCodes.NotTogether, Assert.Single(Broken(Rectifications.Table, Rectified with { RecheckOn = new(2025, 1, 1) })).Code);

    [Fact]
    public void A_rectification_out_of_an_audit_names_the_result() =>
        Assert.Equal(IssueCodes.NeededWhen, Assert.Single(Broken(Rectifications.Table, Rectified with { ResultId = null })).Code);

    [Theory]
    [InlineData("by_gas", "n2o", null)]
    [InlineData("whole", null, null)]
    [InlineData("by_gas", null, "figure.missing_dimension")]
    [InlineData("whole", "n2o", "figure.extra_dimension")]
    [InlineData("by_carrier", null, "figure.missing_dimension")]
    public void A_target_names_its_gas_where_the_indicator_is_measured_by_gas_and_only_there(string indicator, string? gas, string? code)
    {
        var target = Table<Target>.NewRow() with { Id = "t1", ParkCode = "p1", IndicatorCode = indicator, GasCode = gas, BaseYear = 2023, TargetYear = 2025 };
        Assert.Equal(code, Broken(Targets.Table, target).SingleOrDefault()?.Code.Code);
    }

    [Fact]
    public void A_filing_gives_what_its_rule_asks_for_the_year_here()
    {
        var filing = new Filing { Id = "f1", RuleId = "yearly", EnterpriseId = "e1", FiledOn = new(2025, 3, 1), SourceId = "s" };
        Assert.Equal(IssueCodes.NeededWhen, Assert.Single(Broken(Filings.Table, filing)).Code);
        Assert.Empty(Broken(Filings.Table, filing with { Period = Period.OfYear(2024) }));
        Assert.Equal(IssueCodes.NotExactlyOne, Assert.Single(Broken(Filings.Table, filing with { Period = Period.OfYear(2024), ParkCode = "p1" })).Code);
    }

    [Theory]
    [InlineData("yearly", "2024", null)]
    [InlineData("yearly", "2024-Q1", "the period 2024-Q1 is not such as the rule \"yearly\" asks for: Yearly")]
    [InlineData("quarterly", "2024-Q1", null)]
    [InlineData("quarterly", "2024-03", "the period 2024-03 is not such as the rule \"quarterly\" asks for: Quarterly")]
    [InlineData("monthly", "2024-03", null)]
    [InlineData("monthly", "2024", "the period 2024 is not such as the rule \"monthly\" asks for: Monthly")]
    public void A_filing_is_for_a_year_a_quarter_or_a_month_as_its_rule_asks(string rule, string period, string? message)
    {
        var filing = new Filing { Id = "f1", RuleId = rule, EnterpriseId = "e1", Period = Period.Parse(period), FiledOn = new(2025, 3, 1), SourceId = "s" };
        Assert.Equal(message, Broken(Filings.Table, filing).SingleOrDefault()?.At(new("file.csv")).MessageEn);
    }

    [Fact]
    public void Every_rule_of_every_register_names_fields_that_are_there_and_says_itself_in_both_languages()
    {
        var rules = Catalog.Tables.SelectMany(table => table.Rules.Select(rule => (Table: table, Words: rule.Describe(table), rule.Property))).ToList();
        Assert.True(rules.Count > 40, $"only {rules.Count} rules");
        Assert.All(rules, rule => Assert.Contains(rule.Table.Columns, field => field.Property.Name == rule.Property));
        Assert.All(rules, rule => Assert.True(rule.Words.Zh.Length > 4 && rule.Words.En.Length > 4, $"{rule.Table}: {rule.Words}"));
    }

    private static string Message<TRow>(Table<TRow> table, TRow row)
        where TRow : class => Assert.Single(Broken(table, row)).At(new("file.csv")).MessageEn;

    private static IEnumerable<Fault> Broken<TRow>(Table<TRow> table, TRow row)
        where TRow : class => table.Rules.Select(rule => rule.Check(table, row, Find)).OfType<Fault>();

    private static object? Find(Table table, string key) => (table.Slug, key) switch
    {
        ("audit-listings", "l1") => Listing,
        ("audit-results", "r1") => Result,
        ("obligation-rules", _) => Table<ObligationRule>.NewRow() with { Id = key, SubjectKind = SubjectKind.Enterprise, Frequency = Enum.Parse<DutyFrequency>(key, ignoreCase: true) },
        ("indicators", "by_gas") => Of(key, Dimension.Gas),
        ("indicators", "by_carrier") => Of(key, Dimension.Carrier),
        ("indicators", "whole") => Of(key, Dimension.None),
        _ => null,
    };

    private static Indicator Of(string code, Dimension dimension) => Table<Indicator>.NewRow() with { Code = code, Name = code, NameEn = code, Dimension = dimension };
}
