using Disclosure.Model.Dictionary;

namespace Disclosure.Site.Listing;

/// <summary>One page of a list of enterprises: the facet it shows and its place among the facet's pages.</summary>
/// <param name="Path">Of the facet's first page.</param>
/// <param name="Facets">To narrow the list by; only on the first page of all enterprises.</param>
public sealed record EnterprisePage(string Path, Text Title, int Number, int Count, IReadOnlyList<FacetGroup> Facets);
