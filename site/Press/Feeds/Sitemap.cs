using System.Collections.Concurrent;
using System.Globalization;
using System.Xml;

namespace Disclosure.Press.Feeds;

/// <summary>The list of a site's pages for search engines (sitemaps.org), with the languages of each; several files and an index where there are many.</summary>
internal sealed class Sitemap(PressSite site)
{
    /// <summary>The protocol's limit for one file.</summary>
    public const int MostPages = 50_000;

    private const string Schema = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private const string Xhtml = "http://www.w3.org/1999/xhtml";
    private readonly ConcurrentBag<Entry> entries = [];

    /// <summary>Takes note of a page; not of the page itself, so that it can be let go.</summary>
    public void Add(Page page)
    {
        if (page.Indexed)
            entries.Add(new Entry(page.Address, page.Path, page.Modified, page.Alternates ?? site.Languages));
    }

    public IEnumerable<PressFile> Files(int mostPages = MostPages)
    {
        var parts = entries.OrderBy(entry => entry.Address, StringComparer.Ordinal).Chunk(mostPages).ToArray();
        if (parts is [] or [_])
            return [Part("/sitemap.xml", parts is [var all] ? all : [])];
        var addresses = parts.Select((_, index) => string.Create(CultureInfo.InvariantCulture, $"/sitemap-{index + 1}.xml")).ToArray();
        return [.. parts.Zip(addresses, (part, address) => Part(address, part)), Index(addresses)];
    }

    private PressFile Part(string address, Entry[] part) => File(address, "urlset", xml =>
    {
        xml.WriteAttributeString("xmlns", "xhtml", null, Xhtml);
        foreach (var entry in part)
        {
            xml.WriteStartElement("url", Schema);
            xml.WriteElementString("loc", Schema, site.Absolute(entry.Address));
            if (entry.Modified is { } modified)
                xml.WriteElementString("lastmod", Schema, XmlText.Time(modified));
            if (entry.Languages.Count > 1)
            {
                foreach (var language in entry.Languages)
                    Alternate(xml, language.Tag, site.Absolute(language.Address(entry.Path)));
                Alternate(xml, "x-default", site.Absolute(entry.Languages[0].Address(entry.Path)));
            }

            xml.WriteEndElement();
        }
    });

    private PressFile Index(IEnumerable<string> addresses) => File("/sitemap.xml", "sitemapindex", xml =>
    {
        foreach (var address in addresses)
        {
            xml.WriteStartElement("sitemap", Schema);
            xml.WriteElementString("loc", Schema, site.Absolute(address));
            xml.WriteEndElement();
        }
    });

    private static void Alternate(XmlWriter xml, string tag, string address)
    {
        xml.WriteStartElement("xhtml", "link", Xhtml);
        xml.WriteAttributeString("rel", "alternate");
        xml.WriteAttributeString("hreflang", tag);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    private static PressFile File(string address, string root, Action<XmlWriter> write)
    {
        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, XmlText.Settings))
        {
            xml.WriteStartElement(root, Schema);
            write(xml);
            xml.WriteEndElement();
        }

        return new PressFile(address, stream.ToArray());
    }

    private readonly record struct Entry(string Address, string Path, DateTimeOffset? Modified, IReadOnlyList<Language> Languages);
}
