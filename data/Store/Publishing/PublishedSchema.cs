using Disclosure.Store.Releases;

namespace Disclosure.Store.Publishing;

/// <summary>Each release has a PostgreSQL schema of its own, named by its version, whose comment is the SHA-256 of the release's manifest. A published one is never written to.</summary>
internal static class PublishedSchema
{
    /// <summary>Seen by nobody: it gets its name in the transaction that makes it.</summary>
    public const string Unfinished = "release_unfinished";

    private const string Prefix = "release_";

    /// <summary>Digits, letters and underscores: needs no quotes.</summary>
    public static string NameOf(ReleaseVersion version) => $"{Prefix}{version}".Replace('.', '_');

    /// <returns>Null where the schema is none of ours.</returns>
    public static ReleaseVersion? VersionOf(string name) =>
        name.StartsWith(Prefix, StringComparison.Ordinal) && ReleaseVersion.TryParse(name[Prefix.Length..].Replace('_', '.'), out var version) ? version : null;
}
