using Disclosure.Press.Hosting;

namespace Disclosure.Press;

/// <summary>Everything that is pressed into one folder, declared.</summary>
public sealed record PressSite
{
    /// <summary>Scheme and host under which the site is read, for canonical addresses, sitemap and feeds; its path is <c>/</c>.</summary>
    public required Uri BaseAddress { get; init; }

    /// <summary>At least one; the first is the default.</summary>
    public required IReadOnlyList<Language> Languages { get; init; }

    /// <summary>The document around each page: a layout component from <c>&lt;!DOCTYPE html&gt;</c> to <c>&lt;/html&gt;</c>, with <see cref="PressHead"/> in its head.</summary>
    public required Type Layout { get; init; }

    /// <summary>The pages, as a stream: none is kept after it is written. Called once a press; enumerated by one caller at a time, rendered by many.</summary>
    public required Func<CancellationToken, IAsyncEnumerable<Page>> Pages { get; init; }

    public IReadOnlyList<AssetFolder> Assets { get; init; } = [];

    /// <summary>Files of this site that are not pages (feeds, data for scripts), asked for beside the pages.</summary>
    public Func<PressSite, CancellationToken, IAsyncEnumerable<PressFile>>? Files { get; init; }

    /// <summary>What of the site is served by something else, so that links to it are not followed: addresses with <c>*</c> for anything, such as <c>/graphql</c> or <c>/data/*.csv</c>.</summary>
    public IReadOnlyList<string> External { get; init; } = [];

    /// <summary>Response headers and redirects; printed into <c>_headers</c>, <c>_redirects</c> and <c>_nginx.conf</c>, and for a web server to apply.</summary>
    public SiteHeaders? Headers { get; init; }

    /// <summary>Beginnings of paths that search engines are asked not to fetch.</summary>
    public IReadOnlyList<string> Disallow { get; init; } = [];

    /// <summary>What was found wrong while the site was declared, such as <see cref="Content.ProseLibrary.Faults"/>.</summary>
    public IReadOnlyList<Fault> Faults { get; init; } = [];

    internal string Absolute(string address) => BaseAddress.GetLeftPart(UriPartial.Authority) + address;
}
