using System.Runtime.CompilerServices;
using Disclosure.Model.Dictionary;
using Disclosure.Press;
using Disclosure.Site.Pages;
using Disclosure.Site.Release;

namespace Disclosure.Site.Listing;

/// <summary>The lists of registers: whole, and by the codes and years that each is split by.</summary>
internal sealed class RegisterLists(ReleaseQuery release, SitePages pages)
{
    private sealed record Part(Text? Title, string Path, object? Where, int Rows);

    public async IAsyncEnumerable<Page> AllAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        foreach (var view in RegisterViews.All)
        {
            var groups = new List<FacetGroup>();
            var rows = (await release.AskAsync(RegisterQueries.Counts("Count", [view.Table]), new Dictionary<string, object?>(0), cancellation))[RegisterQueries.Root(view.Table)]["totalCount"].Number;
            foreach (var field in view.PartFields)
            {
                var parts = await PartsAsync(view, field, cancellation);
                if (parts.Count < 2) continue;
                groups.Add(new FacetGroup(field.Label, [.. parts.Select(part => new Facet(part.Title!, part.Path, Digits(part.Rows)))]));
                foreach (var part in parts)
                {
                    await foreach (var page in ListAsync(view, part, [], cancellation)) yield return page;
                }
            }

            await foreach (var page in ListAsync(view, new Part(null, view.Path, null, rows), groups, cancellation)) yield return page;
        }
    }

    /// <summary>The parts by a code that have pages of their own, which readers know by the code's words.</summary>
    public async IAsyncEnumerable<(Text Title, string Path)> ByCodeAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        foreach (var (view, field) in RegisterViews.All.SelectMany(view => view.PartFields.Where(field => field.Codec.Codes is not null).Select(field => (view, field))))
        {
            if (await PartsAsync(view, field, cancellation) is not { Count: > 1 } parts) continue;
            foreach (var part in parts) yield return (SiteLanguages.PartOf(view.Table.Title, part.Title!), part.Path);
        }
    }

    private async Task<IReadOnlyList<Part>> PartsAsync(RegisterView view, Field field, CancellationToken cancellation)
    {
        var answer = await release.AskAsync(RegisterQueries.Parts(view.Table, field), new Dictionary<string, object?>(0), cancellation);
        var counts = answer["parts"].Rows.Where(row => row["key"]["code"].Exists).ToDictionary(row => row["key"]["code"].Text!, row => row["count"].Number, StringComparer.Ordinal);
        string PathOf(string value) => $"{view.Path}{Naming.Kebab(field.Name)}/{value}/";
        return field.Codec.Codes is { } codes
            ? [.. codes.Codes.Where(code => counts.ContainsKey(code.ApiName)).Select(code => new Part(code.Label, PathOf(Naming.Kebab(code.Name)), Where(field, code.ApiName), counts[code.ApiName]))]
            : [.. counts.OrderByDescending(pair => pair.Key, StringComparer.Ordinal).Select(pair => new Part(new Text(pair.Key, pair.Key), PathOf(pair.Key), Where(field, int.Parse(pair.Key, System.Globalization.CultureInfo.InvariantCulture)), pair.Value))];
    }

    private async IAsyncEnumerable<Page> ListAsync(RegisterView view, Part part, IReadOnlyList<FacetGroup> facets, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var title = part.Title is null ? view.Table.Title : SiteLanguages.PartOf(view.Table.Title, part.Title);
        var above = part.Title is null ? view.Above : null;
        var list = new PagedList(part.Path, title, RegisterQueries.List(view.Table, view.Order), "rows", part.Rows, RegisterQueries.ListRows)
        {
            Variables = new Dictionary<string, object?>(StringComparer.Ordinal) { ["where"] = part.Where },
            First = RegisterQueries.List(view.Table, view.Order, above),
        };
        await foreach (var page in list.PagesAsync(release, SiteLanguages.All, cancellation))
        {
            var at = new RegisterPage(view, part.Path, part.Title, page.Number, list.Count, page.Number == 1 ? facets : []);
            yield return pages.Answered<RegisterList>(page, $"{page.Title}{SiteLanguages.FullStop(page.Language)}{(view.Lead ?? view.Table.About).In(page.Language)}", (nameof(RegisterList.At), at)) with { Kind = "CollectionPage" };
        }
    }

    private static Dictionary<string, object?> Where(Field field, object value) =>
        new(StringComparer.Ordinal) { [field.ApiName] = new Dictionary<string, object?>(StringComparer.Ordinal) { ["eq"] = value } };

    private static string Digits(int count) => count.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
