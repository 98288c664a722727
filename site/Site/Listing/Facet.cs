using Disclosure.Model.Dictionary;

namespace Disclosure.Site.Listing;

/// <summary>Facets of one kind.</summary>
public sealed record FacetGroup(Text Title, IReadOnlyList<Facet> Facets);

/// <summary>A part of a list with an address of its own.</summary>
/// <param name="Count">How many rows it has.</param>
public sealed record Facet(Text Label, string Path, string Count);
