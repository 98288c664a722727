using Disclosure.Model;
using Disclosure.Model.Registers;
using Disclosure.Store.Working;

namespace Disclosure.Pipeline.Releasing;

/// <summary>The catalogue's rows about the registers of a release.</summary>
internal static class DatasetRows
{
    /// <param name="plan">Null for the first release.</param>
    /// <param name="store">The release's, with every other register filled.</param>
    public static IEnumerable<Dataset> Of(Release release, ReleasePlan? plan, StoreFile store)
    {
        var before = Before(plan);
        var changed = plan?.Registers.Where(register => register.Added + register.Corrected + register.Withdrawn > 0).Select(register => register.Register).ToHashSet(StringComparer.Ordinal);
        foreach (var table in Catalog.Tables)
        {
            var unchanged = changed is not null && !changed.Contains(table.Slug) && !Releases.Written.Contains(table) ? before.GetValueOrDefault(table.Slug) : null;
            var rows = table == Datasets.Table ? Catalog.Tables.Count : store.Count(table);
            yield return Datasets.Of(table, rows, unchanged?.ChangedIn ?? release.Version, unchanged?.ChangedOn ?? release.PublishedOn);
        }
    }

    private static Dictionary<string, Dataset> Before(ReleasePlan? plan)
    {
        if (plan?.Previous.Find(Datasets.Table.Slug) is not { } register) return [];
        var rows = new RegisterRows<Dataset>(Datasets.Table).Read([.. register.Fields.Select(field => field.Name)], plan.Previous.Rows(register)!);
        return rows.ToDictionary(row => row.Slug, StringComparer.Ordinal);
    }
}
