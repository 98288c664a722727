using System.Collections.Immutable;

namespace Disclosure.GraphQL.Planning.Statements;

/// <summary>Finished SQL: its text, its parameters in order, and the kinds of the columns that it answers.</summary>
public sealed class Statement
{
    public Statement(Sql sql, Dialect dialect, ImmutableArray<StorageKind> columns)
    {
        (Text, Parameters) = sql.Render(dialect);
        Columns = columns;
    }

    public string Text { get; }
    public ImmutableArray<Parameter> Parameters { get; }
    public ImmutableArray<StorageKind> Columns { get; }
}
