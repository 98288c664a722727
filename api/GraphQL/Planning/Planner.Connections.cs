using System.Collections.Immutable;
using Disclosure.GraphQL.Language;
using Disclosure.GraphQL.Planning.Entities;
using Disclosure.GraphQL.Planning.Statements;
using Disclosure.GraphQL.Types;

namespace Disclosure.GraphQL.Planning;

/// <content>Connections: a statement for the rows if any are selected, one more for the count if it is.</content>
internal sealed partial class Planner
{
    private FieldPlan Connection(Call call, Entity entity, Relation? relation, RowScope? scope, ImmutableArray<LowerBound> bounds = default)
    {
        var (values, own) = (call.Values, call.Arguments);
        if (values["first"].HasValue && values["last"].HasValue) return Problem(call.Head, "'first' and 'last' cannot be used together.");
        var orders = new OrderCompiler(aliases);
        var order = orders.Compile(entity, values["order"]);
        if (orders.Problem is { } wrongOrder) return Problem(call.Head, $"The order cannot be used: {wrongOrder}.");

        var page = new PagePlan(pages.Count, own, order, orders.Hash, isBackward: values["last"].HasValue)
        {
            HasAfter = values["after"].HasValue,
            HasBefore = values["before"].HasValue,
        };
        var filter = new FilterCompiler(dialect, aliases, own);
        // Compiled once beforehand: a wrong filter must not leave half a plan behind.
        Where(aliases.Next('f'));
        if (filter.Problem is { } wrongFilter) return Problem(call.Head, $"The filter cannot be used: {wrongFilter}.");

        pages.Add(page);
        var rows = new Lazy<StatementBuilder>(() => NewStatement(entity, relation, scope));
        var parts = ImmutableArray.CreateBuilder<FieldPlan>();
        var type = (ObjectType)call.Head.Type.Named;
        foreach (var (_, nodes) in collector.Collect(type, call.Nodes.Select(node => node.Selections)))
            parts.Add(ConnectionPart(type, nodes, entity, page, rows, () => Count(page, entity, relation, scope, Where)));

        if (rows.IsValueCreated)
        {
            var builder = rows.Value;
            (page.Rows, builder.Plan.Page) = (builder.Plan, page);
            ImmutableArray<OrderTerm> fetched = page.IsBackward ? [.. order.Select(term => term.Reversed)] : order;
            builder.WriteRows(dialect, alias => Condition(page, Where(alias), alias), fetched, Sql.Write($"{new LimitParameter(page)}"));
        }

        return new ConnectionPlan(call.Head, page, new SelectionPlan(type, parts.ToImmutable()), own);

        Sql Where(Alias alias) => Sql.All(
        [
            filter.Compile(entity, values["where"], alias),
            .. bounds.IsDefaultOrEmpty ? [] : bounds.Select(bound => filter.From(bound, values[bound.Name], alias)),
        ]);
    }

    private static Sql Condition(PagePlan page, Sql where, Alias alias) => Sql.All(
    [
        where,
        .. page.HasAfter ? [Keyset.Condition(page, isAfter: true, alias)] : (Sql[])[],
        .. page.HasBefore ? [Keyset.Condition(page, isAfter: false, alias)] : (Sql[])[],
    ]);

    private void Count(PagePlan page, Entity entity, Relation? relation, RowScope? scope, Func<Alias, Sql> where)
    {
        if (page.Count is not null) return;
        var builder = NewStatement(entity, relation, scope);
        builder.WriteCount(dialect, where);
        (page.Count, builder.Plan.Page) = (builder.Plan, page);
    }

    private FieldPlan ConnectionPart(ObjectType type, List<FieldSelection> nodes, Entity entity, PagePlan page, Lazy<StatementBuilder> rows, Action count)
    {
        var (head, part) = PartOf(type, nodes);
        switch (part)
        {
            case null:
                return TypeName(head, type);
            case Part.TotalCount:
                count();
                return new PartPlan(head, Part.TotalCount, null);
            case Part.Nodes or Part.Node:
                return new PartPlan(head, part.Value, Select(ObjectOf(entity), nodes, new RowScope(rows.Value, rows.Value.Alias, entity)));
            case Part.Cursor or Part.StartCursor or Part.EndCursor:
                ReadSortKey(page, rows.Value);
                return new PartPlan(head, part.Value, null);
            case Part.Edges or Part.PageInfo:
                _ = rows.Value;
                var inner = (ObjectType)head.Type.Named;
                var fields = collector.Collect(inner, nodes.Select(node => node.Selections))
                    .Select(field => ConnectionPart(inner, field.Value, entity, page, rows, count));
                return new PartPlan(head, part.Value, new SelectionPlan(inner, [.. fields]));
            default:
                _ = rows.Value;
                return new PartPlan(head, part.Value, null);
        }
    }

    private static void ReadSortKey(PagePlan page, StatementBuilder builder)
    {
        if (!page.CursorColumns.IsEmpty) return;
        page.CursorColumns = [.. page.Order.Select(term => builder.Expression(term.Value(builder.Alias), term.Source.Kind))];
    }

    private (FieldHead Head, Part? Part) PartOf(ObjectType type, List<FieldSelection> nodes)
    {
        var definition = schema.FindField(type, nodes[0].Name)!;
        return (new FieldHead(nodes[0], definition.Type), (definition.Binding as PartBinding)?.Part);
    }

    private static LiteralPlan TypeName(FieldHead head, ObjectType type) => new(head, System.Text.Encoding.UTF8.GetBytes($"\"{type.Name}\""));
}
