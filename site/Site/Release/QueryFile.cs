using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Disclosure.Site.Release;

/// <summary>The query that stands beside a component, with the fragments of the components that it uses.</summary>
public sealed partial class QueryFile
{
    private static readonly ConcurrentDictionary<string, QueryFile> Known = new(StringComparer.Ordinal);

    /// <summary>Fragments by name: those of components, and those that say what a register's rows show.</summary>
    private static readonly FrozenDictionary<string, string> Fragments = typeof(QueryFile).Assembly.GetManifestResourceNames()
        .Where(file => file.EndsWith(".graphql", StringComparison.Ordinal) && (file.StartsWith("Components/", StringComparison.Ordinal) || file.StartsWith("Rows/", StringComparison.Ordinal)))
        .ToFrozenDictionary(file => Path.GetFileNameWithoutExtension(file), StringComparer.Ordinal);

    private QueryFile(string name, string text)
    {
        Name = name;
        var parts = new List<string> { text };
        var fragments = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < parts.Count; i++)
        {
            foreach (var spread in Spread().Matches(parts[i]).Select(match => match.Groups["name"].Value).Where(fragments.Add))
                parts.Add(Load(Fragments[spread]));
        }

        Text = string.Join("\n", parts);
    }

    /// <summary>Such as <c>Pages/Enterprise.graphql</c>.</summary>
    public string Name { get; }

    /// <summary>The whole document.</summary>
    public string Text { get; }

    /// <summary>It asks for some words in the language of <c>$lang</c> alone.</summary>
    public bool NamesLanguage => HasVariable("lang");

    public bool HasVariable(string name) => Text.Contains($"${name}:", StringComparison.Ordinal);

    /// <exception cref="InvalidOperationException">There is no such file.</exception>
    public static QueryFile Of(Type component)
    {
        var space = component.Namespace!.Split('.')[^1];
        return Of($"{space}/{component.Name}.graphql");
    }

    /// <summary>A query that the dictionary wrote rather than a file; it may spread fragments.</summary>
    public static QueryFile Written(string name, string text) => new(name, text);

    public static QueryFile Of(string name) => Known.GetOrAdd(name, static name => new QueryFile(name, Load(name)));

    private static string Load(string name)
    {
        using var stream = typeof(QueryFile).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"no query file {name}");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    [GeneratedRegex(@"\.\.\.\s*(?!on\b)(?<name>[A-Za-z_]\w*)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Spread();
}
