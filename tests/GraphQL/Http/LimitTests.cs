using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Net;
using Disclosure.GraphQL.Execution;
using Disclosure.GraphQL.Http;

namespace Disclosure.GraphQL.Tests.Http;

public sealed class LimitTests
{
    [Fact]
    public async Task Bodies_and_addresses_are_bounded()
    {
        await using var host = await LibraryHost.StartAsync();
        var body = $$"""{"query":"{ hello } #{{new string('x', 256 * 1024)}}"}""";
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await host.Post(body)).StatusCode);
        var chunked = new HttpRequestMessage(HttpMethod.Post, host.Endpoint) { Content = new StringContent(body, System.Text.Encoding.UTF8, "application/json") };
        chunked.Headers.TransferEncodingChunked = true;
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await host.Send(chunked, "application/json")).StatusCode);
        Assert.Equal(HttpStatusCode.RequestUriTooLong, (await host.Get("?query={hello}%23" + new string('x', 8 * 1024))).StatusCode);
    }

    [Fact]
    public async Task Beyond_those_running_and_waiting_a_request_is_told_to_come_back()
    {
        using var limit = new ConcurrencyLimit(running: 1, waiting: 1);
        await using var host = await LibraryHost.StartAsync(options => options with { Concurrency = limit });
        host.Library.Database.Hangs = true;
        using var enough = new CancellationTokenSource();
        var asked = Enumerable.Range(0, 5).Select(_ => Ask()).ToList();
        var answered = new List<HttpResponseMessage>();
        while (answered.Count < 3)
        {
            var done = await Task.WhenAny(asked);
            asked.Remove(done);
            answered.Add(await done);
        }

        foreach (var refused in answered)
        {
            Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.StatusCode);
            Assert.Equal(1, refused.Headers.RetryAfter!.Delta!.Value.TotalSeconds);
            Assert.Contains("OVERLOADED", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }

        await enough.CancelAsync();
        foreach (var waiting in asked) await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);

        // Those who went away have left their places.
        host.Library.Database.Hangs = false;
        HttpResponseMessage served;
        do served = await host.Query("{ book(number: 1) { title } }");
        while (served.StatusCode == HttpStatusCode.ServiceUnavailable);
        Assert.Equal(HttpStatusCode.OK, served.StatusCode);

        Task<HttpResponseMessage> Ask() => host.Client.GetAsync(new Uri(host.Endpoint, "?query={book(number:1){title}}"), enough.Token);
    }

    [Fact]
    public async Task A_client_that_asks_too_often_is_told_when_to_come_back_and_others_are_served()
    {
        using var rate = new ClientRateLimit(2, 1_000, TimeSpan.FromMinutes(1), ClientOf);
        await using var host = await LibraryHost.StartAsync(options => options with { Rate = rate });
        var first = await host.Get("?query={hello}", "application/json", ("X-Client", "a"));
        Assert.Equal("\"requests\";q=2;w=60, \"cost\";q=1000;qu=\"cost\";w=60", first.Headers.GetValues("RateLimit-Policy").Single());
        Assert.Equal("\"requests\";r=1;t=30, \"cost\";r=1000;t=0", first.Headers.GetValues("RateLimit").Single());
        await host.Get("?query={hello}", "application/json", ("X-Client", "a"));
        var refused = await host.Get("?query={hello}", "application/json", ("X-Client", "a"));
        await IsTooMuch(refused);
        Assert.Equal(30, refused.Headers.RetryAfter!.Delta!.Value.TotalSeconds);
        Assert.Equal(HttpStatusCode.OK, (await host.Get("?query={hello}", "application/json", ("X-Client", "b"))).StatusCode);
    }

    [Fact]
    public async Task What_operations_cost_is_counted_and_the_one_too_much_does_not_run()
    {
        const string page = "?query={books(first:100){nodes{title}}}"; // 101
        using var rate = new ClientRateLimit(100, 250, TimeSpan.FromMinutes(1), ClientOf);
        await using var host = await LibraryHost.StartAsync(options => options with { Rate = rate });
        foreach (var left in new[] { 149, 48 })
        {
            var served = await host.Get(page, "application/json", ("X-Client", "a"));
            Assert.Equal(HttpStatusCode.OK, served.StatusCode);
            Assert.Matches($"\"cost\";r={left};", served.Headers.GetValues("RateLimit").Single());
        }

        var refused = await host.Get(page, "application/json", ("X-Client", "a"));
        await IsTooMuch(refused);
        Assert.InRange(refused.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 11, 13); // 53 of 250 in a minute
        Assert.Empty(host.Library.Database.Statements);
        Assert.Matches("\"cost\";r=(48|49|5.);", refused.Headers.GetValues("RateLimit").Single());

        Assert.Equal(HttpStatusCode.OK, (await host.Get("?query={books(first:20){nodes{title}}}", "application/json", ("X-Client", "a"))).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await host.Get(page, "application/json", ("X-Client", "b"))).StatusCode);
    }

    [Fact]
    public async Task What_is_not_run_costs_nothing()
    {
        using var rate = new ClientRateLimit(100, 250, TimeSpan.FromHours(10), ClientOf);
        await using var host = await LibraryHost.StartAsync(options => options with { Rate = rate });
        var first = await host.Get("?query={books(first:100){nodes{title}}}");
        await host.Get("?query={books(first:100){nodes{nothing}}}");
        await host.Get("?query={books(first:100){nodes{title}}}", "application/json", ("GraphQL-Cost", "validate"));
        var known = await host.Get("?query={books(first:100){nodes{title}}}", "application/graphql-response+json", ("If-None-Match", first.Headers.ETag!.ToString()));
        Assert.Equal(HttpStatusCode.NotModified, known.StatusCode);
        Assert.Matches("\"requests\";r=96;.*\"cost\";r=149;", known.Headers.GetValues("RateLimit").Single());
    }

    [Fact]
    public async Task A_failure_is_logged_with_its_statement_and_told_to_nobody()
    {
        await using var host = await LibraryHost.StartAsync();
        host.Library.Database.Failure = new DatabaseException("SELECT secret FROM table", new InvalidOperationException("/secret/path"));
        var response = await host.Query("query Named($n: Int!) { book(number: $n) { title } }", new { n = 4242 });
        var text = await response.Content.ReadAsStringAsync();
        Assert.DoesNotContain("secret", text, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("INTERNAL_ERROR", text, StringComparison.Ordinal);
        var line = Assert.Single(host.Log.Lines, line => line.Contains("SELECT secret", StringComparison.Ordinal));
        Assert.Contains("'Named'", line, StringComparison.Ordinal);
        Assert.DoesNotContain(host.Log.Lines, logged => logged.Contains("4242", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Traces_and_metrics_name_the_operation_but_no_value()
    {
        var spans = new List<Activity>();
        using var traces = new ActivityListener
        {
            ShouldListenTo = source => source.Name == Telemetry.Name,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = span =>
            {
                lock (spans) spans.Add(span);
            },
        };
        ActivitySource.AddActivityListener(traces);
        var measured = new List<string>();
        using var metrics = new MeterListener { InstrumentPublished = (instrument, listener) => { if (instrument.Meter.Name == Telemetry.Name) listener.EnableMeasurementEvents(instrument); } };
        metrics.SetMeasurementEventCallback<double>((instrument, _, tags, _) =>
        {
            lock (measured) measured.Add($"{instrument.Name} {string.Join(' ', tags.ToArray().Select(tag => tag.Value))}");
        });
        metrics.Start();

        await using var host = await LibraryHost.StartAsync();
        await host.Query("query Traced($t: String) { books(first: 1, where: { title: { eq: $t } }) { nodes { title } } }", new { t = "a private wish" });
        lock (spans)
        {
            var operation = Assert.Single(spans, span => (string?)span.GetTagItem("graphql.operation.name") == "Traced");
            Assert.Equal("query", operation.DisplayName);
            Assert.StartsWith("sha256:", (string?)operation.GetTagItem("graphql.document.hash"), StringComparison.Ordinal);
            var below = spans.Where(span => span.TraceId == operation.TraceId).ToList();
            Assert.Superset(new HashSet<string> { "graphql.parse", "graphql.validate", "graphql.plan", "graphql.execute" }, below.Select(span => span.OperationName).ToHashSet());
            Assert.Contains(below, span => ((string?)span.GetTagItem("db.query.text"))?.StartsWith("SELECT", StringComparison.Ordinal) == true);
            Assert.DoesNotContain(below.SelectMany(span => span.TagObjects), tag => tag.Value?.ToString()?.Contains("private", StringComparison.Ordinal) == true);
        }

        lock (measured) Assert.Contains("graphql.server.request.duration query ok", measured);
    }

    private static string ClientOf(Microsoft.AspNetCore.Http.HttpContext context) => context.Request.Headers["X-Client"].ToString();

    private static async Task IsTooMuch(HttpResponseMessage response)
    {
        Assert.Equal(HttpStatusCode.TooManyRequests, response.StatusCode);
        Assert.Contains("RATE_LIMITED", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal("no-store", response.Headers.CacheControl!.ToString());
    }
}
