using System.Collections.Immutable;
using Disclosure.GraphQL.Language;
using Disclosure.GraphQL.Types;

namespace Disclosure.GraphQL.Planning;

/// <summary>CollectFields of the specification: selections merged by response name, in the order of first appearance, fragments opened, directives decided.</summary>
internal sealed class FieldCollector(Schema schema, Document document, VariableValues variables)
{
    /// <summary>A condition that could not be decided: a null variable. The first one counts.</summary>
    public GraphQLError? Problem { get; private set; }

    /// <param name="type">The object's own type, which decides which fragments apply.</param>
    public OrderedDictionary<string, List<FieldSelection>> Collect(ObjectType type, IEnumerable<ImmutableArray<Selection>> sets)
    {
        var fields = new OrderedDictionary<string, List<FieldSelection>>();
        var visited = new HashSet<string>();
        foreach (var set in sets) Collect(type, set, fields, visited);
        return fields;
    }

    private void Collect(
        ObjectType type, ImmutableArray<Selection> selections, OrderedDictionary<string, List<FieldSelection>> fields, HashSet<string> visited)
    {
        foreach (var selection in selections)
        {
            if (!IsIncluded(selection)) continue;
            switch (selection)
            {
                case FieldSelection field:
                    if (!fields.TryGetValue(field.ResponseName, out var same)) fields.Add(field.ResponseName, same = []);
                    same.Add(field);
                    break;
                case InlineFragment inline when inline.TypeCondition is null || Applies(inline.TypeCondition, type):
                    Collect(type, inline.Selections, fields, visited);
                    break;
                case FragmentSpread spread when visited.Add(spread.Name):
                    var fragment = document.Fragments[spread.Name];
                    if (Applies(fragment.TypeCondition, type)) Collect(type, fragment.Selections, fields, visited);
                    break;
            }
        }
    }

    private bool Applies(NamedTypeNode condition, ObjectType type) =>
        schema.FindType(condition.Name) is CompositeType named && schema.PossibleTypes(named).Contains(type);

    private bool IsIncluded(Selection selection)
    {
        foreach (var directive in selection.Directives)
        {
            var definition = directive.Name switch { "skip" => BuiltInDirectives.Skip, "include" => BuiltInDirectives.Include, _ => null };
            if (definition is null) continue;
            var arguments = Coercion.Arguments(document, directive, definition.Arguments, directive.Arguments, variables);
            Problem ??= arguments.Error;
            if (arguments.Values is { } values && values["if"].As<bool>() != (definition == BuiltInDirectives.Include)) return false;
        }

        return true;
    }
}
