using Disclosure.Schema;
using Disclosure.Site.Release;
using Disclosure.Store.Releases;

namespace Disclosure.Server.Preparing;

/// <summary>The releases before the one that is drawn, each opened when first asked for.</summary>
internal sealed class EarlierReleases(ReleasesFolder releases) : IDisposable
{
    private readonly Dictionary<string, ReleaseApi> open = new(StringComparer.Ordinal);

    /// <returns>Null where the folder no longer has it.</returns>
    public async Task<ReleaseQuery?> FindAsync(string version, CancellationToken cancellation)
    {
        if (!open.TryGetValue(version, out var api))
        {
            if (releases.Resolve(version) is not { } found || Path.Combine(releases.FolderOf(found), ReleasesFolder.StoreName) is var path && !File.Exists(path)) return null;
            open.Add(version, api = await ReleaseApi.OpenAsync(path, cancellation));
        }

        return new(api.ExecuteAsync);
    }

    public void Dispose()
    {
        foreach (var api in open.Values) api.Dispose();
    }
}
