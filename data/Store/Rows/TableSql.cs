using Disclosure.Model.Dictionary;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Disclosure.Store.Rows;

/// <summary>The statements of one table, from the names in EF's model.</summary>
internal sealed class TableSql
{
    private readonly string table;
    private readonly string[] columns;
    private readonly string[] key;

    public TableSql(IModel model, Table register)
    {
        var entity = model.FindEntityType(register.RowType) ?? throw new ArgumentException($"{register} is not in the schema", nameof(register));
        var store = StoreObjectIdentifier.Create(entity, StoreObjectType.Table)!.Value;
        table = Quote(store.Name);
        columns = [.. register.Columns.Select(ColumnOf)];
        key = [.. register.KeyColumns.Select(ColumnOf)];

        string ColumnOf(Field field) => Quote(entity.FindProperty(field.Property.Name)!.GetColumnName(store)!);
    }

    public string Insert => $"INSERT INTO {table} ({string.Join(", ", columns)}) VALUES ({string.Join(", ", columns.Select((_, i) => $"?{i + 1}"))})";

    public string Upsert => $"{Insert} ON CONFLICT ({string.Join(", ", key)}) DO UPDATE SET {string.Join(", ", columns.Except(key).Select(name => $"{name} = excluded.{name}"))}";

    public string Delete => $"DELETE FROM {table} WHERE {ByKey}";

    public string Clear => $"DELETE FROM {table}";

    public string Select => $"SELECT {string.Join(", ", columns)} FROM {table}";

    public string SelectInKeyOrder => $"{Select} ORDER BY {string.Join(", ", key)}";

    public string Find => $"{Select} WHERE {ByKey}";

    public string Count => $"SELECT count(*) FROM {table}";

    /// <param name="orderBy">Fields of the register; its key follows.</param>
    public string SelectOrdered(Table register, IEnumerable<Field> orderBy) =>
        $"{Select} ORDER BY {string.Join(", ", orderBy.Concat(register.KeyColumns).Select(field => columns[IndexOf(register, field)]))}";

    private string ByKey => string.Join(" AND ", key.Select((name, i) => $"{name} = ?{i + 1}"));

    private static int IndexOf(Table register, Field field) => register.Columns.Index().First(pair => pair.Item == field).Index;

    private static string Quote(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
