using Disclosure.GraphQL.Language;

namespace Disclosure.GraphQL.Http;

/// <summary>A request that is refused before an operation is chosen.</summary>
internal sealed record HttpError(int Status, string Code, string Message)
{
    /// <summary>Seconds after which another try makes sense; 0 where none does.</summary>
    public int RetryAfter { get; init; }

    /// <summary>Methods for the header <c>Allow</c>.</summary>
    public string? Allow { get; init; }

    public GraphQLError ToError() => new(Message, Code);

    public static HttpError BadRequest(string message) => new(400, ErrorCodes.BadRequest, message);
}
