using System.Text.Json;
using Microsoft.Extensions.FileProviders;

namespace Disclosure.Server.Serving;

/// <summary>GraphiQL, from our own host: a page without a line of inline script.</summary>
internal static class Ide
{
    private const string Address = "/graphql/ide";

    private static readonly byte[] Page = """
        <!doctype html>
        <html lang="zh-CN">
        <head>
          <meta charset="utf-8">
          <meta name="viewport" content="width=device-width">
          <title>GraphQL · 查询接口</title>
          <link rel="icon" href="data:,">
          <link rel="stylesheet" href="/graphql/ide/ide.css">
          <script type="module" src="/graphql/ide/ide.js"></script>
        </head>
        <body>
          <div id="ide"></div>
          <noscript>
            <p>此查询界面需要 JavaScript；接口本身不需要，向本地址发送 POST 请求即可。</p>
            <p lang="en">This editor needs JavaScript; the API does not: send a POST request to this address.</p>
          </noscript>
        </body>
        </html>
        """u8.ToArray();

    /// <summary>The worked examples, as the repository has them.</summary>
    private static readonly byte[] Examples = JsonSerializer.SerializeToUtf8Bytes(Disclosure.Schema.Examples.All.Select(example => new
    {
        name = example.Key,
        query = example.Value,
        variables = Disclosure.Schema.Examples.Variables.GetValueOrDefault(example.Key),
    }));

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "ide");

    public static Task WriteAsync(HttpContext context)
    {
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.ContentLength = Page.Length;
        context.Response.Headers.CacheControl = "no-cache";
        return context.Response.Body.WriteAsync(Page).AsTask();
    }

    public static void MapIdeExamples(this WebApplication app) =>
        app.MapMethods($"{Address}/examples.json", [HttpMethods.Get, HttpMethods.Head], () => Results.Bytes(Examples, "application/json; charset=utf-8"));

    public static void UseIdeFiles(this WebApplication app) => app.UseStaticFiles(new StaticFileOptions
    {
        RequestPath = Address,
        FileProvider = new PhysicalFileProvider(Folder),
        OnPrepareResponse = file => file.Context.Response.Headers.CacheControl = "no-cache",
    });
}
