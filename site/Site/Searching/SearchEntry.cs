using Disclosure.Model.Dictionary;

namespace Disclosure.Site.Searching;

/// <summary>Something that can be found: a page, or a place on one.</summary>
/// <param name="Path">Without the language's prefix; may end with an anchor.</param>
/// <param name="Note">What tells it from others of its name; null where nothing does.</param>
/// <param name="IsSample">Made up for demonstration, which results must say.</param>
/// <param name="Keys">Further texts that count like the title: codes, former names.</param>
/// <param name="Body">Texts in which a word counts less than in the title.</param>
internal sealed record SearchEntry(string Path, Text Title, Text? Note, bool IsSample, IReadOnlyList<string> Keys, IReadOnlyList<string> Body);

/// <summary>Results that are shown together.</summary>
/// <param name="Slug">Stable; part of an element's id.</param>
/// <param name="Path">Of the page that lists them all.</param>
/// <param name="Entries">In the order in which equal finds are shown.</param>
internal sealed record SearchGroup(string Slug, Text Title, string Path, IReadOnlyList<SearchEntry> Entries);
