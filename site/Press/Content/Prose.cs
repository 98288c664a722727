using System.Collections.Immutable;
using System.Globalization;
using Markdig.Syntax;

namespace Disclosure.Press.Content;

/// <summary>One piece of prose in one language.</summary>
public sealed class Prose
{
    private readonly ImmutableDictionary<string, ImmutableArray<string>> front;

    internal Prose(ProseName name, Language language, string file, ImmutableDictionary<string, ImmutableArray<string>> front, MarkdownDocument document, int firstLine)
    {
        Section = name.Section;
        Name = name.Name;
        Language = language;
        File = file;
        this.front = front;
        Document = document;
        FirstLine = firstLine;
        Headings = ProseMarkdown.HeadingsOf(document);
    }

    /// <summary>The folder it lies in, such as <c>training</c> or <c>training/plant</c>; empty for the root.</summary>
    public string Section { get; }

    /// <summary>The file's name without language and extension: the same in every language.</summary>
    public string Name { get; }

    public Language Language { get; }

    /// <summary>The file it came from.</summary>
    public string File { get; }

    public string Title => Text("title")!;

    public string Description => Text("description")!;

    public DateOnly Date => Day("date")!.Value;

    /// <summary>For a table of contents, in order.</summary>
    public ImmutableArray<ProseHeading> Headings { get; }

    /// <summary>Its words without markup, code and shortcodes; for search.</summary>
    public string PlainText => ProseMarkdown.TextOf(Document);

    internal MarkdownDocument Document { get; }

    /// <summary>The line of the file on which the Markdown begins.</summary>
    internal int FirstLine { get; }

    /// <summary>The value of a key of the front matter; null where it is not given.</summary>
    public string? Text(string key) => front.TryGetValue(key, out var values) ? values[0] : null;

    public DateOnly? Day(string key) => Text(key) is { } text ? DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;

    /// <summary>Empty where the key is not given.</summary>
    public ImmutableArray<string> List(string key) => front.TryGetValue(key, out var values) ? values : [];
}

/// <param name="Id">What a link's fragment names.</param>
/// <param name="Text">Without markup.</param>
public sealed record ProseHeading(int Level, string Id, string Text);

/// <summary>What pairs the languages of a piece of prose.</summary>
internal readonly record struct ProseName(string Section, string Name);
