using Disclosure.Model.Checks;
using Disclosure.Model.Codecs;
using Disclosure.Model.Dictionary;
using Disclosure.Model.Issues;
using Disclosure.Model.Registers;
using Disclosure.Pipeline.Layouts;

namespace Disclosure.Pipeline.Intake;

/// <summary>Figures: of a wide table one for each value column, of a narrow one a row each.</summary>
internal sealed class FigureTarget : Target
{
    private static readonly string[] Own = ["enterprise_id", "value", "unit"];

    private readonly SubjectReader subject;
    private readonly (Field<Figure> Field, BoundCell Cell)[] common;
    private readonly FigureColumn[] columns;
    private readonly FigureHistory history;
    private readonly List<(Figure Figure, Figure? Before)> pending = [];

    public FigureTarget(Block block, Heading heading, FileContext file)
        : base(block, heading)
    {
        subject = new(block.Fields, heading, file.Layout);
        history = new(file);
        common = [.. Bind(Figures.Table, block.Fields, heading, file.Layout).Where(pair => pair.Cell.Present && !Own.Contains(pair.Field.Name))];
        columns = block.Values.Count > 0
            ? [.. block.Values.Select(value => new FigureColumn(value, heading, file)).Where(column => column.Present)]
            : [new FigureColumn(block.Fields, heading, file)];
    }

    public override void Read(RowContext row)
    {
        pending.Clear();
        var faults = row.Faults.Count;
        var template = Table<Figure>.NewRow();
        foreach (var (field, cell) in common)
        {
            if (!cell.TryRead(row, out var text) || (text is null && field.Name == "provisional")) continue;
            if (field.Read(text, template) is { } fault) row.Report(fault, cell);
            else if (field.Name == "period" && template.Period.FirstDay > row.File.ReceivedOn) row.Report(NotBegun(template.Period, row.File.ReceivedOn), cell);
        }

        if (!subject.TryRead(row, out var enterprise) || row.Faults.Count > faults)
        {
            foreach (var column in columns) column.Examine(row);
            return;
        }

        if (enterprise is null && template.ParkCode is null)
        {
            if (row.Faults.Count == 0) row.Report(new(IssueCodes.NoSubject, null));
            return;
        }

        if (enterprise is null && row.File.References.Check(Parks.Table, template.ParkCode!) is { } unknown)
        {
            row.Report(unknown, common.First(pair => pair.Field.Name == "park_code").Cell);
            return;
        }

        template = template with
        {
            EnterpriseId = enterprise?.Id,
            ParkCode = enterprise is null ? template.ParkCode : enterprise.ParkCode,
            Year = template.Period.Year,
            Sample = row.File.Sample,
            SourceId = row.File.SourceId,
            SourceLine = row.Records.Line,
        };
        foreach (var column in columns) Read(row, column, template);
        Compare(row);
    }

    public override void Write(RowContext row)
    {
        foreach (var (figure, before) in pending) history.Write(row.File.Transaction, figure, before);
    }

    private void Read(RowContext row, FigureColumn column, Figure template)
    {
        if (column.Read(row, template) is not { } figure) return;
        if (!history.TryPlace(figure, out var before, out var repeated))
        {
            row.Report(new(IssueCodes.DuplicateKey, $"{figure.IndicatorCode} {figure.Period}", ("line", new($"{repeated}", $"{repeated}"))), column.Cell);
            return;
        }

        if (figure.Value is { } value && history.YearBefore(figure)?.Value is { } last
            && FigureChecks.Change(row.File.Vocabulary.Indicators[figure.IndicatorCode], value, last) is { } change)
            row.Report(change, column.Cell);
        pending.Add((figure, before));
    }

    private static Fault NotBegun(Period period, DateOnly received) =>
        new(IssueCodes.PeriodNotBegun, period.ToString(), ("expected", new Text(Codecs.Date.Write(received), Codecs.Date.Write(received))));

    /// <summary>Parts against their wholes, in this row or in what is there already.</summary>
    private void Compare(RowContext row)
    {
        if (pending.Count == 0) return;
        foreach (var (part, whole) in FigureChecks.Parts)
        {
            if (!pending.Exists(pair => pair.Figure.IndicatorCode == part || pair.Figure.IndicatorCode == whole)) continue;
            if (ValueOf(part) is { } less && ValueOf(whole) is { } more && FigureChecks.PartOf(less, more, row.File.Vocabulary.Indicators[whole]) is { } fault)
                row.Report(fault, Array.Find(columns, column => column.Indicator == part)?.Cell ?? columns[0].Cell);
        }
    }

    private decimal? ValueOf(string indicator) =>
        pending.Find(pair => pair.Figure.IndicatorCode == indicator).Figure is { } here ? here.Value
        : history.Find(Figure.IdOf(pending[0].Figure.EnterpriseId, pending[0].Figure.ParkCode, indicator, null, pending[0].Figure.Period))?.Value;
}
