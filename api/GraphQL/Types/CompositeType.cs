using System.Collections.Immutable;

namespace Disclosure.GraphQL.Types;

/// <summary>A type that is selected from: object, interface or union.</summary>
public abstract class CompositeType(string name) : NamedType(name)
{
    public Binding? Binding { get; init; }
}

/// <summary>An object or interface type. Its fields are asked for once, when first needed, so that types may refer to each other.</summary>
public abstract class FieldedType(string name, Func<IEnumerable<FieldDefinition>> fields) : CompositeType(name)
{
    private readonly Lazy<Members<FieldDefinition>> lazyFields = new(() => new Members<FieldDefinition>(fields()));

    /// <summary>All interfaces implemented, also those that another one of them implements.</summary>
    public ImmutableArray<InterfaceType> Interfaces { get; init; } = [];

    public Members<FieldDefinition> Fields => lazyFields.Value;
}

public sealed class ObjectType(string name, Func<IEnumerable<FieldDefinition>> fields) : FieldedType(name, fields);

public sealed class InterfaceType(string name, Func<IEnumerable<FieldDefinition>> fields) : FieldedType(name, fields);

public sealed class UnionType(string name, Func<IEnumerable<ObjectType>> members) : CompositeType(name)
{
    private readonly Lazy<ImmutableArray<ObjectType>> lazyMembers = new(() => [.. members()]);

    public ImmutableArray<ObjectType> Members => lazyMembers.Value;
}
