using Disclosure.Model.Calculation;
using Disclosure.Model.Dictionary;
using Disclosure.Model.Registers;

namespace Disclosure.Pipeline.Calculating;

/// <summary>What one enterprise, or the parks without one, reported for one period.</summary>
internal sealed record FigureGroup(string? EnterpriseId, Period Period, IReadOnlyList<Figure> Figures)
{
    /// <param name="figures">In the order of enterprise and period.</param>
    /// <param name="calculated">Told of every figure that was calculated before, which is in no group.</param>
    public static IEnumerable<FigureGroup> Of(IEnumerable<Figure> figures, Action<Figure> calculated)
    {
        List<Figure> group = [];
        foreach (var figure in figures)
        {
            if (CalculationMethod.IsCalculated(figure))
            {
                calculated(figure);
                continue;
            }

            if (group is [var first, ..] && (first.EnterpriseId != figure.EnterpriseId || first.Period != figure.Period))
            {
                yield return new(first.EnterpriseId, first.Period, group);
                group = [];
            }

            group.Add(figure);
        }

        if (group is [var last, ..]) yield return new(last.EnterpriseId, last.Period, group);
    }
}
