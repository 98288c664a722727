using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http;

namespace Disclosure.GraphQL.Http;

/// <summary>A bucket for each client that fills evenly: a window's worth at most. Buckets that are full are forgotten.</summary>
internal sealed class Quota : IDisposable
{
    private readonly PartitionedRateLimiter<HttpContext> limiter;
    private readonly double perSecond;
    private readonly string name;
    private readonly TimeSpan window;

    public Quota(string name, int size, TimeSpan window, Func<HttpContext, string> clientOf)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(size);
        (this.name, Size, this.window, perSecond) = (name, size, window, size / window.TotalSeconds);
        // A whole number at a time: of a small quota one token, of a large one what a second gives.
        var atOnce = Math.Max(1, (int)Math.Floor(perSecond));
        var options = new TokenBucketRateLimiterOptions
        {
            TokenLimit = size,
            TokensPerPeriod = atOnce,
            ReplenishmentPeriod = TimeSpan.FromSeconds(atOnce / perSecond),
        };
        limiter = PartitionedRateLimiter.Create<HttpContext, string>(context => RateLimitPartition.GetTokenBucketLimiter(clientOf(context), _ => options));
    }

    public int Size { get; }

    /// <summary>A parameter for what is counted, where that is not requests.</summary>
    public string Unit { get; init; } = "";

    /// <summary>As the header <c>RateLimit-Policy</c> tells it.</summary>
    public string Policy => string.Create(CultureInfo.InvariantCulture, $"\"{name}\";q={Size}{Unit};w={(int)window.TotalSeconds}");

    /// <summary>As the header <c>RateLimit</c> tells it: what is left, and the seconds until all of it is there.</summary>
    public string State(HttpContext context)
    {
        var left = limiter.GetStatistics(context)?.CurrentAvailablePermits ?? 0;
        return string.Create(CultureInfo.InvariantCulture, $"\"{name}\";r={left};t={Seconds(Size - left)}");
    }

    /// <returns>Null where there was enough; else the seconds after which there will be, and nothing is taken.</returns>
    public int? Take(HttpContext context, int amount)
    {
        using var lease = limiter.AttemptAcquire(context, amount);
        if (lease.IsAcquired) return null;
        var left = limiter.GetStatistics(context)?.CurrentAvailablePermits ?? 0;
        return (int)Math.Max(1, Seconds(amount - left));
    }

    public void Dispose() => limiter.Dispose();

    private long Seconds(long amount) => (long)Math.Ceiling(amount / perSecond);
}
