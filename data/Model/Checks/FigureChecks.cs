using Disclosure.Model.Codecs;
using Disclosure.Model.Dictionary;
using Disclosure.Model.Issues;
using Disclosure.Model.Registers;

namespace Disclosure.Model.Checks;

/// <summary>What a reported figure must be like, beside the form of its cells. Pure: every other figure needed is an argument.</summary>
public static class FigureChecks
{
    /// <summary>Calorific electricity is 0.1229 tce/MWh, the equivalent basis 0.3 to 0.404 by year.</summary>
    private const decimal LeastEquivalent = 0.25m;
    private const decimal MostEquivalent = 0.45m;

    /// <summary>A mistaken magnitude and a year's usual change together.</summary>
    private const decimal Slack = 1.3m;

    private static readonly FigureStatus[] Calculated = [FigureStatus.NoFactor, FigureStatus.NoInput, FigureStatus.NoDenominator];

    /// <summary>A part and its whole, by indicator.</summary>
    public static readonly IReadOnlyList<(string Part, string Whole)> Parts =
    [
        ("green_building_area", "building_area"),
        ("green_commuters", "commuters"),
    ];

    /// <summary>A value or a status, never both; a confidential figure names its legal basis.</summary>
    public static Fault? Complete(decimal? value, FigureStatus? status, string? reason) => (value, status) switch
    {
        (not null, not null) => new(IssueCodes.ValueAndStatus, Decimals.Write(value.Value)),
        (null, null) => new(IssueCodes.NeitherValueNorStatus, null),
        (null, FigureStatus.Confidential) when string.IsNullOrWhiteSpace(reason) => new(IssueCodes.ConfidentialWithoutReason, null),
        (null, { } given) when Calculated.Contains(given) => new(IssueCodes.CalculatedStatus, Figures.Statuses[given].Name, ("expected", Reportable)),
        _ => null,
    };

    /// <summary>What is calculated is not reported; that another list keeps it back may be said.</summary>
    public static Fault? Reported(Indicator indicator, decimal? value) =>
        indicator.Formula is not null && value is not null ? new(IssueCodes.CalculatedIndicator, null, ("indicator", NameOf(indicator))) : null;

    public static Fault? Dimensions(Indicator indicator, string? carrier, string? gas, string? waste) =>
        Dimensional(indicator, Dimension.Carrier, carrier) ?? Dimensional(indicator, Dimension.Gas, gas) ?? Dimensional(indicator, Dimension.WasteCategory, waste);

    /// <param name="value">In <paramref name="unit"/>, the unit in which the figure is kept.</param>
    public static Fault? Range(Indicator indicator, decimal value, Unit unit) =>
        value < indicator.Least || value > indicator.Most
            ? new(IssueCodes.ImplausibleFigure, Decimals.Write(value),
                ("unit", Same(unit.Symbol.Length > 0 ? unit.Symbol : unit.Label.En)), ("indicator", NameOf(indicator)), ("expected", Same($"{Bound(indicator.Least, "-∞")} … {Bound(indicator.Most, "∞")}")))
            : null;

    /// <summary>Against the same figure a year before: first the mistakes of magnitude, then the jump that the indicator sets.</summary>
    public static Fault? Change(Indicator indicator, decimal value, decimal before)
    {
        if (value == 0 || before == 0 || value > 0 != before > 0) return null;
        var ratio = value / before;
        var factor = ratio >= 1 ? ratio : 1 / ratio;
        var code = factor switch
        {
            >= 1_000 / Slack and <= 1_000 * Slack => IssueCodes.Thousandfold,
            >= 10_000 / Slack and <= 10_000 * Slack => IssueCodes.TenThousandfold,
            _ => indicator.Jump is { } jump && factor > jump ? IssueCodes.Jump : null,
        };
        var times = code == IssueCodes.Jump ? indicator.Jump!.Value : ratio >= 1 ? decimal.Round(ratio) : decimal.Round(ratio, 6);
        return code is null ? null : new(code, Decimals.Write(value), ("expected", Same(Decimals.Write(before))), ("times", Same(Decimals.Write(times))));
    }

    /// <summary>Standard coal of purchased electricity that was converted by the equivalent coefficient where the calorific one belongs.</summary>
    public static Fault? Basis(decimal standardCoal, decimal electricityMwh) =>
        electricityMwh > 0 && standardCoal / electricityMwh is >= LeastEquivalent and <= MostEquivalent and var ratio
            ? new(IssueCodes.MixedBases, Decimals.Write(standardCoal), ("electricity", Same(Decimals.Write(electricityMwh))), ("ratio", Same(Decimals.Write(decimal.Round(ratio, 4)))))
            : null;

    public static Fault? PartOf(decimal part, decimal whole, Indicator wholeIndicator) =>
        part > whole ? new(IssueCodes.PartAboveWhole, Decimals.Write(part), ("whole", NameOf(wholeIndicator)), ("expected", Same(Decimals.Write(whole)))) : null;

    /// <param name="within">Greatest difference as a share of the total.</param>
    public static Fault? Sum(decimal total, decimal sum, decimal within)
    {
        if (Math.Abs(total - sum) <= Math.Max(Math.Abs(total), Math.Abs(sum)) * within) return null;
        var ratio = sum == 0 ? 0 : total / sum;
        decimal[] magnitudes = [1_000, 10_000, 0.001m, 0.0001m];
        return magnitudes.FirstOrDefault(times => Math.Abs((ratio / times) - 1) <= 0.01m) is not 0 and var magnitude
            ? new(IssueCodes.WrongSumMagnitude, Decimals.Write(total), ("expected", Same(Decimals.Write(sum))), ("times", Same(Decimals.Write(magnitude))))
            : new(IssueCodes.WrongSum, Decimals.Write(total), ("expected", Same(Decimals.Write(sum))));
    }

    private static Text Reportable { get; } = new(
        string.Join('、', ReportableCodes.Select(code => $"{code.Name}（{code.Label.Zh}）")),
        string.Join(", ", ReportableCodes.Select(code => code.Name)));

    private static IEnumerable<Code> ReportableCodes => Figures.Statuses.Codes.Where(code => Calculated.All(status => Figures.Statuses[status] != code));

    private static Fault? Dimensional(Indicator indicator, Dimension dimension, string? code) => (indicator.Dimension == dimension, code) switch
    {
        (true, null) => new(IssueCodes.MissingDimension, null, ("indicator", NameOf(indicator)), ("dimension", Indicators.Dimensions[dimension].Label)),
        (false, not null) => new(IssueCodes.ExtraDimension, code, ("indicator", NameOf(indicator))),
        _ => null,
    };

    private static Text NameOf(Indicator indicator) => new(indicator.Name, indicator.NameEn);

    private static string Bound(decimal? bound, string open) => bound is { } value ? Decimals.Write(value) : open;

    private static Text Same(string text) => new(text, text);
}
