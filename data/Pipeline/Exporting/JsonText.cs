using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Disclosure.Model.Dictionary;

namespace Disclosure.Pipeline.Exporting;

/// <summary>The one spelling of our JSON files: indented, LF, Chinese as it is.</summary>
internal static class JsonText
{
    /// <summary>The files stand alone and are never part of a page.</summary>
    public static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true, NewLine = "\n", Encoder = Encoder };

    public static byte[] Bytes(JsonObject document) => [.. JsonSerializer.SerializeToUtf8Bytes(Clean(document), Options), (byte)'\n'];

    public static JsonObject Both(Text text) => new() { ["zh"] = text.Zh, ["en"] = text.En };

    public static JsonArray Array(IEnumerable<string> values) => [.. values.Select(value => (JsonNode)value)];

    public static JsonArray Array(IEnumerable<JsonNode> values) => [.. values];

    /// <summary>Takes out what is absent, so that no document says null.</summary>
    private static JsonObject Clean(JsonObject document)
    {
        foreach (var (name, value) in document.ToArray())
        {
            if (value is null) document.Remove(name);
            else if (value is JsonObject inner) Clean(inner);
            else if (value is JsonArray list)
            {
                foreach (var item in list.OfType<JsonObject>()) Clean(item);
            }
        }

        return document;
    }
}
