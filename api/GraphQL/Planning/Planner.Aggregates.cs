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
        var builder = NewStatement(entity, relation, scope);
        builder.Plan.Arguments = call.Arguments;
        var groups = keys.Select(key => key.Via.Aggregate(builder.Alias, builder.Join).Of(key.Column)).ToList();
        var group = Group((ObjectType)call.Head.Type.Named, call.Nodes, builder, keys, groups);
        builder.WriteGroups(dialect, alias => filter.Compile(entity, call.Values["where"], alias), groups, Sql.Number(MostGroups + 1));
        return new AggregatePlan(call.Head, builder.Plan, group, call.Arguments);
    }

    private SelectionPlan Group(ObjectType type, List<FieldSelection> parents, StatementBuilder builder, ImmutableArray<GroupKey> keys, List<Sql> groups)
    {
        var fields = ImmutableArray.CreateBuilder<FieldPlan>();
        foreach (var (_, nodes) in collector.Collect(type, parents.Select(node => node.Selections)))
        {
            var definition = schema.FindField(type, nodes[0].Name)!;
            var head = new FieldHead(nodes[0], definition.Type);
            fields.Add(definition.Binding is PartBinding part ? GroupPart(head, nodes, part, builder, keys, groups) : TypeName(head, type));
        }

        return new SelectionPlan(type, fields.ToImmutable());
    }

    private FieldPlan GroupPart(
        FieldHead head, List<FieldSelection> nodes, PartBinding part, StatementBuilder builder, ImmutableArray<GroupKey> keys, List<Sql> groups)
    {
        var column = part.Column is { } measured ? builder.Alias.Of(measured) : Sql.Empty;
        switch (part.Part)
        {
            case Part.GroupKeys or Part.Sums or Part.Averages or Part.Minima or Part.Maxima:
                return new SameRowPlan(head, Group((ObjectType)head.Type.Named, nodes, builder, keys, groups));
            case Part.GroupKey:
                var index = keys.IndexOf((GroupKey)part.Subject!);
                return index < 0
                    ? new LiteralPlan(head, "null"u8.ToArray())
                    : Cell(head, builder.Expression(groups[index], keys[index].Column.Kind), keys[index].Column);
            case Part.Count:
                // Of the key rather than of the row: a parent without children has a row of nulls.
                return Number(head, builder, Sql.Write($"count({builder.Alias.Of(builder.Entity.PrimaryKey[0])})"), StorageKind.Integer);
            case Part.Sum:
                return Total(head, builder, column, part.Column!.Kind, count: -1);
            case Part.Average:
                return Total(head, builder, column, part.Column!.Kind, builder.Expression(Sql.Write($"count({column})"), StorageKind.Integer));
            case Part.Minimum:
                return Number(head, builder, Sql.Write($"min({column})"), part.Column!.Kind);
            case Part.Maximum:
                return Number(head, builder, Sql.Write($"max({column})"), part.Column!.Kind);
            default:
                var custom = (Aggregate)part.Subject!;
                return Number(head, builder, custom.Value(builder.Alias), custom.Kind);
        }
    }

    /// <summary>The databases sum; what is made of the sum is the same for both. Where all addends are whole it is exact as it is.</summary>
    private TotalPlan Total(FieldHead head, StatementBuilder builder, Sql column, StorageKind kind, int count)
    {
        var sum = builder.Expression(dialect.Sum(column, kind), StorageKind.Real);
        var magnitude = kind == StorageKind.Real ? builder.Expression(dialect.Sum(Sql.Write($"abs({column})"), kind), StorageKind.Real) : sum;
        return new TotalPlan(head, sum, magnitude, count);
    }

    private static CellPlan Number(FieldHead head, StatementBuilder builder, Sql value, StorageKind kind) =>
        new(head, builder.Expression(value, kind), Form(kind, head.Type.Named), []);
}
