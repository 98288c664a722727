using System.Collections.Immutable;
using Disclosure.GraphQL.Planning.Statements;
using Disclosure.GraphQL.Types;

namespace Disclosure.GraphQL.Planning.Entities;

/// <summary>A connection over a whole table.</summary>
public sealed class RootConnection(Entity entity, ImmutableArray<LowerBound> bounds) : Binding
{
    public Entity Entity { get; } = entity;
    public ImmutableArray<LowerBound> Bounds { get; } = bounds;
}

/// <summary>An optional argument of a connection beside <c>where</c>, such as <c>since</c>: a column is at least its value. Absent or null it bounds nothing.</summary>
/// <param name="Via">The to-one relation to the column's table.</param>
public sealed record LowerBound(string Name, SchemaType Type, string Description, Relation Via, Column Column);

/// <summary>The one row with a unique value, or null.</summary>
/// <param name="keys">Arguments and the columns that they must equal.</param>
public sealed class LookUp(Entity entity, ImmutableArray<(string Argument, Column Column)> keys) : Binding
{
    public Entity Entity { get; } = entity;
    public ImmutableArray<(string Argument, Column Column)> Keys { get; } = keys;
}

/// <summary><c>node(id:)</c> and, with <paramref name="isList"/>, <c>nodes(ids:)</c>.</summary>
public sealed class NodeLookUp(ImmutableArray<Entity> entities, bool isList) : Binding
{
    public ImmutableArray<Entity> Entities { get; } = entities;
    public bool IsList { get; } = isList;
}

/// <summary>The argument of a root field that names the edition of the data from which it is answered. Plans do not depend on it.</summary>
public sealed class EditionArgument : Binding;

/// <summary>Aggregates over a whole table.</summary>
public sealed class RootAggregate(Entity entity) : Binding
{
    public Entity Entity { get; } = entity;
}

/// <summary>Rows of several tables whose search column holds a text.</summary>
/// <param name="normalise">Brings the text asked for into the form of the search columns.</param>
public sealed class SearchBinding(ImmutableArray<Entity> entities, Func<string, string> normalise) : Binding
{
    public ImmutableArray<Entity> Entities { get; } = entities;
    public Func<string, string> Normalise { get; } = normalise;
}

/// <summary>A value that no table holds: of the program, of the release, of a setting. Its own fields are bound the same way.</summary>
/// <param name="value">From the enclosing value (at the root what the request brought along) and the arguments: a string, number, Boolean, date, a list of those, or an object for the type's fields.</param>
public sealed class ValueBinding(Func<object?, InputObject, object?> value) : Binding
{
    public ValueBinding(Func<object?, object?> value)
        : this((source, _) => value(source))
    {
    }

    public Func<object?, InputObject, object?> Value { get; } = value;
}

/// <summary>A field of a connection, an edge, a page info or a group of an aggregate.</summary>
internal sealed class PartBinding(Part part, Column? column = null, object? subject = null) : Binding
{
    public Part Part { get; } = part;
    public Column? Column { get; } = column;
    public object? Subject { get; } = subject;
}

internal enum Part
{
    Nodes,
    Edges,
    PageInfo,
    TotalCount,
    Cursor,
    Node,
    HasNextPage,
    HasPreviousPage,
    StartCursor,
    EndCursor,
    GroupKeys,
    GroupKey,
    Count,
    Sums,
    Averages,
    Minima,
    Maxima,
    Sum,
    Average,
    Minimum,
    Maximum,
    Custom,
}
