using Microsoft.AspNetCore.Diagnostics;

namespace Disclosure.Server.Serving;

/// <summary>The site's own page for what is not there, in the language of the address.</summary>
internal static class NotFoundPage
{
    public static async Task WriteAsync(StatusCodeContext context)
    {
        var (request, response) = (context.HttpContext.Request, context.HttpContext.Response);
        if (response.StatusCode != StatusCodes.Status404NotFound || !(HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))) return;
        var root = context.HttpContext.RequestServices.GetRequiredService<IWebHostEnvironment>().WebRootPath;
        var page = new[] { request.Path.StartsWithSegments("/en", StringComparison.Ordinal) ? "en/404.html" : "404.html", "404.html" }
            .Select(name => Path.Combine(root, name)).FirstOrDefault(File.Exists);
        if (page is null) return;
        response.ContentType = "text/html; charset=utf-8";
        await response.SendFileAsync(page);
    }
}
