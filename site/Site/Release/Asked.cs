using Disclosure.Press;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Disclosure.Site.Release;

/// <summary>A page of which every datum comes from the query beside it: asks, then draws the page with the answer, and the query at its foot.</summary>
public sealed class Asked<TPage> : ComponentBase
    where TPage : IComponent
{
    private Answer? answer;

    [CascadingParameter]
    public required PageContext Here { get; set; }

    [Inject]
    public required ReleaseQuery Release { get; set; }

    /// <summary>A query that the dictionary wrote; null for the one beside the page.</summary>
    [Parameter]
    public QueryFile? Query { get; set; }

    /// <summary>The query's variables; <c>lang</c> is the page's language.</summary>
    [Parameter]
    public IReadOnlyDictionary<string, object?> Variables { get; set; } = new Dictionary<string, object?>(0);

    /// <summary>Further parameters of the page.</summary>
    [Parameter]
    public IReadOnlyDictionary<string, object?> Arguments { get; set; } = new Dictionary<string, object?>(0);

    protected override async Task OnInitializedAsync() => answer = await Release.AskAsync(Query ?? QueryFile.Of(typeof(TPage)), Variables, Here.Language);

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        if (answer is null)
            return;
        builder.OpenComponent(0, typeof(TPage));
        builder.AddComponentParameter(1, "Data", answer);
        foreach (var (name, value) in Arguments)
            builder.AddComponentParameter(2, name, value);
        builder.CloseComponent();
    }
}
