using System.Collections.Concurrent;
using Disclosure.Model.Dictionary;
using Disclosure.Store.Releases;

namespace Disclosure.Site.Release;

/// <summary>The release that the whole site is drawn from.</summary>
/// <param name="Files">What can be downloaded.</param>
/// <param name="Published">Every release up to this one, the newest first.</param>
/// <param name="Indicators">What each means, by its code.</param>
public sealed record SiteRelease(string Version, string PublishedOn, IReadOnlyList<ManifestFile> Files, IReadOnlyList<PublishedRelease> Published, IReadOnlyDictionary<string, Text> Indicators)
{
    private const string ReportFolder = "reports/";

    private readonly ConcurrentDictionary<string, IReadOnlyList<ManifestFile>> files = new(StringComparer.Ordinal);

    private Dictionary<string, ManifestFile> Reports => field ??= Files.Where(file => file.Path.StartsWith(ReportFolder, StringComparison.Ordinal)).ToDictionary(file => file.Path[ReportFolder.Length..], StringComparer.Ordinal);

    /// <param name="earlier">An earlier release by its version; null where it is not at hand.</param>
    public static async Task<SiteRelease> AskAsync(ReleaseQuery query, IReadOnlyList<ManifestFile> files, Func<string, CancellationToken, Task<ReleaseQuery?>> earlier, CancellationToken cancellation)
    {
        var release = (await query.AskAsync(QueryFile.Of("Release/Current.graphql"), new Dictionary<string, object?>(0), cancellation))["release"];
        var (current, published) = (release["version"].Text!, new List<PublishedRelease>());
        await foreach (var row in query.EachAsync(QueryFile.Of("Release/Published.graphql"), "releases", cancellation))
        {
            var version = row["version"].Text!;
            var rows = (version == current ? query : await earlier(version, cancellation)) is { } at ? (await at.AskAsync(QueryFile.Of("Release/PublishedRows.graphql"), new Dictionary<string, object?>(0), cancellation))["datasets"].Rows : [];
            published.Add(new(version, row["publishedOn"].Text!, row["changes"]["totalCount"].Text is not "0", rows.ToDictionary(dataset => dataset["slug"].Text!, StringComparer.Ordinal)));
        }

        var meanings = (await query.AskAsync(QueryFile.Of("Release/Meanings.graphql"), new Dictionary<string, object?>(0), cancellation))["indicators"].Rows;
        return new SiteRelease(current, release["publishedOn"].Text!, files, published, meanings.ToDictionary(row => row["code"].Text!, row => new Text(row["about"].Text!, row["aboutEn"].Text!), StringComparer.Ordinal));
    }

    /// <summary>A report's file as the release carries it.</summary>
    /// <exception cref="InvalidOperationException">The release names a file that it does not carry: a bug.</exception>
    public ManifestFile ReportFile(string name) => Reports.TryGetValue(name, out var file) ? file : throw new InvalidOperationException($"the release has no {ReportFolder}{name}");

    /// <summary>The database with every register.</summary>
    /// <exception cref="InvalidOperationException">The release has none: a bug.</exception>
    public ManifestFile Store => Files.FirstOrDefault(file => file.Path == ReleasesFolder.StoreName) ?? throw new InvalidOperationException($"the release has no {ReleasesFolder.StoreName}");

    /// <summary>An address whose bytes never change.</summary>
    public string AddressOf(ManifestFile file) => $"/data/{Version}/{string.Join('/', file.Path.Split('/').Select(Uri.EscapeDataString))}";

    /// <summary>The files of a register.</summary>
    public IReadOnlyList<ManifestFile> FilesOf(string slug) => files.GetOrAdd(slug, slug => [.. Files.Where(file => Belongs(file, slug))]);

    /// <summary>The files that are of no register: the whole release, wide tables, the catalogue.</summary>
    public IEnumerable<ManifestFile> Others() => Files.Where(file => !file.Path.StartsWith(ReportFolder, StringComparison.Ordinal) && !Model.Catalog.Tables.Any(table => Belongs(file, table.Slug)));

    private static bool Belongs(ManifestFile file, string slug) => file.Path.StartsWith($"{slug}.", StringComparison.Ordinal) || file.Path == $"{slug}-metadata.json";
}
