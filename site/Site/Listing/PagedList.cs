using System.Runtime.CompilerServices;
using Disclosure.Model.Dictionary;
using Disclosure.Site.Release;
using Language = Disclosure.Press.Language;

namespace Disclosure.Site.Listing;

/// <summary>A list that is drawn in pages: each is asked for once, and drawn with that answer in every language that the query does not name.</summary>
/// <param name="Path">Of the first page.</param>
/// <param name="Query">Pages by <c>$after</c>.</param>
/// <param name="Connection">What it pages through.</param>
/// <param name="Rows">How many there are.</param>
/// <param name="RowsPerPage">As the query asks.</param>
internal sealed record PagedList(string Path, Text Title, QueryFile Query, string Connection, int Rows, int RowsPerPage)
{
    /// <summary>What the query asks beside <c>$after</c> and <c>$lang</c>.</summary>
    public IReadOnlyDictionary<string, object?> Variables { get; init; } = new Dictionary<string, object?>(0);

    /// <summary>The query of the first page, where it shows more than the others.</summary>
    public QueryFile First { get; init; } = Query;

    /// <summary>An empty list has a page too.</summary>
    public int Count => Math.Max(1, (Rows + RowsPerPage - 1) / RowsPerPage);

    public async IAsyncEnumerable<ListPage> PagesAsync(ReleaseQuery release, IReadOnlyList<Language> languages, [EnumeratorCancellation] CancellationToken cancellation)
    {
        string? after = null;
        for (var number = 1; number <= Count; number++)
        {
            var query = number == 1 ? First : Query;
            var variables = new Dictionary<string, object?>(Variables, StringComparer.Ordinal) { ["after"] = after };
            Answer? answer = null;
            foreach (var language in languages)
            {
                if (answer is null || query.NamesLanguage) answer = await release.AskAsync(query, variables, language, cancellation);
                var title = Title.In(language);
                yield return new ListPage(number, Routes.Page(Path, number), number == 1 ? title : $"{title} {number}/{Count}", language, answer);
            }

            after = answer![Connection]["pageInfo"]["endCursor"].Text;
        }
    }
}

/// <summary>One page of a list, in one language.</summary>
/// <param name="Title">With its number, but for the first.</param>
internal sealed record ListPage(int Number, string Path, string Title, Language Language, Answer Answer);
