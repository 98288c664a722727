using Disclosure.GraphQL.Language;

namespace Disclosure.GraphQL.Validation.Rules;

/// <summary>§5.5.1.4: every fragment is reached from some operation.</summary>
internal sealed class NoUnusedFragments(ValidationContext context) : Rule(context)
{
    public override void Finish()
    {
        var used = Context.Document.Operations.SelectMany(Context.Fragments.ReachedFrom).ToHashSet();
        foreach (var fragment in Context.Document.Fragments.Values.Where(fragment => !used.Contains(fragment)))
        {
            Context.Report($"No operation uses the fragment {Clip.Quote(fragment.Name)}.", fragment);
        }
    }
}
