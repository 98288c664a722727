using System.Text.Json.Nodes;

namespace Disclosure.Press;

/// <summary>One page in one language: an address, the component that draws it, and what its head says.</summary>
public sealed record Page
{
    /// <summary>Path without the language's prefix: begins with a slash, ends with a slash (a folder's <c>index.html</c>) or with <c>.html</c>.</summary>
    /// <remarks>ASCII letters, digits, <c>-</c>, <c>_</c>, <c>.</c> and <c>~</c> between the slashes, so that file, address and link are the same characters.</remarks>
    public required string Path { get; init; }

    public required Language Language { get; init; }

    /// <summary>The Razor component of the page's body. Its <c>@layout</c> wins over the site's.</summary>
    public required Type Component { get; init; }

    /// <summary>The document around this page; null for its component's <c>@layout</c>, or the site's.</summary>
    public Type? Layout { get; init; }

    public IReadOnlyDictionary<string, object?> Parameters { get; init; } = new Dictionary<string, object?>(0);

    /// <summary>The whole text of <c>title</c>, without markup.</summary>
    public required string Title { get; init; }

    /// <summary>One or two sentences for search engines and feeds, without markup.</summary>
    public required string Description { get; init; }

    /// <summary>When what the page says last changed; not the time of the press.</summary>
    public DateTimeOffset? Modified { get; init; }

    /// <summary>The languages in which the page is pressed; null says all of the site's.</summary>
    public IReadOnlyList<Language>? Alternates { get; init; }

    /// <summary>Its schema.org type in JSON-LD; null for none.</summary>
    public string? Kind { get; init; } = "WebPage";

    /// <summary>Further schema.org properties; they win over what Press states (url, name, description, inLanguage, dateModified).</summary>
    public JsonObject? Data { get; init; }

    /// <summary>False keeps the page out of the sitemap and asks search engines to leave it out (404, results).</summary>
    public bool Indexed { get; init; } = true;

    /// <summary>The page says that what was here is no longer published: hosts that can answer it with 410 instead of 200.</summary>
    public bool Gone { get; init; }

    /// <summary>Path with the language's prefix, as links write it.</summary>
    public string Address => Language.Address(Path);
}
