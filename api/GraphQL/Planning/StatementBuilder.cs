using System.Collections.Immutable;
using Disclosure.GraphQL.Planning.Entities;
using Disclosure.GraphQL.Planning.Statements;

namespace Disclosure.GraphQL.Planning;

/// <summary>Gathers what one statement must answer while the selection below it is planned, then writes it.</summary>
internal sealed class StatementBuilder
{
    /// <summary>SQLite joins at most 64 tables; nobody reads that far in one row.</summary>
    public const int MostJoins = 32;

    private readonly Aliases aliases;
    private readonly List<Sql> columns = [];
    private readonly List<StorageKind> kinds = [];
    private readonly Dictionary<(Alias, Column), int> byColumn = [];
    private readonly Dictionary<(Alias, Relation), Alias> joined = [];
    private readonly List<Sql> joins = [];

    public StatementBuilder(StatementPlan plan, Entity entity, Aliases aliases, ParentKeys? parents)
    {
        this.aliases = aliases;
        Plan = plan;
        Entity = entity;
        Table = entity.Table;
        Parents = parents;
        Alias = aliases.Next('t');
        plan.HasOrdinal = parents is not null;
    }

    public StatementPlan Plan { get; }
    public Entity Entity { get; }

    /// <summary>The entity's, unless totals of it are read.</summary>
    public Table Table { get; init; }
    public ParentKeys? Parents { get; }
    public Alias Alias { get; }

    /// <summary>More tables were asked for than one statement may join.</summary>
    public bool HasTooManyJoins => joins.Count > MostJoins;

    /// <summary>The place of a column in the answer; asked for twice it is read once.</summary>
    public int Column(Alias alias, Column column)
    {
        if (byColumn.TryGetValue((alias, column), out var index)) return index;
        return byColumn[(alias, column)] = Expression(alias.Of(column), column.Kind);
    }

    public int Expression(Sql value, StorageKind kind)
    {
        columns.Add(value);
        kinds.Add(kind);
        return columns.Count - (Parents is null ? 1 : 0);
    }

    /// <summary>The table of a to-one relation, joined once however often it is asked for.</summary>
    public Alias Join(Alias from, Relation relation)
    {
        if (joined.TryGetValue((from, relation), out var alias)) return alias;
        joined[(from, relation)] = alias = aliases.Next('t');
        var on = Sql.All(relation.On.Select(pair => Sql.Write($"{alias.Of(pair.There)} = {from.Of(pair.Here)}")));
        joins.Add(Sql.Write($" LEFT JOIN {relation.Target().Table} AS {alias} ON {on}"));
        return alias;
    }

    public void WriteRows(Dialect dialect, Func<Alias, Sql> where, ImmutableArray<OrderTerm> order, Sql? limit)
    {
        // A row must hold something, also where only __typename or whether there is a next page was asked for.
        if (columns.Count == 0) Column(Alias, Entity.PrimaryKey[0]);
        var comesInOrder = order.IsEmpty || order[0].Source == Entity.PrimaryKey[0];
        var query = Query(where) with { Order = order, Limit = limit, PicksRowsFirst = joins.Count > 0 && limit is not null && Parents is null && !comesInOrder };
        Finish(dialect, dialect.Rows(query), dialect.IsForOneParent(query));
    }

    public void WriteGroups(Dialect dialect, Func<Alias, Sql> where, IReadOnlyList<Sql> groups, Sql limit)
    {
        if (columns.Count == 0) Expression(Sql.Write($"count(*)"), StorageKind.Integer);
        Finish(dialect, dialect.Groups(Query(where) with { Limit = limit }, groups));
    }

    public void WriteCount(Dialect dialect, Func<Alias, Sql> where)
    {
        kinds.Add(StorageKind.Integer);
        Finish(dialect, dialect.Count(Query(where)));
    }

    private RowQuery Query(Func<Alias, Sql> where) => new()
    {
        Table = Table,
        Alias = Alias,
        Inner = aliases.Next('s'),
        Columns = [.. columns],
        Joins = Sql.Join(Sql.Empty, joins),
        Parents = Parents,
        Where = where,
    };

    private void Finish(Dialect dialect, Sql sql, bool isForOneParent = false) =>
        Plan.Statement = new Statement(sql, dialect, Parents is null ? [.. kinds] : [StorageKind.Integer, .. kinds], isForOneParent ? Parents!.Lists : default);
}

/// <summary>Names of tables, different from each other within one operation.</summary>
internal sealed class Aliases
{
    private int last;

    public Alias Next(char letter) => new(letter, last++);
}
