namespace Disclosure.Site.Release;

/// <summary>The release that the whole site is drawn from.</summary>
public sealed record SiteRelease(string Version, string PublishedOn)
{
    public static async Task<SiteRelease> AskAsync(ReleaseQuery query, CancellationToken cancellation)
    {
        var release = (await query.AskAsync(QueryFile.Of("Release/Current.graphql"), new Dictionary<string, object?>(0), cancellation))["release"];
        return new SiteRelease(release["version"].Text!, release["publishedOn"].Text!);
    }
}
