using System.Security.Cryptography;
using Disclosure.Store.Releases;
using Microsoft.Net.Http.Headers;

namespace Disclosure.Server.Serving;

/// <summary>
/// The files of releases: <c>/data/latest/…</c>, and <c>/data/{version}/…</c>, whose bytes never change; the beginning of a version leads to its newest.
/// Only what the manifest lists can be reached.
/// </summary>
internal static class Downloads
{
    /// <summary>A version, its beginning, or <c>latest</c>; anything else below <c>/data/</c> is a page of the site.</summary>
    public const string Pattern = @"/data/{version:regex(^(latest|\d+(\.\d+){{0,2}})$)}/{**path}";

    private const string Moving = "public, max-age=300, must-revalidate";
    private const string Fixed = "public, max-age=31536000, immutable";
    private const string SumsName = "SHA256SUMS";

    public static async Task<IResult> ServeAsync(string version, string? path, ReleaseShelf shelf, HttpContext context)
    {
        if (await shelf.FindAsync(version) is not { } release || Find(release, path) is not { } file) return Results.NotFound();
        var headers = context.Response.Headers;
        headers.AccessControlAllowOrigin = "*";
        headers.AccessControlExposeHeaders = "Accept-Ranges, Content-Disposition, Content-Length, Content-Range, ETag, Last-Modified, Link";
        headers.CacheControl = version == release.Version ? Fixed : Moving;
        if (version != release.Version && version != ReleasesFolder.LatestName)
            return Results.LocalRedirect($"~/data/{release.Version}/{Uri.EscapeDataString(file.Path)}{context.Request.QueryString}", preserveMethod: true);
        if (DescriptionOf(release, file.Path) is { } description) headers.Link = $"<{description}>; rel=\"describedby\"; type=\"application/csvm+json\"";
        var name = SavedName(file.Path, release.Version);
        if (OpensInBrowser(file)) headers.ContentDisposition = new ContentDispositionHeaderValue("inline") { FileName = name }.ToString();
        return Results.File(
            Path.Combine(release.Folder, file.Path),
            file.MediaType,
            OpensInBrowser(file) ? null : name,
            new DateTimeOffset(release.Manifest.Date.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero),
            new EntityTagHeaderValue($"\"{file.Sha256}\""),
            enableRangeProcessing: true);
    }

    /// <summary>Whether an address is one of a download, and of no page.</summary>
    public static bool Cover(PathString path) =>
        path.Value?.Split('/') is ["", "data", var version, _, ..] && (version is ReleasesFolder.LatestName || (version.Length > 0 && version.All(c => char.IsAsciiDigit(c) || c is '.')));

    private static ManifestFile? Find(ShelvedRelease release, string? path) =>
        path is null ? null : release.Files.GetValueOrDefault(path) ?? (path is Manifest.FileName or SumsName ? Unlisted(release, path) : null);

    /// <summary>The two files that list the others. They are small, and hashed anew.</summary>
    private static ManifestFile Unlisted(ShelvedRelease release, string path)
    {
        var bytes = File.ReadAllBytes(Path.Combine(release.Folder, path));
        var type = path == Manifest.FileName ? "application/json" : "text/plain; charset=utf-8";
        return new(path, bytes.Length, Convert.ToHexStringLower(SHA256.HashData(bytes)), type);
    }

    /// <summary>Where the W3C's programs look for what the columns of a table mean.</summary>
    private static string? DescriptionOf(ShelvedRelease release, string path) =>
        path.EndsWith(".csv", StringComparison.Ordinal) && $"{path[..^4]}-metadata.json" is var name && release.Files.ContainsKey(name) ? name : null;

    /// <summary>Reports are read, tables are saved.</summary>
    private static bool OpensInBrowser(ManifestFile file) => file.MediaType is "application/pdf";

    /// <summary><c>figures.csv</c> is saved as <c>figures-1.2.0.csv</c>, so that a saved file says what it is; a report has a name of its own.</summary>
    private static string SavedName(string path, string version) =>
        path.LastIndexOf('/') is var folder and > 0 ? path[(folder + 1)..]
        : path.IndexOf('.', StringComparison.Ordinal) is var dot and > 0 ? $"{path[..dot]}-{version}{path[dot..]}" : $"{path}-{version}";
}
