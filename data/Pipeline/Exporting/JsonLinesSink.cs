using System.Buffers;
using System.Text.Json;

namespace Disclosure.Pipeline.Exporting;

/// <summary>One object a line; numbers and flags as JSON has them, absent fields left out.</summary>
internal sealed class JsonLinesSink : RowSink
{
    private readonly Chunks chunks;
    private readonly Utf8JsonWriter json;
    private readonly (JsonEncodedText Name, string Type)[] columns;

    public JsonLinesSink(Stream file, Dataset dataset)
    {
        chunks = new(file);
        json = new(chunks.Buffer, new() { Encoder = JsonText.Encoder });
        columns = [.. dataset.Columns.Select(column => (JsonEncodedText.Encode(column.Name), column.Type))];
    }

    public override void Write(ReadOnlySpan<string?> row)
    {
        json.WriteStartObject();
        for (var i = 0; i < row.Length; i++)
        {
            if (row[i] is { Length: > 0 } cell) Write(columns[i], cell);
        }

        json.WriteEndObject();
        json.Flush();
        json.Reset();
        chunks.EndLine();
    }

    public override void Dispose()
    {
        json.Dispose();
        chunks.Empty();
    }

    private void Write((JsonEncodedText Name, string Type) column, string cell)
    {
        json.WritePropertyName(column.Name);
        switch (column.Type)
        {
            case "integer" or "number": json.WriteRawValue(cell); break; // our digits are JSON's
            case "boolean": json.WriteBooleanValue(cell == "true"); break;
            default: json.WriteStringValue(cell); break;
        }
    }

    /// <summary>Lines on their way into a file, many at a time.</summary>
    private sealed class Chunks(Stream file)
    {
        private const int Size = 1 << 16;

        public ArrayBufferWriter<byte> Buffer { get; } = new(Size * 2);

        public void EndLine()
        {
            Buffer.Write("\n"u8);
            if (Buffer.WrittenCount >= Size) Empty();
        }

        public void Empty()
        {
            file.Write(Buffer.WrittenSpan);
            Buffer.ResetWrittenCount();
        }
    }
}
