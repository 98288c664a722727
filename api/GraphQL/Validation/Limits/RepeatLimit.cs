using System.Collections.Immutable;
using Disclosure.GraphQL.Language;
using Disclosure.GraphQL.Types;

namespace Disclosure.GraphQL.Validation.Limits;

/// <summary>A field that leads back to its own type multiplies the answer with every turn. Runs on valid documents within the expansion limits.</summary>
internal sealed class RepeatLimit
{
    private readonly ValidationContext context;
    private readonly Dictionary<FieldDefinition, int> onTheWay = [];

    private RepeatLimit(ValidationContext context) => this.context = context;

    public static void Check(ValidationContext context)
    {
        var limit = new RepeatLimit(context);
        foreach (var operation in context.Document.Operations) limit.Walk(operation.Selections, context.Schema.Query);
    }

    private void Walk(ImmutableArray<Selection> selections, CompositeType parent)
    {
        foreach (var selection in selections)
        {
            if (context.Errors.Count > 0) return;
            switch (selection)
            {
                case FieldSelection field when !field.Selections.IsEmpty:
                    Field(field, parent);
                    break;
                case InlineFragment inline:
                    Walk(inline.Selections, inline.TypeCondition is { } condition ? Composite(condition) : parent);
                    break;
                case FragmentSpread spread:
                    var fragment = context.Document.Fragments[spread.Name];
                    Walk(fragment.Selections, Composite(fragment.TypeCondition));
                    break;
            }
        }
    }

    private void Field(FieldSelection selection, CompositeType parent)
    {
        var field = context.Schema.FindField(parent, selection.Name)!;

        // Introspection has its own limits.
        if (field == MetaTypes.SchemaField || field == MetaTypes.TypeField) return;
        var count = onTheWay.GetValueOrDefault(field) + 1;
        if (count > context.Limits.Repeats)
        {
            context.Report(ErrorCodes.Repeats, $"{parent}.{field.Name} stands more than {context.Limits.Repeats} times inside itself.", [selection]);
            return;
        }

        onTheWay[field] = count;
        Walk(selection.Selections, (CompositeType)field.Type.Named);
        onTheWay[field] = count - 1;
    }

    private CompositeType Composite(NamedTypeNode condition) => (CompositeType)context.Schema.FindType(condition.Name)!;
}
