using System.Buffers;
using System.Globalization;
using System.Text;

namespace Disclosure.GraphQL.Language;

/// <summary>From the characters of a string token to the characters meant.</summary>
internal static class StringText
{
    private static readonly SearchValues<byte> HexDigits = SearchValues.Create("0123456789abcdefABCDEF"u8);

    /// <param name="raw">Between the quotes; its escapes have been checked.</param>
    public static string Unescape(ReadOnlySpan<byte> raw)
    {
        var escape = raw.IndexOf((byte)'\\');
        if (escape < 0) return Encoding.UTF8.GetString(raw);
        var text = new StringBuilder(raw.Length);
        while (escape >= 0)
        {
            text.Append(Encoding.UTF8.GetString(raw[..escape]));
            raw = raw[escape..];
            Escape(raw, out var length, out var character);
            text.Append(character.ToString());
            raw = raw[length..];
            escape = raw.IndexOf((byte)'\\');
        }

        return text.Append(Encoding.UTF8.GetString(raw)).ToString();
    }

    /// <summary>Reads one escape sequence.</summary>
    /// <param name="text">Begins with the backslash.</param>
    /// <returns>What is wrong with it, or null.</returns>
    public static string? Escape(ReadOnlySpan<byte> text, out int length, out Rune character)
    {
        length = 2;
        character = default;
        if (text.Length < 2) return "The string does not end.";
        var simple = text[1] switch
        {
            (byte)'"' => '"',
            (byte)'\\' => '\\',
            (byte)'/' => '/',
            (byte)'b' => '\b',
            (byte)'f' => '\f',
            (byte)'n' => '\n',
            (byte)'r' => '\r',
            (byte)'t' => '\t',
            _ => '\0',
        };
        if (simple != '\0')
        {
            character = new Rune(simple);
            return null;
        }

        if (text[1] != 'u') return $"Unknown escape \\{Clip.Bare(text, 1)}.";
        if (text.Length > 2 && text[2] == '{') return Braced(text, out length, out character);
        if (!Hex(text, 2, out var unit)) return "\\u needs four hexadecimal digits.";
        length = 6;
        if (!char.IsSurrogate(unit))
        {
            character = new Rune(unit);
            return null;
        }

        length = 12;
        return text.Length > 7 && text[6] == '\\' && text[7] == 'u' && Hex(text, 8, out var low) && Rune.TryCreate(unit, low, out character)
            ? null
            : "A surrogate escape stands alone.";
    }

    /// <summary>The specification's BlockStringValue: the common indentation and blank first and last lines go.</summary>
    /// <param name="raw">Between the triple quotes.</param>
    public static string Block(ReadOnlySpan<byte> raw)
    {
        var lines = Encoding.UTF8.GetString(raw)
            .Replace("\\\"\"\"", "\"\"\"", StringComparison.Ordinal)
            .Replace("\r\n", "\n", StringComparison.Ordinal)
            .Replace('\r', '\n')
            .Split('\n');
        var indent = lines.Skip(1).Where(line => !IsBlank(line)).Select(Indentation).DefaultIfEmpty(0).Min();
        var first = Array.FindIndex(lines, line => !IsBlank(line));
        if (first < 0) return "";
        var last = Array.FindLastIndex(lines, line => !IsBlank(line));
        return string.Join('\n', Enumerable.Range(first, last - first + 1)
            .Select(i => i == 0 ? lines[0] : lines[i][Math.Min(indent, lines[i].Length)..]));
    }

    /// <summary>White space before the first other character; also what a block string takes off.</summary>
    public static int Indentation(string line) => line.Length - line.TrimStart(' ', '\t').Length;

    public static bool IsBlank(string line) => Indentation(line) == line.Length;

    private static string? Braced(ReadOnlySpan<byte> text, out int length, out Rune character)
    {
        const string Wrong = "\\u{…} needs hexadecimal digits of a Unicode scalar value.";
        character = default;
        length = text.IndexOf((byte)'}') + 1;
        if (length < 5) return Wrong;
        var digits = text[3..(length - 1)];
        var significant = digits.TrimStart((byte)'0');
        return digits.IndexOfAnyExcept(HexDigits) < 0
            && significant.Length <= 6
            && Rune.TryCreate(significant.IsEmpty ? 0 : int.Parse(significant, NumberStyles.HexNumber), out character)
                ? null
                : Wrong;
    }

    private static bool Hex(ReadOnlySpan<byte> text, int start, out char unit)
    {
        unit = default;
        if (text.Length < start + 4 || text.Slice(start, 4).IndexOfAnyExcept(HexDigits) >= 0) return false;
        unit = (char)int.Parse(text.Slice(start, 4), NumberStyles.HexNumber);
        return true;
    }
}
