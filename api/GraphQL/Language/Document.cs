using System.Collections.Immutable;

namespace Disclosure.GraphQL.Language;

/// <summary>A node of a parsed document. Nodes compare by reference, so that one can key a table.</summary>
/// <param name="position">Byte offset of the first token in the <see cref="Source"/>.</param>
public abstract class Node(int position)
{
    public int Position { get; } = position;
}

/// <summary>A parsed request document; it holds at least one definition.</summary>
public sealed class Document(Source source, ImmutableArray<Definition> definitions)
{
    public Source Source { get; } = source;
    public ImmutableArray<Definition> Definitions { get; } = definitions;
    public ImmutableArray<OperationDefinition> Operations { get; } = [.. definitions.OfType<OperationDefinition>()];

    /// <summary>Fragments by name; of two with one name (refused by validation) the first.</summary>
    public IReadOnlyDictionary<string, FragmentDefinition> Fragments { get; } =
        definitions.OfType<FragmentDefinition>().DistinctBy(fragment => fragment.Name).ToDictionary(fragment => fragment.Name);

    public Location Locate(Node node) => Source.Locate(node.Position);
}

/// <summary>An operation or a fragment.</summary>
public abstract class Definition(
    int position, string? description, ImmutableArray<Directive> directives, ImmutableArray<Selection> selections) : Node(position)
{
    public string? Description { get; } = description;
    public ImmutableArray<Directive> Directives { get; } = directives;
    public ImmutableArray<Selection> Selections { get; } = selections;
}

public enum OperationKind
{
    Query,
    Mutation,
    Subscription,
}

/// <param name="name">Null for an anonymous operation.</param>
public sealed class OperationDefinition(
    int position,
    string? description,
    OperationKind kind,
    string? name,
    ImmutableArray<VariableDefinition> variables,
    ImmutableArray<Directive> directives,
    ImmutableArray<Selection> selections) : Definition(position, description, directives, selections)
{
    public OperationKind Kind { get; } = kind;
    public string? Name { get; } = name;
    public ImmutableArray<VariableDefinition> Variables { get; } = variables;
}

public sealed class FragmentDefinition(
    int position,
    string? description,
    string name,
    NamedTypeNode typeCondition,
    ImmutableArray<Directive> directives,
    ImmutableArray<Selection> selections) : Definition(position, description, directives, selections)
{
    public string Name { get; } = name;
    public NamedTypeNode TypeCondition { get; } = typeCondition;
}

public sealed class VariableDefinition(
    int position, string? description, string name, TypeNode type, ValueNode? defaultValue, ImmutableArray<Directive> directives) : Node(position)
{
    public string? Description { get; } = description;

    /// <summary>Without the dollar sign.</summary>
    public string Name { get; } = name;

    public TypeNode Type { get; } = type;
    public ValueNode? DefaultValue { get; } = defaultValue;
    public ImmutableArray<Directive> Directives { get; } = directives;
}

public abstract class TypeNode(int position) : Node(position);

public sealed class NamedTypeNode(int position, string name) : TypeNode(position)
{
    public string Name { get; } = name;
}

public sealed class ListTypeNode(int position, TypeNode of) : TypeNode(position)
{
    public TypeNode Of { get; } = of;
}

/// <param name="of">Never itself a <see cref="NonNullTypeNode"/>.</param>
public sealed class NonNullTypeNode(int position, TypeNode of) : TypeNode(position)
{
    public TypeNode Of { get; } = of;
}
