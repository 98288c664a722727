using System.CommandLine;

namespace Disclosure.Pipeline.Cli;

/// <summary><c>disclose completion</c>: prints what a shell needs to complete commands, options and names at the Tab key. The program itself answers what fits.</summary>
internal static class CompletionCommand
{
    /// <summary>Each hands the words up to the cursor, without their quotes, to <see cref="SuggestCommand"/>, and adds names of files and folders where it says so.</summary>
    private static readonly Dictionary<string, string> Scripts = new(StringComparer.Ordinal)
    {
        // Bash parts words at = and :, too, and leaves their quotes on: the pieces that touch in the line are put together again. Only the last piece is replaced. Behind > and < stands a file.
        ["bash"] = """
            _disclose() {
              local line=${COMP_LINE:0:COMP_POINT} piece blanks place='' i IFS=$' \t\n'
              local -a words=()
              COMPREPLY=()
              [[ ${COMP_WORDS[COMP_CWORD - 1]} == *[\<\>]* ]] && return
              for ((i = 0; i <= COMP_CWORD; i++)); do
                blanks=${line%%[![:space:]]*}
                line=${line#"$blanks"}
                piece=${COMP_WORDS[i]}
                ((i == COMP_CWORD)) && piece=$line
                line=${line#"$piece"}
                piece=${piece//[\"\'\\]/}
                if [[ -n $blanks || i -eq 0 ]]; then words+=("$piece"); else words[${#words[@]} - 1]+=$piece; fi
              done
              local word=${words[${#words[@]} - 1]}
              [[ $COMP_WORDBREAKS == *=* && $word == *=* ]] && word=${word##*=}
              local stem=${words[${#words[@]} - 1]%"$word"}
              while IFS= read -r line; do
                case $line in
                  $'\tfiles' | $'\tfolders') place=${line#?} ;;
                  *) line=${line%%$'\t'*}; COMPREPLY+=("${line#"$stem"}") ;;
                esac
              done < <(disclose suggest -- "${words[@]:1}" 2>/dev/null)
              case $place in
                files) [[ ${#COMPREPLY[@]} -eq 0 ]] || { compopt -o filenames; while IFS= read -r line; do COMPREPLY+=("$line"); done < <(compgen -f -- "$word"); } ;;
                folders) compopt +o default -o dirnames ;;
                *) compopt +o default ;;
              esac 2>/dev/null
            }
            complete -o default -F _disclose disclose
            """,
        ["zsh"] = """
            #compdef disclose
            _disclose() {
              local line place
              local -a fitting
              for line in "${(@f)$(disclose suggest -- "${(@Q)words[2,CURRENT-1]}" "${(Q)PREFIX}" 2>/dev/null)}"; do
                case $line in
                  $'\tfiles' | $'\tfolders') place=${line#?} ;;
                  ?*) fitting+=("${${line//:/\\:}/$'\t'/:}") ;;
                esac
              done
              (( $#fitting )) && _describe -V disclose fitting
              [[ $PREFIX == --*=* ]] && compset -P 1 '*='
              case $place in
                files) _files ;;
                folders) _files -/ ;;
              esac
            }
            if [[ $funcstack[1] == _disclose ]]; then _disclose "$@"; else
              (( $+functions[compdef] )) || { autoload -Uz compinit && compinit }
              compdef _disclose disclose
            fi
            """,
        ["fish"] = """
            function __disclose
              set -l word (commandline -ct)
              set -l words (commandline -opc) (string replace -ra '[\'"\\\\]' '' -- $word)
              set -l stem (string match -r '^--[^=]*=' -- $word; or echo '')
              set -l path (string replace -r '^--[^=]*=' '' -- $word)
              for line in (disclose suggest -- $words[2..-1] 2>/dev/null)
                switch $line
                  case \tfiles
                    __fish_complete_path $path | string replace -r '^' -- $stem
                  case \tfolders
                    __fish_complete_directories $path | string replace -r '^' -- $stem
                  case '*'
                    printf '%s\n' $line
                end
              end
            end
            complete -c disclose -f -k -a '(__disclose)'
            """,
        // It completes files itself where it is given nothing; before 7.3 it passes no empty word.
        ["powershell"] = """
            Register-ArgumentCompleter -Native -CommandName disclose -ScriptBlock {
              param($word, $line, $position)
              $words = @($line.CommandElements | Select-Object -Skip 1 | Where-Object { $_.Extent.EndOffset -lt $position } | ForEach-Object { if ($_ -is [System.Management.Automation.Language.StringConstantExpressionAst]) { $_.Value } else { $_.Extent.Text.Trim('"') } })
              $words = if ($word) { @('suggest', '--') + $words + $word.Trim("'", '"') } else { @('suggest', '--next', '--') + $words }
              disclose @words 2>$null | Where-Object { -not $_.StartsWith("`t") } | ForEach-Object {
                $name, $meaning = $_ -split "`t", 2
                [System.Management.Automation.CompletionResult]::new($name, $name, 'ParameterValue', $(if ($meaning) { $meaning } else { $name }))
              }
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
