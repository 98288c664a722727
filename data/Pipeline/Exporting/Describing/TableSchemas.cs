using System.Text.Json.Nodes;
using Disclosure.Model.Codecs;

namespace Disclosure.Pipeline.Exporting.Describing;

/// <summary>A table in the words of Frictionless Table Schema: types, constraints, codes, keys.</summary>
internal static class TableSchemas
{
    private const string Profile = "https://datapackage.org/profiles/2.0/tableschema.json";

    /// <summary>The characters of a period: a year, a quarter or a month.</summary>
    public const string PeriodPattern = "[0-9]{4}(-Q[1-4]|-(0[1-9]|1[0-2]))?";

    /// <summary>As a file of its own.</summary>
    public static JsonObject Document(Dataset dataset)
    {
        var document = Of(dataset);
        document.Insert(0, "$schema", Profile);
        return document;
    }

    public static JsonObject Of(Dataset dataset) => new()
    {
        ["fields"] = JsonText.Array(dataset.Columns.Select(column => (JsonNode)Field(dataset, column))),
        ["missingValues"] = JsonText.Array(dataset.Missing.Select(code => code.Name).Prepend("")),
        ["primaryKey"] = JsonText.Array(dataset.Key),
        ["foreignKeys"] = dataset.Columns.Any(column => column.Refers is not null) ? JsonText.Array(ForeignKeys(dataset)) : null,
    };

    private static JsonObject Field(Dataset dataset, DatasetColumn column) => new()
    {
        ["name"] = column.Name,
        ["title"] = column.Label.Zh,
        ["titles"] = JsonText.Both(column.Label),
        ["description"] = column.About?.Zh,
        ["descriptions"] = column.About is { } about ? JsonText.Both(about) : null,
        ["type"] = column.Type is "period" or "code" or "text" ? "string" : column.Type,
        ["format"] = column.IsUrl ? "uri" : null,
        ["unit"] = column.Unit?.Code,
        ["trueValues"] = column.Type is "boolean" ? JsonText.Array(["true"]) : null,
        ["falseValues"] = column.Type is "boolean" ? JsonText.Array(["false"]) : null,
        ["constraints"] = Constraints(dataset, column) is { Count: > 0 } constraints ? constraints : null,
        ["codes"] = column.Codes is { } codes ? JsonText.Array(codes.Select(code => (JsonNode)new JsonObject { ["value"] = code.Name, ["label"] = JsonText.Both(code.Label) })) : null,
    };

    private static JsonObject Constraints(Dataset dataset, DatasetColumn column)
    {
        var constraints = new JsonObject();
        if (column.Required) constraints.Add("required", true);
        if (dataset.Key is [var key] && key == column.Name) constraints.Add("unique", true);
        if (column.Codes is { } codes) constraints.Add("enum", JsonText.Array(codes.Select(code => code.Name)));
        if (column.Type is "period") constraints.Add("pattern", PeriodPattern);
        if (column.Least is { } least) constraints.Add("minimum", Number(least));
        if (column.Most is { } most) constraints.Add("maximum", Number(most));
        if (column.Longest is { } longest) constraints.Add("maxLength", longest);
        return constraints;
    }

    private static JsonNode Number(decimal value) => JsonNode.Parse(Decimals.Write(value))!;

    private static IEnumerable<JsonNode> ForeignKeys(Dataset dataset) =>
        from column in dataset.Columns
        where column.Refers is not null
        select (JsonNode)new JsonObject
        {
            ["fields"] = JsonText.Array([column.Name]),
            ["reference"] = new JsonObject { ["resource"] = column.Refers!.Value.Slug == dataset.Slug ? "" : column.Refers.Value.Slug, ["fields"] = JsonText.Array([column.Refers.Value.Column]) },
        };
}
