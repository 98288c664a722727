using System.Runtime.CompilerServices;
using Disclosure.Model.Dictionary;
using Disclosure.Press;
using Disclosure.Site.Pages;
using Disclosure.Site.Release;

namespace Disclosure.Site.Listing;

/// <summary>The lists of enterprises: all of them, and by park, industry section and status, a hundred to a page.</summary>
internal sealed class EnterpriseLists(ReleaseQuery release, SitePages pages)
{
    public const string All = "/enterprises/";

    public static readonly Text About = new("{title}：名称、行业、所在园区和状态。", "{title}: name, industry, park and status.");

    private const int RowsPerPage = 100;

    private sealed record Part(Text Title, string Path, object? Where);

    public async IAsyncEnumerable<Page> AllAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        var groups = new List<FacetGroup>();
        foreach (var (title, parts) in await PartsAsync(cancellation))
        {
            var facets = new List<Facet>();
            foreach (var part in parts)
            {
                if (await CountAsync(part.Where, cancellation) is not ("0", _) and var (enterprises, count))
                {
                    facets.Add(new Facet(part.Title, part.Path, enterprises));
                    await foreach (var page in ListAsync(part, count, [], cancellation)) yield return page;
                }
            }

            if (facets.Count > 0) groups.Add(new FacetGroup(title, facets));
        }

        var all = await CountAsync(null, cancellation);
        await foreach (var page in ListAsync(new Part(Words.Enterprises, All, null), all.Number, groups, cancellation)) yield return page;
    }

    private async IAsyncEnumerable<Page> ListAsync(Part part, int enterprises, IReadOnlyList<FacetGroup> facets, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var title = part.Path is All ? part.Title : SiteLanguages.PartOf(Words.Enterprises, part.Title);
        var list = new PagedList(part.Path, title, QueryFile.Of(typeof(EnterpriseList)), "enterprises", enterprises, RowsPerPage) { Variables = new Dictionary<string, object?>(StringComparer.Ordinal) { ["where"] = part.Where } };
        await foreach (var page in list.PagesAsync(release, SiteLanguages.All, cancellation))
        {
            var at = new EnterprisePage(part.Path, title, page.Number, list.Count, page.Number == 1 ? facets : []);
            yield return pages.Answered<EnterpriseList>(page, About.With("title", page.Title).In(page.Language), (nameof(EnterpriseList.At), at)) with { Kind = "CollectionPage" };
        }
    }

    private async Task<(string Text, int Number)> CountAsync(object? where, CancellationToken cancellation)
    {
        var answer = await release.AskAsync(QueryFile.Of("Release/FacetCount.graphql"), new Dictionary<string, object?>(StringComparer.Ordinal) { ["where"] = where }, cancellation);
        var count = answer["enterprises"]["totalCount"];
        return (count.Text!, count.Number);
    }

    private async Task<IReadOnlyList<(Text Title, IReadOnlyList<Part> Parts)>> PartsAsync(CancellationToken cancellation)
    {
        var codes = await release.AskAsync(QueryFile.Of("Release/FacetCodes.graphql"), new Dictionary<string, object?>(0), cancellation);
        var divisions = codes["industries"].Rows.Where(row => row["level"].Text is "DIVISION").ToLookup(row => row["parentCode"].Text, row => row["code"].Text, StringComparer.Ordinal);
        return
        [
            (Words.ByPark, [.. codes["parks"].Rows.Select(row => new Part(NameOf(row), $"/enterprises/park/{row["code"]}/", Where("parkCode", "eq", row["code"].Text)))]),
            (Words.ByIndustry,
            [
                .. codes["industries"].Rows.Where(row => row["level"].Text is "SECTION").Select(row => new Part(NameOf(row), $"/enterprises/industry/{row["code"].Text!.ToLowerInvariant()}/",
                    new Dictionary<string, object?>(StringComparer.Ordinal) { ["or"] = divisions[row["code"].Text].Select(code => Where("industryCode", "startsWith", code)).Append(Where("industryCode", "eq", row["code"].Text)).ToArray() })),
                new Part(Words.NoIndustry, "/enterprises/industry/none/", Where("industryCode", "eq", null)),
            ]),
            (Words.ByStatus, [.. Model.Registers.Enterprises.Statuses.Codes.Select(code => new Part(code.Label, $"/enterprises/status/{Naming.Kebab(code.Name)}/", Where("status", "eq", code.ApiName)))]),
        ];
    }

    private static Dictionary<string, object?> Where(string field, string comparison, object? value) =>
        new(StringComparer.Ordinal) { [field] = new Dictionary<string, object?>(StringComparer.Ordinal) { [comparison] = value } };

    private static Text NameOf(Node row) => new(row["name"].Text!, row["nameEn"].Text ?? row["name"].Text!);
}
