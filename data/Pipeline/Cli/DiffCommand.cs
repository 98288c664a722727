using System.CommandLine;
using Disclosure.Pipeline.Exporting;
using Disclosure.Pipeline.Releasing.Differences;
using Disclosure.Store.Releases;

namespace Disclosure.Pipeline.Cli;

/// <summary><c>disclose diff</c>: every value in which two releases differ.</summary>
internal static class DiffCommand
{
    private static readonly Argument<string> Old = new Argument<string>("old") { Description = "a version or latest / 版本或 latest", DefaultValueFactory = _ => ReleasesFolder.LatestName }.Completing(Completions.Versions);
    private static readonly Argument<string> New = new Argument<string>("new") { Description = "a version, latest, or work for the working store / 版本、latest，或 work（工作库）", DefaultValueFactory = _ => ReleaseArguments.Work }.Completing(Completions.Editions);
    private static readonly Option<string> Format = new Option<string>("--format") { Description = "text, csv or json / 输出格式", DefaultValueFactory = _ => "text" }.AcceptOnlyFromAmong("text", "csv", "json");

    public static Command Make(Func<ParseResult, Terminal> terminalOf)
    {
        var command = new Command("diff", "show the values in which two releases differ / 比较两次发布") { Old, New, Format };
        command.SetAction((result, cancellation) =>
        {
            var terminal = terminalOf(result);
            if (result.GetValue(Old) == ReleaseArguments.Work) throw new UsageException(new("工作库只能是第二项", "the working store can only be the second"), new("如 disclose diff latest work", "such as disclose diff latest work"));
            return Task.FromResult(ReleaseArguments.With(result, result.GetValue(Old)!, terminal, old => ReleaseArguments.With(result, result.GetValue(New)!, terminal, now =>
            {
                var comparison = new EditionComparison(old, now);
                switch (result.GetValue(Format))
                {
                    case "csv": DiffFiles.WriteCsv(terminal.Output, comparison, cancellation); break;
                    case "json": DiffFiles.WriteJson(terminal.Output, comparison, cancellation); break;
                    default: DiffFiles.WriteText(terminal.Output, comparison, cancellation); break;
                }

                return ExitCodes.Done;
            })));
        });
        return command;
    }
}
