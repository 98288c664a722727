namespace Disclosure.GraphQL.Planning.Statements;

internal sealed class SqliteDialect : Dialect
{
    public override string Placeholder => "?";

    protected internal override Sql Ordinal { get; } = Sql.Write($"p.key");

    // SQLite holds nulls for smallest; where the column has none, saying so is left out.
    public override Sql Order(OrderTerm term, Alias alias) => (term.Descending, term.IsNullable) switch
    {
        (false, false) => term.Value(alias),
        (false, true) => Sql.Write($"{term.Value(alias)} NULLS LAST"),
        (true, false) => Sql.Write($"{term.Value(alias)} DESC"),
        (true, true) => Sql.Write($"{term.Value(alias)} DESC NULLS FIRST"),
    };

    public override Sql IsAnyOf(Sql value, Parameter list) => Sql.Write($"{value} IN (SELECT value FROM json_each({list}))");

    public override Sql Contains(Sql text, Parameter part) => Sql.Write($"instr({text}, {part}) > 0");

    // An end longer than the text starts before its first character; what substr answers there is shorter than the end.
    public override Sql EndsWith(Sql text, Parameter end) => Sql.Write($"substr({text}, length({text}) - length({end}) + 1) = {end}");

    public override Sql Sum(Sql value, StorageKind kind) => Sql.Write($"sum({value})");

    public override Sql Position(Sql text, Parameter part) => Sql.Write($"instr({text}, {part})");

    protected internal override Sql Parents(ParentKeys parents) => Sql.Write($"json_each({parents.Lists[0]}) AS p");

    protected internal override Sql ParentKey(ParentKeys parents, int index) =>
        index == 0 ? Sql.Write($"p.value") : Sql.Write($"({parents.Lists[index]} ->> p.key)");

    protected override Sql Children(RowQuery query, ParentKeys parents)
    {
        var on = Sql.All([.. OfParent(query.Alias, parents), query.Where(query.Alias)]);
        return Sql.Write($"{query.Table} AS {query.Alias} ON {on}");
    }

    protected override Sql AnyChildren(RowQuery query, ParentKeys parents) => Sql.Write($" LEFT JOIN {Children(query, parents)}");

    // Three to ten times faster than row_number() over (partition by …): each parent's part stops at its limit, in the index.
    protected override Sql LimitedChildren(RowQuery query, ParentKeys parents, Sql limit)
    {
        var inner = query.Inner;
        var where = Sql.All([.. OfParent(inner, parents), query.Where(inner)]);
        var order = Sql.Join(Sql.Write($", "), query.Order.Select(term => Order(term, inner)));
        var picked = Sql.Join(Sql.Write($", "), query.PrimaryKey.Select(column => inner.Of(column)));
        var key = Sql.Join(Sql.Write($", "), query.PrimaryKey.Select(column => query.Alias.Of(column)));
        if (query.PrimaryKey.Length > 1) key = Sql.Write($"({key})");
        return Sql.Write($"{query.Table} AS {query.Alias} ON {key} IN (SELECT {picked} FROM {query.Table} AS {inner} WHERE {where} ORDER BY {order} LIMIT {limit})");
    }

    protected override Sql LargestNull(Sql ascending) => Sql.Write($"{ascending} NULLS LAST");
}
