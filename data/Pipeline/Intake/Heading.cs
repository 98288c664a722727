using Disclosure.Model.Issues;
using Disclosure.Pipeline.Layouts;
using Disclosure.Pipeline.Reading;

namespace Disclosure.Pipeline.Intake;

/// <summary>The heading of a table, matched against the columns of a layout.</summary>
internal sealed class Heading
{
    private readonly Dictionary<string, int> byName = new(StringComparer.Ordinal);

    private Heading(IReadOnlyList<string> names) => Names = names;

    /// <summary>As they stand in the file.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <param name="name">Of a column of the layout.</param>
    /// <returns>Null when the file lacks the column.</returns>
    public int? IndexOf(string name) => byName.TryGetValue(name, out var index) ? index : null;

    /// <summary>Reads the heading row; all its faults are reported at once.</summary>
    /// <returns>Null when the table cannot be read.</returns>
    public static Heading? Read(Records records, string file, Layout layout, Action<Issue> report)
    {
        if (layout.Format.Columns is { } given)
        {
            var byPosition = new Heading(given);
            return byPosition.Match(layout, (fault, _) => report(fault.At(new(file, 1)))) ? byPosition : null;
        }

        do
        {
            if (records.NextRow()) continue;
            report(new Fault(IssueCodes.NoHeading, null).At(records.PlaceOf(file)));
            return null;
        }
        while (records.Blank);

        if (records.Merged.Any(range => range.From <= records.Line + 1 && range.To >= records.Line))
        {
            report(new Fault(IssueCodes.MergedHeading, null).At(records.PlaceOf(file, 0)));
            return null;
        }

        var heading = new Heading([.. records.Cells.Take(records.Width).Select(cell => cell.Trim().TrimStart('\uFEFF'))]);
        return heading.Match(layout, (fault, column) => report(fault.At(records.PlaceOf(file, column)))) ? heading : null;
    }

    /// <summary>The share of a file's headings that a layout knows; 0 for a file that cannot be read.</summary>
    public static double Fit(string path, Layout layout)
    {
        try
        {
            using var records = RecordFile.Open(path, path, Inspection.Of(path, CancellationToken.None), layout.Format);
            if (!records.NextTable() || !records.NextRow()) return 0;
            var spellings = layout.Columns.SelectMany(column => column.Spellings).Select(Headings.Fold).ToHashSet(StringComparer.Ordinal);
            var names = records.Cells.Take(records.Width).Where(name => name.Trim().Length > 0).ToList();
            return names.Count == 0 ? 0 : (double)names.Count(name => spellings.Contains(Headings.Fold(name))) / names.Count;
        }
        catch (UnreadableException)
        {
            return 0;
        }
    }

    /// <summary>A column that nobody knows, or that stands twice, refuses the file; its rows are still read, so that their faults are told at once.</summary>
    /// <returns>False when a column is missing, without which no row makes sense.</returns>
    private bool Match(Layout layout, Action<Fault, int?> report)
    {
        var complete = true;
        void Miss(Fault fault)
        {
            complete = false;
            report(fault, null);
        }

        var spellings = new Dictionary<string, SourceColumn>(StringComparer.Ordinal);
        foreach (var (spelling, column) in layout.Columns.SelectMany(column => column.Spellings.Select(spelling => (spelling, column))))
            spellings.TryAdd(Headings.Fold(spelling), column);
        for (var i = 0; i < Names.Count; i++)
        {
            var name = Names[i];
            if (name.Length == 0) continue;
            if (!spellings.TryGetValue(Headings.Fold(name), out var column)) report(Unknown(name, layout), i);
            else if (!byName.TryAdd(column.Name, i)) report(new(IssueCodes.DuplicateHeading, name, ("position", new($"{byName[column.Name] + 1}", $"{byName[column.Name] + 1}"))), i);
        }

        foreach (var missing in layout.Columns.Where(column => column.Required && !byName.ContainsKey(column.Name)))
            Miss(new(IssueCodes.MissingHeading, null, ("expected", missing.Title)));
        if (layout.ExampleOfValue is { } example && !layout.Columns.Any(column => column.CarriesValue && byName.ContainsKey(column.Name)))
            Miss(new(IssueCodes.NoValueColumn, null, ("expected", new(example, example))));
        return complete;
    }

    private static Fault Unknown(string name, Layout layout) =>
        Headings.Nearest(name, layout.Columns.SelectMany(column => column.Spellings)) is { } near
            ? new(IssueCodes.MisspeltHeading, name, ("expected", new(near, near)))
            : new(IssueCodes.UnknownHeading, name);
}
