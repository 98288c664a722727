using Disclosure.Model.Dictionary;
using Disclosure.Model.Issues;
using Disclosure.Model.Knowledge;
using Disclosure.Pipeline.Layouts;

namespace Disclosure.Pipeline.Intake;

/// <summary>Rows of an exported register as they were published: nothing is assigned, converted, merged or joined.</summary>
internal sealed class ExportedTarget<TRow> : Target
    where TRow : class
{
    private readonly Table<TRow> register;
    private readonly (Field<TRow> Field, BoundCell Cell, Table? Refers)[] cells;
    private readonly Dictionary<string, int> seen = new(StringComparer.Ordinal);
    private readonly List<(string Key, Place Place)> ownRegister = [];
    private readonly FileContext file;
    private TRow? pending;

    public ExportedTarget(Block block, Heading heading, FileContext file)
        : base(block, heading)
    {
        this.file = file;
        register = (Table<TRow>)block.Register;
        cells = [.. Bind(register, block.Fields, heading, file.Layout).Select(pair => (pair.Field, pair.Cell, pair.Field.Refers?.Invoke()))];
    }

    public override void Read(RowContext row)
    {
        pending = null;
        var read = Table<TRow>.NewRow();
        foreach (var (field, cell, refers) in cells)
        {
            if (!cell.TryRead(row, out var text)) continue;
            if (field.Read(text, read) is { } fault) row.Report(fault, cell);
            else if (text is not null && refers == register) ownRegister.Add((text, row.Records.PlaceOf(file.Name, cell.Column, cell.Heading)));
            else if (text is not null && refers is not null && file.References.Check(refers, text) is { } unknown) row.Report(unknown, cell);
        }

        if (row.Faults.Count > 0) return;
        foreach (var rule in register.Rules)
        {
            if (rule.Check(register, read, file.References.Find) is not { Code.Severity: Severity.Error } broken) continue;
            row.Report(broken, CellOf(rule.Property));
            return;
        }

        if (read is Report report && file.ReportFiles?.Check(report) is var (unlike, property)) row.Report(unlike, CellOf(property));
        else if (!seen.TryAdd(register.KeyOf(read), row.Records.Line))
            row.Report(new(IssueCodes.DuplicateKey, register.KeyOf(read), ("line", Line(seen[register.KeyOf(read)]))), CellOf(register.KeyedBy[0]));
        else pending = read;
    }

    public override void Write(RowContext row)
    {
        if (pending is null) return;
        file.Transaction.Upsert(register, pending);
        pending = null;
    }

    /// <summary>A row may name a later one of its own register.</summary>
    public override IEnumerable<Issue> Finish() =>
        ownRegister.Where(reference => !seen.ContainsKey(reference.Key))
            .Select(reference => new Fault(IssueCodes.UnknownReference, reference.Key, ("register", register.Title)).At(reference.Place));

    private static Text Line(int line) => new($"{line}", $"{line}");

    private BoundCell CellOf(string property) => cells.First(cell => cell.Field.Property.Name == property).Cell;
}
