using System.Collections.Immutable;
using Disclosure.GraphQL.Language;
using Disclosure.GraphQL.Planning.Rows;
using Disclosure.GraphQL.Planning.Statements;
using Disclosure.GraphQL.Types;

namespace Disclosure.GraphQL.Planning.Entities;

/// <summary>A field of an entity, with where its values come from.</summary>
public abstract class EntityField(string name, string description) : Binding
{
    public string Name { get; } = name;
    public string Description { get; } = description;
    public string? DeprecationReason { get; init; }
    public ImmutableArray<Directive> Directives { get; init; } = [];
}

/// <summary>The opaque, permanent identifier <c>id: ID!</c>, made of the entity's name and <see cref="Entity.Identity"/>.</summary>
public sealed class IdField(string description) : EntityField("id", description);

/// <summary>A column's value. An enum's values are found by the text or number that the column holds, see <see cref="EnumValueDefinition.Value"/>.</summary>
public sealed class ColumnField(string name, Column column, SchemaType type, string description) : EntityField(name, description)
{
    public Column Column { get; } = column;
    public SchemaType Type { get; } = type;
    public bool IsFilterable { get; init; } = true;
    public bool IsSortable { get; init; } = true;

    /// <summary>Aggregates take its sum, average, minimum and maximum.</summary>
    public bool IsMeasure { get; init; }
}

/// <summary>Writes one JSON value. An exception fails the request; a null in a non-null field is handled by the caller.</summary>
/// <param name="row">The columns that the field named, in their order.</param>
public delegate void ComputedValue(Row row, InputObject arguments, JsonAnswer json);

/// <summary>A value computed from columns and arguments.</summary>
public sealed class ComputedField(
    string name, SchemaType type, ImmutableArray<Column> columns, ComputedValue value, string description) : EntityField(name, description)
{
    public SchemaType Type { get; } = type;
    public ImmutableArray<Column> Columns { get; } = columns;
    public ComputedValue Value { get; } = value;
    public Members<InputValueDefinition> Arguments { get; init; } = Members<InputValueDefinition>.None;
}

/// <summary>The one row that this row points at.</summary>
/// <param name="isNullable">False where every row has one.</param>
public sealed class ToOneField(string name, Relation relation, bool isNullable, string description) : EntityField(name, description)
{
    public Relation Relation { get; } = relation;
    public bool IsNullable { get; } = isNullable;
}

/// <summary>The one row, of one of several tables, that this row points at; the first relation that finds one counts.</summary>
/// <param name="type">A union or interface of the relations' targets.</param>
public sealed class ToOneOfField(string name, SchemaType type, ImmutableArray<Relation> relations, string description)
    : EntityField(name, description)
{
    public SchemaType Type { get; } = type;
    public ImmutableArray<Relation> Relations { get; } = relations;
}

/// <summary>A connection with the rows that point at this row.</summary>
public sealed class ToManyField(string name, Relation relation, string description) : EntityField(name, description)
{
    public Relation Relation { get; } = relation;
}

/// <summary>A plain list of rows that point at this row, in a fixed order.</summary>
/// <param name="bound">The most there can be for one row; the list ends there.</param>
public sealed class ListField(string name, Relation relation, int bound, string description) : EntityField(name, description)
{
    public Relation Relation { get; } = relation;
    public int Bound { get; } = bound;

    /// <summary>The target's own order unless given.</summary>
    public ImmutableArray<OrderTerm> Order { get; init; } = [];
}

/// <summary>Aggregates over the rows that point at this row.</summary>
public sealed class AggregateField(string name, Relation relation, string description) : EntityField(name, description)
{
    public Relation Relation { get; } = relation;
}
