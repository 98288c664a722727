using Disclosure.Press.Links;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Disclosure.Press.Content;

/// <summary>What a piece of prose may not hold: HTML, addresses that run script, shortcodes nobody draws, headings out of step.</summary>
internal static class ProseCheck
{
    public static IEnumerable<Fault> Of(MarkdownDocument document, ProseRules rules, string file, int firstLine)
    {
        var level = 1;
        foreach (var item in document.Descendants())
        {
            var place = new Place(file, firstLine + item.Line, item.Column + 1);
            switch (item)
            {
                case HtmlBlock block:
                    yield return new Fault(FaultKinds.ProseHtml, place, Start(block.Lines.ToString()));
                    break;
                case HtmlInline inline:
                    yield return new Fault(FaultKinds.ProseHtml, place, Start(inline.Tag));
                    break;
                case LinkInline { Url: var url } when IsUnsafe(url):
                    yield return new Fault(FaultKinds.AddressMalformed, place, url ?? "");
                    break;
                case AutolinkInline { IsEmail: false } link when IsUnsafe(link.Url):
                    yield return new Fault(FaultKinds.AddressMalformed, place, link.Url);
                    break;
                case HeadingBlock heading when heading.Level == 1 || heading.Level > level + 1:
                    yield return new Fault(FaultKinds.HeadingLevel, place, new string('#', heading.Level), new string('#', Math.Max(2, level + 1)));
                    break;
                case HeadingBlock heading:
                    level = heading.Level;
                    break;
                case ShortcodeInline call when call.Name.Length == 0 || IsInImage(call):
                    yield return new Fault(FaultKinds.ShortcodeMalformed, place, call.Source);
                    break;
                case ShortcodeInline call when !rules.Shortcodes.ContainsKey(call.Name):
                    yield return new Fault(FaultKinds.ShortcodeUnknown, place, call.Name, string.Join(", ", rules.Shortcodes.Keys.Order(StringComparer.Ordinal)));
                    break;
            }
        }
    }

    private static bool IsUnsafe(string? address) => AddressSyntax.IsMalformed(address ?? "") || SiteAddress.Scheme(address) is "javascript" or "data";

    private static bool IsInImage(Inline inline)
    {
        for (var parent = inline.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is LinkInline { IsImage: true })
                return true;
        }

        return false;
    }

    private static string Start(string text) => text.Length > 40 ? text[..40] + "…" : text;
}
