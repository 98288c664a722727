namespace Disclosure.Press.Links;

internal static class TextPlace
{
    /// <summary>Line and column of a character.</summary>
    public static Place Of(string file, ReadOnlySpan<char> text, int index)
    {
        var before = text[..index];
        return new Place(file, before.Count('\n') + 1, index - before.LastIndexOf('\n'));
    }
}
