using Disclosure.Model.Dictionary;
using Disclosure.Store.Schema;
using Disclosure.Store.Searching;

namespace Disclosure.Store.Rows;

/// <summary>The statements of one register.</summary>
internal sealed class TableSql
{
    private readonly string table;
    private readonly Dictionary<Field, string> columns;
    private readonly string[] key;
    private readonly string[] ownRows;

    public TableSql(Table register)
    {
        table = Quote(StoreNames.Sqlite.Of(register));
        columns = register.Columns.ToDictionary(field => field, field => Quote(StoreNames.Sqlite.Of(register, field)));
        key = [.. register.KeyColumns.Select(field => columns[field])];
        ownRows = [.. register.Columns.Where(field => !field.Required && field.Refers?.Invoke() == register).Select(field => columns[field])];
    }

    public string Insert => $"{InsertInto} VALUES ({string.Join(", ", columns.Values.Select((_, i) => $"?{i + 1}"))})";

    public string Upsert => $"{Insert} ON CONFLICT ({string.Join(", ", key)}) DO UPDATE SET {string.Join(", ", columns.Values.Except(key).Select(name => $"{name} = excluded.{name}"))}";

    public string Delete => $"DELETE FROM {table} WHERE {ByKey}";

    /// <summary>A row that another of its own register names cannot go before that one, so that they are let go of each other first.</summary>
    public string Clear => $"{(ownRows.Length > 0 ? $"UPDATE {table} SET {string.Join(", ", ownRows.Select(name => $"{name} = NULL"))}; " : "")}{DeleteAll}";

    public string Find => $"{Select} WHERE {ByKey}";

    public string Count => $"SELECT count(*) FROM {table}";

    public string AddSearchColumn => $"ALTER TABLE {table} ADD COLUMN {Quote(SearchText.Column)} TEXT";

    /// <summary>Each searchable field's words in the searched form, a line each, so that nothing is found across two fields.</summary>
    /// <param name="normalise">The SQL function that gives a text that form.</param>
    public string FillSearchColumn(string normalise) =>
        $"UPDATE {table} SET {Quote(SearchText.Column)} = concat_ws(char(10), {string.Join(", ", columns.Where(pair => pair.Key.Searchable).Select(pair => $"{normalise}({pair.Value})"))})";

    /// <summary>Puts the rows into the order of a column and then of the key.</summary>
    public string Cluster(Field by) => $"CREATE TABLE temp.sorted AS {SelectOrdered([by])}; {DeleteAll}; {InsertInto} SELECT {Columns} FROM temp.sorted; DROP TABLE temp.sorted";

    private string DeleteAll => $"DELETE FROM {table}";

    private string Columns => string.Join(", ", columns.Values);

    private string InsertInto => $"INSERT INTO {table} ({Columns})";

    private string Select => $"SELECT {Columns} FROM {table}";

    private string ByKey => string.Join(" AND ", key.Select((name, i) => $"{name} = ?{i + 1}"));

    /// <param name="orderBy">Fields of the register; its key follows.</param>
    public string SelectOrdered(IEnumerable<Field> orderBy) =>
        $"{Select} ORDER BY {string.Join(", ", orderBy.Select(field => columns[field]).Concat(key).Distinct())}";

    private static string Quote(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
