using Disclosure.GraphQL.Language;

namespace Disclosure.GraphQL.Validation.Rules;

/// <summary>§5.2.2.1: operations are told apart by their names.</summary>
internal sealed class UniqueOperationNames(ValidationContext context) : Rule(context)
{
    private readonly Dictionary<string, OperationDefinition> known = [];

    public override void Operation(OperationDefinition operation)
    {
        if (operation.Name is { } name && !known.TryAdd(name, operation))
        {
            Context.Report($"There are two operations named {Clip.Quote(name)}.", known[name], operation);
        }
    }
}
