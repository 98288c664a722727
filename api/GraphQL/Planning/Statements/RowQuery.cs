using System.Collections.Immutable;

namespace Disclosure.GraphQL.Planning.Statements;

/// <summary>One statement over one table, before a dialect has given it its shape.</summary>
public sealed record RowQuery
{
    public required Table Table { get; init; }
    public required Alias Alias { get; init; }

    /// <summary>A second name of the table for the part of the statement that picks the rows.</summary>
    public required Alias Inner { get; init; }

    public required ImmutableArray<Sql> Columns { get; init; }

    /// <summary>Starts with a space where it is not empty.</summary>
    public Sql Joins { get; init; } = Sql.Empty;

    /// <summary>The condition, for whichever alias the shape needs it.</summary>
    public Func<Alias, Sql> Where { get; init; } = _ => Sql.True;

    public ImmutableArray<OrderTerm> Order { get; init; } = [];
    public Sql? Limit { get; init; }

    /// <summary>The rows must be sorted before the first is known: what is joined to a row is worth reading only for those within the limit.</summary>
    public bool PicksRowsFirst { get; init; }

    public ParentKeys? Parents { get; init; }
}

/// <summary>The columns that point at the parents, and for each the list of the parents' keys.</summary>
public sealed record ParentKeys(ImmutableArray<Column> Columns, ImmutableArray<Parameter> Lists);

/// <summary>One key of a sort order.</summary>
/// <param name="Value">The expression for an alias of the table.</param>
/// <param name="Source">The column where the values come from.</param>
public sealed record OrderTerm(Func<Alias, Sql> Value, Column Source, bool Descending, bool IsNullable)
{
    public static OrderTerm Of(Column column, bool descending = false) => new(alias => alias.Of(column), column, descending, column.IsNullable);

    public OrderTerm Reversed => this with { Descending = !Descending };
}
