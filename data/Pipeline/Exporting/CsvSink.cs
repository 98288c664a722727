using System.Text;

namespace Disclosure.Pipeline.Exporting;

/// <summary>Our CSV, or the same for Excel: with a byte-order mark, and no cell that a spreadsheet would take for a formula.</summary>
internal sealed class CsvSink : RowSink
{
    private readonly Utf8Csv csv;
    private readonly bool[]? guarded;

    /// <param name="forExcel">Cells of text that begin like a formula get an apostrophe, so that a name handed in by a stranger is shown and never run.</param>
    public CsvSink(Stream file, Dataset dataset, bool forExcel)
    {
        csv = new(file);
        if (forExcel)
        {
            csv.WriteRaw(Encoding.UTF8.Preamble);
            guarded = [.. dataset.Columns.Select(column => !column.IsNumeric)];
        }

        foreach (var column in dataset.Columns) csv.WriteCell(column.Name);
        csv.EndRow();
    }

    public override void Write(ReadOnlySpan<string?> row)
    {
        for (var i = 0; i < row.Length; i++)
        {
            var cell = row[i];
            if (guarded is not null && guarded[i] && IsFormula(cell)) csv.WriteCell($"'{cell}");
            else csv.WriteCell(cell);
        }

        csv.EndRow();
    }

    public override void Dispose() => csv.Flush();

    private static bool IsFormula(string? cell) =>
        cell is ['=' or '+' or '-' or '@' or '\t' or '\r', _, ..] && !decimal.TryParse(cell, System.Globalization.CultureInfo.InvariantCulture, out _);
}
