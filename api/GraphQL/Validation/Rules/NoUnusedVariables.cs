using Disclosure.GraphQL.Language;

namespace Disclosure.GraphQL.Validation.Rules;

/// <summary>§5.8.4: an operation uses every variable it declares.</summary>
internal sealed class NoUnusedVariables(ValidationContext context) : Rule(context)
{
    public override void Finish()
    {
        foreach (var operation in Context.Document.Operations.Where(operation => !operation.Variables.IsEmpty))
        {
            var used = Context.UsagesBy(operation).Select(usage => usage.Node.Name).ToHashSet();
            foreach (var variable in operation.Variables.Where(variable => !used.Contains(variable.Name)))
            {
                Context.Report($"The variable {Clip.Quote("$" + variable.Name)} is never used.", variable);
            }
        }
    }
}
