using System.CommandLine;
using Disclosure.Model.Dictionary;
using Disclosure.Model.Issues;
using Disclosure.Pipeline.Releasing.Folders;
using Disclosure.Store.Releases;

namespace Disclosure.Pipeline.Cli;

/// <summary><c>disclose verify</c>: proves that releases, or a downloaded file, are what was published.</summary>
internal static class VerifyCommand
{
    private static readonly Argument<string?> What = new("release or file") { Description = "a version, latest, or a downloaded file; by default all releases / 版本、latest 或下载的文件，缺省为全部", Arity = ArgumentArity.ZeroOrOne };
    private static readonly Option<bool> All = new("--all") { Description = "all releases and the log / 全部发布和日志" };

    public static Command Make(Func<ParseResult, Terminal> terminalOf)
    {
        var command = new Command("verify", "check that releases are what was published / 核验已发布的内容") { What, All };
        command.SetAction((result, cancellation) =>
        {
            var (terminal, folder) = (terminalOf(result), ReleaseArguments.FolderOf(result));
            return Task.FromResult(result.GetValue(What) switch
            {
                null => Everything(folder, terminal, cancellation),
                _ when result.GetValue(All) => throw new UsageException(new("--all 不与版本或文件同用", "--all goes without a version or file"), new("去掉其中之一", "leave one of them out")),
                var path when File.Exists(path) => OneFile(folder, path, terminal),
                var wanted => ReleaseArguments.VersionOf(folder, wanted, terminal) is { } version ? One(folder, version, terminal, cancellation) : ExitCodes.DataRefused,
            });
        });
        return command;
    }

    private static int Everything(ReleasesFolder folder, Terminal terminal, CancellationToken cancellation)
    {
        var issues = ReleaseVerification.All(folder, cancellation);
        var count = issues.Count > 0 ? 0 : folder.Log().Count;
        return Say(terminal, issues, new($"{count} 次发布和日志均与发布时一致", $"{count} releases and the log are what was published"));
    }

    private static int One(ReleasesFolder folder, ReleaseVersion version, Terminal terminal, CancellationToken cancellation) =>
        Say(terminal, ReleaseVerification.One(folder, version, cancellation), new($"{version} 与发布时一致", $"{version} is what was published"));

    private static int OneFile(ReleasesFolder folder, string path, Terminal terminal)
    {
        var (published, issues) = ReleaseVerification.Downloaded(folder, path);
        foreach (var (version, file) in published) terminal.Say($"{version}/{file}");
        return Say(terminal, issues, new($"{path} 与发布时一致", $"{path} is what was published"));
    }

    private static int Say(Terminal terminal, IReadOnlyList<Issue> issues, Text sound)
    {
        foreach (var issue in issues) terminal.Show(issue);
        if (issues.Any(issue => issue.Severity is Severity.Error)) return ExitCodes.DataRefused;
        terminal.Note(sound);
        return ExitCodes.Done;
    }
}
