using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Disclosure.GraphQL.Language;

namespace Disclosure.GraphQL.Types;

/// <summary>A field of an object or interface type.</summary>
public sealed class FieldDefinition(string name, SchemaType type) : INamed
{
    public string Name { get; } = name;
    public SchemaType Type { get; } = type;
    public string? Description { get; init; }
    public Members<InputValueDefinition> Arguments { get; init; } = Members<InputValueDefinition>.None;
    public string? DeprecationReason { get; init; }

    /// <summary>Directives of the schema itself, shown in SDL; <c>@deprecated</c> follows from the reason and is not repeated here.</summary>
    public ImmutableArray<Directive> Directives { get; init; } = [];

    public Binding? Binding { get; init; }
}

/// <summary>An argument of a field or directive, or a field of an input object.</summary>
public sealed class InputValueDefinition(string name, SchemaType type) : INamed
{
    private StrongBox<InputValue>? lazyDefault;

    public string Name { get; } = name;
    public SchemaType Type { get; } = type;
    public string? Description { get; init; }

    /// <summary>A constant literal, see <see cref="Literal.Parse"/>; null where there is no default (<c>= null</c> is a <see cref="NullNode"/>).</summary>
    public ValueNode? DefaultValue { get; init; }

    public string? DeprecationReason { get; init; }
    public ImmutableArray<Directive> Directives { get; init; } = [];
    public Binding? Binding { get; init; }

    /// <summary>Must be given: non-null and without a default.</summary>
    public bool IsRequired => Type.IsNonNull && DefaultValue is null;

    /// <summary>The coerced default; absent where there is none. Its literal has been checked with the schema.</summary>
    public InputValue Default => (lazyDefault ??= new StrongBox<InputValue>(
        DefaultValue is null ? InputValue.Absent : LiteralCoercion.Value(Type, DefaultValue, VariableValues.None).Value)).Value;
}

public sealed class EnumValueDefinition(string name) : INamed
{
    public string Name { get; } = name;
    public string? Description { get; init; }
    public string? DeprecationReason { get; init; }
    public ImmutableArray<Directive> Directives { get; init; } = [];

    /// <summary>What the planner sees for this value; the name itself unless given.</summary>
    public object Value { get; init; } = name;
}
