using System.Collections.Concurrent;
using System.IO.Enumeration;
using System.Net;
using System.Text;
using Disclosure.Press.Faults;
using Disclosure.Press.Hosting;
using Disclosure.Press.Output;

namespace Disclosure.Press.Links;

/// <summary>
/// Whether every address in every page leads somewhere. While pages are written it keeps one entry for each address, not each link;
/// when all are there it judges those, and reads again only the pages whose anchors are linked to.
/// </summary>
internal sealed class LinkCheck(PressSite site, OutputFolder output, FaultLog faults)
{
    private const int MostRedirects = 5;
    private readonly ConcurrentDictionary<string, LinkUse> uses = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, ConcurrentBag<(string Fragment, LinkUse Use)>> anchors = new(StringComparer.Ordinal);

    private readonly ConcurrentDictionary<string, bool> excused = new(StringComparer.Ordinal);

    public void Read(string page, ReadOnlySpan<char> html, bool isPage) => new PageScan(page, this, faults).Read(html, isPage);

    /// <summary>A page that has a fault of its own and is not there for it; links to it are not dead as well.</summary>
    public void Excuse(string page) => excused.TryAdd(page, true);

    /// <summary>An address that can be written is judged without its query, which is nothing to a file: every page has queries of its own, and they are long.</summary>
    public LinkUse UseOf(string address) => uses.GetOrAdd(AddressSyntax.IsMalformed(address) ? address : SiteAddress.WithoutQuery(address), static address => new LinkUse(address));

    public async Task JudgeAsync(int parallelism, CancellationToken cancellation)
    {
        var options = new ParallelOptions { CancellationToken = cancellation, MaxDegreeOfParallelism = parallelism };
        foreach (var redirect in site.Headers?.Redirects ?? [])
            Judge(redirect);
        Parallel.ForEach(uses.Values, options, Judge);
        await Parallel.ForEachAsync(anchors, options, (entry, token) => JudgeAnchorsAsync(entry.Key, entry.Value, token));
    }

    private void Judge(LinkUse use)
    {
        var address = use.Address;
        if (AddressSyntax.IsMalformed(address))
            faults.Add(use.Fault(FaultKinds.AddressMalformed));
        else if (SiteAddress.Scheme(address) is "javascript")
            faults.Add(use.Fault(FaultKinds.InlineScript));
        else if (AddressSyntax.IsOfHost(address, out var uri) && !IsOurs(uri))
            JudgeForeign(use);
        else if (uri is not null)
            JudgeOwn(use, uri.PathAndQuery + uri.Fragment);
        else if (SiteAddress.Scheme(address).IsEmpty)
            JudgeOwn(use, SiteAddress.Resolve("/", address));
    }

    /// <summary>A redirect must come to be used, and lead somewhere.</summary>
    private void Judge(Redirect redirect)
    {
        var place = new Place("/_redirects");
        if (output.Contains(OutputFolder.FileOf(redirect.From)))
            faults.Add(new Fault(FaultKinds.RedirectHidden, place, redirect.From));
        if (redirect.To is ['/', ..] && !redirect.To.Contains(":splat", StringComparison.Ordinal))
            JudgeOwn(new LinkUse(redirect.To, place), redirect.To);
    }

    private bool IsOurs(Uri uri) => string.Equals(uri.GetLeftPart(UriPartial.Authority), site.BaseAddress.GetLeftPart(UriPartial.Authority), StringComparison.OrdinalIgnoreCase);

    private void JudgeForeign(LinkUse use)
    {
        if (use.IsResource)
            faults.Add(use.Fault(FaultKinds.ResourceForeign));
    }

    private void JudgeOwn(LinkUse use, string address, int redirects = 0)
    {
        var (path, fragment) = SiteAddress.Split(address);
        var file = OutputFolder.FileOf(path);
        if (output.Contains(file))
        {
            if (fragment is not ("" or "top") && Path.GetExtension(file) is ".html" or ".svg")
                anchors.GetOrAdd(file, static _ => []).Add((fragment, use));
        }
        else if (site.Headers?.RedirectOf(path) is { Status: not 404 } redirect && redirects < MostRedirects)
        {
            if (redirect.To is ['/', ..])
                JudgeOwn(use, redirect.To, redirects + 1);
        }
        else if (!excused.ContainsKey(path) && !site.External.Any(pattern => FileSystemName.MatchesSimpleExpression(pattern, path, ignoreCase: false)))
        {
            faults.Add(output.FindSpelling(path) is { } spelling ? use.Fault(FaultKinds.LinkSpelling, spelling) : use.Fault(FaultKinds.LinkDead));
        }
    }

    private async ValueTask JudgeAnchorsAsync(string file, IEnumerable<(string Fragment, LinkUse Use)> wanted, CancellationToken cancellation)
    {
        var html = await File.ReadAllTextAsync(output.Locate(file), Encoding.UTF8, cancellation);
        var ids = IdsOf(html);
        foreach (var (fragment, use) in wanted)
        {
            if (!ids.Contains(fragment))
                faults.Add(use.Fault(FaultKinds.AnchorDead));
        }
    }

    private static HashSet<string> IdsOf(string html)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var tags = new HtmlTags(html);
        while (tags.Next())
        {
            if (tags.TryGet("id", out var id) || (tags.Is("a") && tags.TryGet("name", out id)))
                ids.Add(WebUtility.HtmlDecode(id.ToString()));
        }

        return ids;
    }
}
