using Disclosure.GraphQL.Language;

namespace Disclosure.GraphQL.Validation.Rules;

/// <summary>§5.4.1: an argument is one of its field or directive.</summary>
internal sealed class KnownArgumentNames(ValidationContext context) : Rule(context)
{
    public override void Arguments(ArgumentPlace place)
    {
        foreach (var argument in place.Arguments.Where(argument => place.Definitions.Find(argument.Name) is null))
        {
            var suggestions = Suggestions.For(argument.Name, place.Definitions.All.Select(definition => definition.Name));
            Context.Report($"{place.Name} has no argument {Clip.Quote(argument.Name)}.{suggestions}", argument);
        }
    }
}
