using Disclosure.GraphQL.Language;

namespace Disclosure.Server.Serving;

/// <summary>What a client learns of a bug or a broken machine: that there was one. The rest is in the log.</summary>
internal static class UnexpectedError
{
    public static void Answer(IApplicationBuilder app) => app.Run(async context =>
    {
        using var answer = Disclosure.GraphQL.Execution.Answer.OfErrors(new GraphQLError("The server could not answer: the fault is on its side.", ErrorCodes.Internal));
        context.Response.ContentType = "application/json; charset=utf-8";
        context.Response.Headers.CacheControl = "no-store";
        await context.Response.Body.WriteAsync(answer.Json);
    });
}
