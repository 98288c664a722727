using System.Globalization;
using Disclosure.Model.Dictionary;

namespace Disclosure.Pipeline.Cli;

/// <summary>
/// How far long work has come. On a terminal one line that is drawn over: a bar, the share and the time left where the whole is known. Elsewhere a
/// plain line now and then, so that a log of an hour's work shows that it goes on, and one of a second's work shows nothing.
/// </summary>
/// <param name="width">Columns of the terminal.</param>
internal sealed class ProgressLine(TextWriter error, bool interactive, Language language, TimeProvider time, Func<int> width)
{
    private const int Bar = 20;
    private static readonly TimeSpan BetweenDraws = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan BetweenLines = TimeSpan.FromSeconds(10);

    /// <summary>Before it, what the time left will be is a guess.</summary>
    private static readonly TimeSpan Settled = TimeSpan.FromSeconds(2);

    private string? step;
    private long began;
    private long? said;

    /// <summary>Something stands on the line.</summary>
    public bool Drawn { get; private set; }

    /// <param name="what">The step at work.</param>
    /// <param name="of">Null where nobody knows.</param>
    /// <param name="even">The parts take about as long as one another, so that the time left can be told.</param>
    public void Report(string what, long done, long? of, bool even)
    {
        var now = time.GetTimestamp();
        var isNew = what != step;
        if (isNew) (step, began) = (what, now);
        said ??= interactive ? null : now;
        if (said is { } last && time.GetElapsedTime(last, now) < (interactive ? BetweenDraws : BetweenLines) && !(interactive && (isNew || done == of))) return;
        said = now;
        var elapsed = time.GetElapsedTime(began, now);
        var left = even && of is { } whole && done > 0 && elapsed >= Settled ? elapsed * ((double)(whole - done) / done) : (TimeSpan?)null;
        if (interactive) Draw(what, done, of, left);
        else error.WriteLine($"disclose: {what}: {Share(done, of)}{Left(left)}");
    }

    public void Clear()
    {
        if (Drawn) error.Write("\r\e[K");
        Drawn = false;
    }

    private void Draw(string what, long done, long? of, TimeSpan? left)
    {
        var bar = of is > 0 and var whole ? $"[{new string('#', (int)(Bar * Math.Min(done, whole) / whole)).PadRight(Bar, '-')}] " : "";
        error.Write($"\r\e[K{Cut($"{bar}{Share(done, of)}{Left(left)}  {what}", width() - 1)}");
        Drawn = true;
    }

    private static string Share(long done, long? of) => of is > 0 and var whole ? $"{100 * Math.Min(done, whole) / whole}%  {Number(done)}/{Number(whole)}" : Number(done);

    private string Left(TimeSpan? left) => left is not { } time ? ""
        : new Text("  还需 {time}", "  {time} left").In(language).Replace("{time}", time.ToString(time.TotalHours < 1 ? @"m\:ss" : @"h\:mm\:ss", CultureInfo.InvariantCulture), StringComparison.Ordinal);

    private static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>A line that wraps cannot be drawn over. Chinese letters take two columns.</summary>
    private static string Cut(string line, int columns)
    {
        var used = 0;
        for (var i = 0; i < line.Length; i++)
        {
            used += line[i] >= '\u2e80' ? 2 : 1;
            if (used > columns) return line[..i];
        }

        return line;
    }
}
