using System.Text;

namespace Disclosure.Press;

/// <summary>A file of the site that is not a page.</summary>
/// <param name="Address">Where it is served, such as <c>/feed.xml</c>; the same characters as in a page's path.</param>
public sealed record PressFile(string Address, ReadOnlyMemory<byte> Content)
{
    /// <summary>A text file in UTF-8 without a byte order mark.</summary>
    public static PressFile Text(string address, string text) => new(address, Encoding.UTF8.GetBytes(text));
}
