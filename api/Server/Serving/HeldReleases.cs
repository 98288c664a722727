using Disclosure.Store.Publishing;
using Disclosure.Store.Releases;

namespace Disclosure.Server.Serving;

/// <summary>Which of an instance's releases the database holds, asked again every few seconds while it matters.</summary>
internal sealed class HeldReleases(ReleasesFolder folder, ReleaseDatabase database, TimeProvider time)
{
    private static readonly TimeSpan Between = TimeSpan.FromSeconds(2);
    private volatile Answer? known;

    public ReleaseDatabase Database => database;

    /// <summary>By the SHA-256 of the manifest, not by the version alone.</summary>
    /// <exception cref="ReleaseDatabaseException">The database cannot be asked.</exception>
    public async ValueTask<bool> HasAsync(ReleaseVersion version)
    {
        if (known is not { } answer || time.GetElapsedTime(answer.At) > Between)
            known = answer = new(time.GetTimestamp(), await database.HeldAsync(CancellationToken.None));
        return answer.Held.TryGetValue(version, out var manifest) && folder.Log().Any(entry => entry.Version == version && entry.ManifestSha256 == manifest);
    }

    private sealed record Answer(long At, IReadOnlyDictionary<ReleaseVersion, string> Held);
}
