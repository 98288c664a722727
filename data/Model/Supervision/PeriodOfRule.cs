using Disclosure.Model.Dictionary;
using Disclosure.Model.Issues;

namespace Disclosure.Model.Supervision;

/// <summary>A filing is for such a period as its rule asks for: a quarter where it is quarterly.</summary>
public sealed record PeriodOfRule() : RowRule(nameof(Filing.Period))
{
    private static readonly Text Words = new("报告期与规则的周期一致：每年的写年，每季的写季，每月的写月", "the period is a year, a quarter or a month, as the rule asks");

    public override Fault? Check<TRow>(Table<TRow> table, TRow row, Func<Table, string, object?> find)
    {
        if (row is not Filing { Period: { } period } filing || find(ObligationRules.Table, filing.RuleId) is not ObligationRule rule) return null;
        return rule.Frequency is DutyFrequency.PerListing or DutyFrequency.PerEvent || rule.Frequency.AsksFor(period) ? null
            : new(IssueCodes.OtherPeriod, $"{period}", ("key", new(rule.Id, rule.Id)), ("expected", ObligationRules.Frequencies[rule.Frequency].Label));
    }

    public override Text Describe(Table table) => Words;
}
