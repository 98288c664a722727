using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Nodes;
using Disclosure.Schema;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;

namespace Disclosure.Bench;

/// <summary>The code written by hand behind the same web server, one path for each document, the variables as the body: what HTTP leaves of its speed.</summary>
internal static class HandServer
{
    [SuppressMessage("Reliability", "CA2000:Dispose objects before losing scope", Justification = "Connections live as long as the process.")]
    public static async Task RunAsync(string database, int port)
    {
        string cursor;
        using (var api = await ReleaseApi.OpenAsync(database)) cursor = (string)(await BenchDocument.AllAsync(api))[0].OursVariables[0]["v"]!;
        var idle = new ConcurrentBag<HandWritten>();
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.ListenLocalhost(port));
        await using var app = builder.Build();
        app.Run(async context =>
        {
            var variables = await JsonNode.ParseAsync(context.Request.Body);
            if (!idle.TryTake(out var hand)) hand = new HandWritten(database, cursor);
            using var answer = hand.Answer(int.Parse(context.Request.Path.Value.AsSpan(1), CultureInfo.InvariantCulture), variables!);
            idle.Add(hand);
            context.Response.ContentType = "application/json; charset=utf-8";
            context.Response.ContentLength = answer.Length;
            await context.Response.Body.WriteAsync(answer.Written);
        });
        await app.RunAsync();
    }
}
