using System.Diagnostics;
using System.Text.Json;
using Disclosure.Schema;

namespace Disclosure.Bench;

/// <summary>How long <c>search</c> takes: for texts in the middle of many names, of few, and of none.</summary>
internal static class SearchTimes
{
    private const int Runs = 21;
    private static readonly string[] Texts = ["印染", "装测", "苏州华", "第1234", "集成电路封装测试", "找不到的", "indicator"];

    public static async Task WriteAsync(string database, TextWriter output)
    {
        using var api = await ReleaseApi.OpenAsync(database);
        foreach (var text in Texts)
        {
            var (times, found) = (new List<double>(), 0);
            for (var run = 0; run < Runs; run++)
            {
                var start = Stopwatch.GetTimestamp();
                var answer = await api.ExecuteAsync("query ($text: String!) { search(text: $text, first: 20) { __typename ... on Enterprise { name } } }", new { text });
                times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
                using var json = JsonDocument.Parse(answer);
                found = json.RootElement.GetProperty("data").GetProperty("search").GetArrayLength();
            }

            times.Sort();
            await output.WriteLineAsync($"{text}: {found} found, median {times[Runs / 2]:0.0} ms, worst {times[^1]:0.0} ms");
        }
    }
}
