using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http;

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

/// <summary>So many requests of one client in a window of time.</summary>
public sealed class ClientRateLimit : IDisposable
{
    private readonly PartitionedRateLimiter<HttpContext> limiter;

    /// <param name="clientOf">What tells clients apart; the remote address unless given.</param>
    public ClientRateLimit(int requests, TimeSpan window, Func<HttpContext, string>? clientOf = null)
    {
        (Requests, Window) = (requests, window);
        var client = clientOf ?? (context => context.Connection.RemoteIpAddress?.ToString() ?? "");
        limiter = PartitionedRateLimiter.Create<HttpContext, string>(context => RateLimitPartition.GetSlidingWindowLimiter(
            client(context),
            _ => new() { PermitLimit = requests, Window = window, SegmentsPerWindow = 6, QueueLimit = 0 }));
    }

    public int Requests { get; }
    public TimeSpan Window { get; }

    public void Dispose() => limiter.Dispose();

    /// <summary>Counts the request, and writes the headers <c>RateLimit</c> and <c>RateLimit-Policy</c>.</summary>
    internal HttpError? Count(HttpContext context)
    {
        using var lease = limiter.AttemptAcquire(context);
        var left = limiter.GetStatistics(context)?.CurrentAvailablePermits ?? 0;
        var seconds = (int)Window.TotalSeconds;
        context.Response.Headers["RateLimit-Policy"] = string.Create(CultureInfo.InvariantCulture, $"\"client\";q={Requests};w={seconds}");
        context.Response.Headers["RateLimit"] = string.Create(CultureInfo.InvariantCulture, $"\"client\";r={left};t={Math.Max(1, seconds / 6)}");
        if (lease.IsAcquired) return null;
        var wait = lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? Math.Max(1, (int)Math.Ceiling(after.TotalSeconds)) : Math.Max(1, seconds / 6);
        return new HttpError(429, Language.ErrorCodes.RateLimit, $"More than {Requests} requests in {seconds} seconds.") { RetryAfter = wait };
    }
}
