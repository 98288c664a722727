using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Disclosure.EndToEnd.Tests;

/// <summary>The clerk's way from an empty folder to the first release: every command of the document, as it stands there, in its order.</summary>
public sealed partial class OperatingTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("disclosure-operating-").FullName;

    public void Dispose()
    {
        foreach (var file in Directory.EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint })) File.SetAttributes(file, FileAttributes.Normal);
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task Every_command_of_the_document_does_what_it_says_up_to_the_site_of_the_first_release()
    {
        Prepare();
        foreach (var (refused, command) in Commands("operating.md"))
        {
            var (code, output) = await RunAsync(command);
            Assert.True(refused ? code == 1 : code == 0, $"{command}\nended with {code}:\n{output}");
        }

        var park = Path.Combine(folder, "my-park");
        Assert.Equal("1.0.0", (await File.ReadAllTextAsync(Path.Combine(park, "releases", "latest"))).Trim());
        Assert.Equal(4, (await File.ReadAllLinesAsync(Path.Combine(park, "releases", "1.0.0", "enterprises.csv"))).Length);
        Assert.Contains("北京贵园热力有限公司", await File.ReadAllTextAsync(Path.Combine(park, "site", "enterprises", "index.html")), StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(park, "energy.issues.csv")));
    }

    [Fact]
    public void Both_languages_give_the_same_commands() => Assert.Equal(Commands("operating.md"), Commands("operating.zh.md"));

    [Fact]
    public void Every_file_that_the_document_names_and_links_is_there() => Assert.All(
        new[] { "operating.md", "operating.zh.md" }.SelectMany(name => Link().Matches(Read(name)).Select(match => match.Groups["file"].Value)),
        file => Assert.True(File.Exists(Path.Combine(Repository.Root, "docs", file)), file));

    /// <summary>The repository under the name that the document gives it, and <c>dotnet</c> in place of a build and a start of what the test was built with.</summary>
    private void Prepare()
    {
        directory = Directory.CreateDirectory(Path.Combine(folder, "disclosure")).FullName;
        foreach (var entry in Directory.EnumerateFileSystemEntries(Repository.Root)) File.CreateSymbolicLink(Path.Combine(directory, Path.GetFileName(entry)), entry);
        var programs = Directory.CreateDirectory(Path.Combine(folder, "programs")).FullName;
        var real = Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet";
        Program(programs, "dotnet", $$"""
            case "$1" in
              build) test -e "$2"/*.csproj || exit 9
                 while [ "$1" != --output ]; do shift; done
                 mkdir -p "$2" && printf '#!/bin/sh\nexec "{{real}}" "{{AppContext.BaseDirectory}}disclose.dll" "$@"\n' > "$2/disclose" && chmod +x "$2/disclose" ;;
              run) test -e "$3"/*.csproj || exit 9
                 shift 4
                 exec "{{real}}" "{{AppContext.BaseDirectory}}Disclosure.Server.dll" "$@" --prepare-only ;;
              *) exit 9 ;;
            esac
            """);
        path = $"{programs}:{Environment.GetEnvironmentVariable("PATH")}";
    }

    private string directory = "";
    private string path = "";

    private static void Program(string folder, string name, string text)
    {
        var file = Path.Combine(folder, name);
        File.WriteAllText(file, $"#!/bin/sh\n{text}\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    /// <summary>Runs a line in the shell as it was left by the line before: in its folder, with its path.</summary>
    private async Task<(int Code, string Output)> RunAsync(string command)
    {
        var start = new ProcessStartInfo("bash") { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = directory };
        start.ArgumentList.Add("-c");
        start.ArgumentList.Add($"{command}\ncode=$?\npwd -L > '{folder}/pwd'\nprintf %s \"$PATH\" > '{folder}/path'\nexit $code");
        start.Environment["PATH"] = path;
        start.Environment["PWD"] = directory;
        foreach (var name in new[] { "ASPNETCORE_URLS", "ASPNETCORE_ENVIRONMENT" }) start.Environment.Remove(name);
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(5));
        directory = (await File.ReadAllTextAsync(Path.Combine(folder, "pwd"))).Trim();
        path = await File.ReadAllTextAsync(Path.Combine(folder, "path"));
        return (process.ExitCode, await output + await error);
    }

    private static (bool Refused, string Command)[] Commands(string name) =>
    [
        .. from block in Block().Matches(Read(name))
           from line in block.Groups["lines"].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries)
           select (block.Groups["refused"].Success, line),
    ];

    private static string Read(string name) => File.ReadAllText(Path.Combine(Repository.Root, "docs", name));

    [GeneratedRegex("^```sh(?<refused> refused)?\n(?<lines>.*?)^```$", RegexOptions.ExplicitCapture | RegexOptions.Multiline | RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Block();

    [GeneratedRegex(@"\]\((?<file>[\w.-]+\.md)\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Link();
}
