using Disclosure.Press;
using Disclosure.Press.Hosting;
using Disclosure.Site.Querying;
using Disclosure.Site.Subscribing;

namespace Disclosure.Site;

/// <summary>What every host of the site answers with: the server applies it, and the press writes it down for static hosts.</summary>
public static class SiteHosting
{
    public static SiteHeaders Headers { get; } = new(
        [HeaderRule.Strict(new ContentSecurityPolicy()), .. SiteLanguages.All.Select(Framed), HeaderRule.Immutable("/assets/*"), Feeds("/feeds/*"), Feeds("/en/feeds/*"), WebAssembly($"/assets/{LabProgram.Folder}/*")],
        [new("/feed.xml", FeedPlaces.Releases)]);

    public const string ApiPath = "/graphql";

    /// <summary>The same for hosts of files alone, below which the files of releases lie as they are: which of them never change, which is the newest, and on which host the API answers.</summary>
    /// <param name="versions">Every release; their addresses hold for good.</param>
    public static SiteHeaders OfFiles(SiteSettings settings, IEnumerable<string> versions, string latest) => new(
        [.. Headers.Rules, .. versions.Select(version => Shared(HeaderRule.Immutable($"/data/{version}/*"))), Shared(new("/data/latest/*")), Shared(new("/data/log/*")), new("/data/log/checkpoint", ("Cache-Control", "no-cache"), ("Content-Type", "text/plain; charset=utf-8"))],
        [.. Headers.Redirects, new("/data/latest/*", $"/data/{latest}/:splat", 302), .. Api(settings)]);

    /// <summary>The API on another host, under the addresses that the pages lead to.</summary>
    private static IEnumerable<Redirect> Api(SiteSettings settings)
    {
        var api = settings.ApiAddress;
        if (Uri.Compare(api, settings.BaseAddress, UriComponents.SchemeAndServer, UriFormat.UriEscaped, StringComparison.OrdinalIgnoreCase) == 0) yield break;
        yield return new(ApiPath, $"{api}", 200);
        yield return new($"{ApiPath}/*", $"{api}/:splat", 200);
        yield return new("/releases/*", $"{new Uri(api, "releases/")}:splat", 200);
    }

    /// <summary>Readers of other sites may fetch it.</summary>
    private static HeaderRule Shared(HeaderRule rule) => rule with { Headers = rule.Headers.Add("Access-Control-Allow-Origin", "*") };

    /// <summary>A worker's policy is that of its own script, not that of the page: no page needs to allow WebAssembly.</summary>
    private static HeaderRule WebAssembly(string pattern) => new(pattern, ("Content-Security-Policy", new ContentSecurityPolicy { Scripts = ["'self'", "'wasm-unsafe-eval'"] }.ToString()));

    /// <summary>What is made to be shown within other sites, and nothing else, may be; it needs no script.</summary>
    private static HeaderRule Framed(Language language) => new(language.Address($"{Routes.EmbedFolder}*"), ("Content-Security-Policy", new ContentSecurityPolicy { Scripts = [], FrameAncestors = ["*"] }.ToString()));

    /// <summary>Static hosts do not know the ending.</summary>
    private static HeaderRule Feeds(string pattern) => Shared(new(pattern, ("Content-Type", "application/atom+xml; charset=utf-8")));
}
