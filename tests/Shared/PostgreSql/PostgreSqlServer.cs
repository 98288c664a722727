using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using Npgsql;

namespace Disclosure.Tests.PostgreSql;

/// <summary>A PostgreSQL server of this test's own, on a socket in a folder that goes away with it.</summary>
public sealed class PostgreSqlServer : IAsyncLifetime
{
    private static int servers;
    private readonly string folder = Path.Combine(Path.GetTempPath(), $"pg-{Environment.ProcessId}-{Interlocked.Increment(ref servers)}");
    private readonly string programs = Programs();

    /// <summary>To a database, as the server's owner.</summary>
    public string To(string database) => $"Host={folder};Username=postgres;Database={database}";

    public async Task InitializeAsync()
    {
        await Run("initdb", "-D", folder, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync");
        await Run("pg_ctl", "-D", folder, "-l", $"{folder}/log", "-w", "-o", $"-k {folder} -c listen_addresses='' -c fsync=off", "start");
    }

    /// <summary>A new and empty database.</summary>
    /// <returns>How to connect to it as the server's owner.</returns>
    public async Task<string> CreateDatabaseAsync(string name)
    {
        await ExecuteAsync("postgres", $"CREATE DATABASE {name} ENCODING 'UTF8' TEMPLATE template0");
        return To(name);
    }

    [SuppressMessage("Security", "CA2100:Review SQL queries for security vulnerabilities", Justification = "Written by tests.")]
    public async Task ExecuteAsync(string database, string sql)
    {
        await using var connection = new NpgsqlConnection($"{To(database)};Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    public async Task DisposeAsync()
    {
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
