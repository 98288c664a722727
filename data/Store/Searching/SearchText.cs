using System.Text.RegularExpressions;
using Disclosure.Model.Codecs;
using Disclosure.Model.Dictionary;

namespace Disclosure.Store.Searching;

/// <summary>What search looks through: in a release file every register with searchable fields has one column more, with their words in one form.</summary>
public static partial class SearchText
{
    /// <summary>Only in release files, and in no export: it is no field of the dictionary.</summary>
    public const string Column = "search_text";

    private const char SubscriptZero = '\u2080';
    private const char SubscriptNine = '\u2089';

    public static bool IsSearched(Table table) => table.Columns.Any(field => field.Searchable);

    /// <summary>Lower case, half-width, subscripts as digits (CO₂ is found as co2), and one blank where there are several. Both the columns and what is searched for take this form.</summary>
    /// <remarks>Not Unicode's compatibility form, which our programs, with their invariant globalisation, do not have.</remarks>
    public static string Normalise(string text)
    {
        var folded = Blanks().Replace(HalfWidth.Of(text).Trim(), " ").ToLowerInvariant();
        return folded.AsSpan().IndexOfAnyInRange(SubscriptZero, SubscriptNine) < 0
            ? folded
            : string.Concat(folded.Select(c => c is >= SubscriptZero and <= SubscriptNine ? (char)(c - SubscriptZero + '0') : c));
    }

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Blanks();
}
