using System.CommandLine;
using Disclosure.Model.Calculation;
using Disclosure.Store;
using Disclosure.Store.Reading;

namespace Disclosure.Pipeline.Cli;

/// <summary>Runs the commands and turns what goes wrong into a message and an exit code.</summary>
internal sealed class Application(TextWriter output, TextWriter error, bool interactive)
{
    /// <param name="commands">Each makes one command.</param>
    public async Task<int> RunAsync(string[] arguments, IEnumerable<Func<Func<ParseResult, Terminal>, Command>> commands)
    {
        var root = new RootCommand("Disclosure of low-carbon industrial parks / 低碳工业园区信息公开") { CommonOptions.Instance, CommonOptions.Lang };
        root.Directives.Clear();
        foreach (var make in commands) root.Subcommands.Add(make(TerminalOf));
        var language = CommonOptions.LanguageOf(arguments);
        LibraryWords.Speak(language);
        HelpPages.AddTo(root, language);
        var result = root.Parse(arguments);
        var terminal = TerminalOf(result);
        if (result.Errors.Count > 0)
        {
            var asked = result.CommandResult.Command == root ? "disclose --help" : $"disclose {result.CommandResult.Command.Name} --help";
            foreach (var (at, problem) in result.Errors.Index())
            {
                var words = LibraryWords.In(language, problem.Message).TrimEnd('.', '。');
                terminal.Fail(new(words, words), at + 1 < result.Errors.Count ? null : new($"用 {asked} 查看用法和示例", $"see {asked}"));
            }

            return ExitCodes.WrongUsage;
        }

        try
        {
            return await result.InvokeAsync(new() { Output = output, Error = error, EnableDefaultExceptionHandler = false });
        }
        catch (UsageException problem)
        {
            terminal.Fail(problem.Text, problem.Hint);
            return ExitCodes.WrongUsage;
        }
        catch (OperationCanceledException)
        {
            terminal.Fail(new("已中止；已收入的文件保持完整", "stopped; the files taken so far are whole"));
            return ExitCodes.BrokenMachine;
        }
        catch (StoreException problem)
        {
            terminal.Fail(problem.Text, problem.Hint);
            return ExitCodes.BrokenMachine;
        }
        catch (Exception problem) when (problem is IOException or InvalidDataException or UnauthorizedAccessException or ReferenceDataException or SqliteReadException)
        {
            terminal.Fail(new(problem.Message, problem.Message), StoreException.MachineHint);
            return ExitCodes.BrokenMachine;
        }
    }

    private Terminal TerminalOf(ParseResult result) => new(output, error, interactive, CommonOptions.LanguageOf(result));
}
