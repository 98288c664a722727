namespace Disclosure.Model.Codecs;

/// <summary>Full-width Latin letters, digits and signs made half-width. (Unicode normalisation does nothing under the invariant globalisation of our programs.)</summary>
public static class HalfWidth
{
    private const char First = '\uFF01';
    private const char Last = '\uFF5E';
    private const char IdeographicSpace = '\u3000';
    private const int Distance = First - '!';

    public static string Of(string text) =>
        text.AsSpan().IndexOfAnyInRange(First, Last) < 0 && !text.Contains(IdeographicSpace, StringComparison.Ordinal) ? text
        : string.Create(text.Length, text, static (characters, source) =>
        {
            for (var i = 0; i < source.Length; i++)
                characters[i] = source[i] switch { >= First and <= Last and var wide => (char)(wide - Distance), IdeographicSpace => ' ', var other => other };
        });
}
