using System.Globalization;
using System.Text.Json.Nodes;
using Disclosure.Store.Releases;

namespace Disclosure.Pipeline.Exporting.Describing;

/// <summary>The whole release as a Frictionless Data Package.</summary>
internal static class DataPackages
{
    public const string Name = "datapackage.json";
    public const string MediaType = "application/vnd.datapackage+json";

    private const string Profile = "https://datapackage.org/profiles/2.0/datapackage.json";
    private const string ResourceProfile = "https://datapackage.org/profiles/2.0/dataresource.json";

    /// <param name="files">Of the datasets, in CSV.</param>
    public static JsonObject Of(IReadOnlyList<(Dataset Dataset, ManifestFile Csv)> files, Publication publication)
    {
        var settings = publication.Settings;
        return new()
        {
            ["$schema"] = Profile,
            ["name"] = "disclosure",
            ["id"] = publication.UrlOf(Name),
            ["title"] = settings.Title.Zh,
            ["titles"] = JsonText.Both(settings.Title),
            ["description"] = settings.About?.Zh,
            ["descriptions"] = settings.About is { } about ? JsonText.Both(about) : null,
            ["homepage"] = publication.SiteUrl,
            ["version"] = publication.Version,
            ["created"] = publication.Date is { } date ? $"{date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}T00:00:00Z" : null,
            ["licenses"] = Licences(settings.Licence, publication),
            ["contributors"] = new JsonArray(new JsonObject { ["title"] = settings.Publisher.Zh, ["titles"] = JsonText.Both(settings.Publisher), ["role"] = "publisher", ["roles"] = new JsonArray("publisher") }),
            ["resources"] = JsonText.Array(files.Select(file => (JsonNode)Resource(file.Dataset, file.Csv, publication))),
        };
    }

    private static JsonObject Resource(Dataset dataset, ManifestFile csv, Publication publication) => new()
    {
        ["$schema"] = ResourceProfile,
        ["profile"] = "tabular-data-resource",
        ["type"] = "table",
        ["name"] = dataset.Slug,
        ["path"] = csv.Path,
        ["title"] = dataset.Title.Zh,
        ["titles"] = JsonText.Both(dataset.Title),
        ["description"] = dataset.About.Zh,
        ["descriptions"] = JsonText.Both(dataset.About),
        ["format"] = "csv",
        ["mediatype"] = "text/csv",
        ["encoding"] = "utf-8",
        ["bytes"] = csv.Bytes,
        ["rows"] = csv.Rows,
        ["hash"] = $"sha256:{csv.Sha256}",
        ["licenses"] = Licences(dataset.Licence, publication),
        ["dialect"] = new JsonObject { ["delimiter"] = ",", ["lineTerminator"] = "\n", ["quoteChar"] = "\"", ["doubleQuote"] = true, ["header"] = true },
        ["schema"] = TableSchemas.Of(dataset),
    };

    private static JsonArray Licences(string licence, Publication publication) =>
        [new JsonObject { ["name"] = licence, ["path"] = publication.LicenceUrlOf(licence) }];
}
