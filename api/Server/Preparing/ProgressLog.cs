using Disclosure.Model.Dictionary;
using Disclosure.Model.Issues;

namespace Disclosure.Server.Preparing;

/// <summary>Tells a person at a terminal what is being done and how far it is; into a file, a line for each step.</summary>
internal sealed class ProgressLog(TextWriter output, bool interactive, TimeProvider time)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private Text step = new("准备", "prepare");
    private long began;
    private long shown;

    public void Begin(Text name)
    {
        step = name;
        began = time.GetTimestamp();
        if (interactive) Overwrite($"{Name}…");
    }

    /// <summary>How far the step is; shown at most ten times a second.</summary>
    public void Step(string state)
    {
        if (!interactive || time.GetElapsedTime(shown) < Pause) return;
        shown = time.GetTimestamp();
        Overwrite($"{Name}… {state}");
    }

    public void End(string result)
    {
        if (interactive) Overwrite("");
        output.WriteLine($"{Name}  {result}  ({time.GetElapsedTime(began).TotalSeconds:0.0} s)");
    }

    public void Issues(IReadOnlyCollection<Issue> issues)
    {
        foreach (var issue in issues.Where(issue => issue.Severity is Severity.Error))
        {
            Fault($"{issue.File}{(issue.Line is { } line ? $":{line}" : "")}{(issue.Column is { } column ? $": {column}" : "")}: {issue.MessageEn} / {issue.Message}");
            output.WriteLine($"disclosure: hint: {issue.HintEn} / {issue.Hint}");
        }
    }

    public void Fault(string message)
    {
        if (interactive) Overwrite("");
        output.WriteLine($"disclosure: error: {message}");
    }

    public IProgress<T> Each<T>(Func<T, string> state) => new Forwarded<T>(value => Step(state(value)));

    private string Name => $"disclosure: {step.En,-10} {step.Zh}";

    private void Overwrite(string text) => output.Write($"\r\u001b[2K{text}");

    /// <summary>On the working thread: <see cref="Progress{T}"/> would deliver late and out of order.</summary>
    private sealed class Forwarded<T>(Action<T> report) : IProgress<T>
    {
        public void Report(T value) => report(value);
    }
}
