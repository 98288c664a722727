using System.Collections.Immutable;
using Disclosure.GraphQL.Planning.Entities;
using Disclosure.GraphQL.Planning.Statements;

namespace Disclosure.GraphQL.Planning;

/// <content>Look-ups and search.</content>
internal sealed partial class Planner
{
    private LookUpPlan LookUp(Call call, LookUp lookUp)
    {
        var entity = lookUp.Entity;
        var builder = NewStatement(entity);
        builder.Plan.Arguments = call.Arguments;
        var selection = Select(ObjectOf(entity), call.Nodes, new RowScope(builder, builder.Alias, entity));
        builder.WriteRows(dialect, Where, [], Sql.Number(1));
        return new LookUpPlan(call.Head, builder.Plan, selection);

        Sql Where(Alias alias) => Sql.All(lookUp.Keys.Select(key => Sql.Write(
            $"{alias.Of(key.Column)} = {new ArgumentParameter(key.Column.Kind, call.Arguments, ValuePath.Of(key.Argument))}")));
    }

    private NodesPlan Nodes(Call call, NodeLookUp lookUp)
    {
        var index = nodeLookUps.Count;
        // The place is taken first: a node below this one gets the next.
        nodeLookUps.Add(null!);
        var targets = ImmutableArray.CreateBuilder<(Entity, StatementPlan, SelectionPlan)>(lookUp.Entities.Length);
        for (var target = 0; target < lookUp.Entities.Length; target++)
        {
            var entity = lookUp.Entities[target];
            var keys = new ParentKeys(
                entity.Identity, [.. entity.Identity.Select((column, key) => new NodeKeyParameter(index, target, key, column.Kind))]);
            var builder = NewStatement(entity, keys);
            builder.Plan.Nodes = (index, target);
            var selection = Select(ObjectOf(entity), call.Nodes, new RowScope(builder, builder.Alias, entity));
            builder.WriteRows(dialect, _ => Sql.True, [], limit: null);
            targets.Add((entity, builder.Plan, selection));
        }

        return nodeLookUps[index] = new NodesPlan(call.Head, index, call.Arguments, lookUp.IsList, targets.MoveToImmutable());
    }

    private SearchPlan Search(Call call, SearchBinding search)
    {
        var page = new PagePlan(pages.Count, call.Arguments, [], 0, isBackward: false) { Normalise = search.Normalise };
        pages.Add(page);
        var text = new ArgumentParameter(StorageKind.Text, call.Arguments, ValuePath.Of("text"), Conversion.Normalised) { Normalise = search.Normalise };
        var targets = ImmutableArray.CreateBuilder<(StatementPlan, int, SelectionPlan)>(search.Entities.Length);
        foreach (var entity in search.Entities)
        {
            var column = entity.SearchColumn ?? throw new InvalidOperationException($"{entity.Name} has no search column.");
            var builder = NewStatement(entity);
            builder.Plan.Page = page;
            var selection = Select(ObjectOf(entity), call.Nodes, new RowScope(builder, builder.Alias, entity));
            var rank = builder.Expression(Rank(builder.Alias), StorageKind.Integer);
            ImmutableArray<OrderTerm> order =
            [
                new(Rank, new Column("rank", StorageKind.Integer), Descending: false, IsNullable: false),
                .. entity.DefaultOrder,
                .. entity.PrimaryKey.Select(key => OrderTerm.Of(key)),
            ];
            builder.WriteRows(dialect, alias => dialect.Contains(alias.Of(column), text), order, Sql.Write($"{new LimitParameter(page)}"));
            targets.Add((builder.Plan, rank, selection));

            Sql Rank(Alias alias) => dialect.Position(alias.Of(column), text);
        }

        return new SearchPlan(call.Head, page, targets.MoveToImmutable());
    }
}
