using System.Buffers;

namespace Disclosure.Press.Rendering;

/// <summary>What a page's declaration must satisfy before it is drawn.</summary>
internal static class PageRules
{
    private static readonly SearchValues<char> SegmentCharacters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.~");

    public static IEnumerable<Fault> Check(Page page)
    {
        var place = new Place(page.Address);
        if (!IsAddress(page.Address) || !(page.Path is ['/', ..] && (page.Path.EndsWith('/') || page.Path.EndsWith(".html", StringComparison.Ordinal))))
            yield return new Fault(FaultKinds.PathMalformed, place, page.Address);
        if (IsMissing(page.Title))
            yield return new Fault(FaultKinds.HeadText, place, "title");
        if (IsMissing(page.Description))
            yield return new Fault(FaultKinds.HeadText, place, "description");
    }

    /// <summary>Whether the text is an address whose file and link are the same characters.</summary>
    public static bool IsAddress(string address)
    {
        if (address is not ['/', ..])
            return false;
        var segments = address.AsSpan(1);
        foreach (var range in segments.Split('/'))
        {
            var segment = segments[range];
            var isLast = range.End.GetOffset(segments.Length) == segments.Length;
            if (segment is "." or ".." || segment.ContainsAnyExcept(SegmentCharacters) || (segment.IsEmpty && !isLast))
                return false;
        }

        return true;
    }

    private static bool IsMissing(string text) => string.IsNullOrWhiteSpace(text) || text.AsSpan().ContainsAny('\r', '\n');
}
