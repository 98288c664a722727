namespace Disclosure.Press.Links;

/// <summary>Elements whose content is text, not tags, and where that text ends.</summary>
internal static class RawText
{
    private static readonly string[] Holders = ["script", "style", "title", "textarea", "iframe", "xmp", "noembed", "noframes", "plaintext"];

    public static bool IsHeldBy(ReadOnlySpan<char> name)
    {
        foreach (var holder in Holders)
        {
            if (name.Equals(holder, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>How long the text is, given what follows the start tag; all of it where the end tag is missing.</summary>
    public static int Length(ReadOnlySpan<char> name, ReadOnlySpan<char> rest)
    {
        if (name.Equals("plaintext", StringComparison.OrdinalIgnoreCase))
            return rest.Length;
        return name.Equals("script", StringComparison.OrdinalIgnoreCase) ? ScriptLength(rest) : EndTag(name, rest);
    }

    private static int EndTag(ReadOnlySpan<char> name, ReadOnlySpan<char> rest)
    {
        for (var at = 0; at < rest.Length; at += 2)
        {
            var found = rest[at..].IndexOf("</");
            if (found < 0)
                break;
            at += found;
            if (IsTag(name, rest[(at + 2)..]))
                return at;
        }

        return rest.Length;
    }

    /// <summary>After <c>&lt;!--</c> a script may hold <c>&lt;script&gt;…&lt;/script&gt;</c>, and that end tag does not end it.</summary>
    private static int ScriptLength(ReadOnlySpan<char> rest)
    {
        var isComment = false;
        var isNested = false;
        for (var at = 0; at < rest.Length; at++)
        {
            var text = rest[at..];
            if (text[0] == '-' && text.StartsWith("-->"))
                isComment = isNested = false;
            else if (text[0] != '<')
                continue;
            else if (!isComment && text.StartsWith("<!--"))
                (isComment, at) = (true, at + 1); // its own dashes may begin the closing ones
            else if (isComment && !isNested && IsTag("script", text[1..]))
                isNested = true;
            else if (!text.StartsWith("</") || !IsTag("script", text[2..]))
                continue;
            else if (isNested)
                isNested = false;
            else
                return at;
        }

        return rest.Length;
    }

    private static bool IsTag(ReadOnlySpan<char> name, ReadOnlySpan<char> text) =>
        text.Length > name.Length
        && text[..name.Length].Equals(name, StringComparison.OrdinalIgnoreCase)
        && text[name.Length] is ' ' or '\n' or '\t' or '\r' or '\f' or '/' or '>';
}
