using Disclosure.GraphQL.Language;

namespace Disclosure.GraphQL.Validation.Rules;

/// <summary>§5.8.1: an operation declares a variable once.</summary>
internal sealed class UniqueVariableNames(ValidationContext context) : Rule(context)
{
    public override void Operation(OperationDefinition operation)
    {
        foreach (var twice in operation.Variables.GroupBy(variable => variable.Name).Where(group => group.Skip(1).Any()))
        {
            Context.Report($"The variable {Clip.Quote("$" + twice.Key)} is declared twice.", [.. twice.Take(Context.Limits.Locations)]);
        }
    }
}
