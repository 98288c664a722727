using Disclosure.Press.Links;
using Markdig.Renderers;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax.Inlines;

namespace Disclosure.Press.Content;

/// <summary>An image whose address has neither a slash nor a scheme in front names an asset; any other is a link as it stands.</summary>
internal sealed class ImageRenderer(Func<LinkInline, string> asset) : LinkInlineRenderer
{
    protected override void Write(HtmlRenderer renderer, LinkInline link)
    {
        if (!link.IsImage || !renderer.EnableHtmlForInline || link.Url is not { } url || url is ['/', ..] || !SiteAddress.Scheme(url).IsEmpty)
        {
            base.Write(renderer, link);
            return;
        }

        renderer.Write("<img src=\"").WriteEscapeUrl(asset(link)).Write("\" alt=\"");
        renderer.EnableHtmlForInline = false;
        renderer.WriteChildren(link);
        renderer.EnableHtmlForInline = true;
        renderer.Write('"');
        if (!string.IsNullOrEmpty(link.Title))
            renderer.Write(" title=\"").WriteEscape(link.Title).Write('"');
        renderer.Write(" loading=\"lazy\">");
    }
}
