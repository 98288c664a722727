using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Disclosure.Pipeline.Releasing.Differences;
using Disclosure.Store.Releases;

namespace Disclosure.Pipeline.Exporting;

/// <summary>One register of one edition, in the characters of the release.</summary>
internal static class RegisterExport
{
    private static readonly JsonWriterOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static long WriteCsv(Stream file, Edition edition, ManifestRegister register, CancellationToken cancellation) =>
        CsvFiles.Write(file, register.Fields.Select(field => field.Name), edition.Rows(register), cancellation);

    /// <summary>One object a line; numbers and flags as JSON has them, absent fields left out.</summary>
    public static long WriteJsonLines(Stream file, Edition edition, ManifestRegister register, CancellationToken cancellation)
    {
        var count = 0L;
        using var json = new Utf8JsonWriter(file, Json);
        foreach (var row in edition.Rows(register))
        {
            cancellation.ThrowIfCancellationRequested();
            json.WriteStartObject();
            for (var i = 0; i < row.Length; i++)
            {
                if (row[i] is { Length: > 0 } cell) Write(json, register.Fields[i], cell);
            }

            json.WriteEndObject();
            json.Flush();
            json.Reset();
            file.Write("\n"u8);
            count++;
        }

        return count;
    }

    private static void Write(Utf8JsonWriter json, ManifestField field, string cell)
    {
        json.WritePropertyName(field.Name);
        switch (field.Type)
        {
            case "integer" or "number": json.WriteNumberValue(decimal.Parse(cell, CultureInfo.InvariantCulture)); break;
            case "boolean": json.WriteBooleanValue(cell == "true"); break;
            default: json.WriteStringValue(cell); break;
        }
    }
}
