using System.Buffers;
using Disclosure.GraphQL.Language;
using Microsoft.AspNetCore.Http;

namespace Disclosure.GraphQL.Http;

/// <summary>From an HTTP request to its parameters; what the protocol refuses is refused here, before any of it is read further.</summary>
internal static class RequestReader
{
    /// <summary>For the header <c>Allow</c>.</summary>
    public const string Methods = "GET, HEAD, POST";

    public static async ValueTask<(RequestParameters? Parameters, HttpError? Error)> ReadAsync(HttpRequest request, HttpOptions options)
    {
        if (request.Path.Value?.Length + request.QueryString.Value?.Length > options.UrlLength)
            return (null, new HttpError(414, ErrorCodes.UrlLength, $"The address is longer than {options.UrlLength} characters: use POST."));
        if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)) return RequestParameters.FromQuery(request.Query);
        if (!HttpMethods.IsPost(request.Method))
            return (null, new HttpError(405, ErrorCodes.MethodNotAllowed, "Use GET or POST.") { Allow = Methods });
        if (!MediaTypes.IsJsonBody(request) || request.Headers.ContentEncoding.Count > 0)
            return (null, new HttpError(415, ErrorCodes.UnsupportedMediaType, "The body must be application/json in UTF-8, not compressed."));
        var body = await BodyAsync(request, options.BodyBytes);
        return body is null
            ? (null, new HttpError(413, ErrorCodes.BodySize, $"The body is longer than {options.BodyBytes} bytes."))
            : RequestParameters.FromBody(body.Value);
    }

    private static async ValueTask<ReadOnlyMemory<byte>?> BodyAsync(HttpRequest request, long most)
    {
        if (request.ContentLength > most) return null;
        while (true)
        {
            var read = await request.BodyReader.ReadAsync(request.HttpContext.RequestAborted);
            if (read.Buffer.Length > most) return null;
            if (read.IsCompleted)
            {
                var body = read.Buffer.ToArray();
                request.BodyReader.AdvanceTo(read.Buffer.End);
                return body;
            }

            request.BodyReader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }
}
