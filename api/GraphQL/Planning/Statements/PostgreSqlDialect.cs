namespace Disclosure.GraphQL.Planning.Statements;

internal sealed class PostgreSqlDialect : Dialect
{
    public override string Placeholder => "$";

    protected internal override Sql Ordinal { get; } = Sql.Write($"(p.place - 1)");

    // Nulls are largest by default; saying so would keep an index on a NOT NULL column from giving the order.
    public override Sql Order(OrderTerm term, Alias alias) => term.Descending ? Sql.Write($"{term.Value(alias)} DESC") : term.Value(alias);

    public override Sql IsAnyOf(Sql value, Parameter list) => Sql.Write($"{value} = ANY({list})");

    public override Sql Contains(Sql text, Parameter part) => Sql.Write($"strpos({text}, {part}) > 0");

    public override Sql EndsWith(Sql text, Parameter end) => Sql.Write($"right({text}, length({end})) = {end}");

    public override Sql Sum(Sql value, StorageKind kind) =>
        kind == StorageKind.Real ? Sql.Write($"sum({value})::double precision") : Sql.Write($"sum({value})::bigint");

    public override Sql Position(Sql text, Parameter part) => Sql.Write($"strpos({text}, {part})");

    protected internal override Sql Parents(ParentKeys parents)
    {
        var lists = Sql.Join(Sql.Write($", "), parents.Lists.Select(list => Sql.Write($"{list}")));
        var names = Sql.Join(Sql.Write($", "), parents.Lists.Select((_, index) => Sql.Write($"k{Sql.Number(index)}")));
        return Sql.Write($"unnest({lists}) WITH ORDINALITY AS p({names}, place)");
    }

    protected internal override Sql ParentKey(ParentKeys parents, int index) => Sql.Write($"p.k{Sql.Number(index)}");

    protected override Sql Children(RowQuery query, ParentKeys parents) => Lateral(query, parents, Sql.Empty);

    protected override Sql AnyChildren(RowQuery query, ParentKeys parents) => Sql.Write($" LEFT JOIN {Children(query, parents)} ON TRUE");

    protected override Sql LimitedChildren(RowQuery query, ParentKeys parents, Sql limit)
    {
        var order = Sql.Join(Sql.Write($", "), query.Order.Select(term => Order(term, query.Inner)));
        return Lateral(query, parents, Sql.Write($" ORDER BY {order} LIMIT {limit}"));
    }

    protected override Sql LargestNull(Sql ascending) => ascending;

    private Sql Lateral(RowQuery query, ParentKeys parents, Sql page)
    {
        var where = Sql.All([.. OfParent(query.Inner, parents), query.Where(query.Inner)]);
        return Sql.Write($"LATERAL (SELECT * FROM {query.Table} AS {query.Inner} WHERE {where}{page}) AS {query.Alias}");
    }
}
