using Disclosure.Press.Faults;
using Disclosure.Press.Output;
using Disclosure.Press.Rendering;
using Microsoft.Extensions.DependencyInjection;

namespace Disclosure.Press;

/// <summary>Presses a site: draws its pages, names its assets, checks its links, and puts the whole into a folder in one step.</summary>
public sealed class SitePress
{
    private readonly PressSite site;
    private readonly IServiceProvider services;
    private readonly TimeProvider time;

    /// <param name="services">What components may inject; each page is drawn in a scope of its own.</param>
    /// <exception cref="ArgumentException">The declaration contradicts itself.</exception>
    public SitePress(PressSite site, IServiceProvider services)
    {
        if (site.BaseAddress is not { IsAbsoluteUri: true, Scheme: "http" or "https", PathAndQuery: "/", Fragment: "" })
            throw new ArgumentException($"not a scheme and a host: {site.BaseAddress}", nameof(site));
        if (site.Languages.Count == 0 || site.Languages.DistinctBy(language => language.Prefix).Count() < site.Languages.Count)
            throw new ArgumentException("each language needs a prefix of its own", nameof(site));
        this.site = site;
        this.services = services;
        time = services.GetService<TimeProvider>() ?? TimeProvider.System;
    }

    /// <summary>Presses everything. Faults are in the result; an exception is a bug in a component or a broken machine, and leaves the folder as it was.</summary>
    public async Task<PressResult> PressAsync(PressOptions options, CancellationToken cancellation = default)
    {
        var started = time.GetTimestamp();
        var faults = new FaultLog();
        foreach (var fault in site.Faults)
            faults.Add(fault);
        using var output = new OutputFolder(options.Output);
        if (!output.IsOurs)
        {
            faults.Add(new Fault(FaultKinds.OutputForeign, new Place(options.Output), options.Output));
            return Result(faults, 0, output, output.Count(), started, published: false);
        }

        var run = new PressRun(site, services, options, output, faults);
        await run.ProduceAsync(cancellation);
        if (!faults.IsEmpty && !options.Draft)
            return Result(faults, run.Pages, output, output.Count(), started, published: false);
        if (options.Precompress)
            await Precompression.AddAsync(output, options.Parallelism, cancellation);
        run.Report(PressStage.Swap);
        var counts = await output.PublishAsync(cancellation);
        return Result(faults, run.Pages, output, counts, started, published: true);
    }

    private PressResult Result(FaultLog faults, long pages, OutputFolder output, OutputCounts counts, long started, bool published) => new()
    {
        Faults = faults.ToArray(),
        Pages = pages,
        Files = counts.Files,
        Bytes = output.Bytes,
        Written = counts.Written,
        Kept = counts.Kept,
        Removed = counts.Removed,
        Elapsed = time.GetElapsedTime(started),
        Published = published,
    };
}
