using System.CommandLine;
using Disclosure.Pipeline.Instances;
using Disclosure.Pipeline.Intake;
using Disclosure.Pipeline.Marking;

namespace Disclosure.Pipeline.Cli;

/// <summary><c>disclose check</c>: says what is wrong with files, and changes nothing.</summary>
internal static class CheckCommand
{
    public static Command Make(Func<ParseResult, Terminal> terminalOf)
    {
        var files = new Argument<FileInfo[]>("files") { Description = "files to look at; all of sources/ when none is named / 要检查的文件", Arity = ArgumentArity.ZeroOrMore };
        files.AcceptExistingOnly();
        var kind = new Option<string?>("--as") { Description = "register or form of the files; by default told by the headings / 登记册或报送表", HelpName = "NAME" }.Completing(Completions.Kinds);
        var marked = new Option<DirectoryInfo?>("--marked") { Description = "folder for the marked copies; by default beside the file / 标记副本的文件夹", HelpName = "FOLDER" };
        var command = new Command("check", "say what is wrong with files, and save a copy with the faults marked; the files stay as they are / 检查文件并另存标出错误的副本，原文件不变") { files, kind, marked };
        command.SetAction((result, cancellation) =>
        {
            var terminal = terminalOf(result);
            var instance = CommonOptions.InstanceOf(result);
            var run = new CheckRun(instance, ReferenceData.ShippedFolder, new TerminalProgress(terminal));
            var paths = (result.GetValue(files) ?? []).Select(file => file.FullName).ToList();
            try
            {
                var report = run.Check(paths, result.GetValue(kind), cancellation);
                var code = ReportWriter.Write(terminal, report, checking: true);
                foreach (var file in report.Files.Where(file => file.Outcome is Outcome.Refused)) Mark(PathOf(file, run, instance), file, result.GetValue(marked)?.FullName, instance, terminal, cancellation);
                return Task.FromResult(code);
            }
            catch (UnknownKindException unknown)
            {
                throw Unknown(unknown);
            }
        });
        return command;
    }

    private static string PathOf(FileReport file, CheckRun run, Instance instance) =>
        Path.GetFullPath(file.File) is var loose && run.Kinds.ContainsKey(loose) ? loose : Path.Combine(instance.SourcesFolder, file.File);

    /// <summary>Beside the file; but nothing is put among the sources, where every table must be listed.</summary>
    private static void Mark(string path, FileReport file, string? folder, Instance instance, Terminal terminal, CancellationToken cancellation)
    {
        if (!File.Exists(path)) return;
        folder ??= Path.GetRelativePath(instance.SourcesFolder, path).StartsWith("..", StringComparison.Ordinal) ? Path.GetDirectoryName(path)! : Path.Combine(instance.WorkFolder, "checked");
        try
        {
            Directory.CreateDirectory(folder);
            var copy = MarkedCopy.Write(path, file, folder, cancellation);
            terminal.Say(Path.GetRelativePath(Directory.GetCurrentDirectory(), copy) is var near && near.StartsWith("..", StringComparison.Ordinal) ? copy : near);
            terminal.Note(new($"{file.File} 的问题标在 {Path.GetFileName(copy)} 中；原文件没有改动", $"what was found in {file.File} is marked in {Path.GetFileName(copy)}; the file itself is unchanged"));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            terminal.Fail(new($"标记副本没有写成：{problem.Message}", $"the marked copy was not written: {problem.Message}"), new("用 --marked 指明可以写入的文件夹", "name a folder that can be written to with --marked"));
        }
    }

    internal static UsageException Unknown(UnknownKindException unknown) => unknown.Unreadable is var (finding, hint)
        ? new(new($"{unknown.Found}：{finding.Zh}", $"{unknown.Found}: {finding.En}"), hint)
        : new(
            new($"“{unknown.Found}”对不上任何登记册或报送表", $"\"{unknown.Found}\" fits no register and no form"),
            new($"可用：{string.Join('、', unknown.Known)}", $"possible: {string.Join(", ", unknown.Known)}"));
}
