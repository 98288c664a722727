using Disclosure.GraphQL.Language;
using Disclosure.GraphQL.Types;

namespace Disclosure.GraphQL.Validation.Rules;

/// <summary>§5.5.1.3: fragments are on objects, interfaces and unions.</summary>
internal sealed class FragmentsOnCompositeTypes(ValidationContext context) : Rule(context)
{
    public override void Fragment(FragmentDefinition fragment) => Check(fragment.TypeCondition);

    public override void Inline(InlineFragment inline, CompositeType? parent)
    {
        if (inline.TypeCondition is { } condition) Check(condition);
    }

    private void Check(NamedTypeNode condition)
    {
        if (Context.Schema.FindType(condition.Name) is { } type and not CompositeType)
        {
            Context.Report($"A fragment cannot be on {type}, which has no fields.", condition);
        }
    }
}
