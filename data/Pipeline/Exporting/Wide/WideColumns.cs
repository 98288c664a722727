using Disclosure.Model.Dictionary;
using Disclosure.Model.Registers;
using Disclosure.Pipeline.Releasing;
using Disclosure.Store.Working;

namespace Disclosure.Pipeline.Exporting.Wide;

/// <summary>What stands in one column of a wide table.</summary>
/// <param name="Dimension">Code of a carrier, gas or other breakdown; null for the indicator as a whole.</param>
/// <param name="Unit">In which the figures are given.</param>
internal readonly record struct WideKey(string Indicator, string? Dimension, string Unit)
{
    /// <summary>Fields of a figure that break an indicator down; at most one of them is filled.</summary>
    public static readonly IReadOnlyList<Field<Figure>> Dimensions =
    [
        .. Figures.Table.Fields.Where(field => field.Refers is { } refers && refers() is var table && table != Enterprises.Table && table != Parks.Table && table != Indicators.Table && table != Sources.Table),
    ];

    public static WideKey Of(Figure figure)
    {
        foreach (var field in Dimensions)
        {
            if (field.Write(figure) is { } code) return new(figure.IndicatorCode, code, figure.Unit);
        }

        return new(figure.IndicatorCode, null, figure.Unit);
    }
}

/// <summary>The columns of the wide tables: one for each indicator, and one for each of its breakdowns, of which there is a figure for a whole year.</summary>
internal sealed class WideColumns
{
    private readonly HashSet<WideKey> ofEnterprises = [];
    private readonly HashSet<WideKey> ofParks = [];

    /// <summary>Looks at every figure of the store.</summary>
    public static WideColumns In(StoreFile store, CancellationToken cancellation)
    {
        var columns = new WideColumns();
        foreach (var figure in store.Read(Figures.Table))
        {
            cancellation.ThrowIfCancellationRequested();
            if (figure.Period.IsYear) (figure.EnterpriseId is null ? columns.ofParks : columns.ofEnterprises).Add(WideKey.Of(figure));
        }

        return columns;
    }

    /// <summary>In the order of the indicators, then of the breakdowns' codes.</summary>
    public IReadOnlyList<(WideKey Key, DatasetColumn Column)> Of(bool enterprises, StoreFile store)
    {
        var keys = enterprises ? ofEnterprises : ofParks;
        var indicators = store.Read(Indicators.Table).ToDictionary(indicator => indicator.Code, StringComparer.Ordinal);
        var dimensions = WideKey.Dimensions.Select(field => NamesIn(store, field.Refers!())).SelectMany(names => names).DistinctBy(pair => pair.Key, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var units = keys.GroupBy(key => (key.Indicator, key.Dimension)).ToDictionary(group => group.Key, group => group.Count());
        return
        [
            .. keys.OrderBy(key => key.Indicator, StringComparer.Ordinal).ThenBy(key => key.Dimension, StringComparer.Ordinal).ThenBy(key => key.Unit, StringComparer.Ordinal)
                .Select(key => (key, ColumnOf(key, indicators[key.Indicator], key.Dimension is { } code ? dimensions[code] : null, units[(key.Indicator, key.Dimension)] > 1))),
        ];
    }

    private static DatasetColumn ColumnOf(WideKey key, Indicator indicator, Text? dimension, bool unitsDiffer)
    {
        var name = key.Dimension is null ? key.Indicator : $"{key.Indicator}__{key.Dimension}";
        Text label = dimension is null ? new(indicator.Name, indicator.NameEn) : new($"{indicator.Name}：{dimension.Zh}", $"{indicator.NameEn}: {dimension.En}");
        return new(unitsDiffer ? $"{name}__{Word(key.Unit)}" : name, label, "number")
        {
            About = new(indicator.About, indicator.AboutEn),
            Unit = Units.Find(key.Unit),
            Least = indicator.Least,
            Most = indicator.Most,
        };
    }

    /// <summary>Names by code, in the register that a breakdown refers to.</summary>
    private static IEnumerable<KeyValuePair<string, Text>> NamesIn(StoreFile store, Table register)
    {
        var (key, zh, en) = (IndexOf(register, register.KeyColumns[0].Name), IndexOf(register, "name"), IndexOf(register, "name_en"));
        return RegisterRows.Of(register).Cells(store).Select(cells => KeyValuePair.Create(cells[key]!, new Text(cells[zh]!, (en < 0 ? null : cells[en]) ?? cells[zh]!)));
    }

    private static int IndexOf(Table register, string name) => register.Columns.Index().Where(pair => pair.Item.Name == name).Select(pair => pair.Index).DefaultIfEmpty(-1).First();

    /// <summary>A unit's code as part of a name.</summary>
    private static string Word(string unit) => string.Concat(unit.Select(c => char.IsAsciiLetterOrDigit(c) ? c : '_'));
}
