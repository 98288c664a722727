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

    /// <summary>A worker's policy is that of its own script, not that of the page: no page needs to allow WebAssembly.</summary>
    private static HeaderRule WebAssembly(string pattern) => new(pattern, ("Content-Security-Policy", new ContentSecurityPolicy { Scripts = ["'self'", "'wasm-unsafe-eval'"] }.ToString()));

    /// <summary>What is made to be shown within other sites, and nothing else, may be; it needs no script.</summary>
    private static HeaderRule Framed(Language language) => new(language.Address($"{Routes.EmbedFolder}*"), ("Content-Security-Policy", new ContentSecurityPolicy { Scripts = [], FrameAncestors = ["*"] }.ToString()));

    /// <summary>Static hosts do not know the ending; readers of other sites may fetch a feed.</summary>
    private static HeaderRule Feeds(string pattern) => new(pattern, ("Content-Type", "application/atom+xml; charset=utf-8"), ("Access-Control-Allow-Origin", "*"));
}
