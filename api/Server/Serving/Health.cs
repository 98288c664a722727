using System.Text.Json;
using Disclosure.Store.Publishing;
using Disclosure.Store.Schema;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Disclosure.Server.Serving;

/// <summary>Ready when a release is open; tells its version and age.</summary>
internal sealed class ReleaseHealth(ReleaseShelf shelf, TimeProvider time) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        if (await shelf.LatestAsync() is not { } release) return HealthCheckResult.Unhealthy("there is no release");
        var age = DateOnly.FromDateTime(time.GetUtcNow().Date).DayNumber - release.Manifest.Date.DayNumber;
        return HealthCheckResult.Healthy(data: new Dictionary<string, object>
        {
            ["version"] = release.Version,
            ["publishedOn"] = $"{release.Manifest.Date:yyyy-MM-dd}",
            ["ageDays"] = Math.Max(0, age),
        });
    }
}

internal static class Health
{
    private const string Ready = "ready";

    public static void AddReleaseHealth(this IServiceCollection services)
    {
        services.AddScoped(provider =>
        {
            if (provider.GetService<ReleaseDatabase>() is { } database) return database.Context();
            var release = provider.GetRequiredService<ReleaseShelf>().LatestAsync().AsTask().GetAwaiter().GetResult();
            return Options.SqliteReadOnly(release?.Database ?? "");
        });
        services.AddHealthChecks()
            .AddCheck<ReleaseHealth>("release", tags: [Ready])
            .AddDbContextCheck<DisclosureContext>("database", tags: [Ready]);
    }

    public static void MapReleaseHealth(this WebApplication app)
    {
        app.MapHealthChecks("/health/live", new() { Predicate = _ => false, ResponseWriter = WriteAsync });
        foreach (var path in new[] { "/health", "/health/ready" })
            app.MapHealthChecks(path, new() { Predicate = check => check.Tags.Contains(Ready), ResponseWriter = WriteAsync });
    }

    private static Task WriteAsync(HttpContext context, HealthReport report)
    {
        context.Response.ContentType = "application/json; charset=utf-8";
        var data = report.Entries.Values.SelectMany(entry => entry.Data).ToDictionary(pair => pair.Key, pair => pair.Value);
        return context.Response.WriteAsync(JsonSerializer.Serialize(new
        {
            status = report.Status.ToString(),
            checks = report.Entries.ToDictionary(entry => entry.Key, entry => entry.Value.Status.ToString()),
            release = data,
        }));
    }
}
