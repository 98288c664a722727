using System.CommandLine;
using System.Globalization;
using Disclosure.Model.Dictionary;
using Disclosure.Model.Issues;
using Disclosure.Pipeline.Instances;
using Disclosure.Pipeline.Intake;
using Disclosure.Pipeline.Layouts;

namespace Disclosure.Pipeline.Cli;

/// <summary><c>disclose receive</c>: takes sound files into sources/, each with what it is, when it came and from whom.</summary>
internal static class ReceiveCommand
{
    private static readonly Argument<FileInfo[]> Files = new Argument<FileInfo[]>("files") { Description = "returns that arrived, .xlsx or .csv / 收到的文件", Arity = ArgumentArity.OneOrMore }.AcceptExistingOnly();
    private static readonly Option<string?> From = new Option<string?>("--from") { Description = "folder below sources; by default the only one / sources 下的文件夹，缺省为唯一的一个", HelpName = "FOLDER" }.Completing(Completions.Senders);
    private static readonly Option<string?> Received = new("--received") { Description = "the day they came; by default today / 收到日期，缺省为当日", HelpName = "YYYY-MM-DD" };
    private static readonly Option<string?> Kind = new Option<string?>("--as") { Description = "register or form of the files; by default told by the headings / 登记册或报送表", HelpName = "NAME" }.Completing(Completions.Kinds);
    private static readonly Option<string?> Title = new("--title") { Description = "what they are called, in Chinese / 名称", HelpName = "TEXT" };
    private static readonly Option<string?> TitleEn = new("--title-en") { Description = "the same in English / 英文名称", HelpName = "TEXT" };

    public static Command Make(Func<ParseResult, Terminal> terminalOf)
    {
        var command = new Command("receive", "check files and take them into sources/ / 检查文件并收入 sources") { Files, From, Received, Kind, Title, TitleEn };
        command.SetAction((result, cancellation) => Task.FromResult(Receive(result, terminalOf(result), cancellation)));
        return command;
    }

    private static int Receive(ParseResult result, Terminal terminal, CancellationToken cancellation)
    {
        var instance = CommonOptions.InstanceOf(result);
        string[] paths = [.. result.GetRequiredValue(Files).Select(file => file.FullName).Distinct(StringComparer.Ordinal)];
        Refuse(instance, paths);
        if (ReceiptOf(result, instance, terminal) is not { } receipt) return ExitCodes.DataRefused;
        var check = new CheckRun(instance, ReferenceData.ShippedFolder, new TerminalProgress(terminal));
        try
        {
            var code = ReportWriter.Write(terminal, check.Check(paths, result.GetValue(Kind), cancellation), checking: true);
            if (code is not ExitCodes.Done)
            {
                terminal.Note(new("没有收入任何文件", "nothing was taken into sources"));
                return code;
            }

            if (check.Delivered.FirstOrDefault() is { Key: { } path, Value: { } twin })
                throw new UsageException(new($"{Path.GetFileName(path)} 与 sources/{twin} 字节完全相同", $"{Path.GetFileName(path)} has the same bytes as sources/{twin}"), new("已经收入，不必再收；要更正数值，收入改过的文件", "it was received before; to correct values, receive the changed file"));
        }
        catch (UnknownKindException unknown)
        {
            throw CheckCommand.Unknown(unknown);
        }

        var folder = receipt.Write(instance, [.. paths.Select(path => (path, check.Kinds[path]))], cancellation);
        var name = instance.NameOf(folder);
        terminal.Say($"sources/{name}");
        terminal.Note(new($"{paths.Length} 个文件已收入 sources/{name}；接着运行 disclose ingest", $"{Naming.Counted(paths.Length, "file")} taken into sources/{name}; go on with disclose ingest"));
        return ExitCodes.Done;
    }

    private static void Refuse(Instance instance, string[] paths)
    {
        if (paths.FirstOrDefault(path => !Path.GetRelativePath(instance.SourcesFolder, path).StartsWith("..", StringComparison.Ordinal)) is { } inside)
            throw new UsageException(new($"{Path.GetFileName(inside)} 已在 sources 中", $"{Path.GetFileName(inside)} is in sources already"), new("收入 sources 以外的文件", "receive files from elsewhere"));
        if (paths.GroupBy(Path.GetFileName, StringComparer.OrdinalIgnoreCase).FirstOrDefault(group => group.Count() > 1) is { } twins)
            throw new UsageException(new($"有多个文件名为 {twins.Key}", $"more than one file is called {twins.Key}"), new("改名，或分几次收入", "rename them, or receive them one after the other"));
    }

    /// <returns>Null after a message about the settings.</returns>
    private static Receipt? ReceiptOf(ParseResult result, Instance instance, Terminal terminal)
    {
        var issues = new List<Issue>();
        var settings = File.Exists(instance.SettingsFile) ? YamlMap.Read(instance.SettingsFile, Path.GetFileName(instance.SettingsFile), Shape.Any, issues.Add) : null;
        if (settings?.Both("publisher") is { } publisher && settings.Text("licence") is { } licence)
            return new(FromOf(result, instance), publisher, Words(result), licence, DayOf(result));
        foreach (var issue in issues) terminal.Show(issue);
        terminal.Fail(new("settings.yml 中没有 publisher 或 licence", "settings.yml has no publisher or no licence"), new("先填写这两项；见 docs/settings.md", "fill them in first; see docs/settings.md"));
        return null;
    }

    private static string FromOf(ParseResult result, Instance instance)
    {
        var folders = instance.Senders();
        if (result.GetValue(From) is { } given)
        {
            if (given.Length > 0 && given.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.') && given[0] is not '.') return given;
            throw new UsageException(new($"“{given}”不能作文件夹名", $"\"{given}\" cannot be the name of the folder"), new("用字母、数字和连字符", "use letters, digits and hyphens"));
        }

        if (folders is [var only]) return only;
        var known = string.Join(", ", folders.DefaultIfEmpty("-"));
        throw new UsageException(new($"sources 下有 {folders.Count} 个文件夹：{known}", $"sources has {folders.Count} folders: {known}"), new("用 --from 指明是谁报送的", "say with --from whose files they are"));
    }

    private static DateOnly DayOf(ParseResult result)
    {
        if (result.GetValue(Received) is not { } text) return DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().Date);
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
        throw ReleaseCommand.NoDate(text);
    }

    private static Text? Words(ParseResult result) => (result.GetValue(Title), result.GetValue(TitleEn)) switch
    {
        (null, null) => null,
        ({ Length: > 0 } zh, { Length: > 0 } en) => new(zh, en),
        _ => throw new UsageException(new("名称须有中英两种语言", "the title is needed in both languages"), new("同时给出 --title 和 --title-en", "give both --title and --title-en")),
    };
}
