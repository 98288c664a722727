using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Disclosure.GraphQL.Http;

internal enum AnswerType
{
    /// <summary><c>application/json</c>, for old clients: a well-formed request is answered with 200 whatever comes of it.</summary>
    Json,

    /// <summary><c>application/graphql-response+json</c>, whose status codes speak.</summary>
    GraphQLResponse,
}

/// <summary>Content negotiation, both ways.</summary>
internal static class MediaTypes
{
    public const string Json = "application/json; charset=utf-8";
    public const string GraphQLResponse = "application/graphql-response+json; charset=utf-8";

    public static string Of(AnswerType type) => type == AnswerType.Json ? Json : GraphQLResponse;

    /// <summary>The type preferred by the request; of equals the more telling one. Null where neither is accepted.</summary>
    public static AnswerType? Negotiate(HttpRequest request)
    {
        if (request.Headers.Accept.Count == 0) return AnswerType.Json;
        if (!MediaTypeHeaderValue.TryParseList(request.Headers.Accept, out var accepted)) return null;
        var response = Quality(accepted, "application", "graphql-response+json", out var isNamed);
        var json = Quality(accepted, "application", "json", out _);
        // A wildcard is for clients that do not know the new type.
        if (response > 0 && isNamed && response >= json) return AnswerType.GraphQLResponse;
        if (json > 0) return AnswerType.Json;
        return response > 0 ? AnswerType.GraphQLResponse : null;
    }

    /// <summary>The request prefers a page over data.</summary>
    public static bool WantsPage(HttpRequest request) =>
        MediaTypeHeaderValue.TryParseList(request.Headers.Accept, out var accepted)
        && Quality(accepted, "text", "html", out var isNamed) is var html && isNamed && html > 0
        && html >= Quality(accepted, "application", "json", out _);

    /// <summary>JSON in UTF-8, as the body of a request. Anything else a page of another site could send unasked.</summary>
    public static bool IsJsonBody(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
        && type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase)
        && (!type.Charset.HasValue || HeaderUtilities.RemoveQuotes(type.Charset).Equals("utf-8", StringComparison.OrdinalIgnoreCase));

    private static double Quality(IList<MediaTypeHeaderValue> accepted, string type, string subtype, out bool isNamed)
    {
        isNamed = false;
        var (best, specificity) = (0.0, -1);
        foreach (var candidate in accepted)
        {
            var isExact = candidate.Type.Equals(type, StringComparison.OrdinalIgnoreCase) && candidate.SubType.Equals(subtype, StringComparison.OrdinalIgnoreCase);
            var rank = isExact ? 2
                : candidate.MatchesAllTypes ? 0
                : candidate.MatchesAllSubTypes && candidate.Type.Equals(type, StringComparison.OrdinalIgnoreCase) ? 1 : -1;
            if (rank < 0 || rank < specificity) continue;
            if (candidate.Charset.HasValue && !candidate.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase)) continue;
            isNamed |= isExact;
            (best, specificity) = (candidate.Quality ?? 1, rank);
        }

        return best;
    }
}
