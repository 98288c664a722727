using System.Security.Cryptography;
using System.Text;

namespace Disclosure.Model.Identifiers;

/// <summary>Ids that are derived from what they name, so that the same thing keeps its id in every store and release.</summary>
public static class PermanentId
{
    private const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";
    private const int Length = 13;

    /// <summary>65 bits of SHA-256 in Crockford's base 32: below one collision expected in a billion rows.</summary>
    /// <param name="kind">Keeps ids of different registers apart.</param>
    /// <param name="parts">What identifies the thing, in a fixed order.</param>
    public static string Of(string kind, params ReadOnlySpan<string> parts)
    {
        var text = new StringBuilder(kind);
        foreach (var part in parts) text.Append('\u001f').Append(part);
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString()), hash);
        Span<char> id = stackalloc char[Length];
        for (var i = 0; i < Length; i++)
        {
            var bit = i * 5;
            var window = (hash[bit / 8] << 8) | hash[(bit / 8) + 1];
            id[i] = Alphabet[(window >> (11 - (bit % 8))) & 31];
        }

        return new(id);
    }
}
