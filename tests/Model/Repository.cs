using System.Runtime.CompilerServices;
using System.Text;
using Disclosure.Model.Dictionary;

namespace Disclosure.Model.Tests;

/// <summary>The files that the product ships, as the tests find them.</summary>
internal static class Repository
{
    public static string Reference(string file) => Path.Combine(Root(), "data", "reference", file);

    public static string Tests(string file) => Path.Combine(Root(), "tests", "Model", file);

    /// <summary>Rows of a reference file, through the fields that read every other file.</summary>
    public static IReadOnlyList<TRow> Rows<TRow>(Table<TRow> table)
        where TRow : class => [.. Cells(Reference($"{table.Slug}.csv")).Select(cells =>
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

    private static string Root([CallerFilePath] string path = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, "..", ".."));
}
