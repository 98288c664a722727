using System.Collections.Immutable;
using Disclosure.GraphQL.Language;

namespace Disclosure.GraphQL.Types;

/// <summary>A type of the schema: a named type, or one wrapped as list or non-null. Its text is the notation of SDL: <c>[Int!]!</c>.</summary>
public abstract class SchemaType
{
    /// <summary>The type without its wrappers.</summary>
    public abstract NamedType Named { get; }

    /// <summary>The type without an outer non-null.</summary>
    public SchemaType Nullable => this is NonNullType nonNull ? nonNull.Of : this;

    public bool IsNonNull => this is NonNullType;

    public bool IsInput => Named is ScalarType or EnumType or InputObjectType;

    public bool IsOutput => Named is not InputObjectType;

    public ListType List() => new(this);

    public NonNullType NonNull() => new(this);
}

public sealed class ListType(SchemaType of) : SchemaType
{
    public SchemaType Of { get; } = of;
    public override NamedType Named => Of.Named;

    public override bool Equals(object? obj) => obj is ListType other && Of.Equals(other.Of);

    public override int GetHashCode() => HashCode.Combine(1, Of);

    public override string ToString() => $"[{Of}]";
}

public sealed class NonNullType : SchemaType
{
    public NonNullType(SchemaType of)
    {
        if (of is NonNullType) throw new ArgumentException("Non-null cannot wrap non-null.", nameof(of));
        Of = of;
    }

    public SchemaType Of { get; }
    public override NamedType Named => Of.Named;

    public override bool Equals(object? obj) => obj is NonNullType other && Of.Equals(other.Of);

    public override int GetHashCode() => HashCode.Combine(2, Of);

    public override string ToString() => $"{Of}!";
}

/// <summary>A scalar, enum, object, interface, union or input object. Named types compare by reference: a schema has one of each name.</summary>
public abstract class NamedType(string name) : SchemaType, INamed
{
    public string Name { get; } = name;
    public string? Description { get; init; }

    /// <summary>Directives of the schema itself, shown in SDL; <c>@oneOf</c> and <c>@specifiedBy</c> follow from the type and are not repeated here.</summary>
    public ImmutableArray<Directive> Directives { get; init; } = [];

    public override NamedType Named => this;

    public override string ToString() => Name;
}
