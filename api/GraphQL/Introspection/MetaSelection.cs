using System.Collections.Immutable;
using Disclosure.GraphQL.Language;
using Disclosure.GraphQL.Types;

namespace Disclosure.GraphQL.Introspection;

/// <summary>A selected field of an introspection type: merged, with its arguments, and with what is selected below.</summary>
/// <param name="Failure">Why the field cannot be answered at all: an argument or condition that is null at run time.</param>
internal sealed record MetaSelection(
    string ResponseName, FieldDefinition Field, InputObject? Arguments, ImmutableArray<MetaSelection> Children, GraphQLError? Failure)
{
    public bool IncludesDeprecated => Arguments!["includeDeprecated"].As<bool>();

    /// <summary>Here or anywhere below.</summary>
    public bool HasFailure { get; } = Failure is not null || Children.Any(child => child.HasFailure);
}

/// <summary>The specification's CollectFields and MergeSelectionSets over introspection types, which are all object types.</summary>
internal sealed class MetaSelector(Schema schema, Document document, VariableValues variables)
{
    public MetaSelection Select(ObjectType parent, string responseName, ImmutableArray<FieldSelection> fields)
    {
        var field = schema.FindField(parent, fields[0].Name) ?? throw new ArgumentException("The document has not been validated.", nameof(fields));
        var arguments = Coercion.Arguments(document, fields[0], field.Arguments, fields[0].Arguments, variables);
        GraphQLError? failure = arguments.Error;
        ImmutableArray<MetaSelection> children = [];
        if (field.Type.Named is ObjectType type && failure is null)
        {
            var groups = new OrderedDictionary<string, ImmutableArray<FieldSelection>>();
            var visited = new HashSet<string>();
            foreach (var node in fields) Collect(type, node.Selections, groups, visited, ref failure);
            if (failure is null) children = [.. groups.Select(group => Select(type, group.Key, group.Value))];
        }

        return new MetaSelection(responseName, field, arguments.Values, children, failure);
    }

    private void Collect(
        ObjectType type,
        ImmutableArray<Selection> selections,
        OrderedDictionary<string, ImmutableArray<FieldSelection>> groups,
        HashSet<string> visited,
        ref GraphQLError? failure)
    {
        foreach (var selection in selections)
        {
            var isIncluded = Condition.IsIncluded(document, selection.Directives, variables, out var error);
            failure ??= error;
            if (!isIncluded) continue;
            switch (selection)
            {
                case FieldSelection field:
                    groups[field.ResponseName] = groups.TryGetValue(field.ResponseName, out var group) ? group.Add(field) : [field];
                    break;
                case InlineFragment inline when inline.TypeCondition is null || inline.TypeCondition.Name == type.Name:
                    Collect(type, inline.Selections, groups, visited, ref failure);
                    break;
                case FragmentSpread spread when visited.Add(spread.Name):
                    var fragment = document.Fragments[spread.Name];
                    if (fragment.TypeCondition.Name == type.Name) Collect(type, fragment.Selections, groups, visited, ref failure);
                    break;
            }
        }
    }
}
