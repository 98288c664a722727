using System.Runtime.CompilerServices;
using Disclosure.Model.Dictionary;
using Disclosure.Press;
using Disclosure.Site.Pages;
using Disclosure.Site.Release;
using Language = Disclosure.Press.Language;

namespace Disclosure.Site;

/// <summary>The lists of registers: whole, and by the codes and years that each is split by.</summary>
internal sealed class RegisterLists(ReleaseQuery release, SitePages pages)
{
    private sealed record Part(string? Title, string Path, object? Where, int Rows);

    public async IAsyncEnumerable<Page> AllAsync(Language language, [EnumeratorCancellation] CancellationToken cancellation)
    {
        foreach (var view in RegisterViews.All)
        {
            var groups = new List<FacetGroup>();
            var rows = (await release.AskAsync(RegisterQueries.Counts("Count", [view.Table]), new Dictionary<string, object?>(0), cancellation))[RegisterQueries.Root(view.Table)]["totalCount"].Number;
            foreach (var field in view.PartFields)
            {
                var parts = await PartsAsync(view, field, language, cancellation);
                if (parts.Count < 2) continue;
                groups.Add(new FacetGroup(field.Label.In(language), [.. parts.Select(part => new Facet(part.Title!, part.Path, Digits(part.Rows)))]));
                foreach (var part in parts)
                {
                    await foreach (var page in ListAsync(view, part, [], language, cancellation)) yield return page;
                }
            }

            await foreach (var page in ListAsync(view, new Part(null, view.Path, null, rows), groups, language, cancellation)) yield return page;
        }
    }

    private async Task<IReadOnlyList<Part>> PartsAsync(RegisterView view, Field field, Language language, CancellationToken cancellation)
    {
        var answer = await release.AskAsync(RegisterQueries.Parts(view.Table, field), new Dictionary<string, object?>(0), cancellation);
        var counts = answer["parts"].Rows.Where(row => row["key"]["code"].Exists).ToDictionary(row => row["key"]["code"].Text!, row => row["count"].Number, StringComparer.Ordinal);
        string PathOf(string value) => $"{view.Path}{Naming.Kebab(field.Name)}/{value}/";
        return field.Codec.Codes is { } codes
            ? [.. codes.Codes.Where(code => counts.ContainsKey(code.ApiName)).Select(code => new Part(code.Label.In(language), PathOf(Naming.Kebab(code.Name)), Where(field, code.ApiName), counts[code.ApiName]))]
            : [.. counts.OrderByDescending(pair => pair.Key, StringComparer.Ordinal).Select(pair => new Part(pair.Key, PathOf(pair.Key), Where(field, int.Parse(pair.Key, System.Globalization.CultureInfo.InvariantCulture)), pair.Value))];
    }

    private async IAsyncEnumerable<Page> ListAsync(RegisterView view, Part part, IReadOnlyList<FacetGroup> facets, Language language, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var (query, first) = (RegisterQueries.List(view.Table, view.Order), RegisterQueries.List(view.Table, view.Order, view.Above));
        var count = Math.Max(1, (part.Rows + RegisterQueries.ListRows - 1) / RegisterQueries.ListRows);
        var title = part.Title is null ? view.Table.Title.In(language) : $"{view.Table.Title.In(language)}{SiteLanguages.Colon(language)}{part.Title}";
        string? after = null;
        for (var number = 1; number <= count; number++)
        {
            var variables = new Dictionary<string, object?>(StringComparer.Ordinal) { ["where"] = part.Where, ["after"] = after };
            var heading = number == 1 ? title : $"{title} {number}/{count}";
            var page = new RegisterPage(view, part.Path, part.Title, number, count, number == 1 ? facets : []);
            yield return pages.Asking<RegisterList>(
                language, Routes.Page(part.Path, number), heading, $"{heading}{SiteLanguages.FullStop(language)}{(view.Lead ?? view.Table.About).In(language)}", variables,
                new Dictionary<string, object?>(StringComparer.Ordinal) { [nameof(RegisterList.At)] = page },
                page.Above is null ? query : first) with { Kind = "CollectionPage" };
            if (number < count)
                after = (await release.AskAsync(query, variables, cancellation))["rows"]["pageInfo"]["endCursor"].Text;
        }
    }

    private static Dictionary<string, object?> Where(Field field, object value) =>
        new(StringComparer.Ordinal) { [field.ApiName] = new Dictionary<string, object?>(StringComparer.Ordinal) { ["eq"] = value } };

    private static string Digits(int count) => count.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
