using System.Buffers;
using System.Collections.Concurrent;
using System.Text;
using Disclosure.Press.Bundling;
using Disclosure.Press.Faults;
using Disclosure.Press.Feeds;
using Disclosure.Press.Hosting;
using Disclosure.Press.Links;
using Disclosure.Press.Output;

namespace Disclosure.Press.Rendering;

/// <summary>One press: everything up to the moment where the new site is complete beside the old one.</summary>
internal sealed class PressRun(PressSite site, IServiceProvider services, PressOptions options, OutputFolder output, FaultLog faults)
{
    private const int ReportEvery = 100;
    private readonly LinkCheck links = new(site, output, faults);
    private readonly Sitemap sitemap = new(site);
    private readonly ConcurrentBag<string> gone = [];
    private long pages;

    public long Pages => Interlocked.Read(ref pages);

    public async Task ProduceAsync(CancellationToken cancellation)
    {
        Report(PressStage.Assets);
        var assets = await new AssetBundle(faults, output, links).AddAsync(site.Assets, cancellation);
        Report(PressStage.Pages);
        var renderer = new PageRenderer(site, assets, services);
        await Parallel.ForEachAsync(
            Streams.Together([Drawn(renderer, cancellation), Given(cancellation)], cancellation),
            new ParallelOptions { CancellationToken = cancellation, MaxDegreeOfParallelism = options.Parallelism },
            async (work, token) => await work(token));
        Report(PressStage.Files);
        foreach (var file in OwnFiles())
            await AddAsync(file, cancellation);

        Report(PressStage.Links);
        await links.JudgeAsync(options.Parallelism, cancellation);
    }

    public void Report(PressStage stage) => options.Progress?.Report(new PressProgress(stage, Pages, output.Bytes));

    private IAsyncEnumerable<Func<CancellationToken, ValueTask>> Drawn(PageRenderer renderer, CancellationToken cancellation) =>
        site.Pages(cancellation).Select<Page, Func<CancellationToken, ValueTask>>(page => token => PressAsync(renderer, page, token));

    private IAsyncEnumerable<Func<CancellationToken, ValueTask>> Given(CancellationToken cancellation) =>
        (site.Files?.Invoke(site, cancellation) ?? AsyncEnumerable.Empty<PressFile>()).Select<PressFile, Func<CancellationToken, ValueTask>>(file => token => AddAsync(file, token));

    /// <summary>What Press itself has to say of the site.</summary>
    private IEnumerable<PressFile> OwnFiles() =>
    [
        .. sitemap.Files(),
        Robots.File(site),
        .. site.Headers is { } headers ? [PressFile.Text("/_headers", headers.PrintHeaders()), PressFile.Text("/_redirects", GonePages.Print(gone) + headers.PrintRedirects()), PressFile.Text("/_nginx.conf", NginxConfiguration.Print(headers, gone))] : Array.Empty<PressFile>(),
    ];

    private async ValueTask PressAsync(PageRenderer renderer, Page page, CancellationToken cancellation)
    {
        var wrong = PageRules.Check(page).ToArray();
        foreach (var fault in wrong)
            faults.Add(fault);
        if (wrong.Length > 0)
            return;
        using var text = new TextBuffer();
        if (!await DrawAsync(renderer, page, text))
        {
            links.Excuse(page.Address);
            return;
        }

        sitemap.Add(page);
        if (page.Gone)
            gone.Add(page.Address);
        links.Read(page.Address, text.Text, isPage: true);
        var bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Text.Length));
        var length = Encoding.UTF8.GetBytes(text.Text, bytes);
        if (!await output.AddAsync(OutputFolder.FileOf(page.Address), bytes.AsMemory(0, length), cancellation))
            faults.Add(new Fault(FaultKinds.PathTaken, new Place(page.Address), page.Address));
        ArrayPool<byte>.Shared.Return(bytes);
        if (Interlocked.Increment(ref pages) % ReportEvery == 0)
            Report(PressStage.Pages);
    }

    private async ValueTask<bool> DrawAsync(PageRenderer renderer, Page page, TextBuffer text)
    {
        try
        {
            await renderer.RenderAsync(page, text);
            return true;
        }
        catch (FaultException known)
        {
            faults.Add(known.Fault);
            return false;
        }
        catch (Exception bug) when (bug is not OperationCanceledException)
        {
            throw new PageException(page.Address, bug);
        }
    }

    private async ValueTask AddAsync(PressFile file, CancellationToken cancellation)
    {
        var place = new Place(file.Address);
        if (!PageRules.IsAddress(file.Address) || file.Address.EndsWith('/'))
            faults.Add(new Fault(FaultKinds.PathMalformed, place, file.Address));
        else if (!await output.AddAsync(OutputFolder.FileOf(file.Address), file.Content, cancellation))
            faults.Add(new Fault(FaultKinds.PathTaken, place, file.Address));
        if (Path.GetExtension(file.Address) is ".html" or ".xml" or ".atom")
            links.Read(file.Address, Encoding.UTF8.GetString(file.Content.Span), isPage: false);
    }
}
