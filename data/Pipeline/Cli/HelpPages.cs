using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Disclosure.Model.Dictionary;

namespace Disclosure.Pipeline.Cli;

/// <summary>What <c>--help</c> teaches beside the list of options: the order of the commands, and examples that can be copied.</summary>
internal static class HelpPages
{
    private static readonly Text Order = new("常用顺序", "In this order");
    private static readonly Text Examples = new("示例", "Examples");

    /// <summary>By command; that of the program as a whole has no name.</summary>
    private static readonly Dictionary<string, (string Line, Text Does)[]> Lines = new(StringComparer.Ordinal)
    {
        [""] =
        [
            ("disclose init my-park --park cn-110000-x --name 某园区 --name-en \"Park X\"", new("新建实例文件夹（一次）", "make the folder of an instance (once)")),
            ("disclose template energy -o energy.xlsx", new("发给企业填写的空白表", "an empty form for enterprises")),
            ("disclose check energy.xlsx", new("检查；有错时另存标记副本", "look for faults; a faulty workbook comes back marked")),
            ("disclose receive energy.xlsx", new("收入 sources/", "take it into sources/")),
            ("disclose ingest", new("收入工作库：整个文件，或退回", "take sources/ into the working store, files whole or not at all")),
            ("disclose key", new("生成签署日志的密钥（一次）", "make the key that signs the log (once)")),
            ("disclose release --dry-run", new("将发布什么，版本号及原因", "what would be published, under which version and why")),
            ("disclose release", new("发布", "publish it")),
            ("disclose verify", new("核验已发布的内容", "prove that what is published is unchanged")),
        ],
        ["init"] = [("disclose init my-park --park cn-110000-x --name 某园区 --name-en \"Park X\" --site https://open.park.example/", new("其余内容以后在 settings.yml 中填写", "the rest is filled in later in settings.yml"))],
        ["template"] =
        [
            ("disclose template", new("列出全部表样", "list every form")),
            ("disclose template energy -o energy.xlsx", new("能源消费报送表", "the return of energy")),
            ("disclose template energy -o energy.xlsx --lang en", new("英文表样", "the same in English")),
        ],
        ["check"] =
        [
            ("disclose check", new("检查 sources/ 中的全部文件", "all of sources/")),
            ("disclose check energy.xlsx", new("检查一份文件，错误标在 energy.marked.xlsx 中", "one file; faults are marked in energy.marked.xlsx")),
            ("disclose check list.csv --as enterprises", new("表头认不出时指明是什么表", "say what it is where the headings do not tell")),
        ],
        ["receive"] = [("disclose receive energy.xlsx waste.xlsx --received 2025-03-31 --title 2024年度报送表 --title-en \"Returns for 2024\"", new("两份文件作为一批收入", "two files as one delivery"))],
        ["ingest"] = [("disclose ingest", new("可以反复运行", "may be run again and again"))],
        ["key"] = [("disclose key", new("首个密钥", "the first key")), ("disclose key --rotate", new("增加新密钥，见 docs/proof.md", "add a new one, see docs/proof.md"))],
        ["release"] =
        [
            ("disclose release --dry-run", new("只说明，不写入", "says it and writes nothing")),
            ("disclose release --date 2025-04-01", new("写明发布日期", "name the day of publication")),
            ("disclose release --notes 年度发布 --notes-en \"Yearly release\"", new("写明发布说明", "with notes of your own")),
        ],
        ["verify"] = [("disclose verify", new("全部发布和日志", "every release and the log")), ("disclose verify figures.csv", new("一份下载的文件属于哪次发布", "to which release a downloaded file belongs"))],
        ["diff"] = [("disclose diff", new("最新发布与工作库", "the newest release and the working store")), ("disclose diff 1.0.0 1.1.0 --format csv", new("两次发布，写成 CSV", "two releases, as CSV"))],
        ["history"] = [("disclose history enterprises 91110000600010000X", new("一行的历次变化：版本、日期、原值、新值、原因", "one row: version, date, old and new values and why")), ("disclose history figures ID --format csv", new("一个数值，写成 CSV；编号见 disclose export figures", "one figure, as CSV; disclose export figures has the ids"))],
        ["export"] = [("disclose export figures --format xlsx --to out", new("一个登记册写成工作簿", "one register as a workbook")), ("disclose export --format all --to out", new("全部登记册、全部格式", "every register in every format"))],
        ["publish"] = [("disclose publish --database \"Host=localhost;Database=disclosure\"", new("载入 PostgreSQL", "into a PostgreSQL of yours"))],
        ["completion"] =
        [
            ("source <(disclose completion bash)", new("bash，当前窗口；写入 ~/.bashrc 则长期有效", "bash, in this window; in ~/.bashrc for good")),
            ("source <(disclose completion zsh)", new("zsh，当前窗口；写入 ~/.zshrc 则长期有效", "zsh, in this window; in ~/.zshrc for good")),
            ("disclose completion fish > ~/.config/fish/completions/disclose.fish", new("fish，长期有效", "fish, for good")),
            ("disclose completion powershell | Out-String | Invoke-Expression", new("PowerShell，当前窗口；写入 $PROFILE 则长期有效", "PowerShell, in this window; in $PROFILE for good")),
        ],
    };

    /// <summary>Adds them to the help of the program and of each command.</summary>
    public static void AddTo(RootCommand root, Language language)
    {
        var help = root.Options.OfType<HelpOption>().Single();
        help.Description = "show help / 显示帮助";
        root.Options.OfType<VersionOption>().Single().Description = "show the program's version / 显示程序版本";
        help.Action = new Pages((SynchronousCommandLineAction)help.Action!, root, language);
        Speak(root, language);
    }

    /// <summary>Descriptions are written as <c>English / 中文</c>; a reader gets one of them.</summary>
    private static void Speak(Symbol symbol, Language language)
    {
        if (symbol.Description?.LastIndexOf(" / ", StringComparison.Ordinal) is { } at and > 0)
            symbol.Description = language is Language.Zh ? symbol.Description[(at + 3)..] : symbol.Description[..at];
        if (symbol is not Command command) return;
        foreach (var part in command.Options.Cast<Symbol>().Concat(command.Arguments).Concat(command.Subcommands)) Speak(part, language);
    }

    private sealed class Pages(SynchronousCommandLineAction library, RootCommand root, Language language) : SynchronousCommandLineAction
    {
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            var output = parseResult.InvocationConfiguration.Output;
            using var help = new StringWriter { NewLine = output.NewLine };
            parseResult.InvocationConfiguration.Output = help;
            var code = library.Invoke(parseResult);
            parseResult.InvocationConfiguration.Output = output;
            output.Write(LibraryWords.In(language, help.ToString()));
            var command = parseResult.CommandResult.Command;
            if (!Lines.TryGetValue(command == root ? "" : command.Name, out var lines)) return code;
            output.WriteLine($"{(command == root ? Order : Examples).In(language)}:");
            foreach (var (line, does) in lines)
            {
                output.WriteLine($"  {line}");
                output.WriteLine($"      {does.In(language)}");
            }

            output.WriteLine();
            return code;
        }
    }
}
