using Disclosure.Press.Hosting;

namespace Disclosure.Site;

/// <summary>What every host of the site answers with: the server applies it, and the press writes it down for static hosts.</summary>
public static class SiteHosting
{
    public static SiteHeaders Headers { get; } = new(
        [HeaderRule.Strict(new ContentSecurityPolicy()), HeaderRule.Immutable("/assets/*")],
        []);
}
