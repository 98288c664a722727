using System.Text;

namespace Disclosure.Press.Feeds;

/// <summary><c>robots.txt</c> (RFC 9309).</summary>
internal static class Robots
{
    public static PressFile File(PressSite site)
    {
        var text = new StringBuilder("User-agent: *\n");
        foreach (var path in site.Disallow)
            text.Append("Disallow: ").Append(path).Append('\n');
        text.Append("Allow: /\n\nSitemap: ").Append(site.Absolute("/sitemap.xml")).Append('\n');
        return PressFile.Text("/robots.txt", text.ToString());
    }
}
