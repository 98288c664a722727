using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Disclosure.Store.Searching;

namespace Disclosure.Site.Searching;

/// <summary>How a text is cut into what can be searched for: Chinese by pairs of characters, everything else by words. <c>search-index.js</c> cuts what a reader types in the same way.</summary>
internal static partial class SearchTerms
{
    /// <summary>Words that stand in every sentence or make a question of it. English ones are neither indexed nor searched for; Chinese ones are not searched for, unless nothing else is asked.</summary>
    public static readonly FrozenSet<string> Skipped = FrozenSet.ToFrozenSet(["的", "吗", "谁", "多少", "哪个", "哪些", "哪家", "哪里", "怎么", "怎样", "怎么办", "如何", "什么", "为什么", "是什么", "有没有", "a", "an", "and", "are", "as", "at", "be", "by", "for", "from", "how", "in", "is", "it", "of", "on", "or", "that", "the", "this", "to", "was", "what", "where", "which", "who", "with"], StringComparer.Ordinal);

    /// <summary>The first characters of a unified social credit code say what and where a body is; those after them tell one from another.</summary>
    private const int CodeLength = 18;
    private const int CommonPart = 8;

    /// <summary>Each term once. A Chinese character that ends a run is a term with nothing after it.</summary>
    public static IEnumerable<SearchTerm> Of(string text) => Runs().Matches(SearchText.Normalise(text)).SelectMany(Cut).Distinct();

    private static IEnumerable<SearchTerm> Cut(Match run)
    {
        var word = run.Value;
        if (!run.Groups["han"].Success)
            return Skipped.Contains(word) ? [] : [SearchTerm.Word(IsCode(word) ? word[CommonPart..] : word)];
        return word.Select((character, at) => SearchTerm.Pair(character, at + 1 < word.Length ? word[at + 1] : null));
    }

    private static bool IsCode(string word) => word.Length == CodeLength && char.IsAsciiDigit(word[0]) && word.Count(char.IsAsciiDigit) >= CommonPart;

    [GeneratedRegex(@"(?<han>[\u3400-\u9fff]+)|[^\W_\u3400-\u9fff]+", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Runs();
}

/// <param name="Head">The first character of a pair, or the first two of a word: by it terms are put into files.</param>
/// <param name="Rest">The second character of a pair, empty at the end of a run; the whole of a word.</param>
internal readonly record struct SearchTerm(bool IsPair, string Head, string Rest)
{
    public static SearchTerm Pair(char first, char? second) => new(true, first.ToString(), second?.ToString() ?? "");

    public static SearchTerm Word(string word) => new(false, word.Length < 2 ? word : word[..2], word);
}
