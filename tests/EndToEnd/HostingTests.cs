using System.Diagnostics;
using System.Net;
using System.Security.Cryptography;
using System.Text.Json;
using Disclosure.Site;

namespace Disclosure.EndToEnd.Tests;

/// <summary>The demonstration's site on hosts of files: what they read of it, and that they answer as the server does.</summary>
[Collection(nameof(Demonstration))]
public sealed class HostingTests(Demonstration demonstration) : IDisposable
{
    private static readonly NodeFolder Netlify = new("tests/EndToEnd/netlify");

    private readonly string folder = Directory.CreateTempSubdirectory("hosting").FullName;

    private string Site => Path.Combine(folder, "data", "site");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Netlify_reads_the_whole_configuration_and_its_command_puts_every_release_beside_the_pages()
    {
        using var config = JsonDocument.Parse(await PublishedAsync());
        var build = config.RootElement.GetProperty("build");
        Assert.Equal(Site, build.GetProperty("publish").GetString());
        Assert.StartsWith("dotnet run --project api/Server", build.GetProperty("command").GetString()!.Trim(), StringComparison.Ordinal);

        var printed = (await File.ReadAllLinesAsync(Path.Combine(Site, "_headers"))).Where(line => line.StartsWith('/'));
        Assert.Equal(printed, config.RootElement.GetProperty("headers").EnumerateArray().Select(rule => rule.GetProperty("for").GetString()!));
        var redirects = config.RootElement.GetProperty("redirects").EnumerateArray().Select(rule => $"{rule.GetProperty("from")} {rule.GetProperty("to")} {rule.GetProperty("status")}{(rule.GetProperty("force").GetBoolean() ? "!" : "")}");
        Assert.Equal(await File.ReadAllLinesAsync(Path.Combine(Site, "_redirects")), redirects);

        foreach (var release in Directory.EnumerateDirectories(Path.Combine(demonstration.Folder, "releases")))
            Assert.Equal(Directory.EnumerateFiles(release, "*", SearchOption.AllDirectories).Count(), Directory.EnumerateFiles(Path.Combine(Site, "data", Path.GetFileName(release)), "*", SearchOption.AllDirectories).Count());
    }

    [Fact]
    public async Task Nginx_answers_as_the_server_does()
    {
        await PublishedAsync();
        await using var nginx = await NginxProcess.StartAsync(Site);
        var server = await demonstration.Server.AddressAsync();
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, CheckCertificateRevocationList = true });
        foreach (var (path, status) in new[]
        {
            ("/", 200), ("/en/parks/sample-park/", 200), ("/embed/parks/sample-park/", 200), ("/feeds/releases.atom", 200), ("/nowhere/", 404), ("/en/nowhere/", 404),
            ("/feed.xml", 301), ("/obligations/energy-utilisation-report/", 410), ("/data/log/checkpoint", 200), ("/data/2.0.0/parks.csv", 200),
        })
        {
            var (ours, theirs) = (await AnswerAsync(client, new(server, path)), await AnswerAsync(client, new(nginx.Address, path)));
            Assert.StartsWith($"{path} {status}\n", ours, StringComparison.Ordinal);
            Assert.Equal(ours, theirs);
        }
    }

    [Fact]
    public async Task Nginx_leads_to_the_newest_release_and_its_files_are_there()
    {
        await PublishedAsync();
        await using var nginx = await NginxProcess.StartAsync(Site);
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, CheckCertificateRevocationList = true });
        using var latest = await client.GetAsync(new Uri(nginx.Address, "/data/latest/parks.csv"));
        Assert.Equal((HttpStatusCode.Redirect, "*"), (latest.StatusCode, latest.Headers.GetValues("Access-Control-Allow-Origin").Single()));
        Assert.Equal(await demonstration.TextAsync("/data/latest/parks.csv"), await client.GetStringAsync(new Uri(nginx.Address, new Uri(nginx.Address, latest.Headers.Location!).PathAndQuery)));
    }

    /// <summary>Path and status, the headers that a host of files is told, where it leads, and the hash of what it says.</summary>
    private static async Task<string> AnswerAsync(HttpClient client, Uri address)
    {
        using var response = await client.GetAsync(address);
        var headers = SiteHosting.Headers.Rules[0].Headers.Keys.Append("Cache-Control").Append("Access-Control-Allow-Origin").Where(name => response.Headers.NonValidated.Contains(name)).Select(name => $"{name}: {response.Headers.NonValidated[name]}");
        var location = response.Headers.Location is { } to ? new Uri(address, to).AbsolutePath : null;
        return string.Join('\n', [$"{address.AbsolutePath} {(int)response.StatusCode}", .. headers, location ?? Convert.ToHexStringLower(SHA256.HashData(await response.Content.ReadAsByteArrayAsync()))]);
    }

    /// <summary>The folder as the build command of <c>netlify.toml</c> leaves it; the site and the releases are those of the demonstration.</summary>
    /// <returns>The configuration as Netlify reads it.</returns>
    private async Task<string> PublishedAsync()
    {
        File.Copy(Path.Combine(Repository.Root, "netlify.toml"), Path.Combine(folder, "netlify.toml"));
        Directory.CreateDirectory(Path.Combine(folder, "data"));
        File.CreateSymbolicLink(Path.Combine(folder, "data", "releases"), Path.Combine(demonstration.Folder, "releases"));
        await RunAsync($"cp -r '{Path.Combine(demonstration.Folder, "site")}' data/site");
        var config = await Netlify.RunAsync("", "config.mjs", folder);
        using var read = JsonDocument.Parse(config);
        await RunAsync(read.RootElement.GetProperty("build").GetProperty("command").GetString()!.Split("&&", 2)[1]);
        return config;
    }

    private async Task RunAsync(string command)
    {
        using var shell = Process.Start(new ProcessStartInfo("bash", ["-ec", command]) { WorkingDirectory = folder })!;
        await shell.WaitForExitAsync();
        Assert.Equal(0, shell.ExitCode);
    }
}
