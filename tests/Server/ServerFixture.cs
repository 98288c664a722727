using Disclosure.Pipeline.Instances;
using Disclosure.Server.Hosting;
using Disclosure.Server.Preparing;
using Microsoft.AspNetCore.Builder;

namespace Disclosure.Server.Tests;

/// <summary>The real server over a small instance of its own, prepared as a first start does.</summary>
public sealed class ServerFixture : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("disclosure").FullName;
    private WebApplication? app;

    public HttpClient Client { get; } = new(new HttpClientHandler { AllowAutoRedirect = false, CheckCertificateRevocationList = true });

    internal Instance Instance => new(folder);

    internal static ServerOptions Options { get; } = ServerOptions.Read([]);

    public async Task InitializeAsync()
    {
        SmallInstance.Write(folder);
        using var output = new StringWriter();
        var prepared = await new Preparation(Instance, ServerOptions.ContentFolders(Instance), TimeProvider.System, new(output, interactive: false, TimeProvider.System)).RunAsync(default);
        Assert.True(prepared, output.ToString());
        app = WebHost.Build(Instance, Options, ["--urls", "http://127.0.0.1:0"]);
        await app.StartAsync();
        Client.BaseAddress = new(app.Urls.Single());
    }

    public async Task DisposeAsync()
    {
        Client.Dispose();
        if (app is not null) await app.DisposeAsync();
        SmallInstance.Delete(folder);
    }
}
