using System.Globalization;
using System.Text;

namespace Disclosure.Scaffold.Sample.Files.Pdf;

/// <summary>Characters on their way into a PDF: ASCII in Helvetica, all else in the Song face that every reader of PDF maps to one of its own.</summary>
internal static class PdfText
{
    public const string Latin = "F1";
    public const string Chinese = "F2";

    private const char MiddleDot = '·';

    /// <summary>Operators that show a text at a point.</summary>
    public static string Show(string text, decimal x, decimal y, decimal size)
    {
        var line = new StringBuilder($"BT 1 0 0 1 {Number(x)} {Number(y)} Tm ");
        foreach (var run in Runs(text))
        {
            var shown = IsLatin(run[0]) ? $"/{Latin} {Number(size)} Tf ({Escaped(run)})" : $"/{Chinese} {Number(size)} Tf <{Hex(run)}>";
            line.Append(shown).Append(" Tj ");
        }

        return line.Append("ET\n").ToString();
    }

    /// <summary>In points. Helvetica's own widths for what reports are made of.</summary>
    public static decimal Width(string text, decimal size) => text.Sum(Em) * size;

    /// <summary>Lines not wider than a column; Chinese breaks anywhere but before a closing mark, English at blanks.</summary>
    public static IEnumerable<string> Lines(string text, decimal size, decimal width)
    {
        var (start, blank) = (0, -1);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == ' ') blank = i;
            if (Width(text[start..(i + 1)], size) <= width || "，。；：、）》”".Contains(text[i], StringComparison.Ordinal)) continue;
            var end = char.IsAscii(text[i]) && blank > start ? blank : i;
            yield return text[start..end].TrimEnd();
            start = end == blank ? end + 1 : end;
        }

        yield return text[start..];
    }

    /// <summary>The two bytes of each character, as UniGB-UCS2-H maps them.</summary>
    public static string Hex(string text) => string.Concat(text.Select(c => ((int)c).ToString("X4", CultureInfo.InvariantCulture)));

    public static string Number(decimal value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    private static IEnumerable<string> Runs(string text)
    {
        for (int start = 0, i = 1; i <= text.Length; i++)
        {
            if (i < text.Length && IsLatin(text[i]) == IsLatin(text[start])) continue;
            yield return text[start..i];
            start = i;
        }
    }

    /// <summary>The middle dot too: the Song face of some readers lacks it.</summary>
    private static bool IsLatin(char c) => char.IsAscii(c) || c == MiddleDot;

    private static string Escaped(string text) => text.Replace(@"\", @"\\", StringComparison.Ordinal).Replace($"{MiddleDot}", @"\267", StringComparison.Ordinal).Replace("(", @"\(", StringComparison.Ordinal).Replace(")", @"\)", StringComparison.Ordinal);

    private static decimal Em(char c) => c switch
    {
        ' ' or MiddleDot or '.' or ',' or ':' or ';' or '/' or 'I' or 't' or 'f' => 0.278m,
        'i' or 'j' or 'l' => 0.222m,
        '(' or ')' or '-' or 'r' => 0.333m,
        'm' or 'M' => 0.833m,
        'C' or 'w' or 'D' or 'H' or 'N' or 'R' or 'U' => 0.722m,
        >= 'A' and <= 'Z' => 0.667m,
        'c' or 'k' or 's' or 'v' or 'x' or 'y' or 'z' or 'J' => 0.5m,
        _ when char.IsAscii(c) => 0.556m,
        _ => 1,
    };
}
