using System.Text.Json.Nodes;
using Disclosure.Model.Dictionary;
using Disclosure.Site.Release;
using Language = Disclosure.Press.Language;

namespace Disclosure.Site;

/// <summary>schema.org properties beyond those that every page has.</summary>
internal sealed class StructuredData(SiteSettings settings, SiteRelease release)
{
    /// <summary>A register as a Dataset, with its files.</summary>
    public JsonObject Dataset(Table table, Language language) => new()
    {
        ["name"] = table.Title.In(language),
        ["version"] = release.Version,
        ["datePublished"] = release.PublishedOn,
        ["license"] = Licence(table.Licence),
        ["isAccessibleForFree"] = true,
        ["creator"] = Organisation(language),
        ["variableMeasured"] = new JsonArray([.. table.Columns.Select(field => (JsonNode?)field.Label.In(language))]),
        ["distribution"] = new JsonArray(
        [
            .. release.FilesOf(table.Slug).Select(file => (JsonNode?)new JsonObject
            {
                ["@type"] = "DataDownload",
                ["contentUrl"] = Absolute($"/data/latest/{file.Path}"),
                ["encodingFormat"] = file.MediaType.Split(';')[0],
                ["contentSize"] = FormattableString.Invariant($"{file.Bytes} B"),
                ["sha256"] = file.Sha256,
            }),
        ]),
    };

    public JsonObject Catalog(Language language) => new()
    {
        ["license"] = Licence(settings.Licence),
        ["creator"] = Organisation(language),
        ["dataset"] = new JsonArray([.. Model.Catalog.Tables.Select(table => (JsonNode?)new JsonObject { ["@type"] = "Dataset", ["name"] = table.Title.In(language), ["description"] = table.About.In(language), ["url"] = Absolute(language.Address(Routes.Dataset(table.Slug))), ["license"] = Licence(table.Licence), ["creator"] = Organisation(language) })]),
    };

    /// <summary>What a page speaks about.</summary>
    public JsonObject About(string type, Node row, Language language)
    {
        var about = new JsonObject { ["@type"] = type, ["name"] = row["name"].Text };
        if (row["nameEn"].Text is { } english) about["alternateName"] = english;
        if (type is "Organization" && row["uscc"].Text is { } uscc) about["identifier"] = new JsonObject { ["@type"] = "PropertyValue", ["propertyID"] = "USCC", ["value"] = uscc };
        return new() { ["about"] = about, ["publisher"] = Organisation(language) };
    }

    private JsonObject Organisation(Language language) => new() { ["@type"] = "Organization", ["name"] = settings.Publisher.In(language) };

    private string Absolute(string address) => new Uri(settings.BaseAddress, address).ToString();

    private static string Licence(string spdx) => spdx is "CC-BY-4.0" ? "https://creativecommons.org/licenses/by/4.0/" : $"https://spdx.org/licenses/{spdx}.html";
}
