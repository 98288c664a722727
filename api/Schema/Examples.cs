using System.Collections.Immutable;
using Disclosure.GraphQL.Http;
using Disclosure.Model.Dictionary;

namespace Disclosure.Schema;

/// <summary>The documents of <c>examples/queries</c>: worked examples, and the documents that may be asked for by their hash alone.</summary>
public static class Examples
{
    /// <summary>Texts by name.</summary>
    public static ImmutableSortedDictionary<string, string> All { get; } = In("examples/", "");

    /// <summary>Values for the variables of those that have some, as JSON, by the same names.</summary>
    public static ImmutableSortedDictionary<string, string> Variables { get; } = In("variables/", ".variables");

    /// <summary>What an example is for: its first line, in Chinese and English.</summary>
    public static Text About(string example) => example[2..example.IndexOf('\n', StringComparison.Ordinal)].Split(" / ", 2) is [var zh, var en] ? new(zh, en) : throw new InvalidDataException($"an example says at its beginning what it is for, in Chinese / in English: {example}");

    /// <summary>One for every endpoint: what clients bring is kept for all of them.</summary>
    internal static PersistedDocuments Persisted { get; } = new(All.Values);

    private static ImmutableSortedDictionary<string, string> In(string folder, string ending) => typeof(Examples).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(folder, StringComparison.Ordinal))
        .ToImmutableSortedDictionary(name => name[folder.Length..^ending.Length], Read, StringComparer.Ordinal);

    private static string Read(string name)
    {
        using var reader = new StreamReader(typeof(Examples).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
