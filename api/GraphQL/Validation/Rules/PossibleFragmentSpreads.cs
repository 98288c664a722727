using Disclosure.GraphQL.Language;
using Disclosure.GraphQL.Types;

namespace Disclosure.GraphQL.Validation.Rules;

/// <summary>§5.5.2.3: some object can be of both the fragment's type and the one around it.</summary>
internal sealed class PossibleFragmentSpreads(ValidationContext context) : Rule(context)
{
    public override void Inline(InlineFragment inline, CompositeType? parent)
    {
        if (inline.TypeCondition is { } condition) Check(inline, parent, condition);
    }

    public override void Spread(FragmentSpread spread, CompositeType? parent)
    {
        if (Context.Document.Fragments.TryGetValue(spread.Name, out var fragment)) Check(spread, parent, fragment.TypeCondition);
    }

    private void Check(Selection selection, CompositeType? parent, NamedTypeNode condition)
    {
        if (parent is not null && Context.Schema.FindType(condition.Name) is CompositeType type && !Context.Schema.Overlap(parent, type))
        {
            Context.Report($"A fragment on {type} can never apply to {parent}.", selection);
        }
    }
}
