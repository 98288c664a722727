using Disclosure.Pipeline.Calculating;
using Disclosure.Pipeline.Instances;
using Disclosure.Pipeline.Intake;
using Disclosure.Pipeline.Releasing;
using Disclosure.Server.Hosting;
using Disclosure.Server.Preparing;
using Microsoft.AspNetCore.Builder;

namespace Disclosure.Server.Tests;

/// <summary>The real server over an instance that published twice: 1.0.0 on 2024-03-01 with the returns of 2023, 1.1.0 on 2025-03-01 with those of 2024.</summary>
public sealed class TwoReleases : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("disclosure").FullName;
    private WebApplication? app;

    public HttpClient Client { get; } = new(new HttpClientHandler { AllowAutoRedirect = false, CheckCertificateRevocationList = true });

    public async Task InitializeAsync()
    {
        SmallInstance.Write(folder);
        var instance = new Instance(folder);
        using var output = new StringWriter();
        Assert.True(await new Preparation(instance, ServerOptions.ContentFolders(instance), TimeProvider.System, new(output, interactive: false, TimeProvider.System)).RunAsync(default), output.ToString());
        SmallInstance.AddReturnsOf2024(folder);
        Assert.False(new IntakeRun(instance).Ingest(default).Refused);
        FigureCalculation.Run(instance.WorkingStore, (_, _) => { }, default);
        Assert.Equal("1.1.0", ReleaseStage.Run(instance, new(), TimeProvider.System, progress: null, default).Version.ToString());
        app = WebHost.Build(instance, ServerFixture.Options, ["--urls", "http://127.0.0.1:0"]);
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
