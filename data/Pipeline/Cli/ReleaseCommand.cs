using System.CommandLine;
using System.Globalization;
using Disclosure.Model;
using Disclosure.Model.Dictionary;
using Disclosure.Model.Issues;
using Disclosure.Pipeline.Calculating;
using Disclosure.Pipeline.Instances;
using Disclosure.Pipeline.Releasing;

namespace Disclosure.Pipeline.Cli;

/// <summary><c>disclose release</c>: calculates what follows from the working store, and publishes it as the next release.</summary>
internal static class ReleaseCommand
{
    private static readonly Option<string?> Date = new("--date") { Description = "day of publication, such as 2025-04-01 / 发布日期", HelpName = "YYYY-MM-DD" };
    private static readonly Option<string?> Notes = new("--notes") { Description = "notes in Chinese; by default a summary / 发布说明", HelpName = "TEXT" };
    private static readonly Option<string?> NotesEn = new("--notes-en") { Description = "notes in English / 英文发布说明", HelpName = "TEXT" };
    private static readonly Option<FileInfo?> Key = new("--key") { Description = "file with the signing key; by default log.key of the instance / 密钥文件", HelpName = "FILE" };
    private static readonly Option<bool> DryRun = new("--dry-run") { Description = "say what the release would be and write nothing / 只说明将发布什么" };

    public static Command Make(Func<ParseResult, Terminal> terminalOf)
    {
        var command = new Command("release", "publish the working store as an immutable release / 发布工作库") { Date, Notes, NotesEn, Key, DryRun };
        command.SetAction((result, cancellation) =>
        {
            var terminal = terminalOf(result);
            var options = new ReleaseOptions { Date = DateOf(result), Notes = NotesOf(result), KeyFile = result.GetValue(Key)?.FullName, DryRun = result.GetValue(DryRun) };
            var instance = CommonOptions.InstanceOf(result);
            return Task.FromResult(Report(terminal, Release(instance, options, terminal, cancellation)));
        });
        return command;
    }

    /// <summary>A dry run calculates on a copy of the store.</summary>
    private static ReleaseResult Release(Instance instance, ReleaseOptions options, Terminal terminal, CancellationToken cancellation)
    {
        var steps = new StepProgress(terminal);
        if (!File.Exists(instance.WorkingStore)) return ReleaseStage.Run(instance, options, TimeProvider.System, steps, cancellation);
        using var trial = options.DryRun ? new TrialStore(instance) : null;
        instance = trial?.Instance ?? instance;
        var calculation = CalculationRun.Run(instance, options.Date, TimeProvider.System, (done, of) => terminal.Progress(new Text("核算", "calculating").In(terminal.Language), done, of), cancellation);
        if (calculation.Day is null) return ReleaseResult.Refused(calculation.Issues);
        var release = ReleaseStage.Run(instance, options with { Date = options.Date ?? calculation.Day }, TimeProvider.System, steps, cancellation);
        return release with { Issues = [.. calculation.Issues, .. release.Issues] };
    }

    private static DateOnly? DateOf(ParseResult result)
    {
        if (result.GetValue(Date) is not { } text) return null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)) return date;
        throw NoDate(text);
    }

    internal static UsageException NoDate(string text) =>
        new(new($"“{text}”不是日期", $"\"{text}\" is no date"), new("按 年-月-日 书写，如 2025-04-01", "write year-month-day, such as 2025-04-01"));

    private static Text? NotesOf(ParseResult result) => (result.GetValue(Notes), result.GetValue(NotesEn)) switch
    {
        (null, null) => null,
        ({ Length: > 0 } zh, { Length: > 0 } en) => new(zh, en),
        _ => throw new UsageException(new("发布说明须有中英两种语言", "notes are needed in both languages"), new("同时给出 --notes 和 --notes-en", "give both --notes and --notes-en")),
    };

    internal static int Report(Terminal terminal, ReleaseResult result)
    {
        foreach (var issue in result.Issues) terminal.Show(issue);
        if (result.Issues.Count(issue => issue.Severity is Severity.Error) is > 0 and var errors) terminal.Note(new($"以上 {errors} 处须先处理", $"{errors} findings above stand in the way"));
        foreach (var register in result.Registers) terminal.Note(Changes(register));
        if (result.Schema.Count > 0) terminal.Note(new($"数据结构变化：{string.Join(", ", result.Schema)}", $"the structure changed: {string.Join(", ", result.Schema)}"));
        terminal.Note(Outcome(result));
        return result.Outcome is ReleaseOutcome.Refused ? ExitCodes.DataRefused : ExitCodes.Done;
    }

    private static Text Changes(RegisterChanges register)
    {
        var title = Catalog.Find(register.Register)?.Title ?? new(register.Register, register.Register);
        (long Count, Text Words)[] parts =
        [
            (register.Added, new("新增", "added")), (register.Corrected, new("更正", "corrected")), (register.Withdrawn, new("撤回", "withdrawn")), (register.Moved, new("仅来源变动", "moved in their source")),
        ];
        var counted = parts.Where(part => part.Count > 0).ToArray();
        return new(
            $"  {title.Zh}（{register.Register}）：{string.Join("，", counted.Select(part => $"{part.Words.Zh} {part.Count}"))}",
            $"  {title.En} ({register.Register}): {string.Join(", ", counted.Select(part => $"{part.Count} {part.Words.En}"))}");
    }

    private static Text Outcome(ReleaseResult result) => result.Outcome switch
    {
        ReleaseOutcome.Made => new($"已发布 {result.Version}（{result.Date:yyyy-MM-dd}）；{result.Because?.Zh}", $"released {result.Version} ({result.Date:yyyy-MM-dd}); {result.Because?.En}"),
        ReleaseOutcome.Possible => new($"将发布 {result.Version}（{result.Date:yyyy-MM-dd}）；{result.Because?.Zh}；未写入任何内容", $"would release {result.Version} ({result.Date:yyyy-MM-dd}); {result.Because?.En}; nothing was written"),
        ReleaseOutcome.Unchanged => new($"与 {result.Version} 相比没有变化，未发布", $"nothing has changed since {result.Version}: no release was made"),
        _ => new("未发布；已发布的内容保持原样", "no release was made; what is published stays as it was"),
    };
}

/// <summary>Draws the step at work.</summary>
internal sealed class StepProgress(Terminal terminal) : IProgress<ReleaseProgress>
{
    private static readonly Dictionary<ReleaseStep, Text> Words = new()
    {
        [ReleaseStep.Verifying] = new("核验上一次发布", "verifying the release before"),
        [ReleaseStep.Comparing] = new("与上一次发布比较", "comparing with the release before"),
        [ReleaseStep.Filling] = new("写入数据库", "filling the database"),
        [ReleaseStep.Indexing] = new("建立索引", "indexing"),
        [ReleaseStep.Exporting] = new("导出", "exporting"),
        [ReleaseStep.Hashing] = new("计算校验值", "hashing"),
    };

    private long steps;

    public void Report(ReleaseProgress value) =>
        terminal.Progress($"{Words[value.Step].In(terminal.Language)} {value.Register}".TrimEnd(), ++steps, ReleaseProgress.Steps, even: false);
}
