using Disclosure.GraphQL.Language;

namespace Disclosure.GraphQL.Validation.Rules;

/// <summary>§5.5.2.2: no fragment leads back to itself.</summary>
internal sealed class NoFragmentCycles(ValidationContext context) : Rule(context)
{
    public override void Finish()
    {
        if (Context.Fragments.Cycle is not { } cycle) return;
        var way = string.Join(" → ", cycle.Take(5).Select(spread => Clip.Text(spread.Name)));
        Context.Report($"The fragment {Clip.Quote(cycle[^1].Name)} leads back to itself: {way}{(cycle.Length > 5 ? " → …" : "")}.", [.. cycle]);
    }
}
