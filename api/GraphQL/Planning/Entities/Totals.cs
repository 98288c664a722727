using System.Collections.Immutable;
using Disclosure.GraphQL.Planning.Statements;
using Disclosure.GraphQL.Types;

namespace Disclosure.GraphQL.Planning.Entities;

/// <summary>
/// A table with an entity's totals by some of its columns, made beforehand. An aggregate whose filter and groups need no other column
/// reads it in the place of the rows. Its columns of the entity's own keep their names.
/// </summary>
/// <param name="Rows">How many rows a total is of.</param>
/// <param name="Present">How many of them have a value.</param>
/// <param name="Magnitude">The sum without the signs.</param>
public sealed record Totals(Table Table, ImmutableArray<TotalsKey> Keys, Column Measure, Column Rows, Column Present, Column Sum, Column Magnitude, Column Least, Column Most)
{
    /// <summary>The column by which an aggregate may group here; null where the totals do not know it.</summary>
    internal Column? Find(GroupKey group) =>
        Keys.FirstOrDefault(key => key.Source == group.Column && (key.Via is null ? group.Via.IsEmpty : group.Via is [var only] && only.On.SequenceEqual(key.Via.On)))?.Column;

    /// <summary>The filter asks for nothing but columns that the totals have.</summary>
    internal bool Covers(Entity entity, InputValue where) => !where.HasValue || where.Object.Present.All(member => entity.Find<EntityField>(member.Definition.Name) switch
    {
        ColumnField field => Keys.Any(key => key.Via is null && key.Source == field.Column),
        null => member.Value.HasValue && member.Value.Items.All(item => Covers(entity, item)), // and, or
        _ => false,
    });
}

/// <param name="Via">From the entity to the row that has the column; null for the entity's own.</param>
/// <param name="Source">The column there.</param>
/// <param name="Column">The column of the totals.</param>
public sealed record TotalsKey(Relation? Via, Column Source, Column Column);
