using Disclosure.GraphQL.Execution;
using Disclosure.GraphQL.Http;

namespace Disclosure.Server.Hosting;

/// <summary>How much one client may ask in a minute: <c>--requests-per-minute</c> and <c>--cost-per-minute</c>.</summary>
/// <param name="Requests">0 for no limit at all, as behind a gateway that has its own.</param>
/// <param name="Cost">No less than one operation may cost.</param>
internal sealed record ClientLimits(int Requests, int Cost)
{
    /// <summary>Null where a number is none, or too small.</summary>
    public static ClientLimits? Read(IConfiguration configuration) =>
        Number(configuration["requests-per-minute"], 0, ClientRateLimit.DefaultRequests) is { } requests
        && Number(configuration["cost-per-minute"], ExecutionLimits.Default.Cost, ClientRateLimit.DefaultCost) is { } cost
            ? new(requests, cost)
            : null;

    public ClientRateLimit? ToRate() => Requests > 0 ? new(Requests, Cost, TimeSpan.FromMinutes(1)) : null;

    private static int? Number(string? text, int least, int otherwise) =>
        text is null ? otherwise : int.TryParse(text, out var number) && number >= least ? number : null;
}
