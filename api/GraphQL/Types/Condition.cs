using System.Collections.Immutable;
using Disclosure.GraphQL.Language;

namespace Disclosure.GraphQL.Types;

/// <summary>What <c>@skip</c> and <c>@include</c> say of a selection; the two commute.</summary>
public static class Condition
{
    /// <param name="error">Set where a condition is null (only a nullable variable with a default can be): an execution error of the parent.</param>
    public static bool IsIncluded(Document document, ImmutableArray<Directive> directives, VariableValues variables, out GraphQLError? error)
    {
        error = null;
        foreach (var directive in directives)
        {
            var definition = directive.Name switch
            {
                "skip" => BuiltInDirectives.Skip,
                "include" => BuiltInDirectives.Include,
                _ => null,
            };
            if (definition is null) continue;
            var arguments = Coercion.Arguments(document, directive, definition.Arguments, directive.Arguments, variables);
            error = arguments.Error;
            if (error is not null) return false;
            if (arguments.Values!["if"].As<bool>() == (definition == BuiltInDirectives.Skip)) return false;
        }

        return true;
    }
}
