using System.Text.Json;
using Disclosure.GraphQL.Execution;
using Disclosure.GraphQL.Http;
using Disclosure.Schema.Databases;
using Disclosure.Store.Reading;
using Microsoft.Extensions.Logging;

namespace Disclosure.Schema;

/// <summary>The public API over one release.</summary>
public sealed class ReleaseApi : IDisposable
{
    private static readonly Lazy<GraphQL.Types.Schema> Schema = new(PublicSchema.Create);
    private readonly SqliteFile database;

    private ReleaseApi(SqliteFile file, Executor executor, ReleaseInfo release)
    {
        database = file;
        Executor = executor;
        Release = release;
    }

    public Executor Executor { get; }

    public ReleaseInfo Release { get; }

    /// <param name="path">The release's SQLite file.</param>
    /// <exception cref="SqliteReadException">The file cannot be read.</exception>
    /// <exception cref="InvalidDataException">The file is no release.</exception>
    public static async Task<ReleaseApi> OpenAsync(string path, CancellationToken cancellation = default)
    {
        var file = SqliteFile.Open(path);
        try
        {
            var executor = new Executor(Schema.Value, new SqliteDatabase(file));
            using var answer = await executor.ExecuteAsync(new GraphQLRequest(ReleaseInfo.Query), cancellation);
            return new(file, executor, ReleaseInfo.Read(answer.Json));
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>Answers a document in process, as the site asks it.</summary>
    /// <param name="variables">Serialised to JSON; null where there are none.</param>
    /// <returns>The response: <c>data</c>, <c>errors</c>.</returns>
    public async ValueTask<ReadOnlyMemory<byte>> ExecuteAsync(string document, object? variables, CancellationToken cancellation = default)
    {
        using var answer = await Executor.ExecuteAsync(Ask(document, variables), cancellation);
        return answer.Json.ToArray();
    }

    /// <summary>The API over HTTP.</summary>
    /// <param name="options">What the root fields answer from, and the documents that may be asked for by their hash, are filled in here.</param>
    public GraphQLEndpoint Endpoint(HttpOptions options, ILogger<GraphQLEndpoint> logger)
    {
        var answering = new Answering(Release, new(Executor.Options, options));
        return new(Executor, options with { Source = _ => answering, Documents = Examples.Persisted }, logger);
    }

    public void Dispose() => database.Dispose();

    private GraphQLRequest Ask(string document, object? variables) => new(document)
    {
        Source = new Answering(Release, new(Executor.Options, null)),
        Variables = variables is null ? default : JsonSerializer.SerializeToElement(variables),
    };
}
