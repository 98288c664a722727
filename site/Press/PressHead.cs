using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Disclosure.Press;

/// <summary>The essentials of a page's <c>head</c>: charset, viewport, title, description, canonical and alternate addresses, assets with their fingerprints, JSON-LD.</summary>
public sealed class PressHead : ComponentBase
{
    // Letters of every language stay readable; the encoder still escapes what could end the script element.
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    [CascadingParameter]
    public required PageContext Press { get; set; }

    /// <summary>Names of style sheets among the assets, in order.</summary>
    [Parameter]
    public IReadOnlyList<string> Stylesheets { get; set; } = [];

    /// <summary>Names of scripts among the assets; loaded as modules, after the document is parsed.</summary>
    [Parameter]
    public IReadOnlyList<string> Modules { get; set; } = [];

    /// <summary>Names of fonts among the assets that every page needs at once.</summary>
    [Parameter]
    public IReadOnlyList<string> PreloadFonts { get; set; } = [];

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        var page = Press.Page;
        Element(builder, "meta", ("charset", "utf-8"));
        Element(builder, "meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
        builder.OpenElement(0, "title");
        builder.AddContent(1, page.Title);
        builder.CloseElement();
        Element(builder, "meta", ("name", "description"), ("content", page.Description));
        if (page.Indexed)
            Addresses(builder);
        else
            Element(builder, "meta", ("name", "robots"), ("content", "noindex"));
        foreach (var name in PreloadFonts)
            Element(builder, "link", ("rel", "preload"), ("as", "font"), ("href", Press.Asset(name)), ("crossorigin", "anonymous"));
        foreach (var name in Stylesheets)
            Element(builder, "link", ("rel", "stylesheet"), ("href", Press.Asset(name)));
        foreach (var name in Modules)
            Element(builder, "script", ("type", "module"), ("src", Press.Asset(name)));
        if (page.Kind is not null)
            StructuredData(builder, page.Kind);
    }

    private void Addresses(RenderTreeBuilder builder)
    {
        Element(builder, "link", ("rel", "canonical"), ("href", Press.AbsoluteLink(Press.Page.Path)));
        if (Press.Alternates.Count < 2)
            return;
        foreach (var language in Press.Alternates)
            Alternate(builder, language.Tag, language);
        Alternate(builder, "x-default", Press.Alternates[0]);
    }

    private void Alternate(RenderTreeBuilder builder, string tag, Language language) =>
        Element(builder, "link", ("rel", "alternate"), ("hreflang", tag), ("href", Press.Site.Absolute(language.Address(Press.Page.Path))));

    private void StructuredData(RenderTreeBuilder builder, string kind)
    {
        var page = Press.Page;
        var data = new JsonObject
        {
            ["@context"] = "https://schema.org",
            ["@type"] = kind,
            ["url"] = Press.AbsoluteLink(page.Path),
            ["name"] = page.Title,
            ["description"] = page.Description,
            ["inLanguage"] = page.Language.Tag,
        };
        if (page.Modified is { } modified)
            data["dateModified"] = modified.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture);
        foreach (var (name, value) in page.Data ?? [])
            data[name] = value?.DeepClone();
        builder.OpenElement(0, "script");
        builder.AddAttribute(1, "type", "application/ld+json");
        builder.AddMarkupContent(2, data.ToJsonString(Json));
        builder.CloseElement();
    }

    private static void Element(RenderTreeBuilder builder, string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        builder.OpenElement(0, name);
        foreach (var attribute in attributes)
            builder.AddAttribute(1, attribute.Name, attribute.Value);
        builder.CloseElement();
    }
}
