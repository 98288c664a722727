using Disclosure.Model.Dictionary;
using Disclosure.Press;
using Disclosure.Site.Changing;
using Disclosure.Site.Pages;
using Disclosure.Site.Release;

namespace Disclosure.Site.Subscribing;

/// <summary>Where feeds stand, and which of them belong to a page; without the language's prefix.</summary>
internal static class FeedPlaces
{
    public const string Folder = "/feeds/";
    public const string MediaType = "application/atom+xml";
    public const string Releases = $"{Folder}releases.atom";
    public const string Changes = $"{Folder}changes.atom";
    public const string Audits = $"{Folder}audits.atom";

    public static string Park(string code) => $"{Folder}parks/{code}.atom";

    /// <param name="key">As in the address of the enterprise's page.</param>
    public static string Enterprise(string key) => $"{Folder}enterprises/{key}.atom";

    /// <summary>That of the page's own subject first.</summary>
    public static IEnumerable<(Text Title, string Path)> Of(Page page)
    {
        var part = page.Path.Split('/').ElementAtOrDefault(2);
        if (page.Component == typeof(Asked<Pages.Enterprise>)) yield return (Words.FeedOfEnterprise, Enterprise(part!));
        if (page.Component == typeof(Asked<Pages.Park>) || page.Component == typeof(Asked<ParkYear>) || page.Component == typeof(Asked<ParkScope>)) yield return (Words.FeedOfPark, Park(part!));
        if (page.Path.StartsWith("/audits/", StringComparison.Ordinal)) yield return (Words.FeedOfAudits, Audits);
        if (page.Path.StartsWith(ChangeLists.Path, StringComparison.Ordinal) || page.Path == Routes.Dataset("changes")) yield return (Words.FeedOfChanges, Changes);
        yield return (Words.FeedOfReleases, Releases);
    }
}
