using System.Collections.Immutable;
using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Microsoft.AspNetCore.Components;

namespace Disclosure.Press.Content;

/// <summary>The one way prose is parsed and drawn: CommonMark with tables, footnotes, definition lists, heading anchors and shortcodes.</summary>
internal static class ProseMarkdown
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePreciseSourceLocation()
        .UseAutoIdentifiers(AutoIdentifierOptions.GitHub)
        .UsePipeTables()
        .UseFootnotes()
        .UseDefinitionLists()
        .Use<ShortcodeExtension>()
        .Build();

    public static MarkdownDocument Parse(string text)
    {
        var document = Markdown.Parse(text, Pipeline);
        foreach (var table in document.Descendants<Table>())
            Dress(table);
        return document;
    }

    public static ImmutableArray<ProseHeading> HeadingsOf(MarkdownDocument document) =>
    [
        .. document.Descendants<HeadingBlock>().Select(heading => new ProseHeading(heading.Level, heading.GetAttributes().Id ?? "", TextOf(heading))),
    ];

    /// <summary>Draws a piece: its markup in runs, with what its shortcodes draw between them.</summary>
    public static IReadOnlyList<RenderFragment> Draw(Prose prose, ProseRules rules, Func<Place, string, string> asset)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        var fragments = new List<RenderFragment>();
        var renderer = new HtmlRenderer(writer);
        Pipeline.Setup(renderer);
        renderer.ObjectRenderers.ReplaceOrAdd<ParagraphRenderer>(new ShortcodeParagraphRenderer());
        renderer.ObjectRenderers.Add(new ShortcodeRenderer(call =>
        {
            Flush(writer, fragments);
            fragments.Add(rules.Shortcodes[call.Name](new ShortcodeCall(call.Name, call.Arguments, prose.Language, PlaceOf(prose, call))));
        }));
        renderer.ObjectRenderers.ReplaceOrAdd<LinkInlineRenderer>(new ImageRenderer(image => asset(PlaceOf(prose, image), image.Url!)));
        renderer.Render(prose.Document);
        Flush(writer, fragments);
        return fragments;
    }

    private static Place PlaceOf(Prose prose, MarkdownObject item) => new(prose.File, prose.FirstLine + item.Line, item.Column + 1);

    private static void Flush(StringWriter writer, List<RenderFragment> fragments)
    {
        var markup = writer.ToString();
        writer.GetStringBuilder().Clear();
        if (markup.Length > 0)
            fragments.Add(builder => builder.AddMarkupContent(0, markup));
    }

    /// <summary>Alignment by class, since the policy blocks style attributes; header cells say what they head.</summary>
    private static void Dress(Table table)
    {
        foreach (var row in table.OfType<TableRow>())
        {
            foreach (var (index, cell) in row.OfType<TableCell>().Index())
            {
                if (row.IsHeader)
                    cell.GetAttributes().AddProperty("scope", "col");
                if (index < table.ColumnDefinitions.Count && table.ColumnDefinitions[index].Alignment is TableColumnAlign.Right or TableColumnAlign.Center)
                    cell.GetAttributes().AddClass(table.ColumnDefinitions[index].Alignment == TableColumnAlign.Right ? "align-right" : "align-center");
            }
        }

        foreach (var column in table.ColumnDefinitions)
            column.Alignment = null;
    }

    /// <summary>The words of every block, apart from code blocks; a blank between blocks.</summary>
    public static string TextOf(MarkdownDocument document) => string.Join(' ', document.Descendants<LeafBlock>().Select(TextOf));

    private static string TextOf(LeafBlock block) => string.Concat(block.Inline?.Descendants().Select(inline => inline switch
    {
        LiteralInline literal => literal.Content.ToString(),
        CodeInline code => code.Content,
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        LineBreakInline => " ",
        _ => "",
    }) ?? []);
}
