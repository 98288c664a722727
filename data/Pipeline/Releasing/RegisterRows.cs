using Disclosure.Model.Dictionary;
using Disclosure.Store.Working;

namespace Disclosure.Pipeline.Releasing;

/// <summary>A register's rows on their way between stores and files, whatever their type. Everything streams.</summary>
internal abstract class RegisterRows
{
    public static RegisterRows Of(Table table) => (RegisterRows)Activator.CreateInstance(typeof(RegisterRows<>).MakeGenericType(table.RowType), table)!;

    /// <summary>Canonical characters in the order of the fields and of the key; null where absent.</summary>
    public abstract IEnumerable<string?[]> Cells(StoreFile store);

    public abstract void Copy(StoreFile from, StoreTransaction to, CancellationToken cancellation);

    /// <summary>Takes over rows of an earlier release. Fields that it did not have stay absent; those that are no more are left out.</summary>
    /// <exception cref="InvalidDataException">A cell is none that this version reads, or a required field is absent.</exception>
    public abstract void Insert(IReadOnlyList<string> heading, IEnumerable<string[]> rows, StoreTransaction to, CancellationToken cancellation);
}

internal sealed class RegisterRows<TRow>(Table<TRow> table) : RegisterRows
    where TRow : class
{
    public override IEnumerable<string?[]> Cells(StoreFile store) => store.Cells(table);

    public override void Copy(StoreFile from, StoreTransaction to, CancellationToken cancellation)
    {
        foreach (var row in from.Read(table))
        {
            cancellation.ThrowIfCancellationRequested();
            to.Insert(table, row);
        }
    }

    public override void Insert(IReadOnlyList<string> heading, IEnumerable<string[]> rows, StoreTransaction to, CancellationToken cancellation)
    {
        foreach (var row in Read(heading, rows))
        {
            cancellation.ThrowIfCancellationRequested();
            to.Insert(table, row);
        }
    }

    /// <inheritdoc cref="Insert"/>
    public IEnumerable<TRow> Read(IReadOnlyList<string> heading, IEnumerable<string[]> rows)
    {
        var columns = heading.Select(name => table.Fields.FirstOrDefault(field => field.Name == name)).ToArray();
        var missing = table.Fields.Where(field => field.Required && !columns.Contains(field)).ToArray();
        foreach (var cells in rows)
        {
            if (missing is [var field, ..]) throw new InvalidDataException($"{table}: the earlier release has no {field}");
            yield return Row(cells, columns);
        }
    }

    private TRow Row(string[] cells, Field<TRow>?[] columns)
    {
        var row = Table<TRow>.NewRow();
        for (var i = 0; i < columns.Length; i++)
        {
            if (columns[i]?.Read(cells[i], row) is { } fault)
                throw new InvalidDataException($"{table}: {columns[i]}: {fault.Code.Message.En.Replace("{found}", fault.Found, StringComparison.Ordinal)}");
        }

        return row;
    }
}
