using System.Collections.Immutable;
using Disclosure.GraphQL.Language;
using Disclosure.GraphQL.Types;

namespace Disclosure.GraphQL.Validation;

/// <summary>What the rules share: the document against the schema, and the errors so far.</summary>
internal sealed class ValidationContext(Schema schema, Document document, ValidationLimits limits)
{
    private readonly Dictionary<Definition, List<VariableUsage>> usages = [];

    public Schema Schema { get; } = schema;
    public Document Document { get; } = document;
    public ValidationLimits Limits { get; } = limits;
    public FragmentGraph Fragments { get; } = new(document);
    public ImmutableArray<GraphQLError>.Builder Errors { get; } = ImmutableArray.CreateBuilder<GraphQLError>();

    /// <summary>As many errors as are reported: further work would be thrown away.</summary>
    public bool IsFull => Errors.Count >= Limits.Errors;

    /// <summary>Every variable written in a definition, filled while walking.</summary>
    public List<VariableUsage> UsagesIn(Definition definition)
    {
        if (!usages.TryGetValue(definition, out var list)) usages[definition] = list = [];
        return list;
    }

    /// <summary>Every variable an operation uses, in itself and in the fragments it reaches.</summary>
    public IEnumerable<VariableUsage> UsagesBy(OperationDefinition operation) =>
        UsagesIn(operation).Concat(Fragments.ReachedFrom(operation).SelectMany(UsagesIn));

    public void Report(string message, params ReadOnlySpan<Node> nodes) => Report(ErrorCodes.Validation, message, nodes);

    public void Report(string code, string message, ReadOnlySpan<Node> nodes)
    {
        if (IsFull) return;
        var locations = ImmutableArray.CreateBuilder<Location>();
        foreach (var node in nodes[..Math.Min(nodes.Length, Limits.Locations)]) locations.Add(Document.Locate(node));
        Errors.Add(new GraphQLError(message, code, locations.ToImmutable()));
    }
}

/// <summary>A variable where a value is expected.</summary>
/// <param name="Type">Null where the place is unknown to the schema, or inside a scalar.</param>
/// <param name="HasDefault">The argument or input field itself has a default.</param>
/// <param name="OneOf">The <c>@oneOf</c> input object of which it is a field.</param>
internal sealed record VariableUsage(VariableNode Node, SchemaType? Type, bool HasDefault, InputObjectType? OneOf);
