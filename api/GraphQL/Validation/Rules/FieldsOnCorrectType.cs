using Disclosure.GraphQL.Language;
using Disclosure.GraphQL.Types;

namespace Disclosure.GraphQL.Validation.Rules;

/// <summary>§5.3.1: a selected field is one of its type.</summary>
internal sealed class FieldsOnCorrectType(ValidationContext context) : Rule(context)
{
    public override void Field(FieldSelection selection, CompositeType? parent, FieldDefinition? field)
    {
        if (parent is null || field is not null) return;
        Context.Report($"{parent} has no field {Clip.Quote(selection.Name)}.{Hint(selection.Name, parent)}", selection);
    }

    private string Hint(string name, CompositeType parent)
    {
        var owners = parent is ObjectType
            ? []
            : Context.Schema.PossibleTypes(parent).Where(type => type.Fields.Find(name) is not null).Take(3).Select(type => type.Name).ToArray();
        if (owners.Length > 0) return $" Did you mean to use an inline fragment on {string.Join(" or ", owners)}?";
        return parent is FieldedType fielded ? Suggestions.For(name, fielded.Fields.All.Select(field => field.Name)) : "";
    }
}
