using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Disclosure.GraphQL.Tests.Validation;

/// <summary>npm's <c>graphql</c>, run by Node in one process for a whole test. Its packages are installed on first use from the lock file.</summary>
internal static class ReferenceImplementation
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "peers");
    private static readonly Lock Installing = new();

    public static async Task<T> RunAsync<T>(string script, object request)
    {
        Install();
        var answer = await CommandAsync("node", [script], JsonSerializer.Serialize(request, JsonSerializerOptions.Web));
        return JsonSerializer.Deserialize<T>(answer, JsonSerializerOptions.Web)!;
    }

    private static void Install()
    {
        lock (Installing)
        {
            var mark = new FileInfo(Path.Combine(Folder, "node_modules", ".package-lock.json"));
            if (mark.Exists && mark.LastWriteTimeUtc >= File.GetLastWriteTimeUtc(Path.Combine(Folder, "package-lock.json"))) return;
            CommandAsync("npm", ["ci", "--no-audit", "--no-fund", "--prefer-offline"], "").GetAwaiter().GetResult();
            mark.LastWriteTimeUtc = File.GetLastWriteTimeUtc(Path.Combine(Folder, "package-lock.json"));
        }
    }

    private static async Task<string> CommandAsync(string program, string[] arguments, string input)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = Folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Start(start);
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        return process.ExitCode == 0
            ? await output
            : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}: {await errors}");
    }

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (System.ComponentModel.Win32Exception missing)
        {
            throw new InvalidOperationException(
                $"'{start.FileName}' cannot be started: the comparison with the reference implementation needs Node.js 20 or later with npm.", missing);
        }
    }
}

internal sealed record Verdicts(string FromSdl, string FromIntrospection, Verdict[] Documents, JsonNode[] Answers);

/// <param name="Stage"><c>parse</c> or <c>validate</c> where the document is refused, else <c>valid</c>.</param>
/// <param name="SameTree">Printed by our printer it parses to the same tree.</param>
internal sealed record Verdict(string Stage, string? Message, int? Line, int? Column, bool SameTree = true);
