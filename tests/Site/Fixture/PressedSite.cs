using System.Text;
using System.Text.Json;
using AngleSharp;
using AngleSharp.Dom;
using Disclosure.Model;
using Disclosure.Model.Registers;
using Disclosure.Press;
using Disclosure.Schema;
using Disclosure.Site.Release;
using Disclosure.Store.Releases;
using Disclosure.Store.Working;

namespace Disclosure.Site.Tests.Fixture;

/// <summary>The fixture's release and the site pressed from it, once for all tests.</summary>
public sealed class PressedSite : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("site").FullName;

    public static SiteSettings Settings { get; } = new()
    {
        Name = new("低碳园区信息公开", "Low-Carbon Park Disclosure"),
        Publisher = new("示例市生态环境局", "Sample Municipal Ecology and Environment Bureau"),
        BaseAddress = new Uri("https://disclosure.example.org/"),
        LogKeys = ["demonstration.invalid/releases+a22c93fd+Ab3ocEfuxHTHtDk3ZBvkfpd4WpLGp+rQFtYnxdZsIyQE"],
        Contact = new("low-carbon@example.org", "low-carbon@example.org"),
    };

    /// <summary>Of a report, as the release carries it.</summary>
    public static ManifestFile ReportFile { get; } = new("reports/sample-park-greenhouse-gas-2024.pdf", 61_500, new('e', 64), "application/pdf");

    /// <summary>As a manifest would list them.</summary>
    public static IReadOnlyList<ManifestFile> Files { get; } =
    [
        ReportFile,
        new(ReleasesFolder.StoreName, 5_200_000, new('f', 64), "application/vnd.sqlite3"),
        new("disclosure.zip", 2_500_000, new('a', 64), "application/zip"),
        .. Model.Catalog.Tables.SelectMany(table => new ManifestFile[]
        {
            new($"{table.Slug}-metadata.json", 900, new('b', 64), "application/csvm+json"),
            new($"{table.Slug}.csv", 12_345, new('c', 64), "text/csv; charset=utf-8", 3),
            new($"{table.Slug}.xlsx", 23_456, new('d', 64), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", 3),
        }),
    ];

    public ReleaseApi Api { get; private set; } = null!;

    public string Output => Path.Combine(folder, "site");

    /// <summary>The release's own file.</summary>
    public string Database => Path.Combine(folder, ReleasesFolder.StoreName);

    public PressResult Result { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        using (var store = StoreFile.Create(Database))
        {
            using (var transaction = store.Begin())
            {
                new FixtureRows(transaction).Fill();
                foreach (var table in Catalog.Tables) transaction.Insert(Datasets.Table, Datasets.Of(table, store.Count(table), "1.0.0", new(2026, 6, 1)));
                transaction.Commit();
            }

            store.Finish();
        }

        Api = await ReleaseApi.OpenAsync(Database);
        using var earlier = await EarlierAsync();
        Result = await SitePress.RunAsync(Api.ExecuteAsync, Settings, Files, (version, _) => Task.FromResult(version == FixtureRows.Earlier ? new ReleaseQuery(earlier.ExecuteAsync) : null), [Path.Combine(AppContext.BaseDirectory, "content")], Output);
        Assert.Empty(Result.Faults.Select(fault => fault.ToString()));
    }

    /// <summary>Where no earlier release is at hand.</summary>
    public static Task<ReleaseQuery?> NoEarlier(string version, CancellationToken cancellation) => Task.FromResult<ReleaseQuery?>(null);

    /// <summary>The release before, as far as the site asks it: for what has been withdrawn since.</summary>
    private async Task<ReleaseApi> EarlierAsync()
    {
        var path = Path.Combine(folder, "earlier.sqlite");
        using (var store = StoreFile.Create(path))
        {
            using (var transaction = store.Begin())
            {
                new FixtureRows(transaction).FillEarlier();
                transaction.Commit();
            }

            store.Finish();
        }

        return await ReleaseApi.OpenAsync(path);
    }

    public Task DisposeAsync()
    {
        Api.Dispose();
        Directory.Delete(folder, recursive: true);
        return Task.CompletedTask;
    }

    public async Task<JsonElement> AskAsync(string query) => JsonDocument.Parse(Encoding.UTF8.GetString((await Api.ExecuteAsync(query, null)).Span)).RootElement.GetProperty("data");

    /// <summary>A page by its address, such as <c>/en/parks/</c>.</summary>
    public async Task<IDocument> OpenAsync(string address)
    {
        var file = Path.Combine(Output, address.TrimStart('/'));
        var html = await File.ReadAllTextAsync(address.EndsWith('/') ? Path.Combine(file, "index.html") : file);
        return await BrowsingContext.New(Configuration.Default).OpenAsync(request => request.Content(html));
    }

    public IEnumerable<string> Pages => Directory.EnumerateFiles(Output, "*.html", SearchOption.AllDirectories)
        .Select(file => "/" + Path.GetRelativePath(Output, file).Replace('\\', '/').Replace("index.html", "", StringComparison.Ordinal));
}
