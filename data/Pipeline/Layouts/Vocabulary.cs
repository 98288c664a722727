using System.Collections.Frozen;
using Disclosure.Model.Dictionary;
using Disclosure.Model.Reference;
using Disclosure.Model.Registers;

namespace Disclosure.Pipeline.Layouts;

/// <summary>The codes that figures are made of, as the reference data give them.</summary>
internal sealed class Vocabulary(IEnumerable<Indicator> indicators, IEnumerable<EnergyCarrier> carriers, IEnumerable<Gas> gases, IEnumerable<WasteCategory> wastes)
{
    /// <summary>For files without figures of forms.</summary>
    public static readonly Vocabulary Empty = new([], [], [], []);

    public FrozenDictionary<string, Indicator> Indicators { get; } = indicators.ToFrozenDictionary(row => row.Code, StringComparer.Ordinal);

    public FrozenDictionary<string, EnergyCarrier> Carriers { get; } = carriers.ToFrozenDictionary(row => row.Code, StringComparer.Ordinal);

    public FrozenDictionary<string, Gas> Gases { get; } = gases.ToFrozenDictionary(row => row.Code, StringComparer.Ordinal);

    public FrozenDictionary<string, WasteCategory> Wastes { get; } = wastes.ToFrozenDictionary(row => row.Code, StringComparer.Ordinal);

    /// <summary>The unit in which a figure is kept: the indicator's, or that of the carrier's quantity.</summary>
    public Unit? UnitOf(Indicator indicator, string? carrier) =>
        indicator.Unit is { } unit ? Units.Find(unit)
        : carrier is not null && Carriers.TryGetValue(carrier, out var row) ? Units.Find(row.QuantityUnit) : null;

    /// <summary>The members of an indicator's dimension, code and both names.</summary>
    public IEnumerable<(string Code, Text Name)> Members(Dimension dimension) => dimension switch
    {
        Dimension.Carrier => Carriers.Values.Select(row => (row.Code, new Text(row.Name, row.NameEn))),
        Dimension.Gas => Gases.Values.Select(row => (row.Code, new Text(row.Name, row.NameEn))),
        Dimension.WasteCategory => Wastes.Values.Select(row => (row.Code, new Text(row.Name, row.NameEn))),
        _ => [],
    };
}
