using System.Threading.RateLimiting;

namespace Disclosure.GraphQL.Http;

/// <summary>So many operations at once, so many waiting, the rest refused.</summary>
public sealed class ConcurrencyLimit : IDisposable
{
    private readonly ConcurrencyLimiter limiter;

    public ConcurrencyLimit(int running, int waiting)
    {
        (Running, Waiting) = (running, waiting);
        limiter = new ConcurrencyLimiter(new() { PermitLimit = running, QueueLimit = waiting, QueueProcessingOrder = QueueProcessingOrder.OldestFirst });
    }

    public int Running { get; }
    public int Waiting { get; }

    /// <summary>Two for each core and a queue of 64.</summary>
    public static ConcurrencyLimit ForThisMachine() => new(2 * Environment.ProcessorCount, 64);

    public void Dispose() => limiter.Dispose();

    internal ValueTask<RateLimitLease> EnterAsync(CancellationToken cancellation) => limiter.AcquireAsync(1, cancellation);
}
