extern alias Adapters;

using System.Text;
using System.Text.Json;
using Disclosure.GraphQL.Execution;
using Adapters::Disclosure.Schema.Databases;
using Disclosure.Store.Reading;
using Microsoft.Data.Sqlite;

namespace Disclosure.GraphQL.Tests.Execution;

/// <summary>A small library in a real SQLite file, its schema declared as an author of schemas would, and every statement that ran.</summary>
public sealed class Library : IDisposable
{
    private readonly string path = Path.Combine(Path.GetTempPath(), $"library-{Environment.ProcessId}-{Interlocked.Increment(ref count)}.sqlite");
    private readonly SqliteFile file;
    private static int count;

    public Library()
    {
        using (var connection = new SqliteConnection($"Data Source={path};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = LibraryData.Script;
            command.ExecuteNonQuery();
        }

        file = SqliteFile.Open(path);
        Database = new RecordingDatabase(new SqliteDatabase(file));
        Executor = new Executor(LibrarySchema.Schema, Database);
    }

    internal RecordingDatabase Database { get; }
    public Executor Executor { get; }

    /// <summary>The answer's JSON, and in <see cref="RecordingDatabase.Statements"/> only what this request ran.</summary>
    public async Task<string> Ask(string query, object? variables = null, string? operationName = null, CostReport cost = CostReport.None)
    {
        Database.Statements.Clear();
        using var answer = await Executor.ExecuteAsync(new GraphQLRequest(query)
        {
            OperationName = operationName,
            Variables = variables is null ? default : JsonSerializer.SerializeToElement(variables),
            Cost = cost,
            Source = "library",
        });
        return Encoding.UTF8.GetString(answer.Json.Span);
    }

    public async Task<JsonElement> Data(string query, object? variables = null)
    {
        var answer = JsonDocument.Parse(await Ask(query, variables)).RootElement;
        Assert.False(answer.TryGetProperty("errors", out var errors), errors.ToString());
        return answer.GetProperty("data");
    }

    /// <summary>Message, code and path of the first error.</summary>
    public async Task<(string Message, string Code, string Path)> Error(string query, object? variables = null)
    {
        var error = JsonDocument.Parse(await Ask(query, variables)).RootElement.GetProperty("errors")[0];
        var at = error.TryGetProperty("path", out var steps) ? string.Join('.', steps.EnumerateArray()) : "";
        return (error.GetProperty("message").GetString()!, error.GetProperty("extensions").GetProperty("code").GetString()!, at);
    }

    public void Dispose()
    {
        file.Dispose();
        File.Delete(path);
    }
}
