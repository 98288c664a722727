using System.Text.RegularExpressions;
using Markdig;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Disclosure.Press.Content;

/// <summary><c>{{ name key=value key="two words" }}</c>, on one line. A backslash before it, or a code span around it, leaves it as text.</summary>
internal sealed class ShortcodeInline : LeafInline
{
    /// <summary>Empty where the text between the braces is not a shortcode.</summary>
    public required string Name { get; init; }

    public required IReadOnlyDictionary<string, string> Arguments { get; init; }

    public required string Source { get; init; }
}

internal sealed class ShortcodeExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.InlineParsers.InsertBefore<EscapeInlineParser>(new ShortcodeParser());

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        // What a shortcode draws is known only where a page is drawn: see ProseMarkdown.Draw.
    }
}

internal sealed partial class ShortcodeParser : InlineParser
{
    public ShortcodeParser() => OpeningCharacters = ['{'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '{')
            return false;
        var line = slice.AsSpan();
        var newLine = line.IndexOf('\n');
        var text = (newLine < 0 ? line : line[..newLine]).ToString();
        var match = Syntax().Match(text);
        var close = text.IndexOf("}}", StringComparison.Ordinal);
        var source = match.Success ? match.Value : close < 0 ? text : text[..(close + 2)];
        processor.Inline = new ShortcodeInline
        {
            Name = match.Success ? match.Groups["name"].Value : "",
            Arguments = Arguments(match),
            Source = source,
            Span = new SourceSpan(processor.GetSourcePosition(slice.Start, out var lineIndex, out var column), processor.GetSourcePosition(slice.Start + source.Length - 1)),
            Line = lineIndex,
            Column = column,
        };
        slice.Start += source.Length;
        return true;
    }

    private static Dictionary<string, string> Arguments(Match match)
    {
        var arguments = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (key, value) in match.Groups["key"].Captures.Zip(match.Groups["value"].Captures))
            arguments[key.Value] = value.Value;
        return arguments;
    }

    [GeneratedRegex("""^\{\{\s*(?<name>[a-z][a-z0-9-]*)(\s+(?<key>[a-z][A-Za-z0-9_-]*)=("(?<value>[^"]*)"|(?<value>[^\s"{}]+)))*\s*\}\}""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Syntax();
}

internal sealed class ShortcodeRenderer(Action<ShortcodeInline> draw) : HtmlObjectRenderer<ShortcodeInline>
{
    protected override void Write(HtmlRenderer renderer, ShortcodeInline obj) => draw(obj);
}

/// <summary>A shortcode alone in its paragraph stands without the paragraph: it may draw a table or a figure.</summary>
internal sealed class ShortcodeParagraphRenderer : ParagraphRenderer
{
    protected override void Write(HtmlRenderer renderer, ParagraphBlock obj)
    {
        if (obj.Inline is { FirstChild: ShortcodeInline, LastChild: ShortcodeInline } inline && inline.FirstChild == inline.LastChild)
            renderer.WriteLeafInline(obj);
        else
            base.Write(renderer, obj);
    }
}
