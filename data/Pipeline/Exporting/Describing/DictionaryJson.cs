using System.Text.Json.Nodes;
using Disclosure.Model.Codecs;
using Disclosure.Store.Releases;

namespace Disclosure.Pipeline.Exporting.Describing;

/// <summary>The data dictionary of a table for programs.</summary>
internal static class DictionaryJson
{
    public static JsonObject Of(Dataset dataset) => new()
    {
        ["name"] = dataset.Slug,
        ["title"] = JsonText.Both(dataset.Title),
        ["about"] = JsonText.Both(dataset.About),
        ["licence"] = dataset.Licence,
        ["key"] = JsonText.Array(dataset.Key),
        ["missing"] = dataset.Missing.Count > 0 ? Codes(dataset.Missing) : null,
        ["columns"] = JsonText.Array(dataset.Columns.Select(column => (JsonNode)Column(column))),
    };

    private static JsonObject Column(DatasetColumn column) => new()
    {
        ["name"] = column.Name,
        ["label"] = JsonText.Both(column.Label),
        ["about"] = column.About is { } about ? JsonText.Both(about) : null,
        ["type"] = column.Type,
        ["unit"] = column.Unit is { } unit ? new JsonObject { ["code"] = unit.Code, ["symbol"] = unit.Symbol, ["label"] = JsonText.Both(unit.Label) } : null,
        ["required"] = column.Required,
        ["refers_to"] = column.Refers is var (slug, key) ? new JsonObject { ["dataset"] = slug, ["column"] = key } : null,
        ["minimum"] = Number(column.Least),
        ["maximum"] = Number(column.Most),
        ["longest"] = Number(column.Longest),
        ["codes"] = column.Codes is { } codes ? Codes(codes) : null,
    };

    private static JsonArray Codes(IEnumerable<ManifestCode> codes) =>
        JsonText.Array(codes.Select(code => (JsonNode)new JsonObject { ["code"] = code.Name, ["label"] = JsonText.Both(code.Label) }));

    private static JsonNode? Number(decimal? value) => value is { } number ? JsonNode.Parse(Decimals.Write(number)) : null;
}
