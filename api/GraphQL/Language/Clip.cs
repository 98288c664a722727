using System.Text;

namespace Disclosure.GraphQL.Language;

/// <summary>What a client sent, short enough to be quoted back in a message.</summary>
internal static class Clip
{
    private const int Longest = 60;

    /// <summary>A name, in single quotes.</summary>
    public static string Quote(string name) => $"'{Text(name)}'";

    public static string Text(string text)
    {
        if (text.Length <= Longest) return text;
        var length = char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest;
        return text[..length] + "…";
    }

    /// <summary>The character at a byte offset: itself when it is visible, else its code point.</summary>
    public static string Character(ReadOnlySpan<byte> utf8, int at) =>
        at >= utf8.Length ? "the end" : $"'{Bare(utf8, at)}'";

    public static string Bare(ReadOnlySpan<byte> utf8, int at)
    {
        Rune.DecodeFromUtf8(utf8[at..], out var rune, out _);
        return rune.Value is > 0x20 and < 0x7F || Rune.IsLetterOrDigit(rune) ? rune.ToString() : $"U+{rune.Value:X4}";
    }
}
