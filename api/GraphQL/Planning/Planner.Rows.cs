using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Disclosure.GraphQL.Language;
using Disclosure.GraphQL.Planning.Entities;
using Disclosure.GraphQL.Planning.Statements;
using Disclosure.GraphQL.Types;

namespace Disclosure.GraphQL.Planning;

/// <content>Fields of a row.</content>
internal sealed partial class Planner
{
    private FieldPlan EntityFieldOf(Call call, EntityField field, RowScope scope) => field switch
    {
        ColumnField column => Cell(call.Head, scope.Builder.Column(scope.Alias, column.Column), column.Column),
        IdField => new IdPlan(call.Head, scope.Entity.Name, [.. scope.Entity.Identity.Select(column => scope.Builder.Column(scope.Alias, column))]),
        ComputedField computed => new ComputedPlan(
            call.Head, [.. computed.Columns.Select(column => scope.Builder.Column(scope.Alias, column))], call.Arguments, computed.Value),
        ToOneField toOne => ToOne(call, [toOne.Relation], scope),
        ToOneOfField oneOf => ToOne(call, oneOf.Relations, scope),
        ListField list => List(call, list, scope),
        ToManyField toMany => Connection(call, toMany.Relation.Target(), toMany.Relation, scope),
        AggregateField aggregate => Aggregate(call, aggregate.Relation.Target(), aggregate.Relation, scope),
        _ => throw new InvalidOperationException($"{field.GetType().Name} cannot be read."),
    };

    private static CellPlan Cell(FieldHead head, int index, Column column) => head.Type.Named switch
    {
        EnumType type => new CellPlan(head, index, CellForm.Enum, [.. type.Values.All.Select(Stored)]),
        var named => new CellPlan(head, index, Form(column.Kind, named), []),
    };

    private static (byte[] Stored, byte[] Json) Stored(EnumValueDefinition value) =>
        (Encoding.UTF8.GetBytes(Convert.ToString(value.Value, CultureInfo.InvariantCulture)!), Encoding.UTF8.GetBytes($"\"{value.Name}\""));

    private static CellForm Form(StorageKind kind, NamedType type) => kind switch
    {
        StorageKind.Text => CellForm.Text,
        StorageKind.Real => CellForm.Real,
        StorageKind.Boolean => CellForm.Boolean,
        _ => type == BuiltInScalars.Id || type == BuiltInScalars.String ? CellForm.IntegerAsText : CellForm.Integer,
    };

    private FieldPlan ToOne(Call call, ImmutableArray<Relation> relations, RowScope scope)
    {
        var branches = ImmutableArray.CreateBuilder<(int, SelectionPlan)>(relations.Length);
        foreach (var relation in relations)
        {
            var target = relation.Target();
            var alias = scope.Builder.Join(scope.Alias, relation);
            if (scope.Builder.HasTooManyJoins) return Problem(call.Head, "The selection joins too many rows into one.", ErrorCodes.Joins);
            var presence = scope.Builder.Column(alias, target.PrimaryKey[0]);
            branches.Add((presence, Select(ObjectOf(target), call.Nodes, new RowScope(scope.Builder, alias, target))));
        }

        return new ToOnePlan(call.Head, branches.MoveToImmutable());
    }

    private ListPlan List(Call call, ListField field, RowScope scope)
    {
        var target = field.Relation.Target();
        var builder = NewStatement(target, field.Relation, scope);
        var item = Select(ObjectOf(target), call.Nodes, new RowScope(builder, builder.Alias, target));
        ImmutableArray<OrderTerm> order = [.. field.Order.IsEmpty ? target.DefaultOrder : field.Order, .. target.PrimaryKey.Select(key => OrderTerm.Of(key))];
        builder.WriteRows(dialect, _ => Sql.True, order, Sql.Number(field.Bound));
        return new ListPlan(call.Head, builder.Plan, item, field.Bound);
    }
}
