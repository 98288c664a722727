using Disclosure.GraphQL.Language;
using Disclosure.GraphQL.Types;

namespace Disclosure.GraphQL.Validation.Rules;

/// <summary>§5.3.3: what has fields is selected from, what has none is not.</summary>
internal sealed class LeafFields(ValidationContext context) : Rule(context)
{
    public override void Field(FieldSelection selection, CompositeType? parent, FieldDefinition? field)
    {
        if (field is null) return;
        if (field.Type.Named is not CompositeType)
        {
            if (!selection.Selections.IsEmpty)
            {
                Context.Report($"{Clip.Quote(selection.Name)} is of type {field.Type}, which has no fields to select.", selection);
            }
        }
        else if (selection.Selections.IsEmpty)
        {
            Context.Report(
                $"{Clip.Quote(selection.Name)} is of type {field.Type}: select some of its fields, as in '{Clip.Text(selection.Name)} {{ ... }}'.", selection);
        }
    }
}
