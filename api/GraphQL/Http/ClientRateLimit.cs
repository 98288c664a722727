using System.Net.Sockets;
using Disclosure.GraphQL.Language;
using Microsoft.AspNetCore.Http;

namespace Disclosure.GraphQL.Http;

/// <summary>How much one client may ask: requests, and what their operations cost. Both are told in the headers <c>RateLimit</c> and <c>RateLimit-Policy</c>.</summary>
public sealed class ClientRateLimit : IDisposable
{
    /// <summary>In a minute, unless the operator says otherwise.</summary>
    public const int DefaultRequests = 1_200;

    /// <inheritdoc cref="DefaultRequests"/>
    public const int DefaultCost = 120_000;

    private readonly Quota requests;
    private readonly Quota cost;
    private readonly string policy;

    /// <param name="requests">In a window; unused ones do not add up.</param>
    /// <param name="cost">Likewise, as <c>extensions.cost</c> reports it; no less than one operation may cost.</param>
    /// <param name="clientOf">What tells clients apart; the remote address unless given.</param>
    public ClientRateLimit(int requests, int cost, TimeSpan window, Func<HttpContext, string>? clientOf = null)
    {
        Window = window;
        this.requests = new Quota("requests", requests, window, clientOf ?? AddressOf);
        // The draft registers no unit for it, and leaving the unit out would call it requests.
        this.cost = new Quota("cost", cost, window, clientOf ?? AddressOf) { Unit = ";qu=\"cost\"" };
        policy = $"{this.requests.Policy}, {this.cost.Policy}";
    }

    public int Requests => requests.Size;
    public int Cost => cost.Size;
    public TimeSpan Window { get; }

    public void Dispose()
    {
        requests.Dispose();
        cost.Dispose();
    }

    /// <summary>Before anything of the request is read.</summary>
    /// <returns>Why it is refused, or null.</returns>
    internal HttpError? Count(HttpContext context)
    {
        var wait = requests.Take(context, 1);
        Tell(context);
        return wait is null ? null : Refusal($"More than {Requests} requests in {Window.TotalSeconds:0} seconds.", wait.Value);
    }

    /// <summary>Before anything of the operation runs. What is refused costs nothing.</summary>
    internal HttpError? Charge(HttpContext context, long points)
    {
        if (points == 0) return null;
        var wait = cost.Take(context, (int)Math.Min(points, Cost));
        Tell(context);
        return wait is null ? null : Refusal($"The operation costs {points}, and of {Cost} in {Window.TotalSeconds:0} seconds less is left.", wait.Value);
    }

    private static HttpError Refusal(string message, int wait) => new(429, ErrorCodes.RateLimit, message) { RetryAfter = wait };

    /// <summary>Whoever has an IPv6 network has all its addresses: its first half counts.</summary>
    private static string AddressOf(HttpContext context)
    {
        if (context.Connection.RemoteIpAddress is not { } address) return "";
        if (address.IsIPv4MappedToIPv6) return address.MapToIPv4().ToString();
        return address.AddressFamily == AddressFamily.InterNetworkV6 ? Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 8)) : address.ToString();
    }

    private void Tell(HttpContext context)
    {
        context.Response.Headers["RateLimit-Policy"] = policy;
        context.Response.Headers["RateLimit"] = $"{requests.State(context)}, {cost.State(context)}";
    }
}
