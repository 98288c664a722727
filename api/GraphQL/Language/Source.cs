using System.Buffers;
using System.Text;

namespace Disclosure.GraphQL.Language;

/// <summary>The text of a document as UTF-8. A text that is not well-formed Unicode is kept, and refused by the parser with its place.</summary>
public sealed class Source
{
    private readonly ReadOnlyMemory<byte> utf8;

    private Source(ReadOnlyMemory<byte> utf8, int malformedAt)
    {
        this.utf8 = utf8;
        MalformedAt = malformedAt;
    }

    public ReadOnlySpan<byte> Utf8 => utf8.Span;

    /// <summary>Byte offset of the first ill-formed sequence or lone surrogate, or −1.</summary>
    public int MalformedAt { get; }

    public static Source FromUtf8(ReadOnlyMemory<byte> utf8) => new(utf8, FindMalformed(utf8.Span));

    public static Source FromText(string text)
    {
        var malformedAt = -1;
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i])) continue;
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
                continue;
            }

            malformedAt = Encoding.UTF8.GetByteCount(text.AsSpan(0, i));
            break;
        }

        return new Source(Encoding.UTF8.GetBytes(text), malformedAt);
    }

    /// <summary>Line and column of a byte offset: lines end at LF, CR or CRLF; both count from 1, columns in UTF-16 units.</summary>
    public Location Locate(int position)
    {
        var text = Utf8[..Math.Clamp(position, 0, utf8.Length)];
        var line = 1;
        var lineStart = 0;
        for (var i = 0; i < text.Length; i++)
        {
            // CR of a CRLF does not count: its LF will.
            if (text[i] == '\n' || (text[i] == '\r' && !(i + 1 < utf8.Length && Utf8[i + 1] == '\n')))
            {
                line++;
                lineStart = i + 1;
            }
        }

        return new Location(line, Encoding.UTF8.GetCharCount(text[lineStart..]) + 1);
    }

    public override string ToString() => Encoding.UTF8.GetString(Utf8);

    private static int FindMalformed(ReadOnlySpan<byte> utf8)
    {
        if (System.Text.Unicode.Utf8.IsValid(utf8)) return -1;
        var at = 0;
        while (Rune.DecodeFromUtf8(utf8[at..], out _, out var length) == OperationStatus.Done) at += length;
        return at;
    }
}

/// <summary>A place in a document; both numbers count from 1.</summary>
public readonly record struct Location(int Line, int Column);
