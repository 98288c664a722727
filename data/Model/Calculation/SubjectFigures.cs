using Disclosure.Model.Registers;

namespace Disclosure.Model.Calculation;

/// <summary>The figures of one subject and one period, reported ones and those calculated so far.</summary>
internal sealed class SubjectFigures
{
    private readonly Dictionary<string, SortedDictionary<string, Figure>> figures = new(StringComparer.Ordinal);

    /// <exception cref="ArgumentException">The same figure is there already.</exception>
    public void Add(Figure figure)
    {
        if (!figures.TryGetValue(figure.IndicatorCode, out var codes))
            figures.Add(figure.IndicatorCode, codes = new(StringComparer.Ordinal));
        codes.Add(CodeOf(figure) ?? "", figure);
    }

    /// <param name="code">Of the indicator's dimension; null for the figure without one.</param>
    public Figure? Find(string indicator, string? code) => figures.GetValueOrDefault(indicator)?.GetValueOrDefault(code ?? "");

    /// <summary>Those with a code, in its order.</summary>
    public IEnumerable<Figure> Coded(string indicator) =>
        figures.GetValueOrDefault(indicator)?.Where(pair => pair.Key.Length > 0).Select(pair => pair.Value) ?? [];

    public static string? CodeOf(Figure figure) => figure.CarrierCode ?? figure.GasCode ?? figure.WasteCategoryCode;

    /// <summary>The unit that figures of an indicator are published in.</summary>
    /// <exception cref="ArgumentException">Neither the indicator nor its carrier names one.</exception>
    public static string UnitOf(FactorSet set, Indicator indicator, string? code) =>
        indicator.Unit
        ?? (indicator.Dimension is Dimension.Carrier && code is not null ? set.Carriers[code].QuantityUnit : null)
        ?? throw new ArgumentException($"{indicator.Code} has no unit", nameof(indicator));
}
