using Disclosure.Store.Releases;
using Microsoft.Net.Http.Headers;

namespace Disclosure.Server.Serving;

/// <summary>The files of releases: <c>/data/latest/…</c>, and <c>/data/{version}/…</c>, whose bytes never change. Only what the manifest lists can be reached.</summary>
internal static class Downloads
{
    /// <summary>A version, its beginning, or <c>latest</c>; anything else below <c>/data/</c> is a page of the site.</summary>
    public const string Pattern = @"/data/{version:regex(^(latest|\d+(\.\d+){{0,2}})$)}/{**path}";

    public static async Task<IResult> ServeAsync(string version, string? path, ReleaseShelf shelf, HttpContext context)
    {
        if (await shelf.FindAsync(version) is not { } release || Find(release, path) is not { } file) return Results.NotFound();
        context.Response.Headers.CacheControl = version == release.Version ? "public, max-age=31536000, immutable" : "public, max-age=300, must-revalidate";
        context.Response.Headers.AccessControlAllowOrigin = "*";
        return Results.File(
            Path.Combine(release.Folder, file.Path),
            file.MediaType,
            SavedName(file.Path, release.Version),
            new DateTimeOffset(release.Manifest.Date.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero),
            new EntityTagHeaderValue($"\"{file.Sha256}\""),
            enableRangeProcessing: true);
    }

    private static ManifestFile? Find(ShelvedRelease release, string? path) =>
        release.Manifest.Files.FirstOrDefault(file => file.Path == path)
        ?? (path is Manifest.FileName or "SHA256SUMS" ? Unlisted(release, path) : null);

    /// <summary>The two files that list the others. They are small, and hashed anew.</summary>
    private static ManifestFile Unlisted(ShelvedRelease release, string path)
    {
        var bytes = File.ReadAllBytes(Path.Combine(release.Folder, path));
        var type = path == Manifest.FileName ? "application/json" : "text/plain; charset=utf-8";
        return new(path, bytes.Length, Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes)), type);
    }

    /// <summary><c>figures.csv</c> is saved as <c>figures-1.2.0.csv</c>, so that a saved file says what it is.</summary>
    private static string SavedName(string path, string version) =>
        $"{Path.GetFileNameWithoutExtension(path)}-{version}{Path.GetExtension(path)}";
}
