using System.Collections.Frozen;
using Disclosure.Model.Dictionary;
using Disclosure.Model.Registers;

namespace Disclosure.Model.Calculation;

/// <summary>Calculates what follows from the figures of one subject and period, out of inputs as they are published and rounded once.</summary>
/// <param name="sourceId">The source that every calculated figure names; see <see cref="CalculationMethod"/>.</param>
public sealed class Calculator(FactorSet set, string sourceId)
{
    private readonly IReadOnlyList<(Indicator Indicator, Formula Formula)> calculated =
    [
        .. from formula in Formulas.All
           from indicator in set.Indicators
           where indicator.Formula == formula.Code
           select (indicator, formula),
    ];

    private readonly FrozenSet<string> feeding = set.Indicators
        .Where(indicator => indicator.Formula is null && Formulas.All.Any(formula => formula.Operands.Any(operand => operand.Indicator == indicator.Code)))
        .Select(indicator => indicator.Code)
        .ToFrozenSet(StringComparer.Ordinal);

    public FactorSet Set { get; } = set;

    public string SourceId { get; } = sourceId;

    /// <summary>Whether something is calculated from a reported indicator.</summary>
    public bool Feeds(string indicatorCode) => feeding.Contains(indicatorCode);

    /// <summary>Everything calculated for an enterprise, each after its inputs.</summary>
    /// <param name="reported">All that the enterprise reported for the period. What it reported of a calculated indicator stands, and is not calculated.</param>
    /// <param name="expected">
    /// The enterprise had to report: each indicator then has a figure, with the reason why there is no value. Otherwise a figure is made only where at least one
    /// of its inputs has a value or all have reasons, and for a quarter or a month only where all are there.
    /// </param>
    /// <exception cref="ArgumentException">A figure is of another subject or period, stands twice, or is in a unit that is not its indicator's.</exception>
    public IReadOnlyList<Derived> OfEnterprise(Enterprise enterprise, Period period, IEnumerable<Figure> reported, bool expected)
    {
        var figures = new SubjectFigures();
        foreach (var figure in reported)
        {
            if (figure.EnterpriseId != enterprise.Id || figure.Period != period) throw new ArgumentException($"{figure.Id} is not of {enterprise.Id} in {period}", nameof(reported));
            figures.Add(Checked(figure));
        }

        return Calculate(figures, calculated, expected, period, (indicator, code) => new()
        {
            Id = Figure.IdOf(enterprise.Id, null, indicator.Code, code, period),
            EnterpriseId = enterprise.Id,
            ParkCode = enterprise.ParkCode,
            IndicatorCode = indicator.Code,
            CarrierCode = indicator.Dimension is Dimension.Carrier ? code : null,
            GasCode = indicator.Dimension is Dimension.Gas ? code : null,
            WasteCategoryCode = indicator.Dimension is Dimension.WasteCategory ? code : null,
            Period = period,
            Year = period.Year,
            Unit = SubjectFigures.UnitOf(Set, indicator, code),
            Sample = enterprise.Sample,
            SourceId = SourceId,
        });
    }

    /// <summary>What is calculated again from a park's totals.</summary>
    internal IReadOnlyList<Derived> OfTotals(SubjectFigures totals, Period period, bool expected, Func<Indicator, string?, Figure> subject) =>
        Calculate(totals, calculated.Where(pair => pair.Indicator.Aggregation is Aggregation.Recalculated), expected, period, subject);

    /// <exception cref="ArgumentException">The figure is in a unit that is not its indicator's.</exception>
    internal Figure Checked(Figure figure) =>
        Set.FindIndicator(figure.IndicatorCode) is { } indicator && figure.Value is not null
        && figure.Unit != SubjectFigures.UnitOf(Set, indicator, SubjectFigures.CodeOf(figure))
            ? throw new ArgumentException($"{figure.Id}: {figure.IndicatorCode} in {figure.Unit}", nameof(figure))
            : figure;

    private List<Derived> Calculate(
        SubjectFigures figures, IEnumerable<(Indicator Indicator, Formula Formula)> formulas, bool expected, Period period, Func<Indicator, string?, Figure> subject)
    {
        var results = new List<Derived>();
        foreach (var (indicator, formula) in formulas)
        {
            foreach (var code in Codes(formula, figures))
            {
                if (figures.Find(indicator.Code, code) is not null) continue;
                var evaluation = new Evaluation(Set, formula, figures, code, period.Year);
                if (formula.Each is not null ? evaluation.IsNotApplicable : !expected && !evaluation.AllFound && !(period.IsYear && evaluation.AnyValue)) continue;
                var result = evaluation.Result(subject(indicator, code), indicator.Decimals);
                figures.Add(result.Figure);
                results.Add(result);
            }
        }

        return results;
    }

    private List<string?> Codes(Formula formula, SubjectFigures figures) => formula.Each is { } each
        ? [.. figures.Coded(formula.Sum[0].Indicator).Select(SubjectFigures.CodeOf).Where(code => each.Has(Set, code!))]
        : [null];
}
