using System.Collections.Immutable;
using Disclosure.GraphQL.Language;

namespace Disclosure.GraphQL.Validation.Limits;

/// <summary>The limits on an operation once its fragments are expanded, before anything expands them. A document with a cycle has no such size.</summary>
internal static class ExpansionLimits
{
    public static void Check(ValidationContext context)
    {
        if (context.Fragments.Cycle is not null) return;
        var fragments = new Dictionary<string, ExpandedSize>();
        foreach (var fragment in context.Fragments.LeavesFirst)
        {
            fragments[fragment.Name] = ExpandedSize.Of(fragment.Selections, fragments);
        }

        foreach (var operation in context.Document.Operations)
        {
            var limits = context.Limits;
            var size = ExpandedSize.Of(operation.Selections, fragments);
            Bound(size.Visits, limits.FragmentVisits, ErrorCodes.FragmentVisits, "follows", "fragment spreads");
            Bound(size.Fields, limits.ExpandedFields, ErrorCodes.ExpandedFields, "expands to", "fields");
            Bound(size.Nesting, limits.ExpandedNesting, ErrorCodes.ExpandedNesting, "nests", "levels of fields and fragments");
            Bound(size.Depth, limits.Depth, ErrorCodes.Depth, "is", "fields deep");
            Bound(size.UnderMeta.Depth, limits.IntrospectionDepth, ErrorCodes.Introspection, "is", "introspection fields deep");
            Bound(size.UnderMeta.Lists, limits.IntrospectionLists, ErrorCodes.Introspection, "nests", "of 'fields', 'interfaces', 'possibleTypes' and 'inputFields'");
            Bound(size.Aliases, limits.Aliases, ErrorCodes.Aliases, "has", "aliases of fields with a selection");
            Bound(RootNames(context.Document, operation).Count, limits.RootFields, ErrorCodes.RootFields, "has", "root fields");

            void Bound(long actual, int most, string code, string verb, string what)
            {
                if (actual <= most || context.Errors.Count > 0) return;
                var name = operation.Name is { } text ? $"The operation {Clip.Quote(text)}" : "The operation";
                context.Report(code, $"{name} {verb} {(actual >= int.MaxValue ? "far too many" : actual)} {what}; at most {most} are allowed.", [operation]);
            }
        }
    }

    private static HashSet<string> RootNames(Document document, OperationDefinition operation)
    {
        var names = new HashSet<string>();
        var visited = new HashSet<string>();
        var waiting = new Stack<ImmutableArray<Selection>>([operation.Selections]);
        while (waiting.TryPop(out var selections))
        {
            foreach (var selection in selections)
            {
                if (selection is FieldSelection field) names.Add(field.ResponseName);
                else if (selection is InlineFragment inline) waiting.Push(inline.Selections);
                else if (selection is FragmentSpread spread && visited.Add(spread.Name) && document.Fragments.TryGetValue(spread.Name, out var fragment)) waiting.Push(fragment.Selections);
            }
        }

        return names;
    }
}
