using System.Text.Json;
using Disclosure.GraphQL.Execution;
using Disclosure.GraphQL.Tests.Execution;
using Disclosure.Model.Identifiers;
using Disclosure.Model.Registers;
using Disclosure.Schema.Databases;
using Disclosure.Store.Reading;
using Disclosure.Store.Working;
using Microsoft.Data.Sqlite;

namespace Disclosure.Schema.Tests;

/// <summary>How SQLite reads a release with a long history: through indexes, in the order of pages, and never whole tables for a page.</summary>
public sealed class QueryPlanTests : IAsyncLifetime
{
    private const int Versions = 24;
    private const int ChangesOfEach = 400;
    private readonly string folder = Directory.CreateTempSubdirectory("disclosure").FullName;
    private SqliteFile file = null!;

    private string Database => Path.Combine(folder, "disclosure.sqlite");

    public Task InitializeAsync()
    {
        using (var store = StoreFile.Create(Database))
        {
            using (var transaction = store.Begin()) Fill(transaction);
            store.Finish();
        }

        file = SqliteFile.Open(Database);
        return Task.CompletedTask;
    }

    public Task DisposeAsync()
    {
        file.Dispose();
        Directory.Delete(folder, recursive: true);
        return Task.CompletedTask;
    }

    [Fact]
    public async Task Changes_since_a_day_are_found_by_their_releases()
    {
        var plan = await PlanOf("""{ changes(since: "2026-11-01") { totalCount nodes { key release { version } } } }""");
        Assert.All(plan, step => Assert.DoesNotContain("SCAN change", step, StringComparison.Ordinal));
        Assert.Contains(plan, step => step.Contains("INDEX IX_change_release_version", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_page_of_each_releases_changes_is_read_in_its_order_and_not_sorted()
    {
        var plan = await PlanOf("{ releases(first: 5) { nodes { version changes(first: 3) { nodes { key } } } } }");
        Assert.Contains(plan, step => step.StartsWith("SEARCH t", StringComparison.Ordinal) && step.Contains("INDEX IX_change_release_version", StringComparison.Ordinal));
        Assert.DoesNotContain(plan, step => step.Contains("TEMP B-TREE", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_change_leads_to_its_release()
    {
        using var answer = await new Executor(PublicSchema.Instance, new SqliteDatabase(file)).ExecuteAsync(new GraphQLRequest(
            "{ releases(where: { version: { eq: \"1.23.0\" } }) { nodes { changes(first: 1) { totalCount nodes { release { version } } } } } }"));
        using var json = JsonDocument.Parse(answer.Json);
        var changes = json.RootElement.GetProperty("data").GetProperty("releases").GetProperty("nodes")[0].GetProperty("changes");
        Assert.Equal(ChangesOfEach, changes.GetProperty("totalCount").GetInt32());
        Assert.Equal("1.23.0", changes.GetProperty("nodes")[0].GetProperty("release").GetProperty("version").GetString());
    }

    private static void Fill(StoreTransaction transaction)
    {
        for (var version = 0; version < Versions; version++)
        {
            var name = $"1.{version}.0";
            transaction.Insert(Releases.Table, new() { Version = name, PublishedOn = new DateOnly(2025, 1, 1).AddMonths(version), Notes = "说明", NotesEn = "Notes" });
            for (var change = 0; change < ChangesOfEach; change++)
            {
                transaction.Insert(Releases.Changes, new()
                {
                    Id = PermanentId.Of("change", name, $"f{change}"), ReleaseVersion = name, Register = "figures", Key = $"f{change}", Field = "value", Kind = ChangeKind.Corrected, Old = "1", New = "2",
                });
            }
        }

        transaction.Commit();
    }

    /// <returns>The steps of all statements of the document, with the tables' own names after their aliases.</returns>
    private async Task<List<string>> PlanOf(string document)
    {
        var database = new RecordingDatabase(new SqliteDatabase(file));
        using (var answer = await new Executor(PublicSchema.Instance, database).ExecuteAsync(new GraphQLRequest(document))) Assert.Equal(AnswerKind.Complete, answer.Kind);
        await using var connection = new SqliteConnection($"Data Source={Database};Mode=ReadOnly;Pooling=False");
        await connection.OpenAsync();
        var steps = new List<string>();
        foreach (var statement in database.Statements)
        {
            await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The planner's own text.
            command.CommandText = $"EXPLAIN QUERY PLAN {statement}";
#pragma warning restore CA2100
            for (var parameter = 1; statement.Contains($"?{parameter}", StringComparison.Ordinal); parameter++) command.Parameters.AddWithValue($"?{parameter}", "1");
            await using var reader = await command.ExecuteReaderAsync();
            while (await reader.ReadAsync()) steps.Add(reader.GetString(3));
        }

        return steps;
    }
}
