namespace Disclosure.GraphQL.Planning.Statements;

/// <summary>What the databases write differently. Both answer the same rows in the same order: text compares by code point, nulls are largest.</summary>
public abstract class Dialect
{
    public static Dialect Sqlite { get; } = new SqliteDialect();
    public static Dialect PostgreSql { get; } = new PostgreSqlDialect();

    /// <summary>What stands before a parameter's number.</summary>
    public abstract string Placeholder { get; }

    public abstract Sql Order(OrderTerm term, Alias alias);

    /// <summary>The column's value is one of a list's items; a null item or column matches nothing.</summary>
    public abstract Sql IsAnyOf(Sql value, Parameter list);

    /// <summary>The text holds the other text, character for character.</summary>
    public abstract Sql Contains(Sql text, Parameter part);

    public abstract Sql EndsWith(Sql text, Parameter end);

    /// <summary>Readable as a double, whatever the column's kind.</summary>
    public abstract Sql Sum(Sql value, StorageKind kind);

    /// <summary>The place of a text within another, from 1; 0 where it is not there.</summary>
    public abstract Sql Position(Sql text, Parameter part);

    /// <summary>Lists of keys, side by side, as the table <c>p</c>; one row for each parent.</summary>
    protected internal abstract Sql Parents(ParentKeys parents);

    /// <summary>The parent's place in the lists, from 0.</summary>
    protected internal abstract Sql Ordinal { get; }

    protected internal abstract Sql ParentKey(ParentKeys parents, int index);

    /// <summary>A page of each parent's rows is read by a statement for one parent, see <see cref="Statement.Keys"/>.</summary>
    public virtual bool RunsForEachParent => false;

    /// <summary>Rows of a table, all of them or those of each parent, at most so many (for each parent).</summary>
    public Sql Rows(RowQuery query)
    {
        var columns = Sql.Join(Sql.Write($", "), query.Columns);
        if (query.Parents is { } parents && !IsForOneParent(query))
        {
            var order = Sql.Join(Sql.Write($", "), [Ordinal, .. query.Order.Select(term => Order(term, query.Alias))]);
            var rows = query.Limit is { } limit ? LimitedChildren(query, parents, limit) : Children(query, parents);
            return Sql.Write($"SELECT {Ordinal}, {columns} FROM {Parents(parents)} CROSS JOIN {rows}{query.Joins} ORDER BY {order}");
        }

        if (query.PicksRowsFirst)
        {
            var picked = Sql.Write($"SELECT * FROM {query.Table} AS {query.Inner} WHERE {query.Where(query.Inner)}{Ordered(query, query.Inner)} LIMIT {query.Limit!}");
            return Sql.Write($"SELECT {columns} FROM ({picked}) AS {query.Alias}{query.Joins}{Ordered(query, query.Alias)}");
        }

        var sql = Sql.Write($"SELECT {columns} FROM {query.Table} AS {query.Alias}{query.Joins} WHERE {OfOneParent(query)}{Ordered(query, query.Alias)}");
        return query.Limit is { } most ? Sql.Write($"{sql} LIMIT {most}") : sql;
    }

    private Sql Ordered(RowQuery query, Alias alias) =>
        query.Order.IsEmpty ? Sql.Empty : Sql.Write($" ORDER BY {Sql.Join(Sql.Write($", "), query.Order.Select(term => Order(term, alias)))}");

    /// <summary>How many rows, one number for all or one for each parent in their order.</summary>
    public Sql Count(RowQuery query)
    {
        if (query.Parents is not { } parents)
            return Sql.Write($"SELECT count(*) FROM {query.Table} AS {query.Alias} WHERE {query.Where(query.Alias)}");
        var where = Sql.All([.. OfParent(query.Alias, parents), query.Where(query.Alias)]);
        return Sql.Write($"SELECT {Ordinal}, (SELECT count(*) FROM {query.Table} AS {query.Alias} WHERE {where}) FROM {Parents(parents)} ORDER BY {Ordinal}");
    }

    /// <summary>One row for each combination of the group's values (and each parent).</summary>
    public Sql Groups(RowQuery query, IReadOnlyList<Sql> groups)
    {
        var columns = Sql.Join(Sql.Write($", "), query.Columns);
        var keys = query.Parents is null ? groups : [Ordinal, .. groups];
        var from = query.Parents is { } parents
            ? Sql.Write($"SELECT {Ordinal}, {columns} FROM {Parents(parents)}{(groups.Count == 0 ? AnyChildren(query, parents) : Sql.Write($" CROSS JOIN {Children(query, parents)}"))}{query.Joins}")
            : Sql.Write($"SELECT {columns} FROM {query.Table} AS {query.Alias}{query.Joins} WHERE {query.Where(query.Alias)}");
        if (keys.Count > 0) from = Sql.Write($"{from} GROUP BY {Sql.Join(Sql.Write($", "), keys)} ORDER BY {Sql.Join(Sql.Write($", "), keys.Select(LargestNull))}");
        return query.Limit is { } limit ? Sql.Write($"{from} LIMIT {limit}") : from;
    }

    /// <summary>The statement of <see cref="Rows"/> is one for a single parent.</summary>
    public bool IsForOneParent(RowQuery query) => RunsForEachParent && query is { Parents: not null, Limit: not null };

    /// <summary>The parent's keys stand in it even where nothing can meet the rest: each run takes them.</summary>
    private static Sql OfOneParent(RowQuery query)
    {
        var where = query.Where(query.Alias);
        if (query.Parents is not { } parents) return where;
        var keys = parents.Columns.Select((column, index) => Sql.Write($"{query.Alias.Of(column)} = {parents.Lists[index]}"));
        return Sql.Join(Sql.Write($" AND "), where == Sql.True ? keys : [.. keys, where]);
    }

    protected internal IEnumerable<Sql> OfParent(Alias alias, ParentKeys parents) =>
        parents.Columns.Select((column, index) => Sql.Write($"{alias.Of(column)} = {ParentKey(parents, index)}"));

    /// <summary>Asked for only where <see cref="RunsForEachParent"/> is not.</summary>
    protected virtual Sql LimitedChildren(RowQuery query, ParentKeys parents, Sql limit) => throw new NotSupportedException();

    protected abstract Sql Children(RowQuery query, ParentKeys parents);

    /// <summary>The children, or one row of nulls for a parent without any.</summary>
    protected abstract Sql AnyChildren(RowQuery query, ParentKeys parents);

    protected abstract Sql LargestNull(Sql ascending);
}
