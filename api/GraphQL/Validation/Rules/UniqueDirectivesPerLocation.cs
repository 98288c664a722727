using System.Collections.Immutable;
using Disclosure.GraphQL.Language;
using Disclosure.GraphQL.Types;

namespace Disclosure.GraphQL.Validation.Rules;

/// <summary>§5.7.3: a directive stands once in a place, unless it is repeatable.</summary>
internal sealed class UniqueDirectivesPerLocation(ValidationContext context) : Rule(context)
{
    public override void Directives(ImmutableArray<Directive> directives, DirectiveLocation location)
    {
        var seen = new HashSet<string>();
        foreach (var directive in directives)
        {
            if (!seen.Add(directive.Name) && Context.Schema.Directives.Find(directive.Name) is { IsRepeatable: false })
            {
                Context.Report($"The directive '@{directive.Name}' stands twice in one place.", directive);
            }
        }
    }
}
