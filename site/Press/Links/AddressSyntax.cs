using System.Buffers;
using System.Diagnostics.CodeAnalysis;

namespace Disclosure.Press.Links;

/// <summary>What can be said of an address without going there.</summary>
internal static class AddressSyntax
{
    private static readonly SearchValues<char> Never = SearchValues.Create(" \"<>\\^`{|}\t\r\n\f\0");

    public static bool IsMalformed(string address)
    {
        if (address.Length == 0 || address.AsSpan().ContainsAny(Never) || HasBrokenPercent(address))
            return true;
        return SiteAddress.Scheme(address) switch
        {
            "" => address.StartsWith("//", StringComparison.Ordinal) && !IsOfHost(address, out _),
            "http" or "https" => !IsOfHost(address, out _),
            "mailto" => !address.Contains('@', StringComparison.Ordinal),
            "tel" => !address.AsSpan("tel:".Length).ContainsAnyInRange('0', '9'),
            "data" or "javascript" => false,
            _ => true,
        };
    }

    /// <summary>Whether it names a host, and then its parts; an address that begins with two slashes has the site's scheme.</summary>
    public static bool IsOfHost(string address, [NotNullWhen(true)] out Uri? uri)
    {
        uri = null;
        var whole = address.StartsWith("//", StringComparison.Ordinal) ? "https:" + address : address;
        return SiteAddress.Scheme(whole) is "http" or "https"
            && Uri.TryCreate(whole, UriKind.Absolute, out uri)
            && Uri.CheckHostName(uri.IdnHost) != UriHostNameType.Unknown;
    }

    private static bool HasBrokenPercent(ReadOnlySpan<char> address)
    {
        for (var at = address.IndexOf('%'); at >= 0;)
        {
            if (at + 2 >= address.Length || !char.IsAsciiHexDigit(address[at + 1]) || !char.IsAsciiHexDigit(address[at + 2]))
                return true;
            address = address[(at + 3)..];
            at = address.IndexOf('%');
        }

        return false;
    }
}
