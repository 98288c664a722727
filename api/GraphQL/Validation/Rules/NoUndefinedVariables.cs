using Disclosure.GraphQL.Language;

namespace Disclosure.GraphQL.Validation.Rules;

/// <summary>§5.8.3: a variable is declared by every operation that reaches its use.</summary>
internal sealed class NoUndefinedVariables(ValidationContext context) : Rule(context)
{
    public override void Finish()
    {
        foreach (var operation in Context.Document.Operations)
        {
            var declared = operation.Variables.Select(variable => variable.Name).ToHashSet();
            foreach (var usage in Context.UsagesBy(operation).Where(usage => !declared.Contains(usage.Node.Name)))
            {
                if (Context.IsFull) return;
                var by = operation.Name is { } name ? $" by the operation {Clip.Quote(name)}" : "";
                Context.Report($"The variable {Clip.Quote("$" + usage.Node.Name)} is not declared{by}.", usage.Node, operation);
            }
        }
    }
}
