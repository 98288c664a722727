using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Disclosure.Press.Hosting;

/// <summary>The same headers and redirects in a web server.</summary>
public static class SiteHeadersExtensions
{
    /// <summary>Puts the headers of its path on every response that does not have them yet. Goes before what answers.</summary>
    public static IApplicationBuilder UseSiteHeaders(this IApplicationBuilder app, SiteHeaders headers) => app.Use((context, next) =>
    {
        context.Response.OnStarting(() =>
        {
            foreach (var (name, value) in headers.Of(context.Request.Path.Value ?? "/"))
                context.Response.Headers.TryAdd(name, value);
            return Task.CompletedTask;
        });
        return next(context);
    });

    /// <summary>Answers paths that redirect. Goes after the static files, as a file goes before a redirect; 200 and 404 are the server's own affair.</summary>
    public static IApplicationBuilder UseSiteRedirects(this IApplicationBuilder app, SiteHeaders headers) => app.Use((context, next) =>
    {
        if (context.GetEndpoint() is not null || headers.RedirectOf(context.Request.Path.Value ?? "/") is not { Status: 301 or 302 } redirect)
            return next(context);
        context.Response.Redirect(redirect.To + context.Request.QueryString, permanent: redirect.Status == 301);
        return Task.CompletedTask;
    });
}
