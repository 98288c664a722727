using System.Collections.Immutable;

namespace Disclosure.GraphQL.Planning.Statements;

/// <summary>Finished SQL: its text, its parameters in order, and the kinds of the columns that it answers.</summary>
public sealed class Statement
{
    /// <param name="keys">Lists of which each run takes one item, see <see cref="Keys"/>.</param>
    public Statement(Sql sql, Dialect dialect, ImmutableArray<StorageKind> columns, ImmutableArray<Parameter> keys = default)
    {
        (Text, Parameters) = sql.Render(dialect);
        Columns = columns;
        var parameters = Parameters;
        Keys = keys.IsDefault ? [] : [.. keys.Select(key => parameters.IndexOf(key))];
    }

    public string Text { get; }
    public ImmutableArray<Parameter> Parameters { get; }
    public ImmutableArray<StorageKind> Columns { get; }

    /// <summary>
    /// The places of the parameters that are lists side by side: the statement is stepped through once for each of their items, and the item's
    /// place goes before what it answers, as the first column. Empty where the statement takes the lists whole.
    /// </summary>
    public ImmutableArray<int> Keys { get; }
}
