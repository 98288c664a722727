using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Disclosure.Model.Codecs;
using Disclosure.Model.Dictionary;

namespace Disclosure.Pipeline.Exporting.Describing;

/// <summary>Tables in the words of the W3C's CSV on the Web. References between tables stand in the file of the whole release alone: they may only lead to tables that a file lists.</summary>
internal static class CsvwFiles
{
    /// <summary>Where a program looks that was given nothing but the address of a CSV.</summary>
    public const string GroupName = "csv-metadata.json";

    public static JsonObject OfTable(Dataset dataset, Publication publication)
    {
        var table = Table(dataset, publication, references: false);
        table.Insert(0, "@context", Context());
        return table;
    }

    public static JsonObject OfGroup(IEnumerable<Dataset> datasets, Publication publication) => new()
    {
        ["@context"] = Context(),
        ["dc:title"] = Words(publication.Settings.Title),
        ["dc:publisher"] = Words(publication.Settings.Publisher),
        ["dc:license"] = new JsonObject { ["@id"] = publication.Settings.LicenceUrl },
        ["dc:issued"] = publication.Date is { } date ? Day(date) : null,
        ["tables"] = JsonText.Array(datasets.Select(dataset => (JsonNode)Table(dataset, publication, references: true))),
    };

    private static JsonArray Context() => ["http://www.w3.org/ns/csvw", new JsonObject { ["@language"] = "zh" }];

    private static JsonObject Table(Dataset dataset, Publication publication, bool references) => new()
    {
        ["url"] = ExportFormat.Csv.FileOf(dataset.Slug),
        ["dc:title"] = Words(dataset.Title),
        ["dc:description"] = Words(dataset.About),
        ["dc:license"] = publication.LicenceUrlOf(dataset.Licence) is { } licence ? new JsonObject { ["@id"] = licence } : dataset.Licence,
        ["dc:issued"] = publication.Date is { } date ? Day(date) : null,
        ["tableSchema"] = new JsonObject
        {
            ["columns"] = JsonText.Array(dataset.Columns.Select(column => (JsonNode)Column(dataset, column))),
            ["primaryKey"] = JsonText.Array(dataset.Key),
            ["foreignKeys"] = references && dataset.Columns.Any(column => column.Refers is not null) ? JsonText.Array(ForeignKeys(dataset)) : null,
        },
    };

    private static JsonObject Column(Dataset dataset, DatasetColumn column) => new()
    {
        ["name"] = column.Name,
        ["titles"] = column.Name,
        ["dc:title"] = Words(column.Label),
        ["dc:description"] = column.About is { } about ? Words(about) : null,
        ["schema:unitText"] = column.Unit?.Code,
        ["datatype"] = Datatype(column),
        ["required"] = column.Required ? true : null,
        ["null"] = dataset.Missing.Count > 0 && !dataset.Key.Contains(column.Name) ? JsonText.Array(dataset.Missing.Select(code => code.Name).Prepend("")) : null,
    };

    private static JsonNode Datatype(DatasetColumn column) => column switch
    {
        { Type: "number" } => Bounded("decimal", column),
        { Type: "integer" } => Bounded("integer", column),
        { Type: "boolean" or "date" } => column.Type,
        { Type: "period" } => Matching(TableSchemas.PeriodPattern),
        { Codes: { } codes } => Matching(string.Join('|', codes.Select(code => Regex.Escape(code.Name)))),
        { IsUrl: true } => "anyURI",
        { Longest: { } longest } => new JsonObject { ["base"] = "string", ["maxLength"] = longest },
        _ => "string",
    };

    private static JsonNode Bounded(string kind, DatasetColumn column) => column is { Least: null, Most: null } ? kind : new JsonObject
    {
        ["base"] = kind,
        ["minimum"] = column.Least is { } least ? Decimals.Write(least) : null,
        ["maximum"] = column.Most is { } most ? Decimals.Write(most) : null,
    };

    private static JsonObject Matching(string pattern) => new() { ["base"] = "string", ["format"] = $"^({pattern})$" };

    private static IEnumerable<JsonNode> ForeignKeys(Dataset dataset) =>
        from column in dataset.Columns
        where column.Refers is not null
        select (JsonNode)new JsonObject
        {
            ["columnReference"] = column.Name,
            ["reference"] = new JsonObject { ["resource"] = ExportFormat.Csv.FileOf(column.Refers!.Value.Slug), ["columnReference"] = column.Refers.Value.Column },
        };

    private static JsonArray Words(Text text) =>
        [new JsonObject { ["@value"] = text.Zh, ["@language"] = "zh" }, new JsonObject { ["@value"] = text.En, ["@language"] = "en" }];

    private static JsonObject Day(DateOnly date) => new() { ["@value"] = date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), ["@type"] = "xsd:date" };
}
