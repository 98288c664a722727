using System.Text.Json;
using Disclosure.GraphQL.Execution;
using Disclosure.Schema.Errors;
using Microsoft.Data.Sqlite;

namespace Disclosure.Schema.Tests;

/// <summary>A release that an earlier version of the program made: it lacks a register and a field of today's schema.</summary>
public sealed class EarlierReleaseTests(ReleaseFixture fixture) : IClassFixture<ReleaseFixture>, IAsyncLifetime
{
    private readonly string path = Path.Combine(Directory.CreateTempSubdirectory("disclosure").FullName, "disclosure.sqlite");
    private ReleaseApi? earlier;

    public async Task InitializeAsync()
    {
        File.Copy(fixture.Database, path);
        await using (var connection = new SqliteConnection($"Data Source={path};Pooling=False"))
        {
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA foreign_keys = OFF; ALTER TABLE park DROP COLUMN area_km2; DROP TABLE outreach_event;";
            await command.ExecuteNonQueryAsync();
        }

        earlier = await ReleaseApi.OpenAsync(path);
    }

    public Task DisposeAsync()
    {
        earlier!.Dispose();
        Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);
        return Task.CompletedTask;
    }

    [Theory]
    [InlineData("{ gone: parks { nodes { areaKm2 } } }", "area_km2")]
    [InlineData("{ gone: parks(where: { areaKm2: { gt: 1 } }) { nodes { name } } }", "area_km2")]
    [InlineData("{ gone: parks(order: [{ areaKm2: DESC }]) { nodes { name } } }", "area_km2")]
    [InlineData("{ gone: enterprises { nodes { park { areaKm2 } } } }", "area_km2")]
    [InlineData("{ gone: events { totalCount } }", "outreach_event")]
    public async Task What_an_earlier_release_does_not_hold_is_told_with_a_code_and_its_name(string document, string name)
    {
        var answer = await AskAsync(document);
        Assert.Equal(JsonValueKind.Null, answer.GetProperty("data").ValueKind);
        var error = Assert.Single(answer.GetProperty("errors").EnumerateArray());
        var code = error.GetProperty("extensions").GetProperty("code").GetString();
        Assert.Equal("FIELD_NOT_AVAILABLE", code);
        Assert.Equal("gone", error.GetProperty("path")[0].GetString());
        Assert.Contains($"'{name}'", error.GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.Contains(ApiErrors.All, known => known.Code == code);
    }

    [Fact]
    public async Task What_it_holds_is_answered_as_ever()
    {
        var answer = await AskAsync("{ parks { nodes { name } } }");
        Assert.NotEmpty(answer.GetProperty("data").GetProperty("parks").GetProperty("nodes").EnumerateArray());
        Assert.False(answer.TryGetProperty("errors", out _));
    }

    [Fact]
    public async Task It_is_no_failure_of_the_database_for_the_log()
    {
        using var answer = await earlier!.Executor.ExecuteAsync(new GraphQLRequest("{ parks { nodes { areaKm2 } } }"));
        Assert.Empty(answer.Exceptions);
    }

    private async Task<JsonElement> AskAsync(string document) => JsonDocument.Parse(await earlier!.ExecuteAsync(document, null)).RootElement;
}
