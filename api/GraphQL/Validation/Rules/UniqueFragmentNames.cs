using Disclosure.GraphQL.Language;

namespace Disclosure.GraphQL.Validation.Rules;

/// <summary>§5.5.1.1: fragments are told apart by their names.</summary>
internal sealed class UniqueFragmentNames(ValidationContext context) : Rule(context)
{
    public override void Fragment(FragmentDefinition fragment)
    {
        var first = Context.Document.Fragments[fragment.Name];
        if (first != fragment) Context.Report($"There are two fragments named {Clip.Quote(fragment.Name)}.", first, fragment);
    }
}
