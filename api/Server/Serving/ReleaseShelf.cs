using System.Collections.Concurrent;
using System.Collections.Frozen;
using Disclosure.GraphQL.Http;
using Disclosure.Schema;
using Disclosure.Store.Releases;

namespace Disclosure.Server.Serving;

/// <summary>A release that is served: its folder, what its manifest says, its API.</summary>
internal sealed record ShelvedRelease(string Folder, Manifest Manifest, ReleaseApi Api, GraphQLEndpoint Endpoint) : IDisposable
{
    public string Version => Manifest.Version;

    /// <summary>What can be downloaded, by path.</summary>
    public IReadOnlyDictionary<string, ManifestFile> Files { get; } = Manifest.Files.ToFrozenDictionary(file => file.Path, StringComparer.Ordinal);

    public string Database => Path.Combine(Folder, ReleasesFolder.StoreName);

    public void Dispose() => Api.Dispose();
}

/// <summary>The releases of an instance. Each is opened when first asked for and kept; a release never changes, so only <c>latest</c> is looked up again.</summary>
/// <remarks>With a database the latest release is answered out of it, from the moment when it holds the release; until then the one before goes on being the latest.
/// Earlier releases that it does not hold are answered from their files.</remarks>
/// <param name="folder">The instance's releases.</param>
/// <param name="held">Null where releases are answered from their files.</param>
internal sealed class ReleaseShelf(ReleasesFolder folder, EndpointFactory endpoints, HeldReleases? held = null) : IAsyncDisposable
{
    private readonly ConcurrentDictionary<(ReleaseVersion Version, bool IsHeld), Lazy<Task<ShelvedRelease>>> open = new();
    private volatile Pointer? latest;

    /// <summary>The release that <c>latest</c> names now; null where there is none yet.</summary>
    public async ValueTask<ShelvedRelease?> LatestAsync()
    {
        if (Latest() is not { } version) return null;
        if (held is null) return await OpenAsync(version, isHeld: false);
        if (await IsHeldAsync(version)) return await OpenAsync(version, isHeld: true);
        foreach (var earlier in folder.Log().Select(entry => entry.Version).OrderDescending())
        {
            if (await IsHeldAsync(earlier)) return await OpenAsync(earlier, isHeld: true);
        }

        return null;
    }

    /// <param name="version"><c>latest</c>, a version, or its beginning: <c>1</c> and <c>1.4</c> find their newest.</param>
    /// <returns>Null where no release fits.</returns>
    public async ValueTask<ShelvedRelease?> FindAsync(string version)
    {
        if (version == ReleasesFolder.LatestName) return await LatestAsync();
        return folder.Resolve(version) is { } found ? await OpenAsync(found, await IsHeldAsync(found)) : null;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var release in open.Values.Where(lazy => lazy.IsValueCreated)) (await release.Value).Dispose();
    }

    /// <summary>Read again when the pointer was written again, not for every request.</summary>
    private ReleaseVersion? Latest()
    {
        var written = File.GetLastWriteTimeUtc(folder.LatestFile);
        if (latest is { } known && known.Written == written) return known.Version;
        var version = folder.Latest();
        latest = new(written, version);
        return version;
    }

    private async ValueTask<bool> IsHeldAsync(ReleaseVersion version) => held is not null && (open.ContainsKey((version, true)) || await held.HasAsync(version));

    private async Task<ShelvedRelease> OpenAsync(ReleaseVersion version, bool isHeld)
    {
        var opening = open.GetOrAdd((version, isHeld), _ => new(() => ReadAsync(version, isHeld)));
        try
        {
            return await opening.Value;
        }
        catch
        {
            open.TryRemove(new((version, isHeld), opening)); // a database that is away for a moment must not be away for ever
            throw;
        }
    }

    private async Task<ShelvedRelease> ReadAsync(ReleaseVersion version, bool isHeld)
    {
        var path = folder.FolderOf(version);
        var api = isHeld ? await ReleaseApi.OpenAsync(held!.Database, version) : await ReleaseApi.OpenAsync(Path.Combine(path, ReleasesFolder.StoreName));
        return new(path, folder.Manifest(version), api, endpoints.Make(api, (day, _) => OfDayAsync(version, day, isHeld)));
    }

    /// <summary>The release that was current on a day, among a release and those before it: what a pinned release answers never changes.</summary>
    /// <param name="isHeld">Asked for by a release that is answered out of the database: out of it too, where it holds it.</param>
    private async ValueTask<ReleaseApi?> OfDayAsync(ReleaseVersion newest, DateOnly day, bool isHeld) =>
        folder.Log().LastOrDefault(entry => entry.Version.CompareTo(newest) <= 0 && entry.Date <= day) is { } found ? (await OpenAsync(found.Version, isHeld && await IsHeldAsync(found.Version))).Api : null;

    private sealed record Pointer(DateTime Written, ReleaseVersion? Version);
}
