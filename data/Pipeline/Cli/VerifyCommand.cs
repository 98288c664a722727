using System.CommandLine;
using Disclosure.Model.Dictionary;
using Disclosure.Model.Issues;
using Disclosure.Pipeline.Proving;
using Disclosure.Pipeline.Releasing.Folders;
using Disclosure.Store.Releases;

namespace Disclosure.Pipeline.Cli;

/// <summary><c>disclose verify</c>: proves that releases, or a downloaded file, are what was published.</summary>
internal static class VerifyCommand
{
    private static readonly Argument<string?> What = new Argument<string?>("release or file") { Description = "a version, latest, or a downloaded file; by default all releases / 版本、latest 或下载的文件，缺省为全部", Arity = ArgumentArity.ZeroOrOne }.Completing(Completions.Versions, Completions.Files);
    private static readonly Option<bool> All = new("--all") { Description = "all releases and the log / 全部发布和日志" };
    private static readonly Option<FileInfo?> Since = new("--since") { Description = "a checkpoint kept from earlier, that the log must have grown from / 以前保存的检查点", HelpName = "FILE" };
    private static readonly Option<string[]> Key = new("--key") { Description = "verifier key to trust; by default those of settings.yml / 可信的公钥", HelpName = "KEY" };

    public static Command Make(Func<ParseResult, Terminal> terminalOf)
    {
        var command = new Command("verify", "check that releases are what was published / 核验已发布的内容") { What, All, Since, Key };
        command.SetAction((result, cancellation) =>
        {
            var (terminal, folder) = (terminalOf(result), ReleaseArguments.FolderOf(result));
            if (KeysOf(result, terminal) is not { } trusted) return Task.FromResult(ExitCodes.DataRefused);
            var code = result.GetValue(What) switch
            {
                null => Everything(folder, trusted, terminal, cancellation),
                _ when result.GetValue(All) => throw new UsageException(new("--all 不与版本或文件同用", "--all goes without a version or file"), new("去掉其中之一", "leave one of them out")),
                var path when File.Exists(path) => OneFile(folder, trusted, path, terminal),
                var wanted => ReleaseArguments.VersionOf(folder, wanted, terminal) is { } version ? One(folder, version, trusted, terminal, cancellation) : ExitCodes.DataRefused,
            };
            return Task.FromResult(code is ExitCodes.Done && result.GetValue(Since) is { } kept ? Grown(folder, trusted, kept, terminal) : code);
        });
        return command;
    }

    /// <returns>Null after a message.</returns>
    private static IReadOnlyList<VerifierKey>? KeysOf(ParseResult result, Terminal terminal)
    {
        if (result.GetValue(Key) is { Length: > 0 } given)
        {
            return [.. given.Select(text => VerifierKey.TryParse(text)
                ?? throw new UsageException(new($"“{text}”不是验证公钥", $"\"{text}\" is no verifier key"), new("公钥形如 名称+编号+base64，见发布单位的核验页面", "a key is name+id+base64; the publisher's page about verifying has it")))];
        }

        return ReleaseArguments.TrustedBy(result, terminal);
    }

    private static int Everything(ReleasesFolder folder, IReadOnlyList<VerifierKey> trusted, Terminal terminal, CancellationToken cancellation)
    {
        var issues = ReleaseVerification.All(folder, trusted, cancellation);
        var count = issues.Any(issue => issue.Severity is Severity.Error) ? 0 : folder.Log().Count;
        return Say(terminal, issues, new($"{count} 次发布和日志均与发布时一致", $"{Naming.Counted(count, "release")} and the log are what was published"));
    }

    private static int One(ReleasesFolder folder, ReleaseVersion version, IReadOnlyList<VerifierKey> trusted, Terminal terminal, CancellationToken cancellation) =>
        Say(terminal, ReleaseVerification.One(folder, version, trusted, cancellation), new($"{version} 与发布时一致", $"{version} is what was published"));

    private static int OneFile(ReleasesFolder folder, IReadOnlyList<VerifierKey> trusted, string path, Terminal terminal)
    {
        var (published, issues) = ReleaseVerification.Downloaded(folder, trusted, path);
        foreach (var (version, file) in published) terminal.Say($"{version}/{file}");
        return Say(terminal, issues, new($"{path} 与发布时一致", $"{path} is what was published"));
    }

    private static int Grown(ReleasesFolder folder, IReadOnlyList<VerifierKey> trusted, FileInfo kept, Terminal terminal)
    {
        if (!kept.Exists) throw new UsageException(new($"找不到文件“{kept.Name}”", $"there is no file \"{kept.Name}\""), new("用 --since 指明以前下载的 checkpoint", "name a checkpoint downloaded earlier by --since"));
        return Say(terminal, ReleaseVerification.Since(folder, trusted, kept.FullName), new($"日志由 {kept.Name} 增长而来，此前的内容没有变动", $"the log grew from {kept.Name}; nothing before it was changed"));
    }

    private static int Say(Terminal terminal, IReadOnlyList<Issue> issues, Text sound)
    {
        foreach (var issue in issues) terminal.Show(issue);
        if (issues.Any(issue => issue.Severity is Severity.Error)) return ExitCodes.DataRefused;
        terminal.Note(sound);
        return ExitCodes.Done;
    }
}
