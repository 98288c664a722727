using Disclosure.Model.Dictionary;
using Disclosure.Store.Schema;

namespace Disclosure.Store.Rows;

/// <summary>The statements that make a roll-up out of the register's rows, when these are indexed.</summary>
internal static class RollupSql
{
    public static IEnumerable<string> Of(Rollup rollup)
    {
        var names = StoreNames.Sqlite;
        string Own(Field field) => $"t.{names.Of(rollup.Register, field)}";
        var keys = rollup.Own.Select(Own).ToList();
        var join = "";
        if (rollup is { Reference: { } reference, Beyond: { } beyond })
        {
            var target = reference.Refers!();
            keys.Add($"r.{names.Of(target, beyond)}");
            join = $" LEFT JOIN {names.Of(target)} AS r ON r.{names.Of(target, target.KeyColumns[0])} = {Own(reference)}";
        }

        var (value, by) = (Own(rollup.Measure), string.Join(", ", keys));
        yield return $"CREATE TABLE {rollup.Name} AS SELECT {by}, count(*) AS {Rollup.Rows}, count({value}) AS {Rollup.Present}, sum({value}) AS {Rollup.Sum}, "
            + $"sum(abs({value})) AS {Rollup.Magnitude}, min({value}) AS {Rollup.Least}, max({value}) AS {Rollup.Most} FROM {names.Of(rollup.Register)} AS t{join} GROUP BY {by} ORDER BY {by}";
        yield return $"CREATE INDEX ix_{rollup.Name} ON {rollup.Name} ({string.Join(", ", keys.Select(key => key[2..]))})";
    }
}
