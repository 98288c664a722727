using System.Globalization;
using System.Text;
using System.Xml;

namespace Disclosure.Press.Feeds;

/// <summary>A feed in the Atom format (RFC 4287).</summary>
public sealed record AtomFeed
{
    /// <summary>Where it is served, such as <c>/feed.xml</c>.</summary>
    public required string Address { get; init; }

    /// <summary>The page that it accompanies.</summary>
    public required string PageAddress { get; init; }

    public required Language Language { get; init; }

    public required string Title { get; init; }

    public required string Author { get; init; }

    /// <summary>Newest first. The feed is as new as the newest.</summary>
    public required IReadOnlyList<AtomEntry> Entries { get; init; }

    /// <summary>How new it is without an entry.</summary>
    public required DateTimeOffset Updated { get; init; }

    public PressFile ToFile(PressSite site)
    {
        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, XmlText.Settings))
            Write(xml, site);
        return new PressFile(Address, stream.ToArray());
    }

    private void Write(XmlWriter xml, PressSite site)
    {
        xml.WriteStartElement("feed", "http://www.w3.org/2005/Atom");
        xml.WriteAttributeString("xml", "lang", null, Language.Tag);
        xml.WriteElementString("id", site.Absolute(Address));
        xml.WriteElementString("title", Title);
        xml.WriteElementString("updated", XmlText.Time(Entries.Select(entry => entry.Updated).DefaultIfEmpty(Updated).Max()));
        Link(xml, "self", site.Absolute(Address));
        Link(xml, "alternate", site.Absolute(PageAddress));
        xml.WriteStartElement("author");
        xml.WriteElementString("name", Author);
        xml.WriteEndElement();
        foreach (var entry in Entries)
        {
            xml.WriteStartElement("entry");
            xml.WriteElementString("id", entry.Id ?? site.Absolute(entry.Address));
            xml.WriteElementString("title", entry.Title);
            xml.WriteElementString("updated", XmlText.Time(entry.Updated));
            Link(xml, "alternate", site.Absolute(entry.Address));
            xml.WriteElementString("summary", entry.Summary);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void Link(XmlWriter xml, string relation, string address)
    {
        xml.WriteStartElement("link");
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }
}

/// <summary>One piece of news.</summary>
/// <param name="Address">Its page, which also identifies it: with a fragment where a page has several.</param>
/// <param name="Summary">Plain text.</param>
public sealed record AtomEntry(string Address, string Title, string Summary, DateTimeOffset Updated)
{
    /// <summary>An absolute IRI that never changes; null for the page's address.</summary>
    public string? Id { get; init; }
}

internal static class XmlText
{
    public static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Indent = true, IndentChars = " ", NewLineChars = "\n" };

    public static string Time(DateTimeOffset time) => time.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture);
}
