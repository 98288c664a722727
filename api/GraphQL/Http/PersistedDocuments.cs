using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;

namespace Disclosure.GraphQL.Http;

/// <summary>Documents asked for by the SHA-256 of their text: those known beforehand, and those that clients brought (a cache, not a permission).</summary>
/// <param name="trusted">Texts known beforehand.</param>
public sealed class PersistedDocuments(IEnumerable<string> trusted)
{
    /// <summary>Documents of clients that are kept at once.</summary>
    public const int MostBrought = 1_000;

    /// <summary>Characters of the longest of them; a longer one is answered, but not kept.</summary>
    public const int LongestBrought = 64 * 1024;

    private const string Prefix = "sha256:";

    private readonly FrozenDictionary<string, string> known = trusted.Distinct().ToFrozenDictionary(Hash);
    private readonly ConcurrentDictionary<string, string> brought = new();

    /// <summary>Identifiers of the documents known beforehand, as <c>documentId</c> takes them.</summary>
    public IEnumerable<string> Identifiers => known.Keys.Order().Select(hash => Prefix + hash);

    /// <summary>In lower-case hexadecimal.</summary>
    public static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    /// <summary>The text of a request, or why there is none.</summary>
    internal (string? Text, HttpError? Error) Resolve(RequestParameters parameters)
    {
        if (parameters.PersistedHash is { } hash)
        {
            if (parameters.Query is not { } query) return Find(hash);
            if (Hash(query) != hash) return (null, HttpError.BadRequest("'sha256Hash' is not the SHA-256 of the query."));
            Keep(hash, query);
            return (query, null);
        }

        if (parameters.Query is { } text) return (text, null);
        var id = parameters.DocumentId!;
        return Find(id.StartsWith(Prefix, StringComparison.Ordinal) ? id[Prefix.Length..].ToLowerInvariant() : id);
    }

    // Status 200: clients of automatic persisted queries look into the answer, and send the text next.
    private (string? Text, HttpError? Error) Find(string hash) =>
        known.TryGetValue(hash, out var text) || brought.TryGetValue(hash, out text)
            ? (text, null)
            : (null, new HttpError(200, Language.ErrorCodes.PersistedQueryNotFound, "PersistedQueryNotFound"));

    private void Keep(string hash, string text)
    {
        if (text.Length > LongestBrought || known.ContainsKey(hash)) return;
        if (brought.Count >= MostBrought) brought.Clear();
        brought.TryAdd(hash, text);
    }
}
