using System.Collections.Frozen;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;

namespace Disclosure.Press.Hosting;

/// <summary>The pages of a pressed site that say that what was there is no longer published. A host that reads <c>_redirects</c> answers them with 410, and so does a web server that marks them.</summary>
/// <param name="folder">The pressed site's; what is pressed into it later is seen.</param>
public sealed class GonePages(string folder)
{
    private const string Ending = " 410!";

    private volatile Known known = new(DateTime.MinValue, []);

    /// <summary>For static files as they are about to be sent: the page is sent as it is, with its true status.</summary>
    public void Mark(StaticFileResponseContext file)
    {
        if (file.Context.Response.StatusCode == StatusCodes.Status200OK && Files().Contains(file.Context.Request.Path.Value ?? "/"))
            file.Context.Response.StatusCode = StatusCodes.Status410Gone;
    }

    /// <summary>The lines of <c>_redirects</c>: each address is answered by its own file, which is there, so the rule must be forced.</summary>
    internal static string Print(IEnumerable<string> addresses) =>
        string.Concat(addresses.Order(StringComparer.Ordinal).Select(address => $"{address} {FileOf(address)}{Ending}\n"));

    internal static string FileOf(string address) => address.EndsWith('/') ? $"{address}index.html" : address;

    private FrozenSet<string> Files()
    {
        var file = Path.Combine(folder, "_redirects");
        var written = File.GetLastWriteTimeUtc(file);
        if (written != known.Written)
        {
            known = new(written, File.Exists(file)
                ? File.ReadLines(file).Where(line => line.EndsWith(Ending, StringComparison.Ordinal)).Select(line => line.Split(' ')[1]).ToFrozenSet(StringComparer.Ordinal)
                : []);
        }

        return known.Files;
    }

    private sealed record Known(DateTime Written, FrozenSet<string> Files);
}
