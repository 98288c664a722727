using System.Globalization;
using Disclosure.GraphQL.Execution;
using Disclosure.GraphQL.Language;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Logging;
using Microsoft.Net.Http.Headers;

namespace Disclosure.GraphQL.Http;

/// <summary>GraphQL over HTTP: POST with JSON, GET (and HEAD) for queries, entity tags, persisted documents, and limits before the work that they bound.</summary>
public sealed partial class GraphQLEndpoint(Executor executor, HttpOptions options, ILogger<GraphQLEndpoint> logger)
{
    /// <summary>A header that asks for the cost: <c>report</c> beside the answer, <c>validate</c> instead of it.</summary>
    public const string CostHeader = "GraphQL-Cost";

    public HttpOptions Options { get; } = options;

    public async Task HandleAsync(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        response.Headers.AccessControlAllowOrigin = "*";
        if (HttpMethods.IsOptions(request.Method))
        {
            Preflight(response);
            return;
        }

        response.Headers.AccessControlExposeHeaders = "ETag, RateLimit, RateLimit-Policy, Retry-After";
        response.Headers.Vary = $"{HeaderNames.Accept}, {HeaderNames.AcceptEncoding}, {CostHeader}";
        if (Options.Page is { } page && IsGet(request) && MediaTypes.WantsPage(request))
        {
            await page(context);
            return;
        }

        if (MediaTypes.Negotiate(request) is not { } type)
        {
            await RefuseAsync(context, AnswerType.Json, new(406, ErrorCodes.NotAcceptable, "The answer is application/graphql-response+json or application/json, in UTF-8."));
            return;
        }

        if ((Options.Rate?.Count(context) ?? await ServeAsync(context, type)) is { } error) await RefuseAsync(context, type, error);
    }

    private static bool IsGet(HttpRequest request) => HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method);

    private static void Preflight(HttpResponse response)
    {
        response.StatusCode = StatusCodes.Status204NoContent;
        response.Headers.Allow = $"{RequestReader.Methods}, OPTIONS";
        response.Headers.AccessControlAllowMethods = $"{RequestReader.Methods}, OPTIONS";
        response.Headers.AccessControlAllowHeaders = $"Content-Type, Accept, {CostHeader}, If-None-Match";
        response.Headers.AccessControlMaxAge = "86400";
    }

    /// <returns>Why the request is refused, or null once it is answered.</returns>
    private async ValueTask<HttpError?> ServeAsync(HttpContext context, AnswerType type)
    {
        var (parameters, error) = await RequestReader.ReadAsync(context.Request, Options);
        if (error is not null) return error;
        var (text, unknown) = Options.Documents.Resolve(parameters!);
        if (unknown is not null) return unknown;

        var cost = context.Request.Headers[CostHeader].ToString();
        HttpError? refusal = null;
        var operation = new GraphQLRequest(text!)
        {
            OperationName = parameters!.OperationName,
            Variables = parameters.Variables,
            Source = Options.Source(context),
            Editions = Options.Editions,
            Cost = cost switch { "report" => CostReport.Report, "validate" => CostReport.Only, _ => CostReport.None },
            Admit = Options.Rate is { } rate ? points => (refusal = rate.Charge(context, points))?.ToError() : null,
        };
        var isGet = IsGet(context.Request);
        var tag = isGet ? EntityTag.Of(Options.Version, type, text!, parameters, cost) : null;
        if (tag is not null && EntityTag.IsKnown(context.Request, tag))
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            SetCaching(context.Response, tag);
            return null;
        }

        using var place = await Options.Concurrency.EnterAsync(context.RequestAborted);
        if (!place.IsAcquired) return new(503, ErrorCodes.Overloaded, "Too many operations are running: try again shortly.") { RetryAfter = 1 };
        if (isGet && executor.KindOf(operation) is OperationKind.Mutation or OperationKind.Subscription)
            return new(405, ErrorCodes.MethodNotAllowed, "GET is for queries.") { Allow = "POST" };

        using var answer = await executor.ExecuteAsync(operation, context.RequestAborted);
        if (refusal is not null) return refusal;
        foreach (var failure in answer.Exceptions) LogFailure(logger, failure, answer.Operation?.Name);
        context.Response.StatusCode = StatusOf(answer, type);
        if (tag is not null && answer.Kind == AnswerKind.Complete) SetCaching(context.Response, tag);
        else context.Response.Headers.CacheControl = "no-store";
        await WriteAsync(context, type, answer);
        return null;
    }

    private int StatusOf(Answer answer, AnswerType type) => (answer.Kind, type) switch
    {
        (AnswerKind.RequestError, AnswerType.GraphQLResponse) => Options.UsesDraftStatusCodes && answer.Errors[0].Code != ErrorCodes.Syntax ? 422 : 400,
        (AnswerKind.Partial, AnswerType.GraphQLResponse) => Options.UsesDraftStatusCodes ? 294 : 200,
        _ => 200,
    };

    private void SetCaching(HttpResponse response, string tag)
    {
        response.Headers.ETag = tag;
        response.Headers.CacheControl = string.Create(CultureInfo.InvariantCulture, $"public, max-age={(long)Options.MaxAge.TotalSeconds}");
    }

    private static async Task RefuseAsync(HttpContext context, AnswerType type, HttpError error)
    {
        Telemetry.CountRefusal(error.Code);
        context.Response.StatusCode = error.Status;
        context.Response.Headers.CacheControl = "no-store";
        if (error.Allow is { } allow) context.Response.Headers.Allow = allow;
        if (error.RetryAfter > 0) context.Response.Headers.RetryAfter = error.RetryAfter.ToString(CultureInfo.InvariantCulture);
        using var answer = Answer.OfErrors(error.ToError());
        await WriteAsync(context, type, answer);
    }

    private static async Task WriteAsync(HttpContext context, AnswerType type, Answer answer)
    {
        context.Response.ContentType = MediaTypes.Of(type);
        context.Response.ContentLength = answer.Json.Length;
        if (!HttpMethods.IsHead(context.Request.Method)) await context.Response.Body.WriteAsync(answer.Json, context.RequestAborted);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A statement of the operation '{Operation}' failed.")]
    private static partial void LogFailure(ILogger logger, Exception failure, string? operation);
}

/// <summary>Puts endpoints into routes.</summary>
public static class GraphQLRoutes
{
    /// <summary>All methods of the path go to the endpoint, which answers those it does not know with 405.</summary>
    public static IEndpointConventionBuilder MapGraphQL(this IEndpointRouteBuilder routes, string pattern, GraphQLEndpoint endpoint) =>
        routes.Map(pattern, endpoint.HandleAsync);
}
