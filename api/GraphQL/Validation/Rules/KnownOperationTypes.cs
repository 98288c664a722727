using Disclosure.GraphQL.Language;

namespace Disclosure.GraphQL.Validation.Rules;

/// <summary>§5.2.1.1: the schema has the kind of operation. Ours has queries alone.</summary>
internal sealed class KnownOperationTypes(ValidationContext context) : Rule(context)
{
    public override void Operation(OperationDefinition operation)
    {
        if (operation.Kind == OperationKind.Query) return;
        var kind = operation.Kind == OperationKind.Mutation ? "mutations" : "subscriptions";
        Context.Report($"The schema has no {kind}: it can only be read.", operation);
    }
}
