namespace Disclosure.GraphQL.Validation.Rules;

/// <summary>§5.4.3: an argument that is non-null and has no default is given.</summary>
internal sealed class ProvidedRequiredArguments(ValidationContext context) : Rule(context)
{
    public override void Arguments(ArgumentPlace place)
    {
        foreach (var definition in place.Definitions)
        {
            if (definition.IsRequired && !place.Arguments.Any(argument => argument.Name == definition.Name))
            {
                Context.Report($"{place.Name} needs the argument '{definition.Name}' of type {definition.Type}.", place.Node);
            }
        }
    }
}
