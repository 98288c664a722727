using System.Runtime.CompilerServices;
using Disclosure.Press;
using Disclosure.Site.Listing;
using Disclosure.Site.Pages;
using Disclosure.Site.Release;
using Language = Disclosure.Press.Language;

namespace Disclosure.Site;

/// <summary>The bulletins of parks' enterprises, by park and year, twenty-five enterprises to a page, each with all its criteria.</summary>
internal sealed class Bulletins(ReleaseQuery release, SitePages pages)
{
    /// <summary>As <c>Bulletin.graphql</c> asks.</summary>
    public const int RowsPerPage = 25;

    /// <summary>How many enterprises are judged, by park and year.</summary>
    public async Task<ILookup<string, (int Year, int Enterprises)>> YearsAsync(CancellationToken cancellation) =>
        (await release.AskAsync(QueryFile.Of("Release/BulletinKeys.graphql"), new Dictionary<string, object?>(0), cancellation))["bulletins"].Rows
            .OrderByDescending(group => group["key"]["year"].Number)
            .ToLookup(group => group["key"]["parkCode"].Text!, group => (group["key"]["year"].Number, group["count"].Number), StringComparer.Ordinal);

    /// <summary>Those of one park and year.</summary>
    /// <param name="name">The park's, in the language.</param>
    /// <param name="levels">As <see cref="LevelsAsync"/> counts them.</param>
    public async IAsyncEnumerable<Page> OfAsync(string park, string name, int year, int enterprises, bool hasReport, IReadOnlyList<LevelCount> levels, Language language, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var title = Words.BulletinOf.With("year", FormattableString.Invariant($"{year}")).Map(words => $"{name} · {words}");
        var about = Words.BulletinAbout.With("name", name).With("year", FormattableString.Invariant($"{year}")).In(language);
        var list = new PagedList(Routes.Bulletin(park, year), title, QueryFile.Of(typeof(Bulletin)), "ranking", enterprises, RowsPerPage) { Variables = Of(park, year) };
        await foreach (var page in list.PagesAsync(release, [language], cancellation))
        {
            var at = new BulletinPage(year, page.Number, list.Count, hasReport, levels);
            yield return pages.Answered<Bulletin>(page, page.Number == 1 ? about : $"{page.Title}{SiteLanguages.FullStop(language)}{about}", (nameof(Bulletin.At), at)) with { Kind = "Report" };
        }
    }

    /// <summary>How many enterprises reach each level, by every version that judges the year, and how many too little counts of to reach any.</summary>
    public async Task<IReadOnlyList<LevelCount>> LevelsAsync(string park, int year, Language language, CancellationToken cancellation)
    {
        var (levels, english) = (new List<LevelCount>(), language == SiteLanguages.English);
        foreach (var version in (await release.AskAsync(QueryFile.Of("Release/BulletinVersions.graphql"), Of(park, year), cancellation))["versions"].Rows)
        {
            var applied = version["applied"]["totalCount"].Text is not "0";
            foreach (var level in version["evaluationLevels"].Rows)
            {
                var variables = Of(park, year);
                variables["scheme"] = version["id"].Text;
                variables["level"] = level["code"].Text;
                var count = (await release.AskAsync(QueryFile.Of("Release/LevelCount.graphql"), variables, cancellation))["performanceEvaluations"]["totalCount"];
                levels.Add(new LevelCount(version["id"].Text!, applied, level[english ? "titleEn" : "title"].Text!, level["leastScore"].Text!, count.Text!));
            }

            foreach (var row in version["ungraded"].Rows)
                levels.Add(new LevelCount(version["id"].Text!, applied, row[english ? "levelTitleEn" : "levelTitle"].Text!, null, version["ungraded"]["totalCount"].Text!));
        }

        return levels;
    }

    private static Dictionary<string, object?> Of(string park, int year) => new(StringComparer.Ordinal) { ["park"] = park, ["year"] = year };
}
