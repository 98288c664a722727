using System.Text.RegularExpressions;

namespace Disclosure.Press.Bundling;

/// <summary>Where in a text asset other files are named.</summary>
/// <param name="Index">Of the first character of the target in the text.</param>
/// <param name="IsCertain">Whether the text can mean nothing but a file, so that a missing one is a fault.</param>
internal readonly record struct AssetReference(int Index, string Target, bool IsCertain);

internal static partial class AssetReferences
{
    /// <summary>References of a style sheet, a script or a web manifest; none for any other file.</summary>
    public static IEnumerable<AssetReference> Of(string name, string text) => Path.GetExtension(name) switch
    {
        ".css" => From(Style().Matches(text)),
        ".js" or ".mjs" => From(Script().Matches(text)),
        ".webmanifest" => From(WebManifest().Matches(text)),
        _ => [],
    };

    public static bool HasText(string name) => Path.GetExtension(name) is ".css" or ".js" or ".mjs" or ".webmanifest";

    private static IEnumerable<AssetReference> From(MatchCollection matches)
    {
        foreach (Match match in matches)
        {
            var target = match.Groups["target"];
            if (target.Success && IsRelativeOrAbsolutePath(target.Value))
                yield return new AssetReference(target.Index, target.Value, match.Groups["certain"].Success);
        }
    }

    /// <summary>A path of this site, as opposed to a fragment, another host or a <c>data:</c> address.</summary>
    private static bool IsRelativeOrAbsolutePath(string target) =>
        target is not ("" or ['#', ..] or ['/', '/', ..]) && !Scheme().IsMatch(target);

    [GeneratedRegex("""/\*\#\ssourceMappingURL=(?<target>[^\s*]+)|/\*.*?\*/|(?<certain>url\(\s*)(?:"(?<target>[^"]*)"|'(?<target>[^']*)'|(?<target>[^\s"'()]+))\s*\)|(?<certain>@import\s+)(?:"(?<target>[^"]*)"|'(?<target>[^']*)')""",
        RegexOptions.Singleline | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Style();

    // Bundlers leave two kinds of names: those of import, and literals that begin with a dot. Bare names are packages or plain text.
    [GeneratedRegex("""//\#\ssourceMappingURL=(?<target>\S+)|(?<certain>\b(?:from|import)\s*\(?\s*)?(?<quote>["'`])(?<target>\.{1,2}/[^"'`\s\\]*)\k<quote>""", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Script();

    [GeneratedRegex("\"(?<target>[^\"\\\\]+)\"", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex WebManifest();

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9+.-]*:", RegexOptions.None, 10_000)]
    private static partial Regex Scheme();
}
