using Disclosure.Model.Checks;
using Disclosure.Model.Codecs;
using Disclosure.Model.Issues;
using Disclosure.Pipeline.Layouts;
using Disclosure.Pipeline.Reading;

namespace Disclosure.Pipeline.Intake;

/// <summary>Takes the rows of one file into a transaction. Nothing is decided here: the findings say whether the transaction may be kept.</summary>
internal sealed class FileIntake(FileContext file, Findings findings, IProgress<IntakeProgress>? progress, CancellationToken cancellation)
{
    private const int RowsPerReport = 2_000;

    private long? lines;

    /// <summary>Rows read, headings and left-out rows not counted.</summary>
    public int Rows { get; private set; }

    public void Take(string path, Inspection inspection)
    {
        try
        {
            lines = inspection.IsZip ? null : inspection.Lines;
            using var records = RecordFile.Open(path, file.Name, inspection, file.Layout.Format);
            var sheets = new HashSet<string>(StringComparer.Ordinal);
            while (records.NextTable())
            {
                if (records.Sheet is { } sheet) sheets.Add(sheet);
                if (Heading.Read(records, file.Name, file.Layout, findings.Add) is { } heading) Take(records, heading);
            }

            foreach (var missing in (records is XlsxRecords ? file.Layout.Format.Sheets ?? [] : []).Where(name => !sheets.Contains(name)))
                findings.Add(new Fault(IssueCodes.MissingSheet, missing).At(new(file.Name)));
            if (Rows == 0 && !file.Layout.MayBeEmpty && !findings.Refused) findings.Add(new Fault(IssueCodes.NoRows, null).At(new(file.Name)));
        }
        catch (UnreadableException error)
        {
            findings.Add(error.Fault.At(new(file.Name, error.Line)));
        }
    }

    private void Take(Records records, Heading heading)
    {
        var row = new RowContext(file, records);
        var targets = file.Layout.Blocks.Select(block => Target.Of(block, heading, file)).ToArray();
        var skip = file.Layout.Skip.Select(condition => new BoundCondition(condition, heading)).ToArray();
        var sums = file.Layout.Sums.Select(sum => new BoundSum(sum, heading, file.Layout.Format)).ToArray();
        var first = true;
        while (records.NextRow())
        {
            if (records.Blank) continue;
            var notes = first && records.Cells[0].StartsWith('#');
            first = false;
            if (notes || Array.Exists(skip, condition => condition.Holds(records))) continue;
            if (++Rows % RowsPerReport == 0)
            {
                cancellation.ThrowIfCancellationRequested();
                progress?.Report(new(file.Name, lines is null ? Rows : records.Line, lines));
            }

            row.Begin();
            Read(row, heading, targets, sums);
            if (Settle(row)) Write(row, targets);
        }

        foreach (var issue in targets.SelectMany(target => target.Finish())) findings.Add(issue);
    }

    private void Read(RowContext row, Heading heading, Target[] targets, BoundSum[] sums)
    {
        if (row.Records.RowFault is { } broken) row.Report(broken);
        if (Ragged(row.Records, heading) is { } ragged)
        {
            row.Report(ragged);
            return;
        }

        if (file.Layout.Matches is { } matches)
            row.Match = matches.Rows.GetValueOrDefault(MatchTable.KeyOf(matches.On.Select(column => heading.IndexOf(column) is { } index && index < row.Records.Width ? row.Records.Cells[index] : "")));
        foreach (var target in targets)
        {
            if (target.Wants(row)) target.Read(row);
        }

        foreach (var sum in sums) sum.Check(row);
    }

    /// <summary>A text row has as many cells as the heading; blank cells at the end are taken, and a sheet leaves them out.</summary>
    private static Fault? Ragged(Records records, Heading heading)
    {
        var width = heading.Names.Count;
        var short1 = records.Sheet is null && records.Width < width;
        var beyond = false;
        for (var i = 0; i < records.Width; i++) beyond |= (i >= width || heading.Names[i].Length == 0) && !string.IsNullOrWhiteSpace(records.Cells[i]);
        return short1 || beyond ? new(IssueCodes.Ragged, $"{records.Width}", ("expected", new($"{width}", $"{width}"))) : null;
    }

    /// <returns>Whether the row may be written.</returns>
    private bool Settle(RowContext row)
    {
        if (row.Faults.Count == 0) return true;
        var layout = file.Layout;
        var errors = row.Faults.Where(found => found.Fault.Code.Severity is Severity.Error && !layout.Accepted.Contains(found.Fault.Code.Code)).ToList();
        var excluded = errors.Count > 0 && errors.TrueForAll(found => layout.Tolerated.Contains(found.Fault.Code.Code));
        foreach (var (fault, column, heading) in row.Faults)
        {
            var issue = fault.At(row.Records.PlaceOf(file.Name, column, heading), excluded);
            findings.Add(layout.Accepted.Contains(issue.Code) ? issue with { Severity = Severity.Warning } : issue);
        }

        if (excluded) findings.ExcludeRow();
        return errors.Count == 0;
    }

    private static void Write(RowContext row, Target[] targets)
    {
        foreach (var target in targets)
        {
            if (target.Wants(row)) target.Write(row);
        }
    }

    /// <summary>A total that the file prints, bound to its columns.</summary>
    private sealed class BoundSum(SumRule rule, Heading heading, FileFormat format)
    {
        private readonly BoundCell total = new(Cell.Of(rule.Total), Codecs.Number, heading, format);
        private readonly BoundCell[] parts = [.. rule.Parts.Select(part => new BoundCell(Cell.Of(part), Codecs.Number, heading, format))];

        public void Check(RowContext row)
        {
            if (NumberOf(row, total) is not { } printed) return;
            var sum = 0m;
            foreach (var part in parts) sum += NumberOf(row, part) ?? 0;
            if (FigureChecks.Sum(printed, sum, rule.Within) is { } fault) row.Report(fault, total);
        }

        private static decimal? NumberOf(RowContext row, BoundCell cell) =>
            cell.TryRead(row, out var text) && text is not null && Codecs.Number.Read(text, out var value) is null ? value : null;
    }
}
