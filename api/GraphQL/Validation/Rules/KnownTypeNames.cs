using Disclosure.GraphQL.Language;
using Disclosure.GraphQL.Types;

namespace Disclosure.GraphQL.Validation.Rules;

/// <summary>§5.5.1.2: every type that is named exists; for variables, part of §5.8.2.</summary>
internal sealed class KnownTypeNames(ValidationContext context) : Rule(context)
{
    public override void Variable(VariableDefinition variable)
    {
        var type = variable.Type;
        while (type is not NamedTypeNode)
        {
            type = type is ListTypeNode list ? list.Of : ((NonNullTypeNode)type).Of;
        }

        Check((NamedTypeNode)type);
    }

    public override void Fragment(FragmentDefinition fragment) => Check(fragment.TypeCondition);

    public override void Inline(InlineFragment inline, CompositeType? parent)
    {
        if (inline.TypeCondition is { } condition) Check(condition);
    }

    private void Check(NamedTypeNode type)
    {
        if (Context.Schema.FindType(type.Name) is not null) return;
        var suggestions = Suggestions.For(type.Name, Context.Schema.Types.All.Select(known => known.Name));
        Context.Report($"There is no type {Clip.Quote(type.Name)}.{suggestions}", type);
    }
}
