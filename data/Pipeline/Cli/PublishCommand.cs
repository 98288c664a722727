using System.CommandLine;
using Disclosure.Model;
using Disclosure.Model.Dictionary;
using Disclosure.Model.Issues;
using Disclosure.Pipeline.Releasing.Folders;
using Disclosure.Store.Publishing;
using Disclosure.Store.Reading;
using Disclosure.Store.Releases;

namespace Disclosure.Pipeline.Cli;

/// <summary><c>disclose publish</c>: loads a release into a PostgreSQL database, out of which servers answer.</summary>
internal static class PublishCommand
{
    /// <summary>Where the server looks too; unlike an argument, other users of the machine do not see it.</summary>
    public const string Variable = "ConnectionStrings__Release";

    private static readonly Argument<string> Release = new Argument<string>("release") { Description = "a version or latest / 版本或 latest", DefaultValueFactory = _ => ReleasesFolder.LatestName }.Completing(Completions.Versions);
    private static readonly Option<string?> Target = new("--database") { Description = $"connection string; by default the environment variable {Variable} / 连接串，缺省取环境变量", HelpName = "STRING" };
    private static readonly Option<bool> Replace = new("--replace") { Description = "load again, in the place of what has this version / 重新载入，替换同一版本" };

    public static Command Make(Func<ParseResult, Terminal> terminalOf)
    {
        var command = new Command("publish", "load a release into a PostgreSQL database / 将发布载入 PostgreSQL 数据库") { Release, Target, Replace };
        command.SetAction((result, cancellation) => RunAsync(result, terminalOf(result), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult result, Terminal terminal, CancellationToken cancellation)
    {
        var folder = ReleaseArguments.FolderOf(result);
        await using var database = DatabaseOf(result);
        if (ReleaseArguments.TrustedBy(result, terminal) is not { } trusted || ReleaseArguments.VersionOf(folder, result.GetValue(Release)!, terminal) is not { } version) return ExitCodes.DataRefused;
        var issues = ReleaseVerification.One(folder, version, trusted, cancellation);
        if (issues.All(issue => issue.Severity is Severity.Warning)) issues = [.. issues, .. Missing(folder, version)];
        foreach (var issue in issues) terminal.Show(issue);
        if (issues.Any(issue => issue.Severity is Severity.Error)) return ExitCodes.DataRefused;

        try
        {
            using var file = SqliteFile.Open(Path.Combine(folder.FolderOf(version), ReleasesFolder.StoreName));
            var entry = folder.Log().Single(entry => entry.Version == version);
            var rows = await new ReleaseLoad(database, file, new LoadLine(terminal, folder.Manifest(version).Registers.Sum(register => register.Rows))).RunAsync(entry, result.GetValue(Replace), cancellation);
            terminal.Note(rows is { } count
                ? new($"已将 {version} 载入 {database.Place}：{count} 行", $"{version} is loaded into {database.Place}: {Naming.Counted(count, "row")}")
                : new($"{database.Place} 中已有 {version}，未作改动", $"{database.Place} holds {version} already; nothing was changed"));
            return ExitCodes.Done;
        }
        catch (ReleaseDatabaseException refused)
        {
            terminal.Show(refused.Fault.At(new(database.Place)));
            return refused.Fault.Code == IssueCodes.DatabaseOtherRelease ? ExitCodes.DataRefused : ExitCodes.BrokenMachine;
        }
    }

    private static ReleaseDatabase DatabaseOf(ParseResult result)
    {
        if ((result.GetValue(Target) ?? Environment.GetEnvironmentVariable(Variable)) is not { Length: > 0 } text)
            throw new UsageException(new("没有给出数据库", "no database is given"), new($"用 --database 或环境变量 {Variable} 给出连接串", $"give a connection string with --database or in {Variable}"));
        return ReleaseDatabase.TryOpen(text) ?? throw new UsageException(IssueCodes.DatabaseConnectionString.Message, IssueCodes.DatabaseConnectionString.Hint);
    }

    /// <summary>A release made by an earlier version of the program may lack registers or fields of this one.</summary>
    private static IReadOnlyList<Issue> Missing(ReleasesFolder folder, ReleaseVersion version)
    {
        var registers = folder.Manifest(version).Registers.ToDictionary(register => register.Slug, register => register.Fields.Select(field => field.Name).ToHashSet(), StringComparer.Ordinal);
        return
        [
            .. from table in Catalog.Tables
               let fields = registers.GetValueOrDefault(table.Slug)
               from name in fields is null ? [table.Slug] : table.Columns.Where(field => !fields.Contains(field.Name)).Select(field => $"{table.Slug}.{field.Name}")
               select new Fault(IssueCodes.ReleaseOfOtherProgram, name).At(new($"{version}/{ReleasesFolder.StoreName}")),
        ];
    }

    /// <summary>Draws how many rows of all registers are loaded; then that what follows from them is made.</summary>
    private sealed class LoadLine(Terminal terminal, long rows) : IProgress<LoadProgress>
    {
        public void Report(LoadProgress value) => terminal.Progress((value.Register is null ? new Text("建立键和索引", "keys and indexes") : new("载入", "loading")).In(terminal.Language), value.Rows, rows);
    }
}
