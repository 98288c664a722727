using Disclosure.Model.Dictionary;

namespace Disclosure.Site.Listing;

/// <summary>One page of a register's list: the part it shows and its place among the part's pages.</summary>
/// <param name="Path">Of the part's first page.</param>
/// <param name="Part">What the list is narrowed to; null for all.</param>
/// <param name="Facets">To narrow the list by; only on the first page of all.</param>
public sealed record RegisterPage(RegisterView View, string Path, Text? Part, int Number, int Count, IReadOnlyList<FacetGroup> Facets)
{
    public Table Table => View.Table;

    /// <summary>What stands above the rows; only on the first page of all.</summary>
    public Type? Above => Part is null && Number == 1 ? View.Above : null;
}
