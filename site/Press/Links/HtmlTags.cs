namespace Disclosure.Press.Links;

/// <summary>
/// Goes through the start tags of a document as the tokenizer of the HTML standard does: comments, declarations, end tags and the text
/// of <c>script</c>, <c>style</c> and their like are passed over; a tag that the document ends in is none. An <c>svg</c> must be closed.
/// </summary>
internal ref struct HtmlTags(ReadOnlySpan<char> html)
{
    private readonly ReadOnlySpan<char> html = html;
    private HtmlAttribute[] attributes = new HtmlAttribute[16];
    private int attributeCount;
    private int next;
    private int foreign;

    /// <summary>Where the tag's <c>&lt;</c> is.</summary>
    public int Position { get; private set; }

    public ReadOnlySpan<char> Name { get; private set; }

    /// <summary>The text up to the end tag where the element holds text alone; empty for any other.</summary>
    public ReadOnlySpan<char> RawText { get; private set; }

    /// <summary>Whether the tag is within <c>svg</c> or <c>math</c>, or opens it.</summary>
    public readonly bool IsForeign => foreign > 0;

    public readonly ReadOnlySpan<HtmlAttribute> Attributes => attributes.AsSpan(0, attributeCount);

    public readonly bool Is(ReadOnlySpan<char> name) => Name.Equals(name, StringComparison.OrdinalIgnoreCase);

    public readonly ReadOnlySpan<char> NameOf(HtmlAttribute attribute) => html[attribute.Name];

    /// <summary>The value as written, with its character references.</summary>
    public readonly ReadOnlySpan<char> ValueOf(HtmlAttribute attribute) => html[attribute.Value];

    /// <summary>The value of the first attribute of this name, which is the one that counts; false where there is none.</summary>
    public readonly bool TryGet(ReadOnlySpan<char> name, out ReadOnlySpan<char> value)
    {
        foreach (var attribute in Attributes)
        {
            if (NameOf(attribute).Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                value = ValueOf(attribute);
                return true;
            }
        }

        value = default;
        return false;
    }

    public bool Next()
    {
        while (true)
        {
            var offset = html[next..].IndexOf('<');
            if (offset < 0)
                return false;
            Position = next + offset;
            next = Position + 1;
            switch (At(next))
            {
                case '!':
                    next = AfterDeclaration(next + 1);
                    break;
                case '?':
                    next = After(">", next);
                    break;
                case '/' when char.IsAsciiLetter(At(next + 1)):
                    next++;
                    if (!ReadTag(out _))
                        return false;
                    if (foreign > 0 && (Is("svg") || Is("math")))
                        foreign--;
                    break;
                case '/':
                    next = After(">", next + 1);
                    break;
                case var letter when char.IsAsciiLetter(letter):
                    if (!ReadTag(out var closes))
                        return false;
                    ReadContent(closes);
                    return true;
            }
        }
    }

    private readonly char At(int index) => index < html.Length ? html[index] : '\0';

    private readonly int After(ReadOnlySpan<char> end, int from)
    {
        var start = Math.Min(from, html.Length);
        var found = html[start..].IndexOf(end);
        return found < 0 ? html.Length : start + found + end.Length;
    }

    private readonly int AfterDeclaration(int from)
    {
        var rest = html[from..];
        if (!rest.StartsWith("--"))
            return foreign > 0 && rest.StartsWith("[CDATA[") ? After("]]>", from) : After(">", from);
        if (rest.StartsWith("-->"))
            return from + 3;
        if (rest.StartsWith("--->"))
            return from + 4;
        return Math.Min(After("-->", from + 2), After("--!>", from + 2));
    }

    private void ReadContent(bool closes)
    {
        if (Is("svg") || Is("math"))
            foreign += closes ? 0 : 1;
        RawText = default;
        if (foreign > 0 || !Links.RawText.IsHeldBy(Name))
            return;
        var length = Links.RawText.Length(Name, html[next..]);
        RawText = html.Slice(next, length);
        next += length;
    }

    /// <summary>Reads name and attributes up to the closing <c>&gt;</c>; false where the document ends before it.</summary>
    private bool ReadTag(out bool closes)
    {
        attributeCount = 0;
        closes = false;
        var start = next;
        while (next < html.Length && !IsSpace(html[next]) && html[next] is not ('/' or '>'))
            next++;
        Name = html[start..next];
        while (next < html.Length)
        {
            var c = html[next];
            if (c == '>')
            {
                next++;
                return true;
            }

            closes = c == '/';
            if (closes || IsSpace(c))
                next++;
            else
                ReadAttribute();
        }

        return false;
    }

    private void ReadAttribute()
    {
        var start = next++; // an equals sign here is the first letter of a name
        while (next < html.Length && !IsSpace(html[next]) && html[next] is not ('/' or '>' or '='))
            next++;
        var name = start..next;
        var after = next;
        SkipSpace();
        if (At(next) != '=')
        {
            next = after;
            Keep(new HtmlAttribute(name, after..after));
            return;
        }

        next++;
        SkipSpace();
        Keep(new HtmlAttribute(name, ReadValue()));
    }

    private Range ReadValue()
    {
        if (At(next) is ('"' or '\'') and var quote)
        {
            var start = ++next;
            var length = html[start..].IndexOf(quote);
            next = length < 0 ? html.Length : start + length + 1;
            return start..(length < 0 ? html.Length : start + length);
        }

        var from = next;
        while (next < html.Length && !IsSpace(html[next]) && html[next] != '>')
            next++;
        return from..next;
    }

    private void SkipSpace()
    {
        while (next < html.Length && IsSpace(html[next]))
            next++;
    }

    private void Keep(HtmlAttribute attribute)
    {
        if (attributeCount == attributes.Length)
            Array.Resize(ref attributes, attributeCount * 2);
        attributes[attributeCount++] = attribute;
    }

    private static bool IsSpace(char c) => c is ' ' or '\n' or '\t' or '\r' or '\f';
}

internal readonly record struct HtmlAttribute(Range Name, Range Value);
