using System.Globalization;
using System.Text;

namespace Disclosure.GraphQL.Language;

/// <summary>Characters meant to the characters of a string token.</summary>
internal static class StringPrinter
{
    public static string Print(StringNode node) => node.IsBlock && FitsBlock(node.Value) ? Block(node.Value, "") : Quoted(node.Value);

    /// <summary>A block string where it can carry the text, else an ordinary one.</summary>
    /// <param name="indent">Put before every line but the first.</param>
    public static string Description(string value, string indent) => FitsBlock(value) ? Block(value, indent) : Quoted(value);

    public static string Quoted(string value)
    {
        var text = new StringBuilder("\"", value.Length + 2);
        foreach (var c in value)
        {
            switch (c)
            {
                case '"': text.Append("\\\""); break;
                case '\\': text.Append(@"\\"); break;
                case '\n': text.Append("\\n"); break;
                case '\r': text.Append("\\r"); break;
                case '\t': text.Append("\\t"); break;
                default:
                    if (char.IsControl(c)) text.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
                    else text.Append(c);
                    break;
            }
        }

        return text.Append('"').ToString();
    }

    private static string Block(string value, string indent)
    {
        var text = new StringBuilder("\"\"\"");
        foreach (var line in value.Replace("\"\"\"", "\\\"\"\"", StringComparison.Ordinal).Split('\n'))
        {
            text.Append('\n');
            if (line.Length > 0) text.Append(indent).Append(line);
        }

        return text.Append('\n').Append(indent).Append("\"\"\"").ToString();
    }

    /// <summary>Reading the block string back gives the same characters: nothing of it is taken for indentation or blank ends.</summary>
    private static bool FitsBlock(string value)
    {
        if (value.Any(c => char.IsControl(c) && c is not ('\n' or '\t'))) return false;
        var lines = value.Split('\n');
        return !StringText.IsBlank(lines[0])
            && !StringText.IsBlank(lines[^1])
            && lines.Where(line => !StringText.IsBlank(line)).Min(StringText.Indentation) == 0;
    }
}
