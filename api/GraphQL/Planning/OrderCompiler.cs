using System.Collections.Immutable;
using Disclosure.GraphQL.Planning.Entities;
using Disclosure.GraphQL.Planning.Statements;
using Disclosure.GraphQL.Types;

namespace Disclosure.GraphQL.Planning;

/// <summary>An order as sort keys that end with the primary key, so that every row has its place.</summary>
internal sealed class OrderCompiler(Aliases aliases)
{
    public const int MostKeys = 8;

    /// <summary>Of other entities. Their columns may be named as those of this one's key.</summary>
    private readonly HashSet<OrderTerm> related = [];

    /// <summary>What is wrong with the order; the first thing counts.</summary>
    public string? Problem { get; private set; }

    /// <summary>A fingerprint of the order, carried by its cursors: FNV-1a over the names and directions of its keys.</summary>
    public uint Hash { get; private set; } = 2166136261;

    /// <param name="order">The value of the argument of that name.</param>
    public ImmutableArray<OrderTerm> Compile(Entity entity, InputValue order)
    {
        Mix(entity.Name);
        var terms = new List<OrderTerm>();
        if (order.HasValue)
        {
            foreach (var item in order.Items) Add(entity, item.Object, alias => alias, isRelated: false, terms);
        }

        if (terms.Count == 0) terms.AddRange(entity.DefaultOrder);
        if (terms.Count > MostKeys) Problem ??= $"the order has more than {MostKeys} keys";
        // The same direction as the last key: a comparison of rows can then use one index.
        var descending = terms.Count > 0 && terms[^1].Descending;
        var isComplete = entity.PrimaryKey.All(key => terms.Exists(term => term.Source == key && !related.Contains(term)));
        if (!isComplete) terms.AddRange(entity.PrimaryKey.Select(key => OrderTerm.Of(key, descending)));
        foreach (var term in terms) Mix($"{term.Source.Name}{(term.Descending ? '-' : '+')}");
        return [.. terms];
    }

    private void Add(Entity entity, InputObject keys, Func<Alias, object> reach, bool isRelated, List<OrderTerm> terms)
    {
        foreach (var (definition, value) in keys.Present)
        {
            Mix(definition.Name);
            if (value.IsNull)
            {
                Problem ??= $"'{definition.Name}' is null, which is no direction";
                continue;
            }

            switch (entity.Field(definition.Name))
            {
                case ColumnField field:
                    var term = new OrderTerm(alias => Reach(reach(alias), field.Column), field.Column, value.As<bool>(), isRelated || field.Column.IsNullable);
                    terms.Add(term);
                    if (isRelated) related.Add(term);
                    break;
                case ToOneField toOne:
                    var there = aliases.Next('o');
                    Add(toOne.Relation.Target(), value.Object, alias => new Hop(reach(alias), toOne.Relation, there), isRelated: true, terms);
                    break;
            }
        }
    }

    /// <summary>The column of the alias itself, or the one value of a subquery for each relation on the way.</summary>
    private static Sql Reach(object from, Column column)
    {
        if (from is Alias alias) return alias.Of(column);
        var hop = (Hop)from;
        var on = Sql.All([.. hop.Relation.On.Select(pair => Sql.Write($"{hop.There.Of(pair.There)} = {Reach(hop.From, pair.Here)}"))]);
        return Sql.Write($"(SELECT {hop.There.Of(column)} FROM {hop.Relation.Target().Table} AS {hop.There} WHERE {on})");
    }

    private void Mix(string text)
    {
        foreach (var letter in text) Hash = (Hash ^ letter) * 16777619;
        Hash = (Hash ^ '/') * 16777619;
    }

    private sealed record Hop(object From, Relation Relation, Alias There);
}
