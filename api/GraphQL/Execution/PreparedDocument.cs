using System.Collections.Concurrent;
using System.Collections.Immutable;
using Disclosure.GraphQL.Language;
using Disclosure.GraphQL.Planning;

namespace Disclosure.GraphQL.Execution;

/// <summary>A document as read and checked once, with the plans made of it so far: one for each operation and shape of variables.</summary>
internal sealed class PreparedDocument(Document? document, ImmutableArray<GraphQLError> errors)
{
    private const int MostPlans = 64;
    private readonly ConcurrentDictionary<(string? Operation, string Shape), OperationPlan> plans = new();

    /// <summary>Null where the text could not be read.</summary>
    public Document? Document { get; } = document;

    /// <summary>Empty where the document can be planned.</summary>
    public ImmutableArray<GraphQLError> Errors { get; } = errors;

    public OperationPlan Plan(OperationDefinition operation, string shape, Func<OperationPlan> make)
    {
        var key = (operation.Name, shape);
        if (plans.TryGetValue(key, out var known)) return known;
        var plan = make();
        // Shapes are the client's to choose: whoever tries them all plans anew, but fills no memory.
        if (plans.Count >= MostPlans) plans.Clear();
        return plans.GetOrAdd(key, plan);
    }

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
