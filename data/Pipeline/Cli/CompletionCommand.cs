using System.CommandLine;

namespace Disclosure.Pipeline.Cli;

/// <summary><c>disclose completion</c>: prints what a shell needs to complete commands, options and names at the Tab key. The program itself answers what fits.</summary>
internal static class CompletionCommand
{
    /// <summary>The program's directive <c>[suggest:position]</c>, given the line so far, answers a word a line.</summary>
    private static readonly Dictionary<string, string> Scripts = new(StringComparer.Ordinal)
    {
        ["bash"] = """
            _disclose() {
              local IFS=$'\n'
              COMPREPLY=( $(compgen -W "$(disclose "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2>/dev/null)" -- "${COMP_WORDS[COMP_CWORD]}") )
            }
            complete -o default -F _disclose disclose
            """,
        ["zsh"] = """
            #compdef disclose
            _disclose() {
              local -a fitting
              fitting=("${(@f)$(disclose "[suggest:${CURSOR}]" "${BUFFER}" 2>/dev/null)}")
              fitting=(${fitting:#})
              (( ${#fitting} )) && compadd -a fitting || _files
            }
            compdef _disclose disclose
            """,
        ["fish"] = """
            complete -c disclose -a '(disclose "[suggest:"(commandline -C)"]" (commandline) 2>/dev/null)'
            """,
        ["pwsh"] = """
            Register-ArgumentCompleter -Native -CommandName disclose -ScriptBlock {
              param($word, $line, $position)
              disclose "[suggest:$position]" "$line" | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }
            }
            """,
    };

    public static Command Make(Func<ParseResult, Terminal> terminalOf)
    {
        var shell = new Argument<string>("shell") { Description = $"{string.Join(", ", Scripts.Keys)} / 命令行程序" }.AcceptOnlyFromAmong([.. Scripts.Keys]);
        var command = new Command("completion", "print what completes commands at the Tab key / 输出命令补全脚本") { shell };
        command.SetAction((result, _) =>
        {
            terminalOf(result).Say(Scripts[result.GetRequiredValue(shell)].ReplaceLineEndings("\n"));
            return Task.FromResult(ExitCodes.Done);
        });
        return command;
    }
}
