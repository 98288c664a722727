using Disclosure.Model.Dictionary;
using Disclosure.Model.Issues;

namespace Disclosure.Pipeline.Cli;

/// <summary>What the program says: messages and progress on the error stream, in the user's language.</summary>
/// <param name="interactive">A person is watching the error stream.</param>
/// <param name="time">Null for the machine's clock.</param>
internal sealed class Terminal(TextWriter output, TextWriter error, bool interactive, Language language, TimeProvider? time = null)
{
    private const string Program = "disclose";
    private const int DefaultWidth = 80;
    private static readonly string[] LocaleVariables = ["LC_ALL", "LC_MESSAGES", "LANG"];
    private readonly ProgressLine progress = new(error, interactive, language, time ?? TimeProvider.System, () => Console.WindowWidth is > 0 and var columns ? columns : DefaultWidth);

    public Language Language { get; } = language;

    /// <summary>The language of the locale: Chinese where it says so, English otherwise.</summary>
    public static Language LanguageOf(Func<string, string?> variable) =>
        LocaleVariables.Select(variable).FirstOrDefault(value => !string.IsNullOrEmpty(value))?.StartsWith("zh", StringComparison.OrdinalIgnoreCase) is true
            ? Language.Zh : Language.En;

    /// <summary>For data rather than words.</summary>
    public TextWriter Output => output;

    public void Say(string line) => output.WriteLine(line);

    public void Note(Text message) => Line($"{Program}: {message.In(Language)}");

    public void Fail(Text message, Text? hint = null)
    {
        Line($"{Program}: {Word(Severity.Error)}: {message.In(Language)}");
        if (hint is not null) Hint(hint.In(Language));
    }

    /// <summary>Place, found, expected; then the hint.</summary>
    public void Show(Issue issue)
    {
        var place = new Place(issue.File, issue.Line, issue.Column, issue.Sheet, issue.Cell);
        var message = Language is Language.Zh ? issue.Message : issue.MessageEn;
        Line($"{Program}: {Word(issue.Severity)}: {place}: {message}{(issue.Excluded ? Excluded : "")}");
        Hint(Language is Language.Zh ? issue.Hint : issue.HintEn);
    }

    /// <summary>As <see cref="ProgressLine.Report"/> does.</summary>
    public void Progress(string what, long done, long? of, bool even = true) => progress.Report(what, done, of, even);

    private string Excluded => Language is Language.Zh ? "（该行未采用）" : " (the row is left out)";

    private void Hint(string hint) => Line($"{Program}: {(Language is Language.Zh ? "提示" : "hint")}: {hint}");

    private string Word(Severity severity) => (severity, Language) switch
    {
        (Severity.Error, Language.Zh) => "错误",
        (Severity.Error, _) => "error",
        (_, Language.Zh) => "注意",
        _ => "warning",
    };

    private void Line(string line)
    {
        progress.Clear();
        error.WriteLine(line);
    }
}
