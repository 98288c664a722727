using System.Runtime.CompilerServices;
using Disclosure.Model.Dictionary;
using Disclosure.Model.Registers;
using Disclosure.Press;
using Disclosure.Site.Listing;
using Disclosure.Site.Pages;
using Disclosure.Site.Release;

namespace Disclosure.Site.Changing;

/// <summary>The list of published values that changed: whole, and by release. Rows that are new as a whole say nothing of what was published before; they are counted.</summary>
internal sealed class ChangeLists(ReleaseQuery release, SitePages pages)
{
    public const string Path = "/changes/";

    public static readonly Text Lead = new(
        "每一个变动过的已发布数值：原来是多少，现在是多少，为什么变。最新一次发布的在前；撤回的条目永久保留在这里。",
        "Every published value that changed: what it was, what it is, and why. The newest release stands first; what was withdrawn stays here for good.");

    /// <summary>Changes of what was published before.</summary>
    public static readonly Dictionary<string, object?> Changed = new(StringComparer.Ordinal)
    {
        ["or"] = new object[] { Is("field", "neq", null), Is("kind", "neq", Releases.ChangeKinds[ChangeKind.Added].ApiName) },
    };

    private static readonly Dictionary<string, object?> Added = new(StringComparer.Ordinal)
    {
        ["and"] = new object[] { Is("field", "eq", null), Is("kind", "eq", Releases.ChangeKinds[ChangeKind.Added].ApiName) },
    };

    public static string PathOf(string version) => $"{Path}{version}/";

    public async IAsyncEnumerable<Page> AllAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        var (facets, total) = (new List<Facet>(), 0);
        await foreach (var row in release.EachAsync(QueryFile.Of("Release/ChangeCounts.graphql"), "releases", With(("where", Changed)), cancellation))
        {
            if (row["all"]["totalCount"].Text is "0") continue;
            var (version, count) = (row["version"].Text!, row["changed"]["totalCount"]);
            total += count.Number;
            facets.Add(new Facet(new Text(version, version).Map(text => $"{text} · {row["publishedOn"]}"), PathOf(version), count.Text!));
            await foreach (var page in ListAsync(version, count.Number, [], cancellation)) yield return page;
        }

        await foreach (var page in ListAsync(null, total, facets.Count > 0 ? [new FacetGroup(Words.Release, facets)] : [], cancellation)) yield return page;
    }

    private async IAsyncEnumerable<Page> ListAsync(string? version, int rows, IReadOnlyList<FacetGroup> facets, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var path = version is null ? Path : PathOf(version);
        var title = version is null ? Words.Changes : SiteLanguages.PartOf(Words.Changes, new Text(version, version));
        var added = await AddedAsync(version, cancellation);
        var list = new PagedList(path, title, QueryFile.Of(typeof(ChangeList)), "rows", rows, RegisterQueries.ListRows) { Variables = With(("where", Of(Changed, version))) };
        await foreach (var page in list.PagesAsync(release, SiteLanguages.All, cancellation))
        {
            var subjects = await ChangeSubjects.AskAsync(release, [.. page.Answer["rows"].Rows], cancellation);
            var at = new ChangePage(path, version, page.Number, list.Count, page.Number == 1 ? facets : [], subjects, page.Number == 1 ? added : []);
            yield return pages.Answered<ChangeList>(page, $"{page.Title}{SiteLanguages.FullStop(page.Language)}{Lead.In(page.Language)}", (nameof(ChangeList.At), at)) with { Kind = "CollectionPage" };
        }
    }

    /// <summary>In the order of the catalogue; a register that a newer catalogue does not know has no page to lead to.</summary>
    private async Task<IReadOnlyList<(Table Register, string Count)>> AddedAsync(string? version, CancellationToken cancellation)
    {
        var added = new List<(Table, string)>();
        foreach (var table in Model.Catalog.Tables)
        {
            var where = new Dictionary<string, object?>(Of(Added, version), StringComparer.Ordinal) { ["register"] = With(("eq", table.Slug)) };
            if ((await release.AskAsync(QueryFile.Of("Release/ChangeCount.graphql"), With(("where", where)), cancellation))["changes"]["totalCount"].Text is var count and not "0") added.Add((table, count!));
        }

        return added;
    }

    private static Dictionary<string, object?> Of(Dictionary<string, object?> where, string? version) =>
        version is null ? where : new(where, StringComparer.Ordinal) { [Releases.Changes[nameof(Change.ReleaseVersion)].ApiName] = With(("eq", version)) };

    private static Dictionary<string, object?> Is(string field, string comparison, object? value) => With((field, With((comparison, value))));

    private static Dictionary<string, object?> With(params ReadOnlySpan<(string Name, object? Value)> pairs)
    {
        var result = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var (name, value) in pairs) result[name] = value;
        return result;
    }
}
