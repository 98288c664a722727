using Disclosure.Model.Dictionary;
using Disclosure.Site.Listing;

namespace Disclosure.Site.Changing;

/// <summary>One page of the list of changes and its place among the pages of its part.</summary>
/// <param name="Path">Of the part's first page.</param>
/// <param name="Version">The release that the list is narrowed to; null for all.</param>
/// <param name="Facets">The releases, to narrow the list by; only on the first page of all.</param>
/// <param name="Added">How many rows are new as a whole, by register; only on first pages.</param>
public sealed record ChangePage(string Path, string? Version, int Number, int Count, IReadOnlyList<FacetGroup> Facets, ChangeSubjects Subjects, IReadOnlyList<(Table Register, string Count)> Added);
