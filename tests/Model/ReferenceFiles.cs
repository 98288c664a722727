using System.Text;
using Disclosure.Model.Dictionary;

namespace Disclosure.Model.Tests;

/// <summary>The reference data that the product ships, read by the fields that read every other file.</summary>
internal static class ReferenceFiles
{
    public static IReadOnlyList<TRow> Rows<TRow>(Table<TRow> table)
        where TRow : class => [.. Cells(Path.Combine(Repository.Reference, $"{table.Slug}.csv")).Select(cells =>
        {
            var row = Table<TRow>.NewRow();
            Assert.All(table.Fields, field => Assert.Null(field.Read(cells[field.Name], row)));
            return row;
        })];

    /// <summary>Rows by heading, RFC 4180.</summary>
    public static IEnumerable<IReadOnlyDictionary<string, string>> Cells(string path)
    {
        var rows = Split(File.ReadAllText(path)).ToList();
        return rows.Skip(1).Select(row => rows[0].Zip(row).ToDictionary(cell => cell.First, cell => cell.Second, StringComparer.Ordinal));
    }

    private static IEnumerable<IReadOnlyList<string>> Split(string text)
    {
        List<string> row = [];
        var cell = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '"' when quoted && i + 1 < text.Length && text[i + 1] == '"': cell.Append(text[++i]); break;
                case '"': quoted = !quoted; break;
                case ',' or '\n' when !quoted:
                    row.Add(cell.ToString());
                    cell.Clear();
                    if (text[i] == ',') break;
                    yield return row;
                    row = [];
                    break;
                default: cell.Append(text[i]); break;
            }
        }
    }
}
