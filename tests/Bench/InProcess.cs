using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Disclosure.GraphQL.Execution;
using Disclosure.Schema;

namespace Disclosure.Bench;

/// <summary>
/// Each document on one thread, without HTTP: processor time and allocated bytes per request, statements, and the same for the code written by hand,
/// whose bytes must be the API's. Processor time means something even where others use the machine.
/// </summary>
internal static class InProcess
{
    private const int Rounds = 5;
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(1);

    /// <param name="names">How the names of the documents measured begin; all where there are none.</param>
    public static async Task WriteAsync(string database, string[] names, TextWriter output)
    {
        using var api = await ReleaseApi.OpenAsync(database);
        var documents = await BenchDocument.AllAsync(api);
        using var hand = new HandWritten(database, (string)documents[0].OursVariables[0]["v"]!);
        await output.WriteLineAsync("| document | answer, bytes | statements | µs | allocated bytes | by hand: µs | allocated bytes | ours to by hand |");
        await output.WriteLineAsync("|---|---:|---:|---:|---:|---:|---:|---:|");
        foreach (var (index, document) in documents.Index())
        {
            if (names.Length > 0 && !names.Any(document.Name.StartsWith)) continue;
            GraphQLRequest[] requests = [.. document.OursVariables.Select(variables => new GraphQLRequest(document.Ours) { Variables = JsonSerializer.SerializeToElement(variables) })];
            var (bytes, statements) = await CompareAsync(api, hand, index, document, requests);
            var (ours, oursAllocated) = Measure(set =>
            {
                using var answer = api.Executor.ExecuteAsync(requests[set]).AsTask().GetAwaiter().GetResult();
            });
            var (theirs, theirsAllocated) = Measure(set =>
            {
                using var answer = hand.Answer(index, document.OursVariables[set]);
            });
            await output.WriteLineAsync($"| {document.Name} | {bytes:0} | {statements} | {ours:0.0} | {oursAllocated:0} | {theirs:0.0} | {theirsAllocated:0} | {theirs / ours:0.00} |");
        }
    }

    private static async Task<(double Bytes, int Statements)> CompareAsync(ReleaseApi api, HandWritten hand, int index, BenchDocument document, GraphQLRequest[] requests)
    {
        var statements = 0;
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == Telemetry.Name,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.PropagationData,
            ActivityStarted = activity => statements += activity.OperationName == "query" ? 1 : 0,
        };
        ActivitySource.AddActivityListener(listener);
        var sum = 0L;
        foreach (var (set, request) in requests.Index())
        {
            using var answer = await api.Executor.ExecuteAsync(request);
            using var expected = hand.Answer(index, document.OursVariables[set]);
            sum += answer.Json.Length;
            if (!answer.Json.Span.SequenceEqual(expected.Written.Span))
                throw new InvalidOperationException($"{document.Name}, {document.OursVariables[set].ToJsonString()}: the API and the code by hand answer differently\n{Text(answer.Json)}\n{Text(expected.Written)}");
        }

        return ((double)sum / requests.Length, statements / requests.Length);
    }

    /// <returns>Microseconds of processor time and bytes allocated by one call, of the best round.</returns>
    internal static (double Microseconds, double Bytes) Measure(Action<int> ask)
    {
        for (var i = 0; i < 400; i++) ask(i % 64);
        var (best, allocated) = (double.MaxValue, 0.0);
        for (var round = 0; round < Rounds; round++)
        {
            var (calls, process) = (0, Process.GetCurrentProcess());
            var (started, before, bytes) = (Stopwatch.GetTimestamp(), process.UserProcessorTime + process.PrivilegedProcessorTime, GC.GetAllocatedBytesForCurrentThread());
            while (Stopwatch.GetElapsedTime(started) < Round) ask(calls++ % 64);
            process.Refresh();
            best = Math.Min(best, (process.UserProcessorTime + process.PrivilegedProcessorTime - before).TotalMicroseconds / calls);
            allocated = (double)(GC.GetAllocatedBytesForCurrentThread() - bytes) / calls;
        }

        return (best, allocated);
    }

    private static string Text(ReadOnlyMemory<byte> json) => Encoding.UTF8.GetString(json.Span)[..Math.Min(600, json.Length)];
}
