using Disclosure.GraphQL.Http;
using Disclosure.Schema;

namespace Disclosure.Server.Serving;

/// <summary>GraphQL endpoints that share one limit of work and one count of each client's requests.</summary>
internal sealed class EndpointFactory(ILogger<GraphQLEndpoint> logger) : IDisposable
{
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);
    private const int RequestsPerWindow = 1_200;

    private readonly ConcurrencyLimit concurrency = ConcurrencyLimit.ForThisMachine();
    private readonly ClientRateLimit rate = new(RequestsPerWindow, Window);

    public GraphQLEndpoint Make(ReleaseApi api) => api.Endpoint(
        new() { Version = api.Release.Version, Concurrency = concurrency, Rate = rate, Page = Ide.WriteAsync }, logger);

    public void Dispose()
    {
        concurrency.Dispose();
        rate.Dispose();
    }
}
