using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Disclosure.Pipeline.Calculating;
using Disclosure.Pipeline.Instances;
using Disclosure.Pipeline.Intake;
using Disclosure.Pipeline.Releasing;
using Disclosure.Server.Hosting;
using Disclosure.Store.Publishing;
using Disclosure.Store.Reading;
using Disclosure.Store.Releases;
using Disclosure.Tests.PostgreSql;
using Microsoft.AspNetCore.Builder;

namespace Disclosure.Server.Tests;

/// <summary>The server with the connection string of a PostgreSQL database.</summary>
public sealed class DatabaseTests(PostgreSqlServer server) : IClassFixture<PostgreSqlServer>, IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private readonly string folder = Directory.CreateTempSubdirectory("disclosure").FullName;

    private Instance Instance => new(folder);

    private ReleasesFolder Releases => new(Instance.ReleasesFolder);

    [Fact]
    public async Task A_running_server_answers_from_the_database_and_follows_it_to_the_next_release()
    {
        SmallInstance.Write(folder);
        Release("2025-01-01");
        var target = await server.CreateDatabaseAsync("running");
        await LoadAsync(target, Releases.Log()[0]);
        await using var app = Build(target);
        Assert.Null(await DatabaseStart.RefusalAsync(app));
        await app.StartAsync();
        using var client = new HttpClient { BaseAddress = new(app.Urls.Single()) };
        Assert.Equal("1.0.0", await VersionAsync(client));

        Directory.CreateDirectory(Path.Combine(folder, "sources", "office", "2024"));
        foreach (var file in new[] { "source.yml", "energy.csv" })
        {
            var text = await File.ReadAllTextAsync(Path.Combine(folder, "sources", "office", "2023", file));
            var lines = text.Split('\n').Where(line => !line.Contains("register:", StringComparison.Ordinal));
            await File.WriteAllTextAsync(Path.Combine(folder, "sources", "office", "2024", file), string.Join('\n', lines).Replace("2024-03-01", "2025-03-01", StringComparison.Ordinal).Replace(",2023,", ",2024,", StringComparison.Ordinal));
        }

        Release("2025-04-01");
        var next = Releases.Log()[1];
        Assert.Equal("1.0.0", await VersionAsync(client)); // the newest is not in the database yet
        await LoadAsync(target, next);
        var loaded = Stopwatch.GetTimestamp();
        while (await VersionAsync(client) != next.Version.ToString())
        {
            Assert.True(Stopwatch.GetElapsedTime(loaded) < Patience, $"{next.Version} is loaded, and not answered from");
            await Task.Delay(200);
        }

        Assert.Equal("1.0.0", await VersionAsync(client, "/releases/1.0.0/graphql"));
        using var health = await client.GetAsync("/health/ready");
        Assert.Equal(HttpStatusCode.OK, health.StatusCode);
        Assert.Contains($"\"version\":\"{next.Version}\"", await health.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        // Of what stands in the database alone the server can only know from there.
        await server.ExecuteAsync("running", $"UPDATE release_{next.Version.ToString().Replace('.', '_')}.release SET notes_en = 'out of the database'");
        using var answer = await client.PostAsJsonAsync("/graphql", new { query = "{ releases(last: 1) { nodes { notesEn } } }" });
        Assert.Contains("out of the database", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_release_that_the_database_does_not_hold_is_answered_from_its_file_under_its_own_address()
    {
        SmallInstance.Write(folder);
        Release("2025-01-01");
        await using var app = Build(await server.CreateDatabaseAsync("without"));
        await app.StartAsync();
        using var client = new HttpClient { BaseAddress = new(app.Urls.Single()) };

        Assert.Equal("1.0.0", await VersionAsync(client, "/releases/1.0.0/graphql"));
        Assert.Equal("database.without_release", (await DatabaseStart.RefusalAsync(app))?.Code);
        using var missing = await client.PostAsJsonAsync("/graphql", new { query = "{ release { version } }" });
        Assert.Equal(HttpStatusCode.NotFound, missing.StatusCode);
    }

    [Fact]
    public async Task Another_release_of_the_same_version_is_refused()
    {
        SmallInstance.Write(folder);
        Release("2025-01-01");
        var target = await server.CreateDatabaseAsync("other");
        await LoadAsync(target, Releases.Log()[0] with { ManifestSha256 = new('0', 64) });
        await using var app = Build(target);

        Assert.Equal("database.other_release", (await DatabaseStart.RefusalAsync(app))?.Code);
    }

    [Theory]
    [InlineData("Host=/nowhere;Password=secret", "database.unreachable")]
    [InlineData("Colour=red;Password=secret", "database.connection_string")]
    public async Task A_database_that_cannot_be_reached_keeps_the_server_from_starting(string target, string code)
    {
        SmallInstance.Write(folder);
        Release("2025-01-01");
        await using var app = Build(target);

        var refusal = await DatabaseStart.RefusalAsync(app);

        Assert.Equal(code, refusal?.Code);
        Assert.DoesNotContain("secret", refusal!.ToString(), StringComparison.Ordinal);
    }

    public void Dispose() => SmallInstance.Delete(folder);

    private WebApplication Build(string target) => WebHost.Build(Instance, ServerFixture.Options, ["--urls", "http://127.0.0.1:0", $"--ConnectionStrings:Release={target}"]);

    private void Release(string date)
    {
        Assert.False(new IntakeRun(Instance).Ingest(default).Refused);
        FigureCalculation.Run(Instance.WorkingStore, (_, _) => { }, default);
        Assert.Equal(ReleaseOutcome.Made, ReleaseStage.Run(Instance, new() { Date = DateOnly.ParseExact(date, "yyyy-MM-dd") }, TimeProvider.System, null, default).Outcome);
    }

    private async Task LoadAsync(string target, LogEntry release)
    {
        await using var database = ReleaseDatabase.TryOpen(target)!;
        using var file = SqliteFile.Open(Path.Combine(Releases.FolderOf(release.Version), ReleasesFolder.StoreName));
        Assert.NotNull(await new ReleaseLoad(database, file).RunAsync(release, replace: false, default));
    }

    private static async Task<string?> VersionAsync(HttpClient client, string path = "/graphql")
    {
        using var response = await client.PostAsJsonAsync(path, new { query = "{ release { version } releases(last: 1) { nodes { version } } }" });
        using var json = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        var data = json.RootElement.GetProperty("data");
        var version = data.GetProperty("release").GetProperty("version").GetString();
        Assert.Equal(version, data.GetProperty("releases").GetProperty("nodes")[0].GetProperty("version").GetString());
        return version;
    }
}
