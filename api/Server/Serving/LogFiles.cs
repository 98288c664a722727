using System.Security.Cryptography;
using Disclosure.Store.Releases;
using Microsoft.Net.Http.Headers;

namespace Disclosure.Server.Serving;

/// <summary>The log of releases: <c>/data/log/checkpoint</c>, <c>/data/log/tile/…</c>. What is covered by a checkpoint never changes.</summary>
internal static class LogFiles
{
    public const string Pattern = "/data/log/{**path}";

    public static IResult Serve(string? path, ReleasesFolder releases, HttpContext context)
    {
        if (path is null || releases.LogFiles.Find(path) is not { } file) return Results.NotFound();
        var bytes = File.ReadAllBytes(file.Path);
        context.Response.Headers.CacheControl = file.ChangesNoMore ? "public, max-age=31536000, immutable" : "no-cache";
        context.Response.Headers.AccessControlAllowOrigin = "*";
        return Results.File(
            bytes,
            path.StartsWith("tile/", StringComparison.Ordinal) ? "application/octet-stream" : "text/plain; charset=utf-8",
            entityTag: new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(bytes))}\""));
    }
}
