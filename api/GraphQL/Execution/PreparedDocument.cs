using System.Collections.Immutable;
using Disclosure.GraphQL.Language;

namespace Disclosure.GraphQL.Execution;

/// <summary>A document as read and checked once.</summary>
internal sealed class PreparedDocument(Document? document, ImmutableArray<GraphQLError> errors)
{
    /// <summary>Null where the text could not be read.</summary>
    public Document? Document { get; } = document;

    /// <summary>Empty where the document can be planned.</summary>
    public ImmutableArray<GraphQLError> Errors { get; } = errors;

    /// <summary>The operation to run: the one of that name, or the only one.</summary>
    public (OperationDefinition? Operation, GraphQLError? Error) Choose(string? name)
    {
        var operations = Document!.Operations;
        if (string.IsNullOrEmpty(name))
        {
            return operations switch
            {
                [var only] => (only, null),
                [] => (null, new GraphQLError("The document has no operation.", ErrorCodes.Operation)),
                _ => (null, new GraphQLError("The document has several operations: name the one to run in 'operationName'.", ErrorCodes.Operation)),
            };
        }

        return operations.FirstOrDefault(operation => operation.Name == name) is { } found
            ? (found, null)
            : (null, new GraphQLError("The document has no operation with the name given in 'operationName'.", ErrorCodes.Operation));
    }
}
