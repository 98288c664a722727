using System.ComponentModel;
using System.Diagnostics;

namespace Disclosure.Tests;

/// <summary>A folder of scripts for Node.js beside the tests. Its packages are installed on first use, and again when its lock file changed.</summary>
/// <param name="path">Absolute, or below the repository's root.</param>
internal sealed class NodeFolder(string path)
{
    private const string Install = "apt-get install -y nodejs npm (Node.js 20 or later)";

    private readonly string folder = Path.Combine(Repository.Root, path);
    private readonly SemaphoreSlim installing = new(1);

    /// <returns>What the script printed.</returns>
    /// <exception cref="InvalidOperationException">It failed, with what it said.</exception>
    public async Task<string> RunAsync(string input, string script, params string[] arguments)
    {
        var (code, output, errors) = await TryAsync(input, script, arguments);
        return code == 0 ? output : throw new InvalidOperationException($"{script} ended with {code}: {errors}{output}");
    }

    public async Task<(int Code, string Output, string Errors)> TryAsync(string input, string script, params string[] arguments)
    {
        await InstallAsync();
        return await CommandAsync(input, "node", [script, .. arguments]);
    }

    private async Task InstallAsync()
    {
        await installing.WaitAsync();
        try
        {
            var installed = new FileInfo(Path.Combine(folder, "node_modules", ".package-lock.json"));
            if (installed.Exists && installed.LastWriteTimeUtc >= File.GetLastWriteTimeUtc(Path.Combine(folder, "package-lock.json"))) return;
            var (code, output, errors) = await CommandAsync("", "npm", ["ci", "--no-audit", "--no-fund", "--prefer-offline"]);
            if (code != 0) throw new InvalidOperationException($"npm ci in {path} ended with {code}: {errors}{output}");
        }
        finally
        {
            installing.Release();
        }
    }

    private async Task<(int Code, string Output, string Errors)> CommandAsync(string input, string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        try
        {
            using var process = Process.Start(start)!;
            var output = process.StandardOutput.ReadToEndAsync();
            var errors = process.StandardError.ReadToEndAsync();
            await process.StandardInput.WriteAsync(input);
            process.StandardInput.Close();
            await process.WaitForExitAsync();
            return (process.ExitCode, await output, await errors);
        }
        catch (Win32Exception missing)
        {
            throw new InvalidOperationException($"{program} cannot be started ({missing.Message}); install it: {Install}", missing);
        }
    }
}
