using System.CommandLine;
using Disclosure.Pipeline.Exporting;
using Disclosure.Pipeline.Releasing.Differences;
using Disclosure.Store.Releases;

namespace Disclosure.Pipeline.Cli;

/// <summary><c>disclose export</c>: writes one register of a release, or of the working store, as a file.</summary>
internal static class ExportCommand
{
    private static readonly Argument<string> Register = new("register") { Description = "slug of the register, such as figures / 登记册的名称" };
    private static readonly Option<string> Release = new("--release") { Description = "a version, latest, or work / 版本、latest 或 work", DefaultValueFactory = _ => ReleasesFolder.LatestName };
    private static readonly Option<string> Format = new Option<string>("--format") { Description = "csv or jsonl / 格式", DefaultValueFactory = _ => "csv" }.AcceptOnlyFromAmong("csv", "jsonl");
    private static readonly Option<string?> Output = new("--output", "-o") { Description = "the file; by default standard output / 文件，缺省为标准输出", HelpName = "FILE" };

    public static Command Make(Func<ParseResult, Terminal> terminalOf)
    {
        var command = new Command("export", "write one register as a file / 导出一个登记册") { Register, Release, Format, Output };
        command.SetAction((result, cancellation) =>
        {
            var terminal = terminalOf(result);
            return Task.FromResult(ReleaseArguments.With(result, result.GetValue(Release)!, terminal, edition => Write(result, edition, cancellation)));
        });
        return command;
    }

    private static int Write(ParseResult result, Edition edition, CancellationToken cancellation)
    {
        var slug = result.GetValue(Register)!;
        var known = string.Join(", ", edition.Registers.Select(each => each.Slug));
        var register = edition.Find(slug) ?? throw new UsageException(new($"没有登记册“{slug}”", $"there is no register \"{slug}\""), new($"可用：{known}", $"possible: {known}"));
        using var file = result.GetValue(Output) is { } path ? new FileStream(path, FileMode.Create, FileAccess.Write) : Console.OpenStandardOutput();
        _ = result.GetValue(Format) is "jsonl"
            ? RegisterExport.WriteJsonLines(file, edition, register, cancellation)
            : RegisterExport.WriteCsv(file, edition, register, cancellation);
        return ExitCodes.Done;
    }
}
