using System.Collections.Concurrent;
using System.Text;
using System.Text.Json.Nodes;
using Disclosure.GraphQL.Http;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Disclosure.Schema.Tests;

/// <summary>The tests' release on a real server that is strict and unreliable: few requests a second, and one answer to each client breaks off in the middle.</summary>
public sealed class ExampleServer : IAsyncLifetime, IDisposable
{
    public const int BrokenPage = 4;

    private readonly ReleaseFixture release = new();
    private readonly ConcurrencyLimit concurrency = new(4, 64);
    private readonly ClientRateLimit rate = new(2, ClientRateLimit.DefaultCost, TimeSpan.FromSeconds(1), ClientOf);
    private WebApplication app = null!;

    /// <summary>Who asked what, in order, and how it ended.</summary>
    public ConcurrentQueue<Asked> Log { get; } = [];

    public string Address => app.Urls.Single();

    public ReleaseApi Api => release.Api;

    /// <summary>Programs in one language name themselves alike.</summary>
    public static string ClientOf(HttpContext context) => context.Request.Headers.UserAgent.ToString();

    public async Task InitializeAsync()
    {
        await release.InitializeAsync();
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        app = builder.Build();
        var endpoint = release.Api.Endpoint(
            new() { Version = release.Api.Release.Version, Concurrency = concurrency, Rate = rate },
            app.Services.GetRequiredService<ILogger<GraphQLEndpoint>>());
        app.Use(WatchAsync);
        app.MapGraphQL("/graphql", endpoint);
        app.MapGraphQL($"/releases/{release.Api.Release.Version}/graphql", endpoint);
        await app.StartAsync();
    }

    public async Task DisposeAsync()
    {
        await app.DisposeAsync();
        await release.DisposeAsync();
    }

    public void Dispose()
    {
        rate.Dispose();
        concurrency.Dispose();
    }

    private async Task WatchAsync(HttpContext context, RequestDelegate next)
    {
        var (client, path, after) = (ClientOf(context), context.Request.Path.ToString(), await AfterAsync(context.Request));
        var (wire, answer) = (context.Response.Body, new MemoryStream());
        context.Response.Body = answer;
        await next(context);
        context.Response.Body = wire;
        var isPage = path != "/graphql" && context.Response.StatusCode == 200;
        var breaks = isPage && Log.Count(asked => asked.Client == client && asked.IsPage) == BrokenPage - 1;
        Log.Enqueue(new(client, path, after, context.Response.StatusCode, isPage, breaks));
        var bytes = answer.ToArray();
        await wire.WriteAsync(breaks ? bytes.AsMemory(0, bytes.Length / 2) : bytes);
        if (!breaks) return;
        await wire.FlushAsync();
        context.Abort();
    }

    private static async Task<string?> AfterAsync(HttpRequest request)
    {
        if (HttpMethods.IsGet(request.Method)) return JsonNode.Parse(request.Query["variables"].ToString() is { Length: > 0 } text ? text : "{}")?["after"]?.GetValue<string>();
        request.EnableBuffering();
        using var reader = new StreamReader(request.Body, Encoding.UTF8, leaveOpen: true);
        var body = JsonNode.Parse(await reader.ReadToEndAsync());
        request.Body.Position = 0;
        return body?["variables"]?["after"]?.GetValue<string>();
    }
}

/// <param name="IsPage">A page of a release that was not refused.</param>
/// <param name="Broke">Only half of the answer was sent.</param>
public sealed record Asked(string Client, string Path, string? After, int Status, bool IsPage, bool Broke);
