using System.Globalization;

namespace Disclosure.Pipeline.Exporting;

/// <summary>The years of which the rows of a table speak, found out while they pass by.</summary>
internal sealed class Coverage
{
    private readonly int column;
    private string? first;
    private string? last;

    public Coverage(Dataset dataset) =>
        column = dataset.Columns.Index().Where(pair => pair.Item.Type == "period" || pair.Item is { Name: "year", Type: "integer" }).Select(pair => pair.Index).DefaultIfEmpty(-1).First();

    /// <summary>Both inclusive; null where the table has no years.</summary>
    public (int First, int Last)? Years => first is null ? null : (Year(first), Year(last!));

    public IEnumerable<string?[]> Watch(IEnumerable<string?[]> rows) => column < 0 ? rows : rows.Select(Look);

    private static int Year(string text) => int.Parse(text.AsSpan(0, 4), CultureInfo.InvariantCulture);

    private string?[] Look(string?[] row)
    {
        if (row[column] is { Length: >= 4 } cell)
        {
            if (first is null || string.CompareOrdinal(cell, first) < 0) first = cell;
            if (last is null || string.CompareOrdinal(cell, last) > 0) last = cell;
        }

        return row;
    }
}
