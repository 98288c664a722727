using Disclosure.Model.Codecs;

namespace Disclosure.Pipeline.Exporting;

/// <summary>The data dictionary as a table: a row for each column, and below it one for each code.</summary>
internal static class DictionaryRows
{
    public static readonly IReadOnlyList<string> Heading =
    [
        "column", "code", "label_zh", "label_en", "type", "unit", "required", "key", "refers_to", "minimum", "maximum", "longest", "about_zh", "about_en",
    ];

    /// <summary>In characters, for spreadsheets.</summary>
    public static IEnumerable<int> Widths => Heading.Select(name => name.StartsWith("about", StringComparison.Ordinal) ? 50 : name.StartsWith("label", StringComparison.Ordinal) ? 28 : 16);

    /// <summary>The heading first.</summary>
    public static IEnumerable<string?[]> Of(Dataset dataset)
    {
        yield return [.. Heading];
        foreach (var column in dataset.Columns)
        {
            yield return
            [
                column.Name, null, column.Label.Zh, column.Label.En, column.Type, column.Unit?.Code, Flag(column.Required), Flag(dataset.Key.Contains(column.Name)),
                column.Refers is var (slug, key) ? $"{slug}.{key}" : null, Digits(column.Least), Digits(column.Most), Digits(column.Longest), column.About?.Zh, column.About?.En,
            ];
            foreach (var code in column.Codes ?? []) yield return [column.Name, code.Name, code.Label.Zh, code.Label.En, .. new string?[Heading.Count - 4]];
        }
    }

    private static string Flag(bool value) => value ? "true" : "false";

    private static string? Digits(decimal? number) => number is { } value ? Decimals.Write(value) : null;
}
