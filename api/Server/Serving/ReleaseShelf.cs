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
/// <param name="folder">The instance's releases.</param>
internal sealed class ReleaseShelf(ReleasesFolder folder, EndpointFactory endpoints) : IAsyncDisposable
{
    private readonly ConcurrentDictionary<ReleaseVersion, Lazy<Task<ShelvedRelease>>> open = new();

    /// <summary>The release that <c>latest</c> names now; null where there is none yet.</summary>
    public async ValueTask<ShelvedRelease?> LatestAsync() => folder.Latest() is { } version ? await OpenAsync(version) : null;

    /// <param name="version"><c>latest</c>, a version, or its beginning: <c>1</c> and <c>1.4</c> find their newest.</param>
    /// <returns>Null where no release fits.</returns>
    public async ValueTask<ShelvedRelease?> FindAsync(string version) => folder.Resolve(version) is { } found ? await OpenAsync(found) : null;

    public async ValueTask DisposeAsync()
    {
        foreach (var release in open.Values.Where(lazy => lazy.IsValueCreated)) (await release.Value).Dispose();
    }

    private Task<ShelvedRelease> OpenAsync(ReleaseVersion version) => open.GetOrAdd(version, found => new(() => ReadAsync(found))).Value;

    private async Task<ShelvedRelease> ReadAsync(ReleaseVersion version)
    {
        var path = folder.FolderOf(version);
        var api = await ReleaseApi.OpenAsync(Path.Combine(path, ReleasesFolder.StoreName));
        return new(path, folder.Manifest(version), api, endpoints.Make(api));
    }
}
