using System.Net.Http.Json;
using System.Text.Json;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Disclosure.Model.Tests;

namespace Disclosure.EndToEnd.Tests;

/// <summary>The demonstration, served by the real server after a first start.</summary>
[CollectionDefinition(nameof(Demonstration))]
public sealed class Demonstration : IAsyncLifetime, ICollectionFixture<Demonstration>
{
    private readonly DemonstrationCopy copy = new();
    private readonly HttpClient client = new(new HttpClientHandler { CheckCertificateRevocationList = true });
    private ServerProcess? server;

    internal ServerProcess Server => server!;

    internal string Folder => copy.Folder;

    internal int Releases => copy.Releases;

    /// <summary>The rows of <c>figures.csv</c> by id.</summary>
    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Figures { get; private set; } = new Dictionary<string, IReadOnlyDictionary<string, string>>();

    public async Task InitializeAsync()
    {
        // The tests ask more in a minute than a reader does.
        server = ServerProcess.Start(copy.Folder, null, "--requests-per-minute", "0");
        client.BaseAddress = await server.AddressAsync();
        Figures = (await CsvAsync("figures")).ToDictionary(row => row["id"]);
    }

    public async Task DisposeAsync()
    {
        client.Dispose();
        if (server is not null) await server.DisposeAsync();
        copy.Dispose();
    }

    public async Task<IReadOnlyList<IReadOnlyDictionary<string, string>>> CsvAsync(string register)
    {
        var path = Path.Combine(Folder, $"{register}.csv");
        await File.WriteAllBytesAsync(path, await client.GetByteArrayAsync($"/data/latest/{register}.csv"));
        return [.. ReferenceFiles.Cells(path)];
    }

    public async Task<JsonElement> AskAsync(string query, object? variables = null, string address = "/graphql")
    {
        using var response = await client.PostAsJsonAsync(address, new { query, variables });
        var answer = await response.Content.ReadFromJsonAsync<JsonElement>();
        Assert.False(answer.TryGetProperty("errors", out var errors), $"{errors}");
        return answer.GetProperty("data");
    }

    /// <summary>A path below the server's address.</summary>
    public Task<string> TextAsync(string path) => client.GetStringAsync(path);

    public Task<HttpResponseMessage> FileAsync(string path) => client.GetAsync(new Uri(path, UriKind.Relative));

    public async Task<IHtmlDocument> PageAsync(string path) => await new HtmlParser().ParseDocumentAsync(await client.GetStringAsync(path));
}
