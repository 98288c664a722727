using Disclosure.Pipeline.Instances;
using Disclosure.Server.Hosting;
using Disclosure.Server.Preparing;

namespace Disclosure.Server.Tests;

public sealed class PreparationTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("disclosure").FullName;

    private Instance Instance => new(folder);

    [Fact]
    public async Task The_site_is_drawn_again_when_its_prose_changed_or_it_is_gone_and_only_then()
    {
        SmallInstance.Write(folder);
        var about = Path.Combine(folder, "content", "about.en.md");
        var page = Path.Combine(Instance.SiteFolder, "en", "about", "index.html");
        Assert.True(await DrawsAsync());
        Assert.False(await DrawsAsync());

        await File.AppendAllTextAsync(about, "\nWe answer on Tuesdays.\n");
        Assert.True(await DrawsAsync());
        Assert.Contains("We answer on Tuesdays.", await File.ReadAllTextAsync(page), StringComparison.Ordinal);

        Directory.Delete(Instance.SiteFolder, recursive: true);
        Assert.True(await DrawsAsync());
        Assert.True(File.Exists(page));
    }

    public void Dispose() => SmallInstance.Delete(folder);

    private async Task<bool> DrawsAsync()
    {
        using var output = new StringWriter();
        Assert.True(await new Preparation(Instance, ServerOptions.ContentFolders(Instance), TimeProvider.System, new(output, interactive: false, TimeProvider.System)).RunAsync(default), output.ToString());
        return output.ToString().Contains("press", StringComparison.Ordinal);
    }
}
