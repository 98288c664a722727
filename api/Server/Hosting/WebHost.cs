using System.IO.Compression;
using Disclosure.Pipeline.Instances;
using Disclosure.Press.Hosting;
using Disclosure.Server.Serving;
using Disclosure.Site;
using Disclosure.Store.Releases;
using Microsoft.AspNetCore.ResponseCompression;

namespace Disclosure.Server.Hosting;

/// <summary>Everything on one address: the site at <c>/</c>, GraphQL at <c>/graphql</c>, downloads below <c>/data</c>, health below <c>/health</c>.</summary>
internal static class WebHost
{
    private const string DefaultAddress = "http://localhost:5080";

    public static async Task<int> RunAsync(Instance instance, ServerOptions options, string[] arguments)
    {
        await using var app = Build(instance, options, arguments);
        if (app.Services.GetRequiredService<ReleasesFolder>().Latest() is not null && await DatabaseStart.RefusalAsync(app) is { } refusal)
        {
            await Console.Error.WriteLineAsync($"disclosure: error: {refusal.File}: {refusal.MessageEn} / {refusal.Message}");
            await Console.Error.WriteLineAsync($"disclosure: hint: {refusal.HintEn} / {refusal.Hint}");
            return ExitCodes.Refused;
        }

        if (await app.Services.GetRequiredService<ReleaseShelf>().LatestAsync() is not { } release)
        {
            await Console.Error.WriteLineAsync($"disclosure: error: {instance.ReleasesFolder} holds no release / 没有可提供的发布");
            await Console.Error.WriteLineAsync("disclosure: hint: make one with: disclose ingest, then disclose release / 先运行 disclose ingest，再运行 disclose release");
            return ExitCodes.Refused;
        }

        app.Lifetime.ApplicationStarted.Register(() => Announce(app, release.Version));
        try
        {
            await app.RunAsync();
            return ExitCodes.Done;
        }
        catch (IOException problem)
        {
            await Console.Error.WriteLineAsync($"disclosure: error: {problem.Message}");
            await Console.Error.WriteLineAsync("disclosure: hint: choose another address with --urls http://localhost:5081 / 用 --urls 换一个地址");
            return ExitCodes.BrokenMachine;
        }
    }

    internal static WebApplication Build(Instance instance, ServerOptions options, string[] arguments)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = [.. arguments.Where(argument => argument != "--prepare-only")],
            EnvironmentName = options.Environment,
            ContentRootPath = AppContext.BaseDirectory,
            WebRootPath = Directory.CreateDirectory(instance.SiteFolder).FullName,
        });
        if (builder.Configuration["urls"] is null) builder.WebHost.UseUrls(DefaultAddress);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Logging.AddFilter("Microsoft", LogLevel.Warning);
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None); // a start that fails is told below, in one line
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton(new ReleasesFolder(instance.ReleasesFolder));
        builder.Services.AddSingleton(options.Limits!);
        builder.Services.AddSingleton<EndpointFactory>();
        builder.Services.AddSingleton<ReleaseShelf>();
        builder.AddReleaseDatabase();
        builder.Services.AddResponseCompression(compression =>
        {
            compression.EnableForHttps = true; // no answer mixes secrets with what a client sends
            compression.Providers.Add<Brotli>();
            compression.Providers.Add<GzipCompressionProvider>();
            compression.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "application/graphql-response+json", "image/svg+xml"];
        });
        builder.Services.Configure<GzipCompressionProviderOptions>(gzip => gzip.Level = CompressionLevel.Optimal);
        builder.Services.AddReleaseHealth();
        var app = builder.Build();
        var headers = SiteHosting.Headers;
        app.UseExceptionHandler(UnexpectedError.Answer);
        app.UseSiteHeaders(headers);
        // Downloads have the bytes of the manifest, whole or in part: a compressed answer could not be resumed.
        app.UseWhen(context => !Downloads.Cover(context.Request.Path), branch => branch.UseResponseCompression());
        app.UseStatusCodePages(NotFoundPage.WriteAsync);
        app.UseRouting();
        app.UseDefaultFiles();
        var gone = new GonePages(instance.SiteFolder);
        app.UseStaticFiles(new StaticFileOptions { ServeUnknownFileTypes = false, ContentTypeProvider = new SiteContentTypes(), OnPrepareResponse = gone.Mark });
        app.UseSiteRedirects(headers);
        app.UseIdeFiles();
        app.MapReleaseHealth();
        app.MapReleases();
        app.MapIdeExamples();
        return app;
    }

    private static void Announce(WebApplication app, string version)
    {
        foreach (var address in app.Urls)
        {
            var root = address.TrimEnd('/');
            Console.Out.WriteLine($"disclosure: release {version} / 已提供发布 {version}");
            Console.Out.WriteLine($"  site      网站      {root}/");
            Console.Out.WriteLine($"  GraphQL   查询接口  {root}/graphql");
            Console.Out.WriteLine($"  downloads 下载      {root}/data/");
            Console.Out.WriteLine($"  health    健康检查  {root}/health/ready");
        }

        Console.Out.WriteLine("  Ctrl-C 停止 / stops");
    }
}
