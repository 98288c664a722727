using System.Collections.Concurrent;
using System.Reflection;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Disclosure.Press.Rendering;

/// <summary>The page's component within its layout, with the page's context for both.</summary>
internal sealed class PageRoot : ComponentBase
{
    private static readonly ConcurrentDictionary<Type, Type?> Layouts = new();

    [Parameter]
    public required PageContext Context { get; set; }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenComponent<CascadingValue<PageContext>>(0);
        builder.AddComponentParameter(1, nameof(CascadingValue<>.Value), Context);
        builder.AddComponentParameter(2, nameof(CascadingValue<>.IsFixed), true);
        builder.AddComponentParameter(3, nameof(CascadingValue<>.ChildContent), (RenderFragment)Document);
        builder.CloseComponent();
    }

    private void Document(RenderTreeBuilder builder)
    {
        var own = Layouts.GetOrAdd(Context.Page.Component, type => type.GetCustomAttribute<LayoutAttribute>()?.LayoutType);
        builder.OpenComponent<LayoutView>(0);
        builder.AddComponentParameter(1, nameof(LayoutView.Layout), Context.Page.Layout ?? own ?? Context.Site.Layout);
        builder.AddComponentParameter(2, nameof(LayoutView.ChildContent), (RenderFragment)Body);
        builder.CloseComponent();
    }

    private void Body(RenderTreeBuilder builder)
    {
        builder.OpenComponent(0, Context.Page.Component);
        foreach (var (name, value) in Context.Page.Parameters)
            builder.AddComponentParameter(1, name, value);
        builder.CloseComponent();
    }
}
