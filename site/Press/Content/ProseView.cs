using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Disclosure.Press.Content;

/// <summary>Draws a piece of prose, with its shortcodes and the fingerprinted addresses of its images.</summary>
public sealed class ProseView : ComponentBase
{
    [CascadingParameter]
    public required PageContext Press { get; set; }

    [Parameter]
    [EditorRequired]
    public required Prose Prose { get; set; }

    /// <summary>The rules it was read by.</summary>
    [Parameter]
    [EditorRequired]
    public required ProseRules Rules { get; set; }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        foreach (var fragment in ProseMarkdown.Draw(Prose, Rules, AssetOf))
            builder.AddContent(0, fragment);
    }

    private string AssetOf(Place place, string name) => Press.Assets.Find(name) ?? throw new FaultException(new Fault(FaultKinds.AssetUnknown, place, name));
}
