using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Disclosure.GraphQL.Language;
using Disclosure.GraphQL.Types;

namespace Disclosure.GraphQL.Validation.Rules;

/// <summary>
/// §5.3.2: fields with one response name can be merged. Instead of comparing pairs, fields are grouped: every level of the answer is looked
/// at as a whole, once for the fields asked of the same object and once for the shape of what is answered, so that the time grows
/// with the number of fields and not with its square (the algorithm of Simon Adameit).
/// </summary>
internal sealed class OverlappingFields
{
    private readonly ValidationContext context;
    private readonly Dictionary<FieldSelection, string> calls = [];
    private int comparisons;

    private OverlappingFields(ValidationContext context) => this.context = context;

    public static void Check(ValidationContext context)
    {
        var rule = new OverlappingFields(context);
        foreach (var operation in context.Document.Operations)
        {
            var errors = context.Errors.Count;
            var parent = operation.Kind == OperationKind.Query ? context.Schema.Query : null;
            var fields = new List<Occurrence>();
            rule.Collect(operation.Selections, parent, fields, []);
            rule.SameField(fields);

            // Different fields mostly answer different shapes too; once said is enough.
            if (context.Errors.Count == errors) rule.SameShape(fields);
        }
    }

    /// <summary>On objects that may be the same, one response name is one field with the same arguments.</summary>
    private void SameField(List<Occurrence> fields)
    {
        foreach (var byName in Groups(fields))
        {
            foreach (var group in ByCommonParents(byName))
            {
                if (context.IsFull) return;
                var first = group[0];
                var odd = group.Find(field => Call(field.Selection) != Call(first.Selection));
                if (odd is not null)
                {
                    Conflict(first, odd, first.Selection.Name == odd.Selection.Name
                        ? "their arguments differ"
                        : $"{Clip.Quote(first.Selection.Name)} and {Clip.Quote(odd.Selection.Name)} are different fields");
                    continue;
                }

                SameField(Children(group));
            }
        }
    }

    /// <summary>Whatever the object turns out to be, one response name answers values of one shape.</summary>
    private void SameShape(List<Occurrence> fields)
    {
        foreach (var group in Groups(fields))
        {
            if (context.IsFull) return;
            var typed = group.Where(field => field.Definition is not null).ToList();
            var odd = typed.Find(field => !HasSameShape(field.Definition!.Type, typed[0].Definition!.Type));
            if (odd is not null)
            {
                Conflict(typed[0], odd, $"they answer {typed[0].Definition!.Type} and {odd.Definition!.Type}");
                continue;
            }

            SameShape(Children(group));
        }
    }

    private List<List<Occurrence>> Groups(List<Occurrence> fields)
    {
        var groups = new OrderedDictionary<string, List<Occurrence>>();
        foreach (var field in fields)
        {
            if (++comparisons > context.Limits.Comparisons)
            {
                if (comparisons == context.Limits.Comparisons + 1)
                {
                    context.Report(ErrorCodes.Comparisons, "The document has too many overlapping fields to be checked.", [field.Selection]);
                }

                return [];
            }

            if (groups.TryGetValue(field.Selection.ResponseName, out var group)) group.Add(field);
            else groups.Add(field.Selection.ResponseName, [field]);
        }

        return [.. groups.Values];
    }

    /// <summary>Fields of different object types never meet; those of an interface or union may meet any.</summary>
    private static List<List<Occurrence>> ByCommonParents(List<Occurrence> fields)
    {
        if (fields.Count == 1 || fields.TrueForAll(field => field.Parent == fields[0].Parent)) return [fields];
        var anywhere = fields.Where(field => field.Parent is not ObjectType).ToList();
        var byObject = fields.Where(field => field.Parent is ObjectType).GroupBy(field => field.Parent).Select(group => group.Concat(anywhere).ToList()).ToList();
        return byObject.Count == 0 ? [anywhere] : byObject;
    }

    private List<Occurrence> Children(List<Occurrence> fields)
    {
        var children = new List<Occurrence>();
        var visited = new HashSet<string>();
        foreach (var field in fields) Collect(field.Selection.Selections, field.Definition?.Type.Named as CompositeType, children, visited);
        return children;
    }

    private void Collect(ImmutableArray<Selection> selections, CompositeType? parent, List<Occurrence> fields, HashSet<string> visited)
    {
        foreach (var selection in selections)
        {
            switch (selection)
            {
                case FieldSelection field:
                    fields.Add(new Occurrence(field, parent, parent is null ? null : context.Schema.FindField(parent, field.Name)));
                    break;
                case InlineFragment inline:
                    Collect(inline.Selections, inline.TypeCondition is { } condition ? Composite(condition) : parent, fields, visited);
                    break;
                case FragmentSpread spread when context.Document.Fragments.TryGetValue(spread.Name, out var fragment):
                    if (visited.Add(spread.Name)) Collect(fragment.Selections, Composite(fragment.TypeCondition), fields, visited);
                    break;
            }
        }
    }

    private CompositeType? Composite(NamedTypeNode condition) => context.Schema.FindType(condition.Name) as CompositeType;

    private static bool HasSameShape(SchemaType a, SchemaType b) => (a, b) switch
    {
        (NonNullType x, NonNullType y) => HasSameShape(x.Of, y.Of),
        (ListType x, ListType y) => HasSameShape(x.Of, y.Of),
        (CompositeType, CompositeType) => true,
        _ => a == b,
    };

    /// <summary>Name and arguments in one text, independent of the order in which arguments and input fields are written.</summary>
    private string Call(FieldSelection field)
    {
        ref var call = ref CollectionsMarshal.GetValueRefOrAddDefault(calls, field, out var isKnown);
        if (!isKnown) call = field.Name + Canonical(new ObjectNode(0, [.. field.Arguments.Select(argument => new ObjectFieldNode(0, argument.Name, argument.Value))]));
        return call!;
    }

    private static string Canonical(ValueNode value) => value switch
    {
        ObjectNode node => $"{{{string.Join(',', node.Fields.OrderBy(field => field.Name, StringComparer.Ordinal).Select(field => $"{field.Name}:{Canonical(field.Value)}"))}}}",
        ListNode list => $"[{string.Join(',', list.Items.Select(Canonical))}]",
        _ => Printer.Print(value),
    };

    private void Conflict(Occurrence a, Occurrence b, string reason) => context.Report(
        $"The fields {Clip.Quote(a.Selection.ResponseName)} cannot be merged: {reason}. Give one of them an alias.", a.Selection, b.Selection);

    /// <summary>A field where it is selected; parent and definition are null where they are unknown, which other rules report.</summary>
    private sealed record Occurrence(FieldSelection Selection, CompositeType? Parent, FieldDefinition? Definition);
}
