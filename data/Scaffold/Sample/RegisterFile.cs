using Disclosure.Model.Dictionary;
using Disclosure.Scaffold.Sample.Files;

namespace Disclosure.Scaffold.Sample;

/// <summary>One register's rows as one file of a delivery, named like the register.</summary>
internal static class RegisterFile
{
    public static Delivered Csv<TRow>(Table<TRow> table, IEnumerable<TRow> rows)
        where TRow : class => new($"{table.Slug}.csv", "register", table.Slug, Files.Csv.Write(RegisterGrid.Of(table, rows), FileFormat.Csv));

    /// <summary>A workbook, filled in by hand with labels.</summary>
    public static Delivered Xlsx<TRow>(Table<TRow> table, IEnumerable<TRow> rows)
        where TRow : class => new($"{table.Slug}.xlsx", "register", table.Slug, Workbook.Write(RegisterGrid.Of(table, rows, labels: true), table.Title.Zh));
}
