using System.Collections.Frozen;
using System.Text;

namespace Disclosure.Pipeline.Reading;

/// <summary>The encodings in which spreadsheets and registers reach us.</summary>
internal static class Encodings
{
    private static readonly FrozenDictionary<string, string> WebNames = new Dictionary<string, string>
    {
        ["utf-8"] = "utf-8",
        ["gb18030"] = "GB18030",
        ["big5"] = "big5",
        ["shift_jis"] = "shift_jis",
        ["latin-1"] = "iso-8859-1",
        ["windows-1252"] = "windows-1252",
        ["utf-16"] = "utf-16",
        ["utf-16-be"] = "utf-16BE",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    static Encodings() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static IEnumerable<string> Names => WebNames.Keys.Order(StringComparer.Ordinal);

    public static bool Knows(string name) => WebNames.ContainsKey(name);

    /// <summary>Bytes that do not fit become U+FFFD, which the readers refuse with its place.</summary>
    public static Encoding Find(string name) => Encoding.GetEncoding(WebNames[name]);
}
