using Disclosure.Model.Dictionary;
using Disclosure.Model.Issues;
using Disclosure.Pipeline.Intake;

namespace Disclosure.Pipeline.Cli;

/// <summary>Says what became of the files.</summary>
internal static class ReportWriter
{
    private const int WarningsOfAKind = 3;

    /// <param name="checking">Nothing was taken in.</param>
    /// <returns>The exit code.</returns>
    public static int Write(Terminal terminal, IntakeReport report, bool checking = false)
    {
        foreach (var issue in report.Settings) terminal.Show(issue);
        foreach (var file in report.Files)
        {
            Show(terminal, file);
            if (file.Unshown > 0) terminal.Note(new($"{file.File}：还有 {file.Unshown} 处", $"{file.File}: {file.Unshown} more"));
        }

        foreach (var file in report.Files.Where(file => file.Outcome is not Outcome.Unchanged))
        {
            terminal.Note(file.Outcome is Outcome.Taken
                ? checking ? new($"{file.File}：{file.Rows - file.Excluded} 行可用", $"{file.File}: {Naming.Counted(file.Rows - file.Excluded, "row")} fit to be taken")
                : new($"{file.File}：收入 {file.Rows - file.Excluded} 行{(file.Excluded > 0 ? $"，未采用 {file.Excluded} 行" : "")}", $"{file.File}: {Naming.Counted(file.Rows - file.Excluded, "row")} taken{(file.Excluded > 0 ? $", {file.Excluded} left out" : "")}")
                : checking ? new($"{file.File}：有错误", $"{file.File}: has errors") : new($"{file.File}：整个文件退回", $"{file.File}: refused whole"));
        }

        if (report.StoreKept) terminal.Note(new("工作库保持原样", "the working store stays as it was"));
        else if (report.Files.Count > 0 && report.Files.All(file => file.Outcome is Outcome.Unchanged)) terminal.Note(new("没有变化", "nothing has changed"));
        return report.Refused ? ExitCodes.DataRefused : ExitCodes.Done;
    }

    /// <summary>Every error; of warnings the first few of a kind.</summary>
    private static void Show(Terminal terminal, FileReport file)
    {
        foreach (var issue in file.Issues.Where(issue => issue.Severity is Severity.Error)) terminal.Show(issue);
        foreach (var kind in file.Issues.Where(issue => issue.Severity is Severity.Warning).GroupBy(issue => issue.Code))
        {
            foreach (var issue in kind.Take(WarningsOfAKind)) terminal.Show(issue);
            if (kind.Count() - WarningsOfAKind is > 0 and var more)
                terminal.Note(new($"{file.File}：同类提示还有 {more} 处（{kind.Key}）", $"{file.File}: {more} more warnings of this kind ({kind.Key})"));
        }
    }
}
