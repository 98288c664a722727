using Disclosure.GraphQL.Language;

namespace Disclosure.GraphQL.Validation.Rules;

/// <summary>§5.8.2: a variable is of a scalar, enum or input object type.</summary>
internal sealed class VariablesAreInputTypes(ValidationContext context) : Rule(context)
{
    public override void Variable(VariableDefinition variable)
    {
        if (Context.Schema.Resolve(variable.Type) is { IsInput: false } type)
        {
            Context.Report($"The variable {Clip.Quote("$" + variable.Name)} cannot be of type {type}, which is for output only.", variable);
        }
    }
}
