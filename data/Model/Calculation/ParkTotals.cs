using Disclosure.Model.Dictionary;
using Disclosure.Model.Registers;

namespace Disclosure.Model.Calculation;

/// <summary>The totals of one park and period, gathered enterprise by enterprise in constant memory.</summary>
/// <remarks>
/// Say what the park reported itself, add the enterprises in one order, take the <see cref="Totals"/>, then ask <see cref="InputOf"/> for each figure in the same order: what was summed is too
/// much to hold. A total counts as reporting the enterprises whose part in it is known: that gave a final value or said that it is not applicable; of a total
/// by code, those that filed the return without another reason in that code's place, since a code left empty was not used. A recalculated figure counts
/// those that count in every one of its inputs.
/// </remarks>
public sealed class ParkTotals(Calculator calculator, Park park, Period period)
{
    private readonly Dictionary<(string Indicator, string? Code), Total> totals = [];
    private readonly Dictionary<(string Indicator, string? Code), Figure> own = [];
    private readonly Dictionary<string, int> reporting = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> complete = new(StringComparer.Ordinal);

    private FactorSet Set => calculator.Set;

    /// <summary>What the park itself reported stands in the place of the sum over its enterprises.</summary>
    public void Reported(Figure figure)
    {
        if (Summed(figure) is { } indicator) own.Add((indicator.Code, SubjectFigures.CodeOf(figure)), calculator.Checked(figure));
    }

    /// <param name="figures">All of one enterprise for the period, reported and calculated.</param>
    public void Add(IReadOnlyCollection<Figure> figures)
    {
        var answered = figures.GroupBy(figure => figure.IndicatorCode, StringComparer.Ordinal)
            .Where(group => group.Any(IsCounted) || group.All(figure => figure.Status is FigureStatus.NotApplicable))
            .Select(group => group.Key)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var indicator in answered) reporting[indicator] = reporting.GetValueOrDefault(indicator) + 1;
        foreach (var indicator in Set.Indicators.Where(row => row.Aggregation is Aggregation.Recalculated))
        {
            if (Formulas.Find(indicator.Formula!)!.Operands.All(operand => answered.Contains(operand.Indicator)))
                complete[indicator.Code] = complete.GetValueOrDefault(indicator.Code) + 1;
        }

        foreach (var figure in figures)
        {
            if (Summed(figure) is not { } indicator) continue;
            var key = (indicator.Code, SubjectFigures.CodeOf(figure));
            if (own.ContainsKey(key)) continue;
            if (!totals.TryGetValue(key, out var total)) totals.Add(key, total = new());
            total.Add(calculator.Checked(figure), IsCounted(figure), answered.Contains(ReturnOf(indicator)));
        }
    }

    /// <summary>The park's figures: sums in the order of the indicators and codes, then what is calculated again from them.</summary>
    /// <param name="obliged">Enterprises of the park operating in the period.</param>
    /// <param name="expected">Every indicator then has a figure, with the reason why there is no value.</param>
    public IReadOnlyList<Derived> Totals(int obliged, bool expected)
    {
        var sums = new SubjectFigures();
        foreach (var figure in own.Values) sums.Add(figure);
        var results = new List<Derived>();
        foreach (var indicator in Set.Indicators.Where(row => row.Aggregation is Aggregation.Sum))
        {
            if (expected && indicator.Dimension is Dimension.None && !own.ContainsKey((indicator.Code, null))) totals.TryAdd((indicator.Code, null), new());
            foreach (var (key, total) in totals.Where(pair => pair.Key.Indicator == indicator.Code).OrderBy(pair => pair.Key.Code, StringComparer.Ordinal))
            {
                var known = key.Code is null ? reporting.GetValueOrDefault(indicator.Code) : reporting.GetValueOrDefault(ReturnOf(indicator)) - total.Blocked;
                var result = total.Result(Subject(indicator, key.Code) with { Reporting = known, Obliged = obliged }, indicator.Decimals);
                sums.Add(result.Figure);
                results.Add(result);
            }
        }

        var recalculated = calculator.OfTotals(sums, period, expected, (indicator, code) => Subject(indicator, code) with
        {
            Reporting = complete.GetValueOrDefault(indicator.Code),
            Obliged = obliged,
        });
        return [.. results, .. recalculated];
    }

    /// <summary>The line that says which total a figure went into.</summary>
    /// <returns>Null for a figure that went into none.</returns>
    public DerivationInput? InputOf(Figure figure) =>
        Summed(figure) is { } indicator && IsCounted(figure) && !own.ContainsKey((indicator.Code, SubjectFigures.CodeOf(figure)))
        ? new()
        {
            FigureId = Id(indicator, SubjectFigures.CodeOf(figure)),
            Position = ++totals[(indicator.Code, SubjectFigures.CodeOf(figure))].Listed,
            Symbol = Formulas.ParkTotal.Sum[0].Symbol,
            InputId = figure.Id,
            Value = figure.Value,
            Unit = figure.Unit,
        }
        : null;

    private static bool IsCounted(Figure figure) => figure is { Value: not null, Provisional: false };

    /// <summary>The indicator of a figure that is summed; a status of a whole return is none.</summary>
    private Indicator? Summed(Figure figure) =>
        Set.FindIndicator(figure.IndicatorCode) is { Aggregation: Aggregation.Sum } indicator
        && indicator.Dimension is Dimension.None == SubjectFigures.CodeOf(figure) is null ? indicator : null;

    /// <summary>The reported indicator whose return tells what was used.</summary>
    private static string ReturnOf(Indicator indicator) =>
        indicator.Formula is { } formula ? Formulas.Find(formula)!.Sum[0].Return ?? indicator.Code : indicator.Code;

    private string Id(Indicator indicator, string? code) => Figure.IdOf(null, park.Code, indicator.Code, code, period);

    private Figure Subject(Indicator indicator, string? code) => new()
    {
        Id = Id(indicator, code),
        ParkCode = park.Code,
        IndicatorCode = indicator.Code,
        CarrierCode = indicator.Dimension is Dimension.Carrier ? code : null,
        GasCode = indicator.Dimension is Dimension.Gas ? code : null,
        WasteCategoryCode = indicator.Dimension is Dimension.WasteCategory ? code : null,
        Period = period,
        Year = period.Year,
        Unit = SubjectFigures.UnitOf(Set, indicator, code),
        Sample = park.Sample,
        SourceId = calculator.SourceId,
    };
}
