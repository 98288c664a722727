using System.Text.Encodings.Web;
using System.Text.Json;
using Disclosure.Model.Registers;
using Disclosure.Pipeline.Releasing.Differences;

namespace Disclosure.Pipeline.Exporting;

/// <summary>What differs between two editions, for people and for programs. Changes of the structure come first, with a kind of their own.</summary>
internal static class DiffFiles
{
    private static readonly string[] Heading = ["register", "key", "field", "kind", "old", "new"];
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void WriteCsv(TextWriter output, EditionComparison comparison, CancellationToken cancellation) =>
        CsvFiles.Write(output, Heading, Rows(comparison, cancellation), cancellation);

    /// <summary>An array of objects, one a line.</summary>
    public static void WriteJson(TextWriter output, EditionComparison comparison, CancellationToken cancellation)
    {
        var separator = "[\n";
        foreach (var row in Rows(comparison, cancellation))
        {
            output.Write(separator);
            output.Write(JsonSerializer.Serialize(Heading.Zip(row).Where(cell => cell.Second is not null).ToDictionary(cell => cell.First, cell => cell.Second, StringComparer.Ordinal), Json));
            separator = ",\n";
        }

        output.Write(separator.StartsWith('[') ? "[]\n" : "\n]\n");
    }

    /// <summary><c>+</c> came, <c>-</c> went, <c>~</c> changed.</summary>
    public static void WriteText(TextWriter output, EditionComparison comparison, CancellationToken cancellation)
    {
        foreach (var row in Rows(comparison, cancellation))
        {
            var place = row[1] is null ? string.Join('.', new[] { row[0], row[2] }.OfType<string>()) : $"{row[0]}/{row[1]}{(row[2] is null ? "" : $" {row[2]}")}";
            output.WriteLine((row[4], row[5]) switch
            {
                ({ } old, { } now) => $"~ {place}: {old} → {now}",
                (null, { } now) => $"+ {place}: {now}",
                ({ } old, null) => $"- {place}: {old}",
                _ => $"{Sign(row[3]!)} {place}",
            });
        }
    }

    private static char Sign(string kind) => kind switch
    {
        "added" => '+',
        "withdrawn" or "removed" => '-',
        _ => '~',
    };

    /// <summary>Cells in the order of the heading.</summary>
    private static IEnumerable<string?[]> Rows(EditionComparison comparison, CancellationToken cancellation)
    {
        foreach (var difference in comparison.Schema)
            yield return [difference.Register, null, difference.Code is null ? difference.Field : $"{difference.Field}.{difference.Code}", Model.Dictionary.Naming.Snake(difference.Change.ToString()), null, null];
        foreach (var row in comparison.Registers.SelectMany(register => comparison.Rows(register, cancellation)))
        {
            foreach (var value in row.Values) yield return [row.Register, row.Key, value.Field, Releases.ChangeKinds[value.Kind].Name, value.Old, value.New];
        }
    }
}
