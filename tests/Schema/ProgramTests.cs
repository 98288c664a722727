using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;

namespace Disclosure.Schema.Tests;

/// <summary>The programs of <c>examples</c> against a server that refuses, breaks off and is asked again.</summary>
public sealed class ProgramTests(ExampleServer server) : IClassFixture<ExampleServer>, IDisposable
{
    private const string Columns = "figureId,enterpriseId,parkCode,indicatorCode,period,value,unit,status";
    private const int PageSize = 5;

    private readonly string folder = Directory.CreateTempSubdirectory("disclosure").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public Task Python_downloads_a_release() => DownloadsCsv("Python-urllib", "python3", Example("python", "download.py"));

    [Fact]
    public Task JavaScript_downloads_a_release() => DownloadsCsv("node", "node", Example("javascript", "download.mjs"));

    [Fact]
    public Task CSharp_downloads_a_release() => DownloadsCsv("disclosure-example-csharp", "dotnet", "run", Example("csharp", "download.cs"), "--");

    [FactWithR]
    public Task R_downloads_a_release() => DownloadsCsv("disclosure-example-r", FactWithRAttribute.Program, Example("r", "download.R"));

    [Fact]
    public async Task Curl_downloads_a_release()
    {
        var pages = Path.Combine(folder, "pages");
        await InterruptedAndDone("curl", "sh", Example("curl", "download.sh"), server.Address, pages, "5");
        var nodes = Directory.EnumerateFiles(pages, "0*.json").Order(StringComparer.Ordinal)
            .SelectMany(file => JsonNode.Parse(File.ReadAllText(file))!["data"]!["figures"]!["nodes"]!.AsArray());
        Assert.Equal(await Expected(), Csv(nodes));
    }

    private static string Example(string language, string file) => Path.Combine(Repository.Root, "examples", language, file);

    private async Task DownloadsCsv(string client, string program, params string[] arguments)
    {
        var target = Path.Combine(folder, "figures.csv");
        await InterruptedAndDone(client, program, [.. arguments, server.Address, target, "5"]);
        Assert.Equal(await Expected(), await File.ReadAllTextAsync(target));
        Assert.Equal([target], Directory.EnumerateFiles(folder, "figures.csv*"));
    }

    /// <summary>The first run breaks off with the server, the second goes on: every page is asked for once, of one release, with a wait after every refusal.</summary>
    private async Task InterruptedAndDone(string client, string program, params string[] arguments)
    {
        Asked[] Log() => [.. server.Log.Where(asked => asked.Client.StartsWith(client, StringComparison.OrdinalIgnoreCase))];
        Assert.Empty(Log());
        var (code, output) = await Run(program, arguments);
        Assert.True(code != 0, $"the answer broke off, and the program did not notice: {output}");
        Assert.Contains("再次运行", output, StringComparison.Ordinal);
        (code, output) = await Run(program, arguments);
        Assert.True(code == 0, $"{output}\n{string.Join('\n', Log().AsEnumerable())}");

        var log = Log();
        Assert.Single(log, asked => asked.Path == "/graphql" && asked.Status == 200);
        Assert.Contains(log, asked => asked.Status == 429);
        Assert.All(log.Where(asked => asked.Path != "/graphql"), asked => Assert.Equal($"/releases/{server.Api.Release.Version}/graphql", asked.Path));
        var pages = log.Where(asked => asked is { IsPage: true, Broke: false }).Select(asked => asked.After).ToArray();
        Assert.Equal(pages.Distinct(StringComparer.Ordinal), pages);
        Assert.InRange(pages.Length, ExampleServer.BrokenPage + 1, 100);
        Assert.Single(log, asked => asked.Broke);
        // Who does not wait is refused over and over.
        Assert.True(log.Count(asked => asked.Status == 429) < log.Length / 2, string.Join('\n', log.AsEnumerable()));
    }

    private async Task<string> Expected()
    {
        var answer = await server.Api.ExecuteAsync($"{{ figures(first: 500) {{ nodes {{ {Columns.Replace(',', ' ')} }} }} }}", null);
        var nodes = JsonNode.Parse(Encoding.UTF8.GetString(answer.Span))!["data"]!["figures"]!["nodes"]!.AsArray();
        Assert.InRange(nodes.Count, (ExampleServer.BrokenPage + 1) * PageSize, 500);
        return Csv(nodes);
    }

    /// <summary>No value of the tests' release needs quotes.</summary>
    private static string Csv(IEnumerable<JsonNode?> nodes) =>
        string.Concat(nodes.Select(node => string.Join(',', Columns.Split(',').Select(column => node![column]?.ToString() ?? ""))).Prepend(Columns).Select(line => line + "\n"));

    private async Task<(int Code, string Output)> Run(string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start");
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync(new CancellationTokenSource(TimeSpan.FromMinutes(2)).Token);
        return (process.ExitCode, await output + await errors);
    }
}

/// <summary>Runs where R is installed with jsonlite.</summary>
internal sealed class FactWithRAttribute : FactAttribute
{
    public const string Program = "Rscript";

    public FactWithRAttribute()
    {
        if (!IsThere()) Skip = "needs Rscript with the package jsonlite";
    }

    private static bool IsThere()
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(Program, ["-e", "library(jsonlite)"]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true });
            process!.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
