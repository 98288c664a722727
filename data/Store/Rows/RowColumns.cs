using Disclosure.Model.Dictionary;
using SQLitePCL;

namespace Disclosure.Store.Rows;

/// <summary>The fields of a register as columns of statements.</summary>
internal sealed class RowColumns<TRow>(Table<TRow> table)
    where TRow : class
{
    private readonly Column<TRow>[] columns = [.. table.Fields.Select(Column<TRow>.Of)];
    private readonly Column<TRow>[] key = [.. table.Key.Select(Column<TRow>.Of)];

    public void Bind(Statement statement, TRow row) => Bind(statement.Handle, columns, row);

    public void BindKey(Statement statement, TRow row) => Bind(statement.Handle, key, row);

    public TRow Load(Statement statement)
    {
        var row = Table<TRow>.NewRow();
        for (var i = 0; i < columns.Length; i++) columns[i].Load(statement.Handle, i, row);
        return row;
    }

    private static void Bind(sqlite3_stmt statement, Column<TRow>[] columns, TRow row)
    {
        for (var i = 0; i < columns.Length; i++) columns[i].Bind(statement, i + 1, row);
    }
}
