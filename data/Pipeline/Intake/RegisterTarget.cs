using Disclosure.Model.Dictionary;
using Disclosure.Model.Issues;
using Disclosure.Model.Knowledge;
using Disclosure.Model.Registers;
using Disclosure.Pipeline.Layouts;

namespace Disclosure.Pipeline.Intake;

/// <summary>Rows of any register but figures, field by field.</summary>
internal sealed class RegisterTarget<TRow> : Target
    where TRow : class
{
    private readonly Table<TRow> register;
    private readonly bool distinct;
    private readonly BoundCell? asOf;
    private readonly SubjectReader? subject;
    private readonly (Field<TRow> Field, BoundCell Cell)[] cells;
    private readonly Field<TRow, string>? sourceId;
    private readonly Field<TRow, int>? sourceLine;
    private readonly Field<TRow, bool>? sample;
    private readonly Field<TRow>? enterpriseId;
    private readonly Dictionary<string, (int Line, string? AsOf)> seen = new(StringComparer.Ordinal);
    private TRow? pending;

    public RegisterTarget(Block block, Heading heading, FileContext file)
        : base(block, heading)
    {
        register = (Table<TRow>)block.Register;
        distinct = block.Distinct;
        asOf = block.AsOf is null ? null : new(block.AsOf, Model.Codecs.Codecs.Line, heading, file.Layout.Format);
        if (RegisterLayout.PointsAtEnterprise(register))
        {
            subject = new(block.Fields, heading, file.Layout);
            enterpriseId = (Field<TRow>)register.Find("enterprise_id")!;
        }

        cells = [.. Bind(register, block.Fields, heading, file.Layout).Where(pair => pair.Field != enterpriseId)];
        sourceId = register.Find("source_id") as Field<TRow, string>;
        sourceLine = register.Find("source_line") as Field<TRow, int>;
        sample = register.Find("sample") as Field<TRow, bool>;
    }

    public override void Read(RowContext row)
    {
        pending = null;
        var faults = row.Faults.Count;
        var read = Table<TRow>.NewRow();
        foreach (var (field, cell) in cells)
        {
            if (!cell.TryRead(row, out var text)) continue;
            if (text is null && field.Codec.ValueType == typeof(bool)) continue;
            if (field.Read(text, read) is { } fault) row.Report(fault, cell);
            else if (text is not null && field.Refers?.Invoke() is { } target && Missing(row, target, field.Write(read)!) is { } unknown) row.Report(unknown, cell);
        }

        Origin(row, read);
        if (subject is not null && subject.TryRead(row, out var enterprise))
        {
            if (enterprise is not null) enterpriseId!.Set(read, enterprise.Id);
            else if (enterpriseId!.Required) row.Report(new(IssueCodes.NoSubject, null));
        }

        foreach (var rule in row.File.Plausibility)
        {
            if (row.Faults.Count == faults && rule.Check(register, read) is { } implausible) row.Report(implausible, cells.First(pair => pair.Field.Name == "value").Cell);
        }

        var sound = row.Faults.Count == faults;
        foreach (var rule in register.Rules)
        {
            if (!sound || rule.Check(register, read, row.File.References.Find) is not { } broken) continue;
            row.Report(broken, CellOf(rule.Property));
            sound = broken.Code.Severity is Severity.Warning;
        }

        if (sound && read is Report report && row.File.ReportFiles?.Check(report) is var (unlike, property))
        {
            row.Report(unlike, CellOf(property));
            sound = false;
        }

        if (sound) Join(row, read);
    }

    public override void Write(RowContext row)
    {
        if (pending is null) return;
        seen.TryAdd(register.KeyOf(pending), (row.Records.Line, null));
        row.File.Transaction.Upsert(register, pending);
        pending = null;
    }

    private static Fault? Missing(RowContext row, Table target, string key) => row.File.References.Check(target, key);

    private void Origin(RowContext row, TRow read)
    {
        sourceId?.Set(read, row.File.SourceId);
        sourceLine?.Set(read, row.Records.Line);
        sample?.Set(read, row.File.Sample);
    }

    /// <summary>Finds out whether the row is new, a repetition, or says more of one that is there.</summary>
    private void Join(RowContext row, TRow read)
    {
        if (RegisterRules.Identify(register, read) is { } nameless)
        {
            row.Report(nameless, cells[0].Cell);
            return;
        }

        if (RegisterRules.Check(read, row.File.References) is { } warning) row.Report(warning, cells[0].Cell);
        var key = register.KeyOf(read);
        var repeats = seen.TryGetValue(key, out var first);
        if (repeats && !distinct)
        {
            row.Report(new(IssueCodes.DuplicateKey, key, ("line", new($"{first.Line}", $"{first.Line}"))), KeyCell());
            return;
        }

        string? date = null;
        asOf?.TryRead(row, out date);
        var before = row.File.Transaction.Find(register, read);
        var older = repeats && string.CompareOrdinal(date, first.AsOf) < 0;
        pending = before is null ? read : older ? RegisterRules.Merge(register, read, before) : RegisterRules.Merge(register, before, read);
        if (!repeats || !older) seen[key] = (row.Records.Line, date);
        row.File.References.Hold(register, key, pending);
        if (pending is Enterprise described) row.Enterprise = described;
        if (before is not null && RegisterRules.Same(register, before, pending)) pending = null;
    }

    private BoundCell? CellOf(string property) => cells.FirstOrDefault(pair => pair.Field.Property.Name == property).Cell;

    private BoundCell KeyCell() => cells.FirstOrDefault(pair => register.Key.Contains(pair.Field)).Cell ?? cells[0].Cell;
}
