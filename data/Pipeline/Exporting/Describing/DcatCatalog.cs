using System.Globalization;
using System.Text.Json.Nodes;
using Disclosure.Model.Dictionary;
using Disclosure.Store.Releases;

namespace Disclosure.Pipeline.Exporting.Describing;

/// <summary><c>catalog.jsonld</c>: the release as a DCAT 3 catalogue that portals harvest, with what DCAT-AP asks for. The context stands in the file, so that it reads without another host.</summary>
internal static class DcatCatalog
{
    public const string Name = "catalog.jsonld";
    public const string MediaType = "application/ld+json";

    private const string Authority = "http://publications.europa.eu/resource/authority/";

    /// <param name="archive">The whole release in one file.</param>
    /// <param name="store">The whole release as a database.</param>
    public static JsonObject Of(IReadOnlyList<ReleaseDataset> datasets, ManifestFile archive, ManifestFile store, Publication publication)
    {
        var settings = publication.Settings;
        return new()
        {
            ["@context"] = Context(),
            ["@id"] = publication.UrlOf(Name),
            ["@type"] = "dcat:Catalog",
            ["dct:title"] = Words(settings.Title),
            ["dct:description"] = Words(settings.About ?? settings.Title),
            ["dct:publisher"] = Publisher(publication),
            ["dct:license"] = Typed(settings.LicenceUrl, "dct:LicenseDocument"),
            ["dct:language"] = Languages(settings.Languages),
            ["dct:issued"] = Day(publication.Date),
            ["dct:modified"] = Day(publication.Date),
            ["dcat:version"] = publication.Version,
            ["foaf:homepage"] = Typed(publication.SiteUrl, "foaf:Document"),
            ["dcat:themeTaxonomy"] = Typed($"{Authority}data-theme", "skos:ConceptScheme", ("dct:title", new JsonObject { ["@value"] = "Data theme", ["@language"] = "en" })),
            ["dcat:service"] = Service(publication, datasets),
            ["dcat:dataset"] = JsonText.Array(datasets.Select(dataset => (JsonNode)Of(dataset, publication)).Append(Whole(archive, store, publication))),
        };
    }

    private static JsonObject Of(ReleaseDataset release, Publication publication)
    {
        var dataset = Common(release.Dataset.Slug, release.Dataset.Title, release.Dataset.About, publication);
        dataset["dct:isVersionOf"] = Id(publication.PageOf(release.Dataset.Slug));
        dataset["dcat:landingPage"] = Typed(publication.PageOf(release.Dataset.Slug), "foaf:Document");
        dataset["dct:modified"] = Day(release.Modified);
        dataset["dct:accrualPeriodicity"] = Frequencies.UriOf(release.Dataset.Frequency) is { } frequency ? Typed(frequency, "dct:Frequency") : null;
        dataset["dct:temporal"] = release.Covers is var (first, last)
            ? new JsonObject { ["@type"] = "dct:PeriodOfTime", ["dcat:startDate"] = Day(new DateOnly(first, 1, 1)), ["dcat:endDate"] = Day(new DateOnly(last, 12, 31)) } : null;
        dataset["dcat:distribution"] = JsonText.Array(release.Files.Select(file => (JsonNode)Distribution(file, release.Dataset.Title, release.Dataset.Licence, publication)));
        return dataset;
    }

    private static JsonObject Whole(ManifestFile archive, ManifestFile store, Publication publication)
    {
        var settings = publication.Settings;
        var dataset = Common("all", settings.Title, settings.About ?? settings.Title, publication);
        dataset["dct:modified"] = Day(publication.Date);
        dataset["dcat:landingPage"] = Typed($"{publication.SiteUrl}data/", "foaf:Document");
        dataset["dcat:distribution"] = JsonText.Array(new[] { archive, store }.Select(file => (JsonNode)Distribution(file, settings.Title, settings.Licence, publication)));
        return dataset;
    }

    private static JsonObject Common(string name, Text title, Text about, Publication publication) => new()
    {
        ["@id"] = $"{publication.UrlOf(Name)}#{name}",
        ["@type"] = "dcat:Dataset",
        ["dct:identifier"] = name,
        ["dct:title"] = Words(title),
        ["dct:description"] = Words(about),
        ["dct:publisher"] = Publisher(publication),
        ["dcat:contactPoint"] = new JsonObject { ["@type"] = JsonText.Array(["vcard:Kind", "vcard:Organization"]), ["vcard:fn"] = Words(publication.Settings.Contact), ["vcard:hasURL"] = Id(publication.SiteUrl) },
        ["dct:language"] = Languages(publication.Settings.Languages),
        ["dcat:theme"] = Typed($"{Authority}data-theme/ENVI", "skos:Concept", ("skos:prefLabel", new JsonObject { ["@value"] = "Environment", ["@language"] = "en" })),
        ["dct:issued"] = Day(publication.Date),
        ["dcat:version"] = publication.Version,
        ["adms:versionNotes"] = publication.Notes is { } notes ? Words(notes) : null,
    };

    private static JsonObject Distribution(ManifestFile file, Text title, string licence, Publication publication) => new()
    {
        ["@id"] = publication.UrlOf(file.Path),
        ["@type"] = "dcat:Distribution",
        ["dct:title"] = Words(title.Map(words => $"{words} · {file.Path}")),
        ["dcat:accessURL"] = Id(publication.UrlOf(file.Path)),
        ["dcat:downloadURL"] = Id(publication.UrlOf(file.Path)),
        ["dct:license"] = publication.LicenceUrlOf(licence) is { } url ? Typed(url, "dct:LicenseDocument") : null,
        ["dcat:mediaType"] = Typed($"http://www.iana.org/assignments/media-types/{file.MediaType.Split(';')[0]}", "dct:MediaType"),
        ["dcat:byteSize"] = new JsonObject { ["@value"] = file.Bytes.ToString(CultureInfo.InvariantCulture), ["@type"] = "xsd:nonNegativeInteger" },
        ["dct:issued"] = Day(publication.Date),
        ["spdx:checksum"] = new JsonObject
        {
            ["@type"] = "spdx:Checksum",
            ["spdx:algorithm"] = Typed("http://spdx.org/rdf/terms#checksumAlgorithm_sha256", "spdx:ChecksumAlgorithm"),
            ["spdx:checksumValue"] = new JsonObject { ["@value"] = file.Sha256, ["@type"] = "xsd:hexBinary" },
        },
    };

    private static JsonObject Service(Publication publication, IReadOnlyList<ReleaseDataset> datasets) => new()
    {
        ["@id"] = publication.Settings.ApiUrl,
        ["@type"] = "dcat:DataService",
        ["dct:title"] = new JsonObject { ["@value"] = "GraphQL", ["@language"] = "en" },
        ["dcat:endpointURL"] = Id(publication.Settings.ApiUrl),
        ["dcat:servesDataset"] = JsonText.Array(datasets.Select(dataset => (JsonNode)Id($"{publication.UrlOf(Name)}#{dataset.Dataset.Slug}"))),
    };

    private static JsonObject Publisher(Publication publication) => Typed(publication.SiteUrl, "foaf:Agent", ("foaf:name", Words(publication.Settings.Publisher)));

    private static JsonArray Languages(IEnumerable<Language> languages) =>
        JsonText.Array(languages.Select(language => (JsonNode)Typed($"{Authority}language/{(language is Language.Zh ? "ZHO" : "ENG")}", "dct:LinguisticSystem")));

    private static JsonObject Typed(string id, string type, params (string Name, JsonNode Value)[] more)
    {
        var node = new JsonObject { ["@id"] = id, ["@type"] = type };
        foreach (var (name, value) in more) node.Add(name, value);
        return node;
    }

    private static JsonObject Id(string id) => new() { ["@id"] = id };

    private static JsonArray Words(Text text) =>
        [new JsonObject { ["@value"] = text.Zh, ["@language"] = "zh" }, new JsonObject { ["@value"] = text.En, ["@language"] = "en" }];

    private static JsonObject? Day(DateOnly? date) =>
        date is { } day ? new() { ["@value"] = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), ["@type"] = "xsd:date" } : null;

    private static JsonObject Context() => new()
    {
        ["adms"] = "http://www.w3.org/ns/adms#",
        ["dcat"] = "http://www.w3.org/ns/dcat#",
        ["dct"] = "http://purl.org/dc/terms/",
        ["foaf"] = "http://xmlns.com/foaf/0.1/",
        ["skos"] = "http://www.w3.org/2004/02/skos/core#",
        ["spdx"] = "http://spdx.org/rdf/terms#",
        ["vcard"] = "http://www.w3.org/2006/vcard/ns#",
        ["xsd"] = "http://www.w3.org/2001/XMLSchema#",
    };
}
