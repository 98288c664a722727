using Disclosure.Model.Dictionary;
using Disclosure.Store.Rows;
using Disclosure.Store.Schema;
using Microsoft.Data.Sqlite;

namespace Disclosure.Store.Working;

/// <summary>Writes that stay together or not at all, also when the process is killed.</summary>
public sealed class StoreTransaction : IDisposable
{
    private readonly StoreFile store;
    private readonly SqliteTransaction transaction;
    private readonly Dictionary<Table, Writer> writers = [];
    private readonly List<string> indexes = [];

    internal StoreTransaction(StoreFile store)
    {
        this.store = store;
        transaction = store.Connection.BeginTransaction();
    }

    /// <exception cref="StoreException">The key is there already, or a reference does not resolve.</exception>
    public void Insert<TRow>(Table<TRow> table, TRow row)
        where TRow : class => For(table).Insert(row);

    /// <summary>Inserts the row, or replaces the one with its key.</summary>
    /// <exception cref="StoreException">A reference does not resolve.</exception>
    public void Upsert<TRow>(Table<TRow> table, TRow row)
        where TRow : class => For(table).Upsert(row);

    public void Delete<TRow>(Table<TRow> table, TRow row)
        where TRow : class => For(table).Delete(row);

    /// <summary>The row with the key of <paramref name="likeness"/>; sees what this transaction wrote.</summary>
    public TRow? Find<TRow>(Table<TRow> table, TRow likeness)
        where TRow : class => For(table).Find(likeness);

    public void Clear(Table table) => store.Execute(new TableSql(table).Clear);

    /// <summary>Lets go of every index of these registers that guards nothing, and makes it again at the commit: sorted once, it costs less than a place for each row. Until then rows are found by their keys alone.</summary>
    public void WithoutIndexes(IEnumerable<Table> tables)
    {
        var wanted = tables.Select(StoreNames.Sqlite.Of).ToHashSet(StringComparer.Ordinal);
        var names = new List<string>();
        using (var known = new Statement(store.Connection.Handle!, "SELECT name, sql, tbl_name FROM sqlite_master WHERE type = 'index' AND sql LIKE 'CREATE INDEX %'"))
        {
            while (known.Step())
            {
                if (!wanted.Contains(known.Text(2))) continue;
                names.Add(known.Text(0));
                indexes.Add(known.Text(1));
            }
        }

        foreach (var name in names) store.Execute($"DROP INDEX \"{name}\"");
    }

    public void Commit()
    {
        Finish();
        foreach (var index in indexes) store.Execute(index);
        transaction.Commit();
    }

    public void Dispose()
    {
        Finish();
        transaction.Dispose();
    }

    private Writer<TRow> For<TRow>(Table<TRow> table)
        where TRow : class
    {
        if (writers.GetValueOrDefault(table) is Writer<TRow> known) return known;
        var writer = new Writer<TRow>(store, table);
        writers.Add(table, writer);
        return writer;
    }

    private void Finish()
    {
        foreach (var writer in writers.Values) writer.Dispose();
        writers.Clear();
    }

    private abstract class Writer : IDisposable
    {
        public abstract void Dispose();
    }

    private sealed class Writer<TRow>(StoreFile store, Table<TRow> table) : Writer
        where TRow : class
    {
        private readonly TableSql sql = new(table);
        private readonly RowColumns<TRow> columns = new(table);
        private Statement? insert;
        private Statement? upsert;
        private Statement? delete;
        private Statement? find;

        public void Insert(TRow row) => Write(insert ??= Prepare(sql.Insert), row);

        public void Upsert(TRow row) => Write(upsert ??= Prepare(sql.Upsert), row);

        public void Delete(TRow row)
        {
            columns.BindKey(delete ??= Prepare(sql.Delete), row);
            delete.Run();
        }

        public TRow? Find(TRow likeness)
        {
            columns.BindKey(find ??= Prepare(sql.Find), likeness);
            var row = find.Step() ? columns.Load(find) : null;
            find.Reset();
            return row;
        }

        public override void Dispose()
        {
            insert?.Dispose();
            upsert?.Dispose();
            delete?.Dispose();
            find?.Dispose();
        }

        private void Write(Statement statement, TRow row)
        {
            columns.Bind(statement, row);
            statement.Run();
        }

        private Statement Prepare(string text) => new(store.Connection.Handle!, text);
    }
}
