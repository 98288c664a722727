using Microsoft.AspNetCore.Components;

namespace Disclosure.Press.Content;

/// <summary>What a site's prose may contain.</summary>
public sealed record ProseRules
{
    /// <summary>Each piece of prose is there in every one of these.</summary>
    public required IReadOnlyList<Language> Languages { get; init; }

    /// <summary>Keys of the front matter beyond <c>title</c>, <c>description</c> and <c>date</c>, which every piece has. Any other key is a fault.</summary>
    public IReadOnlyList<FrontKey> Keys { get; init; } = [];

    /// <summary>What <c>{{ name key=value }}</c> draws, by name.</summary>
    public IReadOnlyDictionary<string, Shortcode> Shortcodes { get; init; } = new Dictionary<string, Shortcode>(0);
}

/// <summary>A key that the front matter of a piece of prose may have.</summary>
/// <param name="Allowed">The only values it takes; null for any.</param>
public sealed record FrontKey(string Name, FrontKind Kind = FrontKind.Text, bool Required = false, IReadOnlyList<string>? Allowed = null);

public enum FrontKind
{
    /// <summary>One line.</summary>
    Text,

    /// <summary>A day, <c>2025-06-30</c>.</summary>
    Date,

    /// <summary>A YAML sequence of lines; one line alone is a list of one.</summary>
    List,
}

/// <summary>Draws a shortcode. Called while a page is drawn, so that the fragment may hold components with injected services.</summary>
/// <remarks>An argument that is wrong is refused with <see cref="ShortcodeCall.Refuse"/>.</remarks>
public delegate RenderFragment Shortcode(ShortcodeCall call);

/// <summary>One use of a shortcode in a piece of prose.</summary>
public sealed record ShortcodeCall(string Name, IReadOnlyDictionary<string, string> Arguments, Language Language, Place Place)
{
    /// <summary>The argument's value; its absence is a fault of the prose.</summary>
    public string Required(string key) => Optional(key) ?? throw Refuse($"{Name} without {key}=", $"{key}=…");

    public string? Optional(string key) => Arguments.GetValueOrDefault(key);

    /// <summary>A fault of the prose, to be thrown: what was found and what would be right.</summary>
    public FaultException Refuse(string found, string expected) => new(new Fault(FaultKinds.ShortcodeArgument, Place, found, expected));
}
