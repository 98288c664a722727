using System.Globalization;
using System.Text;
using Disclosure.Model.Codecs;
using Disclosure.Model.Issues;
using Disclosure.Pipeline.Layouts;
using Disclosure.Pipeline.Reading;

namespace Disclosure.Pipeline.Intake;

/// <summary>A cell of a layout, bound to the columns of a file: gives the characters that a field is to read.</summary>
internal sealed class BoundCell
{
    private readonly Cell cell;
    private readonly FileFormat format;
    private readonly int[] columns;
    private readonly bool number;
    private readonly bool date;
    private readonly bool plain;
    private readonly bool marked;
    private readonly BoundCondition? when;

    /// <param name="codec">What will read the characters: numbers and dates are brought into their canonical form first.</param>
    public BoundCell(Cell cell, Codec codec, Heading heading, FileFormat format)
    {
        this.cell = cell;
        this.format = format;
        columns = [.. cell.Columns.Select(heading.IndexOf).OfType<int>()];
        number = codec.ValueType == typeof(decimal) || codec.ValueType == typeof(int);
        marked = format.DecimalMark != '.' || format.GroupMark is not null;
        date = codec.ValueType == typeof(DateOnly) && format.Dates.Count > 0;
        plain = columns.Length == 1 && cell is { Strip.Count: 0, Lookup: null, Take: null, Add: 0, PadLeft: 0, Prefix: "", When: null };
        when = cell.When is null ? null : new(cell.When, heading);
        Column = columns is [var first, ..] ? first : null;
        Heading = Column is { } column ? heading.Names[column] : cell.Match;
    }

    /// <summary>Place of the first column; null for constants and columns that the file lacks.</summary>
    public int? Column { get; }

    public string? Heading { get; }

    /// <summary>Whether any row can have characters here.</summary>
    public bool Present => Column is not null || cell.Constant is not null || cell.Match is not null;

    /// <param name="text">Null when absent.</param>
    /// <returns>False after a fault, which is reported.</returns>
    public bool TryRead(RowContext row, out string? text)
    {
        text = null;
        if (when is not null && !when.Holds(row.Records)) return true;
        text = cell.Constant ?? (cell.Match is { } match ? Matched(row, match) : Joined(row.Records));
        if (text is null) return true;
        if (text.Contains('\uFFFD', StringComparison.Ordinal)) return Fault(row, new(IssueCodes.BadCharacters, text));
        if (!plain && !Shape(row, ref text)) return false;
        if (text is null) return true;
        if (number && marked && !Number(row, ref text)) return false;
        if (number && format.Digits is { } digits) text = Rounded(text!, digits);
        if (date) text = Date(text!);
        return true;
    }

    private string? Joined(Records records)
    {
        if (columns.Length == 1) return Cell(records, columns[0]);
        StringBuilder? joined = null;
        foreach (var column in columns)
        {
            if (Cell(records, column) is not { } part) continue;
            if (joined is null) joined = new(part);
            else joined.Append(cell.Join).Append(part);
        }

        return joined?.ToString();
    }

    private string? Cell(Records records, int column)
    {
        if (column >= records.Width) return null;
        var text = records.Cells[column].Trim();
        return text.Length == 0 || format.Missing.Contains(text) ? null : text;
    }

    private static string? Matched(RowContext row, string column) =>
        row.Match?.GetValueOrDefault(column)?.Trim() is { Length: > 0 } text ? text : null;

    private bool Shape(RowContext row, ref string? text)
    {
        foreach (var word in cell.Strip)
        {
            if (text!.EndsWith(word, StringComparison.Ordinal)) text = text[..^word.Length].TrimEnd();
        }

        if (cell.Lookup is not null && !cell.Lookup.TryGetValue(text!, out text)) return Fault(row, new(IssueCodes.NotInLookup, text ?? Joined(row.Records)));
        if (string.IsNullOrEmpty(text))
        {
            text = null;
            return true;
        }

        if (cell.Take is { } length && text.Length > length) text = text[..Math.Max(length, 0)];
        if (cell.Add != 0)
        {
            if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var whole)) return Fault(row, new(IssueCodes.NotAnInteger, text));
            text = (whole + cell.Add).ToString(CultureInfo.InvariantCulture);
        }

        text = cell.Prefix + text.PadLeft(cell.PadLeft, '0');
        return true;
    }

    /// <summary>Grouping is only taken off where it stands right: 1.5 under a decimal comma is a fault, not fifteen.</summary>
    private bool Number(RowContext row, ref string? text)
    {
        if (format.GroupMark is { } mark && text!.Contains(mark, StringComparison.Ordinal))
        {
            var whole = text.Split(format.DecimalMark)[0].TrimStart('-', '+').Split(mark);
            if (whole[0].Length is 0 or > 3 || whole.Skip(1).Any(group => group.Length != 3)) return Fault(row, new(IssueCodes.NotANumber, text));
            text = text.Replace(mark.ToString(), "", StringComparison.Ordinal);
        }

        if (format.DecimalMark == '.') return true;
        if (text!.Contains('.', StringComparison.Ordinal)) return Fault(row, new(IssueCodes.NotANumber, text));
        text = text.Replace(format.DecimalMark, '.');
        return true;
    }

    /// <summary>Only what is longer than wanted is touched.</summary>
    private static string Rounded(string text, int digits) =>
        text.Length > digits && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            ? Decimals.Write(SignificantDigits.Round(value, digits)) : text;

    private string Date(string text) =>
        DateOnly.TryParseExact(text, [.. format.Dates], CultureInfo.InvariantCulture, DateTimeStyles.None, out var value)
            ? value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : text;

    private bool Fault(RowContext row, Fault fault)
    {
        row.Report(fault, this);
        return false;
    }
}

/// <summary>A condition of a layout, bound to a column.</summary>
internal sealed class BoundCondition(Condition condition, Heading heading)
{
    private readonly int? column = heading.IndexOf(condition.Column);

    public bool Holds(Records records)
    {
        var text = column is { } index && index < records.Width ? records.Cells[index].Trim() : "";
        return condition switch
        {
            { OneOf: { } values } => values.Contains(text),
            { Empty: { } empty } => (text.Length == 0) == empty,
            { StartsWith: { } start } => text.StartsWith(start, StringComparison.Ordinal),
            _ => true,
        };
    }
}
