using System.Globalization;
using System.Text.Json.Nodes;
using Disclosure.Store.Releases;

namespace Disclosure.Pipeline.Exporting.Describing;

/// <summary><c>index.json</c>: every dataset and every file of a release, for programs that want to know what there is.</summary>
internal static class IndexFile
{
    public const string Name = "index.json";

    /// <param name="whole">Files that hold or describe the release as a whole.</param>
    /// <param name="issues">Findings by severity.</param>
    public static JsonObject Of(IReadOnlyList<ReleaseDataset> datasets, IEnumerable<ManifestFile> whole, IReadOnlyDictionary<string, long> issues, Publication publication)
    {
        var settings = publication.Settings;
        return new()
        {
            ["version"] = publication.Version,
            ["published"] = publication.Date is { } date ? Day(date) : null,
            ["title"] = JsonText.Both(settings.Title),
            ["description"] = settings.About is { } about ? JsonText.Both(about) : null,
            ["publisher"] = JsonText.Both(settings.Publisher),
            ["contact"] = JsonText.Both(settings.Contact),
            ["licence"] = settings.Licence,
            ["licence_url"] = settings.LicenceUrl,
            ["homepage"] = publication.SiteUrl,
            ["sample"] = settings.Sample,
            ["notes"] = publication.Notes is { } notes ? JsonText.Both(notes) : null,
            ["issues"] = new JsonObject(issues.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => KeyValuePair.Create(pair.Key, (JsonNode?)pair.Value))),
            ["datasets"] = JsonText.Array(datasets.Select(dataset => (JsonNode)Entry(dataset, publication))),
            ["files"] = JsonText.Array(whole.Select(file => (JsonNode)Resource(file, publication))),
        };
    }

    private static JsonObject Entry(ReleaseDataset release, Publication publication) => new()
    {
        ["name"] = release.Dataset.Slug,
        ["title"] = JsonText.Both(release.Dataset.Title),
        ["description"] = JsonText.Both(release.Dataset.About),
        ["licence"] = release.Dataset.Licence,
        ["publisher"] = JsonText.Both(publication.Settings.Publisher),
        ["page"] = publication.PageOf(release.Dataset.Slug),
        ["rows"] = release.Csv.Rows,
        ["coverage"] = release.Covers is var (first, last) ? new JsonObject { ["from"] = $"{first:0000}", ["to"] = $"{last:0000}" } : null,
        ["frequency"] = JsonText.Both(release.Dataset.Frequency),
        ["last_change"] = Day(release.Modified),
        ["next_update"] = Frequencies.Next(release.Dataset.Frequency, release.Modified) is { } next ? Day(next) : null,
        ["resources"] = JsonText.Array(release.Files.Select(file => (JsonNode)Resource(file, publication))),
    };

    private static JsonObject Resource(ManifestFile file, Publication publication) => new()
    {
        ["path"] = file.Path,
        ["url"] = publication.UrlOf(file.Path),
        ["media_type"] = file.MediaType,
        ["bytes"] = file.Bytes,
        ["sha256"] = file.Sha256,
        ["rows"] = file.Rows,
    };

    private static string Day(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
