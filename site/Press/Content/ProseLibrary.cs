using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Disclosure.Press.Content;

/// <summary>All prose of a site, read and checked: <c>content/&lt;section&gt;/&lt;name&gt;.zh.md</c> beside <c>&lt;name&gt;.en.md</c>.</summary>
public sealed partial class ProseLibrary
{
    private readonly ImmutableSortedDictionary<(string Section, string Name, string Language), Prose> pieces;

    private ProseLibrary(IEnumerable<Prose> pieces, ImmutableArray<Fault> faults)
    {
        this.pieces = pieces.ToImmutableSortedDictionary(piece => (piece.Section, piece.Name, piece.Language.Code), piece => piece, Comparer<(string, string, string)>.Create(Compare));
        Faults = faults;
    }

    /// <summary>What is wrong with any file, ordered by place; hand it on in <see cref="PressSite.Faults"/>. A piece with a fault is not in the library.</summary>
    public ImmutableArray<Fault> Faults { get; }

    /// <summary>Ordered by section, name and language.</summary>
    public IEnumerable<Prose> All => pieces.Values;

    /// <summary>The pieces of a section in a language, ordered by name.</summary>
    public IEnumerable<Prose> In(string section, Language language) => All.Where(piece => piece.Section == section && piece.Language == language);

    public Prose? Find(string section, string name, Language language) => pieces.GetValueOrDefault((section, name, language.Code));

    /// <summary>Reads folders of prose; a file in a later folder takes the place of the same one in an earlier.</summary>
    public static async Task<ProseLibrary> ReadAsync(IReadOnlyList<string> folders, ProseRules rules, CancellationToken cancellation = default)
    {
        var reader = new ProseReader(rules);
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var folder in folders)
        {
            foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            {
                var path = Path.GetRelativePath(folder, file).Replace('\\', '/');
                if (!HiddenPart().IsMatch(path))
                    files[path] = file;
            }
        }

        foreach (var (path, file) in files)
            await reader.ReadAsync(path, file, cancellation);
        reader.CheckTwins(files);
        return new ProseLibrary(reader.Pieces, reader.Faults);
    }

    private static int Compare((string Section, string Name, string Language) one, (string Section, string Name, string Language) other)
    {
        var bySection = string.CompareOrdinal(one.Section, other.Section);
        if (bySection != 0)
            return bySection;
        var byName = string.CompareOrdinal(one.Name, other.Name);
        return byName != 0 ? byName : string.CompareOrdinal(one.Language, other.Language);
    }

    [GeneratedRegex(@"(^|/)\.", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex HiddenPart();
}
