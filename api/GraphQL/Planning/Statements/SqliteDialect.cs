namespace Disclosure.GraphQL.Planning.Statements;

internal sealed class SqliteDialect : Dialect
{
    public override string Placeholder => "?";

    // A statement in the same process has no way to go: stepping through it for each parent, in the order of an index and up to the limit, costs
    // a half of json_each with a limit in a correlated subquery (whose rows must be collected and sorted), and that a fifth of row_number().
    public override bool RunsForEachParent => true;

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

    protected override Sql LargestNull(Sql ascending) => Sql.Write($"{ascending} NULLS LAST");
}
