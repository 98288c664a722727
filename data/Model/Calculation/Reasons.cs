using Disclosure.Model.Dictionary;
using Disclosure.Model.Registers;

namespace Disclosure.Model.Calculation;

/// <summary>Why a calculated figure has no value.</summary>
internal static class Reasons
{
    private const int Longest = 8;

    /// <summary>
    /// Statuses that speak of the subject, the list or the year hold for what is calculated from them when all that is missing agrees;
    /// those that speak of one quantity (confidential, not measured …) make an input missing.
    /// </summary>
    /// <param name="missing">The status of each figure without a value; null for one that is not there at all.</param>
    public static FigureStatus Agreed(IEnumerable<FigureStatus?> missing) =>
        missing.Distinct().ToList() is
            [FigureStatus.NotRequired or FigureStatus.NotDue or FigureStatus.Overdue or FigureStatus.NotPublished or FigureStatus.NoFactor] and [var status]
            ? status!.Value
            : FigureStatus.NoInput;

    public static Text Inputs(FactorSet set, IEnumerable<Reading> readings) => List(
        readings.SelectMany(reading => reading.Missing
            ? [NotReported(set, reading.Operand)]
            : reading.Blocking.Select(figure => Status(set, figure))));

    public static Text Factors(FactorSet set, IEnumerable<Coefficient> missing, string? code, int year) => List(
        missing.Select(coefficient => new Text(
            $"{year} 年没有{coefficient.Meaning.Zh}{(code is null ? "" : $"（{NameOf(set, code).Zh}）")}",
            $"no {coefficient.Meaning.En} for {year}{(code is null ? "" : $" ({NameOf(set, code).En})")}")));

    public static Text NotPositive(IEnumerable<Operand> denominator) => List(
        denominator.Select(operand => new Text($"{operand.Meaning.Zh}不为正", $"{operand.Meaning.En} is not above zero")));

    private static Text Status(FactorSet set, Figure figure)
    {
        var name = Name(set, figure.IndicatorCode, SubjectFigures.CodeOf(figure));
        var label = figure.Status is { } status ? Figures.Statuses[status].Label : new("无数值", "No value");
        return new($"{name.Zh}：{label.Zh}", $"{name.En}: {label.En}");
    }

    private static Text NotReported(FactorSet set, Operand operand)
    {
        var name = Name(set, operand.Return ?? operand.Indicator, null);
        return new($"{name.Zh}：未报送", $"{name.En}: not reported");
    }

    private static Text Name(FactorSet set, string indicator, string? code)
    {
        var row = set.FindIndicator(indicator)!;
        return code is null ? new(row.Name, row.NameEn) : new($"{row.Name}（{NameOf(set, code).Zh}）", $"{row.NameEn} ({NameOf(set, code).En})");
    }

    private static Text NameOf(FactorSet set, string code) =>
        set.Carriers.TryGetValue(code, out var carrier) ? new(carrier.Name, carrier.NameEn)
        : set.Gases.TryGetValue(code, out var gas) ? new(gas.Name, gas.NameEn)
        : set.WasteCategories.TryGetValue(code, out var category) ? new(category.Name, category.NameEn)
        : new(code, code);

    private static Text List(IEnumerable<Text> reasons)
    {
        var all = reasons.Distinct().ToList();
        var shown = all.Count <= Longest ? all : [.. all.Take(Longest), new Text($"等 {all.Count} 项", $"{all.Count} in all")];
        return new Text(string.Join('；', shown.Select(text => text.Zh)), string.Join("; ", shown.Select(text => text.En)));
    }
}
