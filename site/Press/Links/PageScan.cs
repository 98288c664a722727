using System.Net;
using Disclosure.Press.Faults;

namespace Disclosure.Press.Links;

/// <summary>Reads one page: what it refers to, which ids it has, and what a strict content security policy would refuse in it.</summary>
internal sealed class PageScan(string page, LinkCheck check, FaultLog faults)
{
    private const int LongestName = 32;
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);
    private readonly HashSet<LinkUse> counted = [];
    private readonly List<(FaultKind Kind, string Id, int Position)> wanted = [];
    private bool hasTitle;
    private bool hasDescription;

    /// <param name="isPage">Whether it must have the head that <see cref="PressHead"/> gives.</param>
    public void Read(ReadOnlySpan<char> html, bool isPage)
    {
        var tags = new HtmlTags(html);
        while (tags.Next())
            ReadTag(html, ref tags);
        foreach (var (kind, id, position) in wanted)
        {
            if (!ids.Contains(id))
                faults.Add(new Fault(kind, TextPlace.Of(page, html, position), id));
        }

        if (isPage && !(hasTitle && hasDescription))
            faults.Add(new Fault(FaultKinds.HeadMissing, new Place(page), hasTitle ? "meta name=description" : "title"));
    }

    private void ReadTag(ReadOnlySpan<char> html, ref HtmlTags tags)
    {
        if (tags.Is("title") && !tags.IsForeign)
            hasTitle = true;
        else if (tags.Is("style"))
            Refuse(FaultKinds.InlineStyle, html, tags.Position, "style");
        else if (tags.Is("script"))
            ReadScript(html, ref tags);
        else if (tags.Is("base") && tags.TryGet("href", out _))
            Refuse(FaultKinds.BaseElement, html, tags.Position, "base");
        Span<char> buffer = stackalloc char[LongestName];
        foreach (var attribute in tags.Attributes)
        {
            var name = tags.NameOf(attribute);
            if (name.Length > LongestName)
                continue;
            var length = name.ToLowerInvariant(buffer);
            ReadAttribute(html, ref tags, buffer[..length], attribute);
        }
    }

    private void ReadAttribute(ReadOnlySpan<char> html, ref HtmlTags tags, scoped ReadOnlySpan<char> name, HtmlAttribute attribute)
    {
        var value = tags.ValueOf(attribute);
        var position = attribute.Name.Start.Value;
        switch (name)
        {
            case "id":
                var id = Decode(value);
                if (!ids.Add(id))
                    Refuse(FaultKinds.IdTaken, html, position, id);
                break;
            case "name" when tags.Is("a"):
                ids.Add(Decode(value));
                break;
            case "name" when tags.Is("meta"):
                hasDescription |= value.Equals("description", StringComparison.OrdinalIgnoreCase);
                break;
            case "href" or "xlink:href":
                Refer(html, position, Decode(value), IsLoaded(ref tags));
                break;
            case "src" or "poster":
            case "data" when tags.Is("object"):
                Refer(html, position, Decode(value), isResource: true);
                break;
            case "srcset" or "imagesrcset":
                foreach (var source in SourceSet.Addresses(Decode(value)))
                    Refer(html, position, source, isResource: true);
                break;
            case "action" or "formaction" or "cite":
            case "content" when IsAddressMeta(ref tags):
                Refer(html, position, Decode(value), isResource: false);
                break;
            case "for" or "headers" or "list" or "form" or "popovertarget" or "aria-labelledby" or "aria-describedby" or "aria-controls"
                or "aria-owns" or "aria-details" or "aria-flowto" or "aria-activedescendant" or "aria-errormessage":
                foreach (var part in Decode(value).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
                    wanted.Add((FaultKinds.IdMissing, part, position));
                break;
            case "style":
                Refuse(FaultKinds.InlineStyle, html, position, "style=");
                break;
            case ['o', 'n', _, ..]:
                Refuse(FaultKinds.InlineScript, html, position, name.ToString());
                break;
        }
    }

    private void ReadScript(ReadOnlySpan<char> html, ref HtmlTags tags)
    {
        var runs = !tags.TryGet("type", out var type) || type.IsEmpty || type.Contains("script", StringComparison.OrdinalIgnoreCase)
            || type.Equals("module", StringComparison.OrdinalIgnoreCase) || type.Equals("importmap", StringComparison.OrdinalIgnoreCase)
            || type.Equals("speculationrules", StringComparison.OrdinalIgnoreCase);
        if (runs && !tags.TryGet("src", out _))
            Refuse(FaultKinds.InlineScript, html, tags.Position, "script");
    }

    private void Refer(ReadOnlySpan<char> html, int position, string written, bool isResource)
    {
        var address = written.Trim(' ', '\t', '\n', '\r', '\f');
        if (address.StartsWith('#'))
        {
            var (_, fragment) = SiteAddress.Split(address);
            if (fragment is not ("" or "top"))
                wanted.Add((FaultKinds.AnchorDead, fragment, position));
            return;
        }

        var isWhole = address is "" or ['/', ..] || !SiteAddress.Scheme(address).IsEmpty;
        var use = check.UseOf(isWhole ? address : SiteAddress.Resolve(page, address));
        if (counted.Add(use))
            use.Add(page, isResource, html, position);
    }

    private void Refuse(FaultKind kind, ReadOnlySpan<char> html, int position, string found) =>
        faults.Add(new Fault(kind, TextPlace.Of(page, html, position), found));

    private static bool IsLoaded(ref HtmlTags tags)
    {
        if (tags.Is("use") || tags.Is("image") || tags.Is("feImage"))
            return true;
        if (!tags.Is("link") || !tags.TryGet("rel", out var rel))
            return false;
        return rel.Contains("stylesheet", StringComparison.OrdinalIgnoreCase) || rel.Contains("icon", StringComparison.OrdinalIgnoreCase)
            || rel.Contains("preload", StringComparison.OrdinalIgnoreCase) || rel.Contains("manifest", StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsAddressMeta(ref HtmlTags tags) =>
        tags.Is("meta") && tags.TryGet("property", out var property)
        && (property is "og:url" or "og:image" or "og:audio" or "og:video");

    private static string Decode(ReadOnlySpan<char> value) => value.Contains('&') ? WebUtility.HtmlDecode(value.ToString()) : value.ToString();
}
