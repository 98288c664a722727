using Disclosure.GraphQL.Language;
using Disclosure.GraphQL.Types;

namespace Disclosure.GraphQL.Validation.Rules;

/// <summary>§5.5.2.1: a spread names a fragment of the document.</summary>
internal sealed class KnownFragmentNames(ValidationContext context) : Rule(context)
{
    public override void Spread(FragmentSpread spread, CompositeType? parent)
    {
        if (Context.Document.Fragments.ContainsKey(spread.Name)) return;
        Context.Report($"There is no fragment {Clip.Quote(spread.Name)}.{Suggestions.For(spread.Name, Context.Document.Fragments.Keys)}", spread);
    }
}
