using System.CommandLine;
using Disclosure.Pipeline.Intake;

namespace Disclosure.Pipeline.Cli;

/// <summary><c>disclose ingest</c>: takes the received files into the working store.</summary>
internal static class IngestCommand
{
    public static Command Make(Func<ParseResult, Terminal> terminalOf)
    {
        var command = new Command("ingest", "take the files of sources/ into the working store / 把 sources 中的文件收入工作库");
        command.SetAction((result, cancellation) =>
        {
            var terminal = terminalOf(result);
            var run = new IntakeRun(CommonOptions.InstanceOf(result), ReferenceData.ShippedFolder, new TerminalProgress(terminal));
            return Task.FromResult(ReportWriter.Write(terminal, run.Ingest(cancellation)));
        });
        return command;
    }
}

/// <summary>Draws progress as it comes, on the thread that works.</summary>
internal sealed class TerminalProgress(Terminal terminal) : IProgress<IntakeProgress>
{
    public void Report(IntakeProgress value) => terminal.Progress(value.File, value.Done, value.Of);
}
