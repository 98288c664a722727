using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Disclosure.GraphQL.Http;

/// <summary>Entity tags from the state of the data and the request: known before anything runs, and changed by every release.</summary>
internal static class EntityTag
{
    /// <summary>Weak, because a compressed answer carries the same tag.</summary>
    public static string Of(string version, AnswerType type, string query, RequestParameters parameters, string? costHeader)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var part in new[] { version, type.ToString(), query, parameters.OperationName ?? "", Text(parameters.Variables), costHeader ?? "" })
        {
            var bytes = Encoding.UTF8.GetBytes(part);
            hash.AppendData(BitConverter.GetBytes(bytes.Length));
            hash.AppendData(bytes);
        }

        return $"W/\"{Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 16))}\"";
    }

    public static bool IsKnown(HttpRequest request, string tag) =>
        EntityTagHeaderValue.TryParseList(request.Headers.IfNoneMatch, out var known)
        && EntityTagHeaderValue.TryParse(tag, out var own)
        && known.Any(candidate => candidate.Compare(own, useStrongComparison: false));

    private static string Text(JsonElement json) => json.ValueKind == JsonValueKind.Undefined ? "" : json.GetRawText();
}
