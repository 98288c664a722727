using System.Diagnostics;
using Npgsql;

namespace Disclosure.GraphQL.Tests.Execution;

/// <summary>A PostgreSQL server of this test's own, on a socket in a folder that goes away with it.</summary>
public sealed class PostgreSqlServer : IAsyncLifetime
{
    private readonly string folder = Path.Combine(Path.GetTempPath(), $"pg-{Environment.ProcessId}");
    private readonly string programs = Programs();

    public NpgsqlDataSource Source { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        await Run("initdb", "-D", folder, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync");
        await Run("pg_ctl", "-D", folder, "-l", $"{folder}/log", "-w", "-o", $"-k {folder} -c listen_addresses='' -c fsync=off", "start");
        Source = NpgsqlDataSource.Create($"Host={folder};Username=postgres;Database=postgres");
        await using var command = Source.CreateCommand(LibraryData.PostgreSqlScript);
        await command.ExecuteNonQueryAsync();
    }

    public async Task DisposeAsync()
    {
        await Source.DisposeAsync();
        await Run("pg_ctl", "-D", folder, "-m", "immediate", "stop");
        Directory.Delete(folder, recursive: true);
    }

    private static string Programs()
    {
        var versions = Directory.Exists("/usr/lib/postgresql") ? Directory.GetDirectories("/usr/lib/postgresql").Order() : Enumerable.Empty<string>();
        return (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Concat(versions.Select(version => Path.Combine(version, "bin")))
            .FirstOrDefault(path => File.Exists(Path.Combine(path, "initdb")))
            ?? throw new InvalidOperationException("PostgreSQL is not installed, and the answers of both databases are compared: apt-get install postgresql");
    }

    /// <summary>PostgreSQL does not run as root; there its own user does.</summary>
    private async Task Run(string program, params string[] arguments)
    {
        string[] command = Environment.UserName == "root"
            ? ["runuser", "-u", "postgres", "--", Path.Combine(programs, program), .. arguments]
            : [Path.Combine(programs, program), .. arguments];
        using var process = Process.Start(new ProcessStartInfo(command[0], command[1..]) { WorkingDirectory = Path.GetTempPath(), UseShellExecute = false, RedirectStandardError = true, RedirectStandardOutput = true })!;
        // The server keeps the output of pg_ctl open; only its end is waited for.
        await process.WaitForExitAsync();
        if (process.ExitCode != 0) throw new InvalidOperationException($"{program} ended with {process.ExitCode}: {await process.StandardError.ReadToEndAsync()}");
    }
}
