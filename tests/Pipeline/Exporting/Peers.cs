using System.Diagnostics;
using System.Text.Json;

namespace Disclosure.Pipeline.Tests.Exporting;

/// <summary>Validators from npm, run by Node. Their packages are installed on first use from the lock file.</summary>
internal static class Peers
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "Pipeline", "Exporting", "peers");
    private static readonly Lock Installing = new();

    /// <param name="checks">schemas, catalogue, csvw.</param>
    /// <returns>Problems, one a line.</returns>
    public static IReadOnlyList<string> Judge(string folder, params string[] checks)
    {
        lock (Installing)
        {
            if (!File.Exists(Path.Combine(Folder, "node_modules", ".package-lock.json"))) Run("npm", "ci", "--no-audit", "--no-fund", "--prefer-offline");
        }

        return JsonSerializer.Deserialize<string[]>(Run("node", ["check.mjs", folder, .. checks]))!;
    }

    private static string Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = Folder, UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} does not start: these tests need Node.js 20 or later with npm");
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"{program} {string.Join(' ', arguments)}: {error.Result}");
        return output;
    }
}
