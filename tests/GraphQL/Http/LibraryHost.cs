using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Disclosure.GraphQL.Http;
using Disclosure.GraphQL.Tests.Execution;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Disclosure.GraphQL.Tests.Http;

/// <summary>The library behind a real server on a port of its own.</summary>
public sealed class LibraryHost : IAsyncDisposable
{
    private readonly WebApplication app;

    private LibraryHost(WebApplication app, Library library, CapturedLog log)
    {
        this.app = app;
        Library = library;
        Log = log;
        Client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
    }

    public Library Library { get; }
    public CapturedLog Log { get; }
    public HttpClient Client { get; }
    public Uri Endpoint => new(Client.BaseAddress!, "graphql");

    internal static async Task<LibraryHost> StartAsync(Func<HttpOptions, HttpOptions>? change = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var log = new CapturedLog();
        builder.Logging.ClearProviders().AddProvider(log);
        var served = builder.Build();
        var library = new Library();
        var options = new HttpOptions { Version = "1", Concurrency = ConcurrencyLimit.ForThisMachine(), Source = _ => "library" };
        served.MapGraphQL("/graphql", new GraphQLEndpoint(library.Executor, change?.Invoke(options) ?? options, served.Services.GetRequiredService<ILogger<GraphQLEndpoint>>()));
        await served.StartAsync();
        return new LibraryHost(served, library, log);
    }

    public Task<HttpResponseMessage> Post(string body, string? accept = "application/graphql-response+json", string contentType = "application/json") =>
        Send(new HttpRequestMessage(HttpMethod.Post, Endpoint) { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) { Headers = { ContentType = MediaTypeHeaderValue.Parse(contentType) } } }, accept);

    public Task<HttpResponseMessage> Query(string query, object? variables = null, string? accept = "application/graphql-response+json") =>
        Post(JsonSerializer.Serialize(new { query, variables }), accept);

    public Task<HttpResponseMessage> Get(string queryString, string? accept = "application/graphql-response+json", params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, new Uri(Client.BaseAddress!, "graphql" + queryString));
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        return Send(request, accept);
    }

    public async Task<HttpResponseMessage> Send(HttpRequestMessage request, string? accept)
    {
        Library.Database.Statements.Clear();
        if (accept is not null) request.Headers.TryAddWithoutValidation("Accept", accept);
        return await Client.SendAsync(request);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await app.DisposeAsync();
        Library.Dispose();
    }
}

/// <summary>Everything logged, as text.</summary>
public sealed class CapturedLog : ILoggerProvider, ILogger
{
    public List<string> Lines { get; } = [];

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        lock (Lines) Lines.Add($"{formatter(state, exception)} {exception}");
    }

    public void Dispose()
    {
    }
}
