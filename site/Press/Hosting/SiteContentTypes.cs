using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.StaticFiles;

namespace Disclosure.Press.Hosting;

/// <summary>The content type of each file of a site, with the charset of what is text. A web server takes it as its provider.</summary>
public sealed class SiteContentTypes : IContentTypeProvider
{
    private const string Utf8 = "; charset=utf-8";

    private static readonly FileExtensionContentTypeProvider Known = new()
    {
        Mappings =
        {
            [".avif"] = "image/avif",
            [".jsonld"] = "application/ld+json",
            [".jsonl"] = "application/jsonl",
            [".map"] = "application/json",
            [".md"] = "text/markdown",
            [".mjs"] = "text/javascript",
            [".parquet"] = "application/vnd.apache.parquet",
            [".sha256"] = "text/plain",
            [".sqlite"] = "application/vnd.sqlite3",
            [".ttl"] = "text/turtle",
            [".xml"] = "application/xml",
            [".yml"] = "application/yaml",
        },
    };

    public bool TryGetContentType(string subpath, [MaybeNullWhen(false)] out string contentType)
    {
        if (!Known.TryGetContentType(subpath, out contentType))
            return false;
        if (IsText(contentType))
            contentType += Utf8;
        return true;
    }

    /// <summary>Whether files of the type shrink when compressed.</summary>
    public static bool IsCompressible(string path) =>
        Known.TryGetContentType(path, out var type) && (IsText(type) || type is "image/svg+xml" or "application/wasm" or "application/vnd.sqlite3" or "application/manifest+json");

    private static bool IsText(string type) =>
        type.StartsWith("text/", StringComparison.Ordinal) || type is "application/json" or "application/javascript" or "application/xml" or "application/ld+json" or "application/jsonl" or "application/yaml" or "application/atom+xml";
}
