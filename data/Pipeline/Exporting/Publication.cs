using Disclosure.Model.Dictionary;
using Disclosure.Pipeline.Instances;

namespace Disclosure.Pipeline.Exporting;

/// <summary>What is being written: a release, or the working store before it is one.</summary>
/// <param name="Version">Null for the working store.</param>
/// <param name="Date">Of publication; null for the working store.</param>
internal sealed record Publication(string? Version, DateOnly? Date, Text? Notes, Settings Settings)
{
    public string DataUrl => Slashed(Settings.DataUrl);

    public string SiteUrl => Slashed(Settings.SiteUrl);

    /// <summary>The folder of this version among the downloads; that of the newest for the working store.</summary>
    public string VersionUrl => $"{DataUrl}{Version ?? "latest"}/";

    public string UrlOf(string file) => $"{VersionUrl}{file}";

    /// <summary>The page that speaks of the dataset.</summary>
    public string PageOf(string slug) => $"{SiteUrl}data/{slug}/";

    /// <summary>The licence's text, where it is the one that the settings name.</summary>
    public string? LicenceUrlOf(string licence) => licence == Settings.Licence ? Settings.LicenceUrl : null;

    private static string Slashed(string url) => url.EndsWith('/') ? url : $"{url}/";
}
