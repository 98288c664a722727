using System.Collections.Immutable;
using Disclosure.GraphQL.Language;
using Disclosure.GraphQL.Planning.Entities;
using Disclosure.GraphQL.Planning.Statements;
using Disclosure.GraphQL.Types;

namespace Disclosure.GraphQL.Planning;

/// <content>Aggregates: one statement, one row for each group.</content>
internal sealed partial class Planner
{
    /// <summary>More groups than this are an error: a part of them would look like all.</summary>
    public const int MostGroups = 5_000;

    private FieldPlan Aggregate(Call call, Entity entity, Relation? relation, RowScope? scope)
    {
        var filter = new FilterCompiler(dialect, aliases, call.Arguments);
        filter.Compile(entity, call.Values["where"], aliases.Next('f'));
        if (filter.Problem is { } wrong) return Problem(call.Head, $"The filter cannot be used: {wrong}.");

        ImmutableArray<GroupKey> keys = !entity.GroupKeys.IsEmpty && call.Values["groupBy"] is { HasValue: true } asked
            ? [.. asked.Items.Select(item => item.As<GroupKey>()).Distinct()]
            : [];
        var totals = relation is null ? TotalsFor(call, entity, keys) : null;
        var builder = NewStatement(entity, relation, scope, totals);
        builder.Plan.Arguments = call.Arguments;
        var groups = keys.Select(key => totals is null ? key.Via.Aggregate(builder.Alias, builder.Join).Of(key.Column) : builder.Alias.Of(totals.Find(key)!)).ToList();
        var group = Group((ObjectType)call.Head.Type.Named, call.Nodes, new(builder, keys, groups, totals));
        builder.WriteGroups(dialect, alias => filter.Compile(entity, call.Values["where"], alias), groups, Sql.Number(MostGroups + 1));
        return new AggregatePlan(call.Head, builder.Plan, group, call.Arguments);
    }

    /// <summary>Totals made beforehand that know everything asked for: each is of rows that all meet the filter and are of one group, or none of them.</summary>
    private Totals? TotalsFor(Call call, Entity entity, ImmutableArray<GroupKey> keys)
    {
        // Another edition may be of a time before totals were made.
        if (!hasTotals || entity.Totals.IsEmpty || editions.Any(edition => edition.RootField == rootField)) return null;
        var type = (ObjectType)call.Head.Type.Named;
        var parts = collector.Collect(type, call.Nodes.Select(node => node.Selections)).Select(field => schema.FindField(type, field.Value[0].Name)!.Binding);
        if (parts.Any(part => part is PartBinding { Part: Part.Custom })) return null;
        return entity.Totals.FirstOrDefault(totals => totals.Covers(entity, call.Values["where"]) && keys.All(key => totals.Find(key) is not null));
    }

    private SelectionPlan Group(ObjectType type, List<FieldSelection> parents, Grouping grouping)
    {
        var fields = ImmutableArray.CreateBuilder<FieldPlan>();
        foreach (var (_, nodes) in collector.Collect(type, parents.Select(node => node.Selections)))
        {
            var definition = schema.FindField(type, nodes[0].Name)!;
            var head = new FieldHead(nodes[0], definition.Type);
            fields.Add(definition.Binding is PartBinding part ? GroupPart(head, nodes, part, grouping) : TypeName(head, type));
        }

        return new SelectionPlan(type, fields.ToImmutable());
    }

    private FieldPlan GroupPart(FieldHead head, List<FieldSelection> nodes, PartBinding part, Grouping grouping)
    {
        var (builder, keys, groups, totals) = grouping;
        var column = part.Column is { } measured ? builder.Alias.Of(measured) : Sql.Empty;
        switch (part.Part)
        {
            case Part.GroupKeys or Part.Sums or Part.Averages or Part.Minima or Part.Maxima:
                return new SameRowPlan(head, Group((ObjectType)head.Type.Named, nodes, grouping));
            case Part.GroupKey:
                var index = keys.IndexOf((GroupKey)part.Subject!);
                return index < 0
                    ? new LiteralPlan(head, "null"u8.ToArray())
                    : Cell(head, builder.Expression(groups[index], keys[index].Column.Kind), keys[index].Column);
            case Part.Count:
                return Number(head, builder, Count(grouping), StorageKind.Integer);
            case Part.Sum:
                return Total(head, part.Column!, grouping, count: -1);
            case Part.Average:
                var count = totals is null ? Sql.Write($"count({column})") : Sql.Write($"sum({builder.Alias.Of(totals.Present)})");
                return Total(head, part.Column!, grouping, builder.Expression(count, StorageKind.Integer));
            case Part.Minimum:
                return Number(head, builder, totals is null ? Sql.Write($"min({column})") : Sql.Write($"min({builder.Alias.Of(totals.Least)})"), part.Column!.Kind);
            case Part.Maximum:
                return Number(head, builder, totals is null ? Sql.Write($"max({column})") : Sql.Write($"max({builder.Alias.Of(totals.Most)})"), part.Column!.Kind);
            default:
                var custom = (Aggregate)part.Subject!;
                return Number(head, builder, custom.Value(builder.Alias), custom.Kind);
        }
    }

    private static Sql Count(Grouping grouping)
    {
        var alias = grouping.Builder.Alias;
        if (grouping.Totals is { } totals) return Sql.Write($"coalesce(sum({alias.Of(totals.Rows)}), 0)");
        // Of the key rather than of the row where a parent without children has a row of nulls.
        return grouping.Builder.Parents is null || grouping.Groups.Count > 0 ? Sql.Write($"count(*)") : Sql.Write($"count({alias.Of(grouping.Builder.Entity.PrimaryKey[0])})");
    }

    /// <summary>The databases sum; what is made of the sum is the same for both. Where all addends are whole it is exact as it is.</summary>
    private TotalPlan Total(FieldHead head, Column measure, Grouping grouping, int count)
    {
        var (builder, _, _, totals) = grouping;
        var (column, kind) = (builder.Alias.Of(totals?.Sum ?? measure), measure.Kind);
        var sum = builder.Expression(dialect.Sum(column, kind), StorageKind.Real);
        var unsigned = totals is null ? Sql.Write($"abs({column})") : builder.Alias.Of(totals.Magnitude);
        var magnitude = kind == StorageKind.Real ? builder.Expression(dialect.Sum(unsigned, kind), StorageKind.Real) : sum;
        return new TotalPlan(head, sum, magnitude, count);
    }

    private static CellPlan Number(FieldHead head, StatementBuilder builder, Sql value, StorageKind kind) =>
        new(head, builder.Expression(value, kind), Form(kind, head.Type.Named), []);

    /// <param name="Groups">The value of each key.</param>
    /// <param name="Totals">What is read instead of rows; null for rows.</param>
    private sealed record Grouping(StatementBuilder Builder, ImmutableArray<GroupKey> Keys, List<Sql> Groups, Totals? Totals);
}
