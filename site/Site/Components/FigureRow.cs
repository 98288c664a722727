using Disclosure.Model.Calculation;
using Disclosure.Model.Registers;
using Disclosure.Site.Release;

namespace Disclosure.Site.Components;

/// <summary>One indicator of one subject over time, or one item of its dimension: a row of a table.</summary>
/// <param name="Figures">By period, oldest first.</param>
public sealed record FigureRow(Node Indicator, Node? Item, IReadOnlyList<Node> Figures)
{
    /// <summary>Codes of the indicators that stand first.</summary>
    private static readonly string[] Headline = ["ghg_total", "carbon_intensity", "energy_use_calorific", "energy_intensity", "renewable_share"];

    private static readonly Dictionary<string, int> FormulaOrder = Formulas.All.Index().ToDictionary(pair => pair.Item.Code, pair => pair.Index, StringComparer.Ordinal);

    /// <summary>A key figure as a whole, not an item of its dimension.</summary>
    public bool IsHeadline => Item is null && Headline.Contains(Indicator["code"].Text, StringComparer.Ordinal);

    public string Unit => Figures[^1]["unit"].Text!;

    /// <summary>Null where either period has no value.</summary>
    internal YearOnYear? Change(string before, string now) => YearOnYear.Of(At(before), At(now));

    public Node? At(string period) => Figures.Where(figure => figure["period"].Text == period).Cast<Node?>().FirstOrDefault();

    /// <summary>The standard's scopes in their order, each with its rows: totals before items, calculated before reported.</summary>
    public static IEnumerable<(Node Indicator, IReadOnlyList<FigureRow> Rows)> ByCategory(IEnumerable<Node> figures) =>
        Of(figures)
            .GroupBy(row => row.Indicator["category"].Text, StringComparer.Ordinal)
            .OrderBy(group => Order(group.Key!))
            .Select(group => (group.First().Indicator, (IReadOnlyList<FigureRow>)[.. group]));

    public static IEnumerable<FigureRow> Of(IEnumerable<Node> figures) =>
        figures
            .GroupBy(figure => (Indicator: figure["indicator"]["code"].Text, Item: ItemOf(figure)?["code"].Text, Unit: figure["unit"].Text))
            .Select(group => new FigureRow(group.First()["indicator"], ItemOf(group.First()), [.. group.OrderBy(figure => figure["period"].Text, StringComparer.Ordinal)]))
            .OrderBy(row => row.Item is null ? 0 : 1)
            .ThenBy(row => Rank(row.Indicator))
            .ThenBy(row => row.Indicator["code"].Text, StringComparer.Ordinal)
            .ThenBy(row => row.Item?["code"].Text, StringComparer.Ordinal);

    /// <summary>The carrier, gas or waste category; null for a figure that is not broken down.</summary>
    public static Node? ItemOf(Node figure) =>
        figure["carrier"] is { Exists: true } carrier ? carrier
        : figure["gas"] is { Exists: true } gas ? gas
        : figure["wasteCategory"] is { Exists: true } waste ? waste
        : null;

    /// <summary>The key figures, then what is calculated, then what is reported.</summary>
    private static int Rank(Node indicator) =>
        Array.IndexOf(Headline, indicator["code"].Text) is >= 0 and var key ? key
        : indicator["formula"].Text is { } formula ? Headline.Length + FormulaOrder.GetValueOrDefault(formula, FormulaOrder.Count)
        : int.MaxValue;

    private static int Order(string category) => Indicators.Categories.Codes.Select(code => code.ApiName).ToList().IndexOf(category);
}
