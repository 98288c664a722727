namespace Disclosure.EndToEnd.Tests;

/// <summary>What a page costs on the wire, where a host has nothing better than gzip.</summary>
[Collection(nameof(Demonstration))]
public sealed class WeightTests(Demonstration demonstration)
{
    private const int Bar = 60_000;

    /// <summary>Bytes and compressed bytes go together: what is heaviest on the wire is among the hundred longest pages.</summary>
    [Fact]
    public async Task No_page_with_its_style_is_heavier_than_60_kilobytes()
    {
        var site = Path.Combine(demonstration.Folder, "site");
        var style = await BytesAsync($"/assets/{Path.GetFileName(Directory.EnumerateFiles(Path.Combine(site, "assets"), "site.*.css").Single())}");
        var longest = Directory.EnumerateFiles(site, "*.html", SearchOption.AllDirectories).OrderByDescending(file => new FileInfo(file).Length).Take(100);
        foreach (var page in longest.Select(file => $"/{Path.GetRelativePath(site, file).Replace("index.html", "", StringComparison.Ordinal)}"))
            Assert.True(await BytesAsync(page) + style is var bytes && bytes <= Bar, $"{page}: {bytes} bytes");
    }

    private async Task<int> BytesAsync(string path)
    {
        using var client = new HttpClient(new HttpClientHandler { CheckCertificateRevocationList = true }) { BaseAddress = await demonstration.Server.AddressAsync() };
        client.DefaultRequestHeaders.AcceptEncoding.ParseAdd("gzip");
        using var response = await client.GetAsync(new Uri(path, UriKind.Relative));
        Assert.Equal("gzip", response.Content.Headers.ContentEncoding.Single());
        return (await response.Content.ReadAsByteArrayAsync()).Length;
    }
}
