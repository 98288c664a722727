using System.CommandLine;
using Disclosure.Pipeline.Intake;

namespace Disclosure.Pipeline.Cli;

/// <summary><c>disclose check</c>: says what is wrong with files, and changes nothing.</summary>
internal static class CheckCommand
{
    public static Command Make(Func<ParseResult, Terminal> terminalOf)
    {
        var files = new Argument<FileInfo[]>("files") { Description = "files to look at; all of sources/ when none is named / 要检查的文件", Arity = ArgumentArity.ZeroOrMore };
        files.AcceptExistingOnly();
        var kind = new Option<string?>("--as") { Description = "register or form of the files; by default told by the headings / 登记册或报送表", HelpName = "NAME" };
        var command = new Command("check", "say what is wrong with files and change nothing / 检查文件，不改动任何内容") { files, kind };
        command.SetAction((result, cancellation) =>
        {
            var terminal = terminalOf(result);
            var run = new CheckRun(CommonOptions.InstanceOf(result), ReferenceData.ShippedFolder, new TerminalProgress(terminal));
            var paths = (result.GetValue(files) ?? []).Select(file => file.FullName).ToList();
            try
            {
                return Task.FromResult(ReportWriter.Write(terminal, run.Check(paths, result.GetValue(kind), cancellation), checking: true));
            }
            catch (UnknownKindException unknown)
            {
                throw Unknown(unknown);
            }
        });
        return command;
    }

    internal static UsageException Unknown(UnknownKindException unknown) => new(
        new($"“{unknown.Found}”对不上任何登记册或报送表", $"\"{unknown.Found}\" fits no register and no form"),
        new($"可用：{string.Join('、', unknown.Known)}", $"possible: {string.Join(", ", unknown.Known)}"));
}
