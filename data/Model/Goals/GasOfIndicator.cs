using Disclosure.Model.Checks;
using Disclosure.Model.Dictionary;
using Disclosure.Model.Issues;
using Disclosure.Model.Registers;

namespace Disclosure.Model.Goals;

/// <summary>A gas is named exactly where the indicator is measured by gas; figures by carrier or by waste are no goal of their own.</summary>
/// <param name="Gas">The field with the gas.</param>
/// <param name="Indicator">The field that refers to the indicator.</param>
public sealed record GasOfIndicator(string Gas, string Indicator) : RowRule(Gas)
{
    public override Fault? Check<TRow>(Table<TRow> table, TRow row, Func<Table, string, object?> find) =>
        table[Indicator].Write(row) is { } code && find(Indicators.Table, code) is Indicator indicator
            ? FigureChecks.Dimensions(indicator, null, table[Gas].Write(row), null) : null;

    public override Text Describe(Table table)
    {
        var (gas, indicator) = (Quoted(FieldOf(table, Gas).Label), Quoted(FieldOf(table, Indicator).Label));
        return new($"{indicator.Zh}按气体分列时须填写{gas.Zh}，否则不填", $"{gas.En} is needed where {indicator.En} is measured by gas, and only there");
    }
}
