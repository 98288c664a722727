namespace Disclosure.Press.Links;

/// <summary>Turns what a page writes into an address of the site, as a browser would.</summary>
internal static class SiteAddress
{
    /// <summary>The scheme in front of the colon; empty where the address is relative.</summary>
    public static ReadOnlySpan<char> Scheme(ReadOnlySpan<char> address)
    {
        if (address.IsEmpty || !char.IsAsciiLetter(address[0]))
            return default;
        for (var at = 1; at < address.Length; at++)
        {
            if (address[at] == ':')
                return address[..at];
            if (!char.IsAsciiLetterOrDigit(address[at]) && address[at] is not ('+' or '-' or '.'))
                break;
        }

        return default;
    }

    /// <summary>Resolves a relative address against the page's; gives path, query and fragment, from the first slash.</summary>
    public static string Resolve(string page, string address) => address switch
    {
        ['#', ..] => page + address,
        ['?', ..] => page + address,
        ['/', ..] => WithoutDots(address),
        _ => WithoutDots(string.Concat(page.AsSpan(0, page.LastIndexOf('/') + 1), address)),
    };

    /// <summary>Splits an address into its path and its fragment, both with percent signs decoded; the query is nothing to a file.</summary>
    public static (string Path, string Fragment) Split(string address)
    {
        var hash = address.IndexOf('#', StringComparison.Ordinal);
        var fragment = hash < 0 ? "" : address[(hash + 1)..];
        var path = hash < 0 ? address : address[..hash];
        var query = path.IndexOf('?', StringComparison.Ordinal);
        var directive = fragment.IndexOf(":~:", StringComparison.Ordinal);
        return (Uri.UnescapeDataString(query < 0 ? path : path[..query]), Uri.UnescapeDataString(directive < 0 ? fragment : fragment[..directive]));
    }

    /// <summary>The address with its fragment, if it has one, and without what stands between it and the path.</summary>
    public static string WithoutQuery(string address)
    {
        var hash = address.IndexOf('#', StringComparison.Ordinal);
        var query = address.AsSpan(0, hash < 0 ? address.Length : hash).IndexOf('?');
        return query < 0 ? address : string.Concat(address.AsSpan(0, query), hash < 0 ? default : address.AsSpan(hash));
    }

    private static string WithoutDots(string address)
    {
        var end = address.AsSpan().IndexOfAny('?', '#');
        var path = end < 0 ? address : address[..end];
        if (!path.Contains("/.", StringComparison.Ordinal))
            return address;
        var segments = new List<string>();
        var parts = path.Split('/')[1..];
        foreach (var (index, part) in parts.Index())
        {
            if (part == ".." && segments.Count > 0)
                segments.RemoveAt(segments.Count - 1);
            if (part is not ("." or ".."))
                segments.Add(part);
            else if (index == parts.Length - 1)
                segments.Add("");
        }

        return string.Concat("/", string.Join('/', segments), end < 0 ? "" : address.AsSpan(end));
    }
}
