using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace Disclosure.EndToEnd.Tests;

/// <summary>The server as a user starts it: a process of its own.</summary>
internal sealed partial class ServerProcess : IAsyncDisposable
{
    private readonly Process process;
    private readonly StringBuilder output = new();
    private readonly TaskCompletionSource<Uri?> address = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private ServerProcess(Process process)
    {
        this.process = process;
        process.OutputDataReceived += (_, line) => Read(line.Data);
        process.ErrorDataReceived += (_, line) => Read(line.Data);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public string Output
    {
        get
        {
            lock (output) return output.ToString();
        }
    }

    public static ServerProcess Start(string instance, string? environment = null, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            WorkingDirectory = instance,
        };
        string[] all = [Path.Combine(AppContext.BaseDirectory, "Disclosure.Server.dll"), "--instance", instance, "--urls", "http://127.0.0.1:0", .. arguments];
        foreach (var argument in all) start.ArgumentList.Add(argument);
        start.Environment.Remove("ASPNETCORE_URLS");
        start.Environment.Remove("ASPNETCORE_ENVIRONMENT");
        if (environment is not null) start.Environment["ASPNETCORE_ENVIRONMENT"] = environment;
        return new(new() { StartInfo = start });
    }

    /// <summary>The address it prints once it serves.</summary>
    public async Task<Uri> AddressAsync() =>
        await address.Task.WaitAsync(TimeSpan.FromMinutes(5)) ?? throw new InvalidOperationException($"the server stopped:\n{Output}");

    /// <summary>Ctrl-C.</summary>
    public async Task<int> InterruptAsync()
    {
        using var kill = Process.Start("kill", ["-INT", $"{process.Id}"]);
        await kill.WaitForExitAsync();
        return await ExitAsync();
    }

    public async Task<int> ExitAsync()
    {
        await process.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(2));
        return process.ExitCode;
    }

    /// <summary>SIGKILL: nothing of the process runs any more.</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited) await KillAsync();
        process.Dispose();
    }

    private void Read(string? line)
    {
        if (line is null)
        {
            if (process.HasExited) address.TrySetResult(null);
            return;
        }

        lock (output) output.AppendLine(line);
        if (Site().Match(line) is { Success: true } match) address.TrySetResult(new(match.Groups["address"].Value));
    }

    [GeneratedRegex(@"^\s+site\s.*\s(?<address>http://\S+)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Site();
}
