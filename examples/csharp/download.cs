#!/usr/bin/env dotnet
// 下载一次发布的全部数据（figures）为 CSV：用游标翻页，中断后再次运行即从断点继续，固定在同一次发布，遇限流按 Retry-After 等待。
// Downloads all figures of one release as CSV: pages with cursors, goes on where it stopped when run again, stays with one release, waits as Retry-After says.
//
//   dotnet run download.cs -- http://localhost:5080 figures.csv [rows-per-page]
//
// .NET 10, no packages.
using System.Net;
using System.Text;
using System.Text.Json.Nodes;

if (args is not ([_, _] or [_, _, _]))
{
    Console.Error.WriteLine("dotnet run download.cs -- http://localhost:5080 figures.csv [rows-per-page]");
    return 2;
}

string[] columns = ["figureId", "enterpriseId", "parkCode", "indicatorCode", "period", "value", "unit", "status"];
var pageQuery = $$"""
    query Page($first: Int!, $after: String) {
      figures(first: $first, after: $after) { nodes { {{string.Join(' ', columns)}} } pageInfo { hasNextPage endCursor } }
    }
    """;
var (site, target, first) = (args[0].TrimEnd('/'), args[1], args.Length > 2 ? int.Parse(args[2]) : 500);
using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(60) };
client.DefaultRequestHeaders.UserAgent.ParseAdd("disclosure-example-csharp/1.0");
try
{
    await Download();
    return 0;
}
catch (Exception problem) when (problem is HttpRequestException or IOException or TaskCanceledException or InvalidOperationException)
{
    Console.Error.WriteLine($"{problem.Message}; run again to go on / 再次运行即可继续");
    return 1;
}

async Task Download()
{
    var (part, memory) = (target + ".part", target + ".state");
    State state;
    if (File.Exists(memory))
    {
        state = State.Read(File.ReadAllText(memory));
    }
    else
    {
        var release = await Ask($"{site}/graphql", "{ release { version } }", []);
        File.WriteAllText(part, Line(columns));
        state = new((string)release["release"]!["version"]!, null, new FileInfo(part).Length);
        Save(memory, state);
    }

    using (var file = new FileStream(part, FileMode.Open, FileAccess.Write))
    {
        file.SetLength(state.Bytes); // what a broken run wrote after its last page
        file.Seek(0, SeekOrigin.End);
        while (true)
        {
            var figures = (await Ask($"{site}/releases/{state.Version}/graphql", pageQuery, new() { ["first"] = first, ["after"] = state.After }))["figures"]!;
            foreach (var node in figures["nodes"]!.AsArray()) file.Write(Encoding.UTF8.GetBytes(Line(columns.Select(column => Text(node![column])))));
            file.Flush(flushToDisk: true);
            if (!(bool)figures["pageInfo"]!["hasNextPage"]!) break;
            state = state with { After = (string)figures["pageInfo"]!["endCursor"]!, Bytes = file.Position };
            Save(memory, state);
        }
    }

    File.Move(part, target, overwrite: true);
    File.Delete(memory);
    Console.WriteLine($"{target}: release {state.Version}");
}

async Task<JsonNode> Ask(string url, string query, JsonObject variables)
{
    const int tries = 8;
    for (var i = 0; i < tries; i++)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, url)
        {
            Content = new StringContent(new JsonObject { ["query"] = query, ["variables"] = variables.DeepClone() }.ToJsonString(), Encoding.UTF8, "application/json"),
        };
        request.Headers.Accept.ParseAdd("application/graphql-response+json");
        using var response = await client.SendAsync(request);
        if (response.StatusCode is HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable)
        {
            await Task.Delay(response.Headers.RetryAfter?.Delta ?? TimeSpan.FromSeconds(1));
            continue;
        }

        var text = await response.Content.ReadAsStringAsync();
        if (!response.IsSuccessStatusCode) throw new InvalidOperationException($"{url}: HTTP {(int)response.StatusCode}: {text}");
        var answer = JsonNode.Parse(text)!;
        return answer["errors"] is { } errors ? throw new InvalidOperationException($"{url}: {errors[0]!["message"]}") : answer["data"]!;
    }

    throw new InvalidOperationException($"{url}: still refused after {tries} tries / 多次被拒绝");
}

// A number keeps the characters that were published.
static string Text(JsonNode? value) => value is null ? "" : value.GetValueKind() == System.Text.Json.JsonValueKind.String ? (string)value! : value.ToJsonString();

static string Line(IEnumerable<string> cells) =>
    string.Join(',', cells.Select(cell => cell.AsSpan().IndexOfAny("\",\r\n") < 0 ? cell : $"\"{cell.Replace("\"", "\"\"")}\"")) + "\n";

static void Save(string path, State state)
{
    File.WriteAllText(path + ".new", state.ToString());
    File.Move(path + ".new", path, overwrite: true);
}

internal sealed record State(string Version, string? After, long Bytes)
{
    public static State Read(string text) => JsonNode.Parse(text) is { } json
        ? new((string)json["version"]!, (string?)json["after"], (long)json["bytes"]!)
        : throw new InvalidOperationException("the state file is empty");

    public override string ToString() => new JsonObject { ["version"] = Version, ["after"] = After, ["bytes"] = Bytes }.ToJsonString();
}
