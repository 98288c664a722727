using System.Collections.Immutable;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using Disclosure.GraphQL.Language;

namespace Disclosure.GraphQL.Execution;

/// <summary>
/// Traces and metrics by OpenTelemetry's conventions for GraphQL servers, under the name <see cref="Name"/>. Variables, arguments and answers
/// stay out of them: they may hold what a person asked for.
/// </summary>
public static class Telemetry
{
    public const string Name = "Disclosure.GraphQL";
    private const int MostErrorEvents = 10;

    private static readonly ActivitySource Source = new(Name);
    private static readonly Meter Meter = new(Name);

    private static readonly Histogram<double> Duration = Meter.CreateHistogram<double>(
        "graphql.server.request.duration", "s", "Duration of GraphQL requests by type of operation and outcome.");

    private static readonly Histogram<long> Cost = Meter.CreateHistogram<long>("graphql.server.request.cost", "{object}", "Cost at most of GraphQL operations.");
    private static readonly Counter<long> Documents = Meter.CreateCounter<long>("graphql.server.documents", "{document}", "Documents asked for, by whether they were known.");
    private static readonly Counter<long> Refused = Meter.CreateCounter<long>("graphql.server.refused", "{request}", "Requests refused by a limit or a rule of HTTP, by code.");

    internal static Activity? Step(string name) => Source.StartActivity(name);

    internal static Activity? Statement(string text)
    {
        var activity = Source.StartActivity("query", ActivityKind.Client);
        activity?.SetTag("db.query.text", text);
        return activity;
    }

    internal static Activity? Request() => Source.StartActivity("GraphQL Operation", ActivityKind.Server);

    internal static void Finish(Activity? activity, GraphQLRequest request, Answer answer, TimeSpan duration)
    {
        var type = answer.Operation?.Kind.ToString().ToLowerInvariant() ?? "unknown";
        var code = answer.Errors.IsEmpty ? "ok" : answer.Errors[0].Code;
        Duration.Record(duration.TotalSeconds, new("graphql.operation.type", type), new("graphql.response.code", code));
        Documents.Add(1, new KeyValuePair<string, object?>("graphql.document.known", answer.WasCached));
        if (answer.Cost > 0) Cost.Record(answer.Cost);
        if (activity is null) return;
        // By its type only: names are the client's to choose.
        activity.DisplayName = type;
        activity.SetTag("graphql.operation.type", type);
        activity.SetTag("graphql.operation.name", answer.Operation?.Name);
        activity.SetTag("graphql.processing.type", "request");
        if (activity.IsAllDataRequested) activity.SetTag("graphql.document.hash", $"sha256:{HashOf(request.Query)}");
        AddErrors(activity, answer.Errors);
    }

    internal static void CountRefusal(string code) => Refused.Add(1, new KeyValuePair<string, object?>("graphql.response.code", code));

    private static void AddErrors(Activity activity, ImmutableArray<GraphQLError> errors)
    {
        if (errors.IsEmpty) return;
        activity.SetStatus(ActivityStatusCode.Error);
        foreach (var error in errors.Take(MostErrorEvents))
        {
            activity.AddEvent(new ActivityEvent("graphql.error", tags: new()
            {
                ["graphql.error.code"] = error.Code,
                ["graphql.error.path"] = error.Path?.ToString(),
            }));
        }
    }

    private static string HashOf(string text) =>
        Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(text)));
}
