using Disclosure.Model.Dictionary;
using Disclosure.Model.Knowledge;
using Disclosure.Model.Registers;
using Disclosure.Model.Supervision;
using Disclosure.Site.Release;

namespace Disclosure.Site.Withdrawing;

/// <summary>What is left of pages whose rows were withdrawn: an address that was published goes on answering.</summary>
internal static class WithdrawnPages
{
    /// <summary>As many keys as one query may ask for.</summary>
    private const int AtATime = 100;

    /// <summary>The registers of which each row has a page, by the field of the API that lists them.</summary>
    private static readonly IReadOnlyList<(Table Table, string Root)> Registers =
        [.. new Table[] { Enterprises.Table, AuditListings.Table, ObligationRules.Table, Laws.Table, Parks.Table }.Select(table => (table, Naming.Camel(table.PluralName)))];

    /// <param name="earlier">An earlier release by its version; null where it is not at hand.</param>
    public static async Task<IReadOnlyList<WithdrawnPage>> ReadAsync(ReleaseQuery release, Func<string, CancellationToken, Task<ReleaseQuery?>> earlier, CancellationToken cancellation)
    {
        var changes = new List<Node>();
        var registers = new Dictionary<string, object?>(StringComparer.Ordinal) { ["registers"] = Registers.Select(register => register.Table.Slug).ToArray() };
        await foreach (var change in release.EachAsync(QueryFile.Of("Release/Withdrawn.graphql"), "changes", registers, cancellation)) changes.Add(change);
        changes = [.. changes.DistinctBy(KeyOf)];
        var present = await RowsAsync(release, changes, cancellation);
        changes.RemoveAll(change => present.ContainsKey(KeyOf(change)));
        var pages = new List<WithdrawnPage>();
        foreach (var last in changes.GroupBy(change => change["release"]["previous"].Text, StringComparer.Ordinal))
        {
            var rows = last.Key is { } version && await earlier(version, cancellation) is { } then ? await RowsAsync(then, [.. last], cancellation) : [];
            foreach (var change in last)
            {
                var table = Registers.First(register => register.Table.Slug == change["register"].Text).Table;
                var key = change["key"].Text!;
                pages.Add(rows.TryGetValue(KeyOf(change), out var row) ? new(table, Routes.Of(table, row)!, TitleOf(row), change) : new(table, Routes.OfKey(table, key), new(key, key), change));
            }
        }

        return pages;
    }

    private static (string Register, string Key) KeyOf(Node change) => (change["register"].Text!, change["key"].Text!);

    private static async Task<Dictionary<(string, string), Node>> RowsAsync(ReleaseQuery release, List<Node> changes, CancellationToken cancellation)
    {
        var rows = new Dictionary<(string, string), Node>();
        foreach (var some in changes.Chunk(AtATime))
        {
            var keys = some.ToLookup(change => change["register"].Text!, change => change["key"].Text!, StringComparer.Ordinal);
            var answer = await release.AskAsync(QueryFile.Of("Release/WithdrawnRows.graphql"), Registers.ToDictionary(register => register.Root, object? (register) => keys[register.Table.Slug].ToArray(), StringComparer.Ordinal), cancellation);
            foreach (var (table, root) in Registers)
            {
                foreach (var row in answer[root].Rows) rows[(table.Slug, row["id"].Text!)] = row;
            }
        }

        return rows;
    }

    private static Text TitleOf(Node row) => row switch
    {
        _ when row.Has("enterprise") => new($"{row["enterprise"]["name"]} · {row["kindLabel"]} {row["year"]}", $"{row["enterprise"]["nameEn"].Text ?? row["enterprise"]["name"].Text} · {row["kindLabelEn"]} {row["year"]}"),
        _ when row.Has("title") => new(row["title"].Text!, row["titleEn"].Text ?? row["title"].Text!),
        _ => new(row["name"].Text!, row["nameEn"].Text ?? row["name"].Text!),
    };
}
