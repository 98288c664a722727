using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Disclosure.Model.Dictionary;
using Disclosure.Model.Registers;
using Disclosure.Pipeline.Releasing.Differences;
using Disclosure.Pipeline.Releasing.Reasons;

namespace Disclosure.Pipeline.Exporting;

/// <summary>What became of one row, for people and for programs.</summary>
internal static class HistoryFiles
{
    private static readonly string[] Heading = ["version", "date", "field", "kind", "old", "new", "reason_code", "reason", "reason_en", "given_by"];
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly Text Person = new("人工说明", "a person");
    private static readonly Text Machine = new("系统说明", "the system");

    public static void WriteCsv(TextWriter output, IReadOnlyList<RowEvent> events, CancellationToken cancellation) => CsvFiles.Write(output, Heading, events.Select(Cells), cancellation);

    /// <summary>An array of objects, one a line.</summary>
    public static void WriteJson(TextWriter output, IReadOnlyList<RowEvent> events)
    {
        var lines = events.Select(each => JsonSerializer.Serialize(Heading.Zip(Cells(each)).Where(cell => cell.Second is not null).ToDictionary(cell => cell.First, cell => cell.Second, StringComparer.Ordinal), Json));
        output.Write($"[\n{string.Join(",\n", lines)}\n]\n");
    }

    /// <summary>A line for each release, below it one for each value, and below that why it changed and whether a person or the system says so.</summary>
    public static void WriteText(TextWriter output, IReadOnlyList<RowEvent> events, Language language)
    {
        foreach (var release in events.GroupBy(each => (each.Version, each.Date)))
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{release.Key.Version} {release.Key.Date:yyyy-MM-dd}"));
            foreach (var change in release.Select(each => each.Change))
            {
                output.WriteLine($"  {Line(change, language)}");
                if (change.ReasonCode is { } code) output.WriteLine($"    {Why(code, change).In(language)}");
            }
        }
    }

    private static string Line(Change change, Language language) => (change.Field, change.Old, change.New) switch
    {
        (null, _, _) => $"{(change.Kind is ChangeKind.Added ? '+' : '-')} {Releases.ChangeKinds[change.Kind].Label.In(language)}",
        ({ } field, { } old, { } now) => $"~ {field}: {old} → {now}",
        ({ } field, null, var now) => $"+ {field}: {now}",
        ({ } field, { } old, null) => $"- {field}: {old}",
    };

    private static Text Why(ReasonCode code, Change change)
    {
        var (label, giver) = (Releases.ReasonCodes[code].Label, Reason.OfPersons.Contains(code) ? Person : Machine);
        return new($"{label.Zh}：{change.Reason}（{giver.Zh}）", $"{label.En}: {change.ReasonEn} ({giver.En})");
    }

    /// <summary>In the order of the heading.</summary>
    private static string?[] Cells(RowEvent each) =>
    [
        each.Version.ToString(), each.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), each.Change.Field, Releases.ChangeKinds[each.Change.Kind].Name, each.Change.Old, each.Change.New,
        each.Change.ReasonCode is { } code ? Releases.ReasonCodes[code].Name : null, each.Change.Reason, each.Change.ReasonEn,
        each.Change.ReasonCode is { } given ? Reason.OfPersons.Contains(given) ? "person" : "system" : null,
    ];
}
