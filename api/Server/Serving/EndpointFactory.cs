using Disclosure.GraphQL.Http;
using Disclosure.Schema;
using Disclosure.Server.Hosting;

namespace Disclosure.Server.Serving;

/// <summary>GraphQL endpoints that share one limit of work and one count of each client's requests.</summary>
internal sealed class EndpointFactory(ClientLimits limits, ILogger<GraphQLEndpoint> logger) : IDisposable
{
    private readonly ConcurrencyLimit concurrency = ConcurrencyLimit.ForThisMachine();
    private readonly ClientRateLimit? rate = limits.ToRate();

    /// <param name="releases">For <c>asOf</c>.</param>
    public GraphQLEndpoint Make(ReleaseApi api, ReleaseOfDay releases) => api.Endpoint(
        new() { Version = api.Release.Version, Concurrency = concurrency, Rate = rate, Page = Ide.WriteAsync }, logger, releases);

    public void Dispose()
    {
        concurrency.Dispose();
        rate?.Dispose();
    }
}
