using System.Diagnostics;
using Disclosure.Pipeline.Cli;
using Disclosure.Pipeline.Tests.Releasing;

namespace Disclosure.Pipeline.Tests.Cli;

/// <summary>What a user meets who presses Tab in a real shell: Bash and Zsh on a terminal of their own, and fish, which can be asked.</summary>
public sealed class ShellTests(ShellTests.Shells shells) : IClassFixture<ShellTests.Shells>
{
    /// <summary>The line before Tab and after it.</summary>
    private static readonly (string Typed, string Completed)[] Lines =
    [
        ("disclose export figure-", "disclose export figure-revisions "),
        ("cd empty && disclose export --format=xl", "cd empty && disclose export --format=xlsx "),
        ("disclose release --notes 年度发布 --notes-en \"a: b\" --dr", "disclose release --notes 年度发布 --notes-en \"a: b\" --dry-run "),
        ("disclose --instance \"我的 park\" diff 1.1", "disclose --instance \"我的 park\" diff 1.1.0 "),
        ("disclose --instance=我的\\ park diff 1.1", "disclose --instance=我的\\ park diff 1.1.0 "),
        ("disclose verify arr", "disclose verify arrived.csv "),
        ("disclose export --output=arr", "disclose export --output=arrived.csv "),
        ("disclose export figures > arr", "disclose export figures > arrived.csv "),
        ("disclose init em", "disclose init empty/"),
        ("disclose export arr", "disclose export arr"),
    ];

    /// <summary>Typed with the cursor put back by ten places.</summary>
    private const string InTheMiddle = "disclose export figure- --lang zh\u0002\u0002\u0002\u0002\u0002\u0002\u0002\u0002\u0002\u0002";

    [Theory]
    [InlineData("bash")]
    [InlineData("zsh")]
    public async Task Tab_completes_the_line_on_a_terminal(string shell)
    {
        var screens = await shells.TypeAsync(shell, [.. Lines.Select(line => line.Typed), InTheMiddle, "disclose --instance '我的 park' verify ", "disclose export -"]);

        Assert.Equal(Lines.Select(line => line.Completed), screens.Take(Lines.Length).Select(screen => screen.Line));
        Assert.Matches("^disclose export figure-revisions {1,2}--lang zh$", screens[Lines.Length].Line);
        foreach (var name in new[] { "latest", "1.2.0", "1.1.0", "arrived.csv" }) Assert.Contains(name, screens[^2].Shown, StringComparison.Ordinal);
        Assert.Contains("--release", screens[^1].Shown, StringComparison.Ordinal);
        foreach (var clutter in new[] { "-?", "/?", "/h" }) Assert.DoesNotContain(clutter, screens[^1].Shown, StringComparison.Ordinal);
        if (shell == "zsh") Assert.Contains("2025-06-01", screens[^2].Shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fish_proposes_the_same_with_what_each_means()
    {
        var script = $"disclose completion fish | source\n{string.Concat(Lines.Select(line => $"complete -C {Quoted(line.Typed)}\necho =\n"))}complete -C 'disclose --instance \"我的 park\" verify '\n";
        var answers = (await shells.RunAsync("fish", ["-c", script])).Split("=\n");

        foreach (var ((typed, completed), answer) in Lines.Zip(answers))
        {
            var proposed = answer.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('\t')[0]);
            Assert.Equal(completed == typed ? [] : [completed[(typed.LastIndexOf(' ') + 1)..].TrimEnd()], proposed);
        }

        Assert.StartsWith("latest\tthe newest release\n1.2.0\t2025-06-01\n1.1.0\t2025-05-01\n", answers[^1], StringComparison.Ordinal);
        Assert.Contains("\narrived.csv\n", answers[^1], StringComparison.Ordinal);
    }

    /// <summary>There is no PowerShell where the tests run.</summary>
    [Fact]
    public async Task PowerShell_s_script_asks_with_the_words_and_says_where_the_last_is_yet_empty()
    {
        var script = await shells.RunAsync("disclose", ["completion", "powershell"]);

        Assert.StartsWith("Register-ArgumentCompleter -Native -CommandName disclose -ScriptBlock {\n  param($word, $line, $position)\n", script, StringComparison.Ordinal);
        Assert.Contains("if ($word) { @('suggest', '--') + $words + $word.Trim(\"'\", '\"') } else { @('suggest', '--next', '--') + $words }", script, StringComparison.Ordinal);
        Assert.Equal((script.Count(c => c == '('), script.Count(c => c == '{')), (script.Count(c => c == ')'), script.Count(c => c == '}')));
    }

    /// <summary>Of fish, in single quotes.</summary>
    private static string Quoted(string line) => $"'{line.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal)}'";

    /// <summary>A home folder where the program is on the path, with a file, an empty folder and an instance whose name has a blank.</summary>
    public sealed class Shells : IDisposable
    {
        private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

        /// <summary>Zsh can give another program a terminal: it types each line and Tab, and a key that tells what the line has become.</summary>
        private const string Typist = """
            zmodload zsh/zpty
            zpty terminal "TERM=dumb $1"
            zpty -r terminal seen '*READY*'
            for line in "${@:2}"; do
              zpty -w -n terminal "$line"$'\t\C-xt'
              zpty -r terminal seen $'*\x02*\x03*'
              print -rn -- "$seen"
            done
            zpty -d terminal
            """;

        private const string Bashrc = """
            PS1=; stty columns 200
            bind 'set enable-bracketed-paste off'; bind 'set show-all-if-ambiguous on'; bind 'set bell-style none'
            source <(disclose completion bash)
            told() { printf '\x02%s\x03' "$READLINE_LINE"; READLINE_LINE=; READLINE_POINT=0; }
            bind -x '"\C-xt": told'
            echo READY

            """;

        private const string Zshrc = """
            PS1= LISTMAX=9999; stty columns 200; unset zle_bracketed_paste
            source <(disclose completion zsh)
            told() { print -rn -- $'\x02'"$BUFFER"$'\x03'; BUFFER= }
            zle -N told
            bindkey -e; bindkey '^Xt' told; bindkey '^I' complete-word
            print READY

            """;

        private readonly TestPark park;
        private readonly string home = Directory.CreateTempSubdirectory("disclose-shells-").FullName;

        public Shells()
        {
            using (var published = new VerificationTests.ThreeReleases()) park = published.Copy();
            Directory.CreateSymbolicLink(Path.Combine(home, "我的 park"), park.Instance.Folder);
            Directory.CreateDirectory(Path.Combine(home, "empty"));
            var program = Path.Combine(Directory.CreateDirectory(Path.Combine(home, "bin")).FullName, "disclose");
            File.WriteAllText(program, $"#!/bin/sh\nexec dotnet '{typeof(Application).Assembly.Location}' \"$@\"\n");
            if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserExecute);
            foreach (var (name, text) in new[] { ("arrived.csv", ""), (".bashrc", Bashrc), (".zshrc", Zshrc), ("typist", Typist) }) File.WriteAllText(Path.Combine(home, name), text);
        }

        /// <returns>For each line what was shown until the key was pressed, and the line then.</returns>
        public async Task<IReadOnlyList<(string Shown, string Line)>> TypeAsync(string shell, string[] lines)
        {
            var seen = await RunAsync("zsh", ["-f", "typist", shell == "zsh" ? "zsh -d -i" : "bash --rcfile .bashrc -i", .. lines]);
            return [.. seen.Split('\u0003', StringSplitOptions.RemoveEmptyEntries).Select(part => part.Split('\u0002')).Select(part => (part[0], part[1]))];
        }

        public async Task<string> RunAsync(string program, string[] arguments)
        {
            var start = new ProcessStartInfo(Path.Combine(home, "bin", program) is var ours && File.Exists(ours) ? ours : program, arguments) { UseShellExecute = false, RedirectStandardOutput = true, WorkingDirectory = home };
            start.Environment["HOME"] = start.Environment["ZDOTDIR"] = start.Environment["XDG_CONFIG_HOME"] = home;
            start.Environment["PATH"] = $"{Path.Combine(home, "bin")}:{Environment.GetEnvironmentVariable("PATH")}";
            start.Environment["LC_ALL"] = "C.UTF-8";
            using var process = Process.Start(start)!;
            try
            {
                return await process.StandardOutput.ReadToEndAsync(CancellationToken.None).WaitAsync(Patience);
            }
            finally
            {
                if (!process.HasExited) process.Kill(entireProcessTree: true);
            }
        }

        public void Dispose()
        {
            park.Dispose();
            Directory.Delete(home, recursive: true);
        }
    }
}
