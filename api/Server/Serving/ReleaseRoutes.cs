using Disclosure.GraphQL.Types;
using Disclosure.Schema;

namespace Disclosure.Server.Serving;

/// <summary>The routes that lead to releases.</summary>
internal static class ReleaseRoutes
{
    private static readonly Lazy<string> Sdl = new(() => SchemaPrinter.Print(PublicSchema.Instance));

    public static void MapReleases(this WebApplication app)
    {
        app.Map("/graphql", (HttpContext context, ReleaseShelf shelf) => AnswerAsync(context, shelf, "latest"));
        app.Map("/releases/{version}/graphql", (HttpContext context, ReleaseShelf shelf, string version) => AnswerAsync(context, shelf, version));
        app.MapMethods("/graphql/schema.graphql", [HttpMethods.Get, HttpMethods.Head], () => Results.Text(Sdl.Value, "application/graphql; charset=utf-8"));
        app.MapMethods(LogFiles.Pattern, [HttpMethods.Get, HttpMethods.Head], LogFiles.Serve);
        app.MapMethods(Downloads.Pattern, [HttpMethods.Get, HttpMethods.Head], Downloads.ServeAsync);
    }

    private static async Task AnswerAsync(HttpContext context, ReleaseShelf shelf, string version)
    {
        if (await shelf.FindAsync(version) is { } release) await release.Endpoint.HandleAsync(context);
        else context.Response.StatusCode = StatusCodes.Status404NotFound;
    }
}
