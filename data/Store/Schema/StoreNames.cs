using Disclosure.Model.Dictionary;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Disclosure.Store.Schema;

/// <summary>The tables' and columns' names, asked of EF's model.</summary>
public sealed class StoreNames(IModel model)
{
    /// <summary>The names of every SQLite store.</summary>
    public static StoreNames Sqlite { get; } = Read();

    public string Of(Table table) => Identifier(table).Name;

    public string Of(Table table, Field field) =>
        Entity(table).FindProperty(field.Property.Name)?.GetColumnName(Identifier(table)) ?? throw new ArgumentException($"{table} has no {field}", nameof(field));

    private IEntityType Entity(Table table) =>
        model.FindEntityType(table.RowType) ?? throw new ArgumentException($"{table} is not in the schema", nameof(table));

    private StoreObjectIdentifier Identifier(Table table) => StoreObjectIdentifier.Create(Entity(table), StoreObjectType.Table)!.Value;

    private static StoreNames Read()
    {
        using var context = Options.Sqlite(":memory:");
        return new(context.Model);
    }
}
