using System.Collections.Immutable;
using Disclosure.GraphQL.Http;

namespace Disclosure.Schema;

/// <summary>The documents of <c>examples/queries</c>: worked examples, and the documents that may be asked for by their hash alone.</summary>
public static class Examples
{
    private const string Folder = "examples/";

    /// <summary>Texts by name.</summary>
    public static ImmutableSortedDictionary<string, string> All { get; } = typeof(Examples).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
        .ToImmutableSortedDictionary(name => name[Folder.Length..], Read, StringComparer.Ordinal);

    /// <summary>One for every endpoint: what clients bring is kept for all of them.</summary>
    internal static PersistedDocuments Persisted { get; } = new(All.Values);

    private static string Read(string name)
    {
        using var reader = new StreamReader(typeof(Examples).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
