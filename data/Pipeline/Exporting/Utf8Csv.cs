using System.Buffers;
using System.Text;

namespace Disclosure.Pipeline.Exporting;

/// <summary>Writes the spelling of <see cref="CsvFiles"/> as bytes: several files are written at once, each many million cells.</summary>
internal sealed class Utf8Csv(Stream file)
{
    private const int Size = 1 << 16;
    private static readonly SearchValues<char> Special = SearchValues.Create(",\"\r\n");

    private readonly byte[] buffer = new byte[Size];
    private int used;
    private bool inside;

    public void WriteCell(ReadOnlySpan<char> cell)
    {
        if (inside) WriteByte((byte)',');
        inside = true;
        if (cell.IsEmpty) return;
        if (!cell.ContainsAny(Special))
        {
            WriteText(cell);
            return;
        }

        WriteByte((byte)'"');
        while (cell.IndexOf('"') is var at and >= 0)
        {
            WriteText(cell[..(at + 1)]);
            WriteByte((byte)'"');
            cell = cell[(at + 1)..];
        }

        WriteText(cell);
        WriteByte((byte)'"');
    }

    public void EndRow()
    {
        WriteByte((byte)'\n');
        inside = false;
    }

    public void WriteRaw(ReadOnlySpan<byte> bytes)
    {
        foreach (var each in bytes) WriteByte(each);
    }

    public void Flush()
    {
        file.Write(buffer.AsSpan(0, used));
        used = 0;
    }

    private void WriteText(ReadOnlySpan<char> text)
    {
        const int most = Size / 4; // UTF-8 needs at most three bytes for a char
        while (text.Length > most)
        {
            var part = char.IsHighSurrogate(text[most - 1]) ? most - 1 : most;
            WriteText(text[..part]);
            text = text[part..];
        }

        if (Size - used < text.Length * 3) Flush();
        used += Encoding.UTF8.GetBytes(text, buffer.AsSpan(used));
    }

    private void WriteByte(byte value)
    {
        if (used == Size) Flush();
        buffer[used++] = value;
    }
}
