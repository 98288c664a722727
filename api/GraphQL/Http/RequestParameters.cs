using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace Disclosure.GraphQL.Http;

/// <summary>What a request asks for, however it came. An absent parameter is null or undefined.</summary>
internal sealed record RequestParameters
{
    public string? Query { get; init; }
    public string? OperationName { get; init; }
    public JsonElement Variables { get; init; }
    public string? DocumentId { get; init; }

    /// <summary>The hash of automatic persisted queries, in hexadecimal.</summary>
    public string? PersistedHash { get; init; }

    public static (RequestParameters? Parameters, HttpError? Error) FromBody(ReadOnlyMemory<byte> body)
    {
        if (!TryParse(body, out var root)) return (null, HttpError.BadRequest("The body is not well-formed JSON in UTF-8."));
        if (root.ValueKind != JsonValueKind.Object) return (null, HttpError.BadRequest("The body must be one JSON object; batches are not supported."));
        var (query, isQuery) = Text(root, "query");
        var (name, isName) = Text(root, "operationName");
        var (id, isId) = Text(root, "documentId");
        if (!isQuery || !isName || !isId) return (null, HttpError.BadRequest("'query', 'operationName' and 'documentId' must be strings."));
        return Check(query, name, id, Member(root, "variables"), Member(root, "extensions"));
    }

    public static (RequestParameters? Parameters, HttpError? Error) FromQuery(IQueryCollection query)
    {
        foreach (var (name, values) in query)
        {
            if (values.Count > 1) return (null, HttpError.BadRequest($"'{Clip(name)}' is given more than once."));
        }

        if (!TryParseParameter(query["variables"], out var variables)) return (null, HttpError.BadRequest("'variables' is not well-formed JSON."));
        if (!TryParseParameter(query["extensions"], out var extensions)) return (null, HttpError.BadRequest("'extensions' is not well-formed JSON."));
        var id = Given(query["documentId"]) ?? Given(query["id"]);
        return Check(Given(query["query"]), Given(query["operationName"]), id, variables, extensions);
    }

    private static (RequestParameters? Parameters, HttpError? Error) Check(
        string? query, string? operationName, string? documentId, JsonElement variables, JsonElement extensions)
    {
        if (variables.ValueKind is not (JsonValueKind.Undefined or JsonValueKind.Object)) return (null, HttpError.BadRequest("'variables' must be an object."));
        if (extensions.ValueKind is not (JsonValueKind.Undefined or JsonValueKind.Object)) return (null, HttpError.BadRequest("'extensions' must be an object."));
        string? hash = null;
        if (Member(extensions, "persistedQuery") is { ValueKind: not JsonValueKind.Undefined } persisted)
        {
            if (persisted.ValueKind != JsonValueKind.Object
                || Member(persisted, "version") is not { ValueKind: JsonValueKind.Number } version || !version.TryGetInt32(out var number) || number != 1
                || Text(persisted, "sha256Hash") is not ({ } text, true))
            {
                return (null, HttpError.BadRequest("'extensions.persistedQuery' must be { version: 1, sha256Hash }."));
            }

            hash = text.ToLowerInvariant();
        }

        if (query is null && documentId is null && hash is null) return (null, HttpError.BadRequest("The request has no 'query'."));
        return (new RequestParameters { Query = query, OperationName = operationName, Variables = variables, DocumentId = documentId, PersistedHash = hash }, null);
    }

    private static bool TryParse(ReadOnlyMemory<byte> json, out JsonElement root)
    {
        root = default;
        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = 64 });
            if (!Types.JsonText.IsWellFormed(json.Span)) return false;
            root = document.RootElement.Clone();
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static bool TryParseParameter(StringValues value, out JsonElement json)
    {
        json = default;
        if (Given(value) is not { } text) return true;
        if (!TryParse(System.Text.Encoding.UTF8.GetBytes(text), out json)) return false;
        if (json.ValueKind == JsonValueKind.Null) json = default;
        return true;
    }

    private static string? Given(StringValues value) => string.IsNullOrEmpty(value) ? null : value.ToString();

    /// <summary>A member that is there and not null, or undefined.</summary>
    private static JsonElement Member(JsonElement json, string name) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var member) && member.ValueKind != JsonValueKind.Null ? member : default;

    private static (string? Text, bool IsFine) Text(JsonElement json, string name) => Member(json, name) switch
    {
        { ValueKind: JsonValueKind.Undefined } => (null, true),
        { ValueKind: JsonValueKind.String } text => (text.GetString(), true),
        _ => (null, false),
    };

    private static string Clip(string name) => name.Length <= 40 ? name : name[..40];
}
