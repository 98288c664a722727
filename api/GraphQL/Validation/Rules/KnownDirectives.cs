using System.Collections.Immutable;
using Disclosure.GraphQL.Language;
using Disclosure.GraphQL.Types;

namespace Disclosure.GraphQL.Validation.Rules;

/// <summary>§5.7.1 and §5.7.2: a directive is defined, and may stand where it does.</summary>
internal sealed class KnownDirectives(ValidationContext context) : Rule(context)
{
    public override void Directives(ImmutableArray<Directive> directives, DirectiveLocation location)
    {
        foreach (var directive in directives)
        {
            if (Context.Schema.Directives.Find(directive.Name) is not { } definition)
            {
                var suggestions = Suggestions.For(directive.Name, Context.Schema.Directives.All.Select(known => known.Name));
                Context.Report($"There is no directive {Clip.Quote("@" + directive.Name)}.{suggestions}", directive);
            }
            else if (!definition.Locations.Contains(location))
            {
                Context.Report($"The directive '@{directive.Name}' cannot stand at a {MetaTypes.NameOf(location)}.", directive);
            }
        }
    }
}
