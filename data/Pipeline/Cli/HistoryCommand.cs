using System.CommandLine;
using Disclosure.Model;
using Disclosure.Model.Dictionary;
using Disclosure.Model.Registers;
using Disclosure.Pipeline.Exporting;
using Disclosure.Pipeline.Reading;
using Disclosure.Pipeline.Releasing.Differences;
using Disclosure.Store.Releases;

namespace Disclosure.Pipeline.Cli;

/// <summary><c>disclose history</c>: what became of one row over all releases, and why.</summary>
internal static class HistoryCommand
{
    private static readonly Argument<string> Register = new Argument<string>("register") { Description = "slug such as figures / 登记册的名称" }.Completing(Completions.Registers);
    private static readonly Argument<string[]> Key = new("key") { Description = "the row's key; several parts one after the other, or joined by a slash / 行的主键，多个部分依次写出或用斜杠相连", Arity = ArgumentArity.OneOrMore };
    private static readonly Option<string> Format = new Option<string>("--format") { Description = "text, csv or json / 输出格式", DefaultValueFactory = _ => "text" }.AcceptOnlyFromAmong("text", "csv", "json");

    public static Command Make(Func<ParseResult, Terminal> terminalOf)
    {
        var command = new Command("history", "show what became of one row over all releases, and why / 一行数据的历次变化及原因") { Register, Key, Format };
        command.SetAction((result, cancellation) => Task.FromResult(Run(result, terminalOf(result), cancellation)));
        return command;
    }

    private static int Run(ParseResult result, Terminal terminal, CancellationToken cancellation)
    {
        var folder = ReleaseArguments.FolderOf(result);
        var register = Find(result.GetValue(Register)!);
        var key = Parts(register, result.GetValue(Key)!);
        if (ReleaseArguments.VersionOf(folder, ReleasesFolder.LatestName, terminal) is not { } latest) return ExitCodes.DataRefused;
        if (folder.Manifest(latest).Registers.All(each => each.Slug != register.Slug))
        {
            terminal.Fail(new($"{latest} 中没有登记册“{register.Slug}”", $"{latest} has no register \"{register.Slug}\""), new("它由较早版本的程序发布；下次发布后即有", "it was made by an earlier version of the program; the next release will have it"));
            return ExitCodes.DataRefused;
        }

        IReadOnlyList<string> near = [];
        var events = RowHistory.Of(folder, latest, register, key, keys => near = keys, cancellation);
        if (events.Count == 0)
        {
            var name = string.Join('/', key);
            terminal.Fail(
                new($"{register.Slug}：历次发布中都没有“{name}”", $"{register.Slug}: no release has \"{name}\""),
                near.Count == 0
                    ? new("该登记册没有数据", "the register is empty")
                    : new($"相邻的主键：{string.Join("、", near)}；全部主键见 disclose export {register.Slug}", $"keys around it: {string.Join(", ", near)}; disclose export {register.Slug} lists all"));
            return ExitCodes.DataRefused;
        }

        switch (result.GetValue(Format))
        {
            case "csv": HistoryFiles.WriteCsv(terminal.Output, events, cancellation); break;
            case "json": HistoryFiles.WriteJson(terminal.Output, events); break;
            default: HistoryFiles.WriteText(terminal.Output, events, terminal.Language); break;
        }

        return ExitCodes.Done;
    }

    /// <exception cref="UsageException">There is none of that name, or it has no history: a release writes it about itself.</exception>
    private static Table Find(string slug)
    {
        var known = Catalog.Tables.Except(Releases.Written).Select(table => table.Slug).ToArray();
        if (known.Contains(slug)) return Catalog.Find(slug)!;
        var possible = Headings.Nearest(slug, known) ?? string.Join(", ", known);
        throw new UsageException(new($"没有可查历史的登记册“{slug}”", $"there is no register \"{slug}\" with a history"), new($"可用：{possible}", $"possible: {possible}"));
    }

    /// <exception cref="UsageException">The register's key has more or fewer parts.</exception>
    private static string[] Parts(Table register, string[] given)
    {
        var wanted = register.KeyColumns;
        string[] parts = given is [var joined] && wanted.Count > 1 ? joined.Split('/') : given;
        if (parts.Length == wanted.Count) return parts;
        var names = string.Join(' ', wanted.Select(field => field.Name));
        throw new UsageException(
            new($"{register.Slug} 的主键有 {wanted.Count} 个部分，给出了 {parts.Length} 个", $"the key of {register.Slug} has {wanted.Count} parts, {parts.Length} were given"),
            new($"依次写出：disclose history {register.Slug} {names}", $"give them in this order: disclose history {register.Slug} {names}"));
    }
}
