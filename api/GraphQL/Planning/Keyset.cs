using System.Collections.Immutable;
using Disclosure.GraphQL.Planning.Statements;

namespace Disclosure.GraphQL.Planning;

/// <summary>The condition that a row comes after (or before) a cursor in an order where nulls are largest.</summary>
internal static class Keyset
{
    public static Sql Condition(PagePlan page, bool isAfter, Alias alias)
    {
        var keys = page.Order;
        ImmutableArray<Parameter> values = [.. keys.Select((key, index) => (Parameter)new CursorParameter(page, isAfter, index, key.Source.Kind))];
        // After in descending order, and before in ascending order, is the smaller value.
        bool IsLess(OrderTerm key) => key.Descending == isAfter;

        if (keys.All(key => !key.IsNullable && key.Descending == keys[0].Descending)) return ByRow(keys, values, alias, IsLess(keys[0]));
        var alternatives = keys.Select((key, index) => Sql.All(
        [
            .. keys.Take(index).Select((earlier, place) => Same(earlier, values[place], alias)),
            Beyond(key, values[index], alias, IsLess(key)),
        ]));
        return Sql.All([Bound(keys[0], values[0], alias, IsLess(keys[0])), Sql.Any([.. alternatives])]);
    }

    private static Sql ByRow(ImmutableArray<OrderTerm> keys, ImmutableArray<Parameter> values, Alias alias, bool isLess)
    {
        var comma = Sql.Write($", ");
        var row = Sql.Join(comma, keys.Select(key => key.Value(alias)));
        var cursor = Sql.Join(comma, values.Select(value => Sql.Write($"{value}")));
        var (left, right) = keys.Length == 1 ? (row, cursor) : (Sql.Write($"({row})"), Sql.Write($"({cursor})"));
        return isLess ? Sql.Write($"{left} < {right}") : Sql.Write($"{left} > {right}");
    }

    private static Sql Same(OrderTerm key, Parameter value, Alias alias) => key.IsNullable
        ? Sql.Write($"{key.Value(alias)} IS NOT DISTINCT FROM {value}")
        : Sql.Write($"{key.Value(alias)} = {value}");

    private static Sql Beyond(OrderTerm key, Parameter value, Alias alias, bool isLess)
    {
        var column = key.Value(alias);
        return (isLess, key.IsNullable) switch
        {
            (true, false) => Sql.Write($"{column} < {value}"),
            (false, false) => Sql.Write($"{column} > {value}"),
            (true, true) => Sql.Write($"({column} < {value} OR ({column} IS NOT NULL AND {value} IS NULL))"),
            (false, true) => Sql.Write($"({column} > {value} OR ({column} IS NULL AND {value} IS NOT NULL))"),
        };
    }

    /// <summary>Follows from the rest, but lets an index start at the cursor.</summary>
    private static Sql Bound(OrderTerm key, Parameter value, Alias alias, bool isLess)
    {
        var column = key.Value(alias);
        return (isLess, key.IsNullable) switch
        {
            (true, false) => Sql.Write($"{column} <= {value}"),
            (false, false) => Sql.Write($"{column} >= {value}"),
            (true, true) => Sql.Write($"({column} <= {value} OR {value} IS NULL)"),
            (false, true) => Sql.Write($"({column} >= {value} OR {column} IS NULL)"),
        };
    }
}
