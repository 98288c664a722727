using Disclosure.Model.Dictionary;
using Disclosure.Model.Registers;
using Disclosure.Site.Release;

namespace Disclosure.Site.Components;

/// <summary>Why rows of a report are not compared with the year before: said once, with how many rows each reason concerns.</summary>
internal static class NotCompared
{
    /// <summary>What stands in such a row.</summary>
    public const string Mark = "—";

    /// <returns>Null where every row is compared.</returns>
    public static Text? Of(IReadOnlyList<FigureRow> rows, string year, string before)
    {
        var pairs = rows.Select(row => (Now: row.At(year), Then: row.At(before), Change: row.Change(before, year))).Where(pair => pair.Change is not { Comparable: true }).ToList();
        if (pairs.Count is 0) return null;
        var covered = pairs.Where(pair => pair.Change is not null).ToList();
        List<Text> reasons =
        [
            .. covered.Count is 0 ? Array.Empty<Text>() : [Words.OtherCoverage.With("count", Count(covered.Count))
                .With("year", year).With("now", Usual(covered.Select(pair => pair.Now!.Value))).With("before", before).With("then", Usual(covered.Select(pair => pair.Then!.Value)))],
            .. pairs.Where(pair => pair.Change is null).Select(pair => Lacking(pair.Now) ?? Lacking(pair.Then)!).GroupBy(reason => reason)
                .OrderByDescending(group => group.Count()).Select(group => Words.RowsFor.With("reason", new Text(group.Key.Zh, char.ToLowerInvariant(group.Key.En[0]) + group.Key.En[1..])).With("count", Count(group.Count()))),
        ];
        return (pairs.Count == rows.Count ? Words.NothingCompared : Words.NotCompared).With("count", Count(pairs.Count)).With("all", Count(rows.Count)).With("before", before)
            .With("reasons", new Text(string.Join('；', reasons.Select(reason => reason.Zh)), string.Join("; ", reasons.Select(reason => reason.En))));
    }

    /// <summary>Null of a figure that has a value.</summary>
    private static Text? Lacking(Node? figure) =>
        figure is not { } row ? Words.NotInRelease
        : row["value"].Exists ? null
        : Figures.Statuses.Codes.Single(code => code.ApiName == row["status"].Text).Label;

    /// <summary>The coverage that most of them have.</summary>
    private static string Usual(IEnumerable<Node> figures) =>
        figures.GroupBy(figure => $"{figure["reporting"].Text} / {figure["obliged"].Text}", StringComparer.Ordinal).MaxBy(group => group.Count())!.Key;

    private static string Count(int count) => count.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
