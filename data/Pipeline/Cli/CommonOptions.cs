using System.CommandLine;
using Disclosure.Model.Dictionary;
using Disclosure.Pipeline.Instances;

namespace Disclosure.Pipeline.Cli;

/// <summary>Options of every command.</summary>
internal static class CommonOptions
{
    public static readonly Option<string?> Instance = new Option<string?>("--instance")
    {
        Description = "folder of the instance; by default the data folder found from here upward / 实例文件夹，缺省为向上找到的 data",
        HelpName = "DIR",
        Recursive = true,
    }.Completing(Completions.Folders);

    public static readonly Option<string?> Lang = Choice();

    /// <summary>Also of a command that was not understood.</summary>
    public static Language LanguageOf(ParseResult result) => result.GetResult(Lang)?.Tokens is [{ Value: "zh" or "en" } given, ..]
        ? given.Value is "zh" ? Language.Zh : Language.En
        : Terminal.LanguageOf(Environment.GetEnvironmentVariable);

    /// <summary>Before anything is understood: help is in it.</summary>
    public static Language LanguageOf(string[] arguments) => Array.IndexOf(arguments, Lang.Name) is >= 0 and var at && arguments.ElementAtOrDefault(at + 1) is "zh" or "en"
        ? arguments[Array.IndexOf(arguments, Lang.Name) + 1] is "zh" ? Language.Zh : Language.En
        : Terminal.LanguageOf(Environment.GetEnvironmentVariable);

    /// <exception cref="UsageException">There is no such folder.</exception>
    public static Instance InstanceOf(ParseResult result) =>
        InstanceFolder.Find(result.GetValue(Instance))
        ?? throw new UsageException(
            new($"找不到实例文件夹“{result.GetValue(Instance) ?? "data"}”", $"there is no instance folder \"{result.GetValue(Instance) ?? "data"}\""),
            new("用 --instance 指明含有 settings.yml 或 sources 的文件夹；新建实例用 disclose init", "name the folder that holds settings.yml or sources by --instance; disclose init makes a new one"));

    private static Option<string?> Choice()
    {
        var lang = new Option<string?>("--lang") { Description = "zh or en; by default that of the locale / 界面语言", HelpName = "LANG", Recursive = true };
        return lang.AcceptOnlyFromAmong("zh", "en");
    }
}

/// <summary>The command cannot be meant as it was given.</summary>
internal sealed class UsageException(Text message, Text hint) : Exception(message.En)
{
    public Text Text { get; } = message;

    public Text Hint { get; } = hint;
}
