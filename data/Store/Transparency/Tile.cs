using System.Globalization;

using System.Text.RegularExpressions;

namespace Disclosure.Store.Transparency;

/// <summary>Where a tile of the tree, or a bundle of entries, lies below the log: C2SP <c>tlog-tiles</c>.</summary>
/// <param name="Level">Null for a bundle of entries.</param>
/// <param name="Index">Within the level, from 0.</param>
/// <param name="Width">1 to 256 hashes or entries.</param>
public sealed partial record Tile(int? Level, long Index, int Width)
{
    public const int FullWidth = 256;
    private const int Group = 1000;

    /// <summary>Such as <c>tile/0/x001/x234/067</c>, and <c>tile/entries/000.p/3</c> while it is not full.</summary>
    public string Path
    {
        get
        {
            var path = Part(Index % Group);
            for (var rest = Index / Group; rest > 0; rest /= Group) path = $"x{Part(rest % Group)}/{path}";
            var level = Level is { } number ? Part(number, "0") : "entries";
            return Width == FullWidth ? $"tile/{level}/{path}" : $"tile/{level}/{path}.p/{Part(Width, "0")}";
        }
    }

    /// <summary>How many entries a log has at least that has this tile.</summary>
    public Int128 End
    {
        get
        {
            var end = (Int128)Index * FullWidth + Width;
            for (var level = Level ?? 0; level > 0; level--) end *= FullWidth;
            return end;
        }
    }

    /// <summary>Reads what <see cref="Path"/> writes, and nothing else.</summary>
    public static Tile? TryParse(string path)
    {
        if (Form().Match(path) is not { Success: true } match) return null;
        var index = long.Parse(match.Groups["index"].Value.Replace("x", "", StringComparison.Ordinal).Replace("/", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);
        int? Number(string group) => match.Groups[group] is { Success: true } found ? int.Parse(found.Value, CultureInfo.InvariantCulture) : null;
        var tile = new Tile(Number("level"), index, Number("width") ?? FullWidth);
        return tile.Width is > 0 and <= FullWidth && tile.Path == path ? tile : null;
    }

    [GeneratedRegex(@"^tile/(entries|(?<level>[0-7]))/(?<index>(x[0-9]{3}/){0,5}[0-9]{3})(\.p/(?<width>[0-9]{1,3}))?\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Form();

    /// <summary>The tiles of a level for so many hashes in it; the last may be partial, none is empty.</summary>
    public static IEnumerable<Tile> Of(int? level, long hashes)
    {
        for (long i = 0; i * FullWidth < hashes; i++) yield return new(level, i, (int)Math.Min(FullWidth, hashes - (i * FullWidth)));
    }

    private static string Part(long number, string format = "000") => number.ToString(format, CultureInfo.InvariantCulture);
}
