using System.Collections.Frozen;
using Disclosure.Model.Dictionary;
using Disclosure.Model.Issues;
using Disclosure.Model.Reference;
using Disclosure.Model.Registers;

namespace Disclosure.Model;

/// <summary>Every register, in an order in which each refers only to itself and to those before it.</summary>
public static class Catalog
{
    public static readonly IReadOnlyList<Table> Tables =
    [
        Documents.Table,
        Industries.Table,
        Regions.Table,
        EnergyCarriers.Table,
        Gases.Table,
        WasteCategories.Table,
        EmissionFactors.Table,
        EnergyConversions.Table,
        Indicators.Table,
        Sources.Table,
        Parks.Table,
        Enterprises.Table,
        Recognitions.Table,
        Figures.Table,
        FigureRevisions.Table,
        Derivations.Table,
        Derivations.Inputs,
        Derivations.Factors,
        IssueRegister.Table,
        Releases.Table,
        Releases.Changes,
    ];

    private static readonly FrozenDictionary<string, Table> BySlug = Tables.ToFrozenDictionary(table => table.Slug, StringComparer.Ordinal);

    public static Table? Find(string slug) => BySlug.GetValueOrDefault(slug);
}
