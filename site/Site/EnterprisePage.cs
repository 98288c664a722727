namespace Disclosure.Site;

/// <summary>One page of a list of enterprises: the facet it shows and its place among the facet's pages.</summary>
/// <param name="Path">Of the facet's first page.</param>
/// <param name="Title">In the page's language.</param>
/// <param name="Facets">To narrow the list by; only on the first page of all enterprises.</param>
public sealed record EnterprisePage(string Path, string Title, int Number, int Count, IReadOnlyList<FacetGroup> Facets);

/// <summary>Facets of one kind.</summary>
public sealed record FacetGroup(string Title, IReadOnlyList<Facet> Facets);

/// <summary>A part of a list with an address of its own.</summary>
/// <param name="Count">How many rows it has.</param>
public sealed record Facet(string Label, string Path, string Count);
