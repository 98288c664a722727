using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Disclosure.GraphQL.Execution;
using Disclosure.GraphQL.Http;
using Disclosure.Schema.Databases;
using Disclosure.Store.Publishing;
using Disclosure.Store.Reading;
using Disclosure.Store.Releases;
using Microsoft.Extensions.Logging;

namespace Disclosure.Schema;

/// <summary>The public API over one release.</summary>
public sealed class ReleaseApi : IDisposable
{
    /// <summary>A statement that PostgreSQL was not told to stop, because the connection broke, ends so much later than the request.</summary>
    private static readonly TimeSpan StatementGrace = TimeSpan.FromSeconds(2);

    private readonly IDisposable connections;

    private ReleaseApi(IDisposable connections, Executor executor, ReleaseInfo release)
    {
        this.connections = connections;
        Executor = executor;
        Release = release;
    }

    public Executor Executor { get; }

    public ReleaseInfo Release { get; }

    /// <param name="path">The release's SQLite file.</param>
    /// <exception cref="SqliteReadException">The file cannot be read.</exception>
    /// <exception cref="InvalidDataException">The file is no release.</exception>
    [SuppressMessage("Reliability", "CA2000:Dispose objects before losing scope", Justification = "The API closes it.")]
    public static Task<ReleaseApi> OpenAsync(string path, CancellationToken cancellation = default)
    {
        var file = SqliteFile.Open(path);
        return OpenAsync(file, new SqliteDatabase(file), cancellation);
    }

    /// <param name="database">Belongs to the caller.</param>
    /// <param name="version">A release that it holds.</param>
    /// <exception cref="InvalidDataException">The database cannot be read, or does not hold the release.</exception>
    [SuppressMessage("Reliability", "CA2000:Dispose objects before losing scope", Justification = "The API closes it.")]
    public static Task<ReleaseApi> OpenAsync(ReleaseDatabase database, ReleaseVersion version, CancellationToken cancellation = default)
    {
        var source = database.Read(version, ExecutionLimits.Default.Time + StatementGrace);
        return OpenAsync(source, new PostgreSqlDatabase(source), cancellation);
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
    /// <param name="releases">For <c>asOf</c>: this release and those before it; by default this one alone.</param>
    public GraphQLEndpoint Endpoint(HttpOptions options, ILogger<GraphQLEndpoint> logger, ReleaseOfDay? releases = null)
    {
        var answering = new Answering(Release, new(Executor.Options, options));
        return new(Executor, options with { Source = _ => answering, Editions = AsOf.Choice(releases ?? Alone, Executor.Database.Dialect, answering), Documents = Examples.Persisted }, logger);
    }

    public void Dispose() => connections.Dispose();

    private static async Task<ReleaseApi> OpenAsync(IDisposable connections, Database database, CancellationToken cancellation)
    {
        try
        {
            var executor = new Executor(PublicSchema.Instance, database);
            using var answer = await executor.ExecuteAsync(new GraphQLRequest(ReleaseInfo.Query), cancellation);
            if (answer.Exceptions is [var failure, ..]) throw new InvalidDataException("the release cannot be read", failure);
            return new(connections, executor, ReleaseInfo.Read(answer.Json));
        }
        catch
        {
            connections.Dispose();
            throw;
        }
    }

    private GraphQLRequest Ask(string document, object? variables)
    {
        var answering = new Answering(Release, new(Executor.Options, null));
        return new(document)
        {
            Source = answering,
            Editions = AsOf.Choice(Alone, Executor.Database.Dialect, answering),
            Variables = variables is null ? default : JsonSerializer.SerializeToElement(variables),
        };
    }

    private ValueTask<ReleaseApi?> Alone(DateOnly day, CancellationToken cancellation) => ValueTask.FromResult(day >= Release.PublishedOn ? this : null);
}
