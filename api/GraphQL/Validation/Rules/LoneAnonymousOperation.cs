using Disclosure.GraphQL.Language;

namespace Disclosure.GraphQL.Validation.Rules;

/// <summary>§5.2.3.1: an operation without a name is the only one.</summary>
internal sealed class LoneAnonymousOperation(ValidationContext context) : Rule(context)
{
    public override void Operation(OperationDefinition operation)
    {
        if (operation.Name is null && Context.Document.Operations.Length > 1)
        {
            Context.Report("An operation without a name must be the only operation.", operation);
        }
    }
}
