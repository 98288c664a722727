using System.Runtime.CompilerServices;
using Disclosure.Model.Support;
using Disclosure.Press;
using Disclosure.Press.Content;
using Disclosure.Site.Components;
using Disclosure.Site.Release;
using Disclosure.Site.Subscribing;
using Disclosure.Site.Searching;
using Disclosure.Site.Withdrawing;
using Disclosure.Store.Releases;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.Extensions.DependencyInjection;

namespace Disclosure.Site;

/// <summary>Draws the transparency site of a release into a folder.</summary>
public static class SitePress
{
    /// <summary>The key of the front matter that says whom a piece is written for.</summary>
    internal const string AudienceKey = "audience";

    /// <summary>What of the site's addresses the server answers itself; of the files of a release a page links to those that it has.</summary>
    private static string[] ExternalOf(SiteRelease release, IReadOnlyList<WithdrawnPage> withdrawn) =>
        [SiteHosting.ApiPath, $"{SiteHosting.ApiPath}/schema.graphql", "/data/latest/*", "/data/log/*", .. release.Published.Where(published => published.Datasets.Count > 0).Select(published => $"/data/{published.Version}/*"), .. withdrawn.Where(page => page.Last is not null).Select(page => $"/data/{page.Last}/{page.Register.Slug}.csv").Distinct()];

    /// <param name="query">Document and variables in, the response's JSON out: the release, in process.</param>
    /// <param name="files">What can be downloaded, as the release's manifest lists it.</param>
    /// <param name="earlier">An earlier release by its version, to say what a withdrawn row was; null where it is not at hand.</param>
    /// <param name="contentFolders">Prose: <c>about.zh.md</c>, <c>guides/…</c>; a file in a later folder takes the place of the same one in an earlier.</param>
    /// <param name="outputFolder">Belongs to the site as a whole; swapped when everything is drawn.</param>
    /// <returns>With faults where prose or a link is wrong, and then nothing is published.</returns>
    /// <exception cref="PageException">A page could not be drawn: a bug.</exception>
    public static async Task<PressResult> RunAsync(
        Func<string, object?, CancellationToken, ValueTask<ReadOnlyMemory<byte>>> query,
        SiteSettings settings,
        IReadOnlyList<ManifestFile> files,
        Func<string, CancellationToken, Task<ReleaseQuery?>> earlier,
        IReadOnlyList<string> contentFolders,
        string outputFolder,
        IProgress<PressProgress>? progress = null,
        CancellationToken cancellation = default)
    {
        var release = new ReleaseQuery(query);
        var current = await SiteRelease.AskAsync(release, files, earlier, cancellation);
        var rules = new ProseRules { Languages = SiteLanguages.All, Keys = Keys, Shortcodes = Shortcodes };
        var prose = await ProseLibrary.ReadAsync(contentFolders, rules, cancellation);
        var withdrawn = await WithdrawnPages.ReadAsync(release, earlier, cancellation);
        var pages = new SitePages(release, current, settings, prose, rules, withdrawn);
        var index = new SearchIndex(await Readings.ReadAsync(cancellation));
        var feeds = new FeedFiles(release, current, settings);
        var site = new PressSite
        {
            BaseAddress = settings.BaseAddress,
            Languages = SiteLanguages.All,
            Layout = typeof(Document),
            Pages = pages.AllAsync,
            Assets = [new AssetFolder(Path.Combine(AppContext.BaseDirectory, "site-assets")), new AssetFolder(Path.Combine(AppContext.BaseDirectory, "site-client", "assets"))],
            Files = (whole, stopping) => SearchFilesAsync(index, new SearchContents(release, prose, pages), stopping).Concat(feeds.AllAsync(whole, stopping)),
            External = ExternalOf(current, withdrawn),
            Headers = SiteHosting.OfFiles(settings, current.Published.Select(published => published.Version), current.Version),
            Faults = prose.Faults,
        };
        await using var services = new ServiceCollection().AddSingleton(release).AddSingleton(settings).AddSingleton(current).BuildServiceProvider();
        return await new Press.SitePress(site, services).PressAsync(new PressOptions { Output = outputFolder, Progress = progress }, cancellation);
    }

    private static async IAsyncEnumerable<PressFile> SearchFilesAsync(SearchIndex index, SearchContents contents, [EnumeratorCancellation] CancellationToken cancellation)
    {
        foreach (var file in index.Files(await contents.ReadAsync(cancellation))) yield return file;
    }

    private static FrontKey[] Keys => [new(AudienceKey, Required: true, Allowed: [.. OutreachEvents.Audiences.Codes.Select(code => code.Name)])];

    private static Dictionary<string, Shortcode> Shortcodes => new(StringComparer.Ordinal)
    {
        ["figure"] = call => Part<QuotedFigure>((nameof(QuotedFigure.Park), call.Required("park")), (nameof(QuotedFigure.Indicator), call.Required("indicator"))),
        ["api-address"] = _ => Part<ApiAddress>(),
        ["api-reference"] = _ => Part<ApiReferenceList>(),
        ["api-examples"] = _ => Part<ApiExamples>(),
        ["api-limits"] = _ => Part<ApiLimits>(),
        ["api-errors"] = _ => Part<ApiErrorCodes>(),
        ["law"] = call => Part<QuotedLaw>((nameof(QuotedLaw.Id), call.Required("id")), (nameof(QuotedLaw.Title), call.Required("title"))),
    };

    private static Microsoft.AspNetCore.Components.RenderFragment Part<TPart>(params (string Name, string Value)[] parameters)
        where TPart : Microsoft.AspNetCore.Components.IComponent => (RenderTreeBuilder builder) =>
    {
        builder.OpenComponent<TPart>(0);
        foreach (var (name, value) in parameters) builder.AddComponentParameter(1, name, value);
        builder.CloseComponent();
    };
}
