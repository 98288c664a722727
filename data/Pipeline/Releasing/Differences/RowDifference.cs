using Disclosure.Model.Registers;

namespace Disclosure.Pipeline.Releasing.Differences;

/// <summary>One value, or one whole row, that differs between two editions.</summary>
/// <param name="Field">Null for a whole row.</param>
/// <param name="Old">Canonical characters; null where absent, and for a whole row.</param>
internal sealed record ValueDifference(string? Field, ChangeKind Kind, string? Old, string? New);

/// <summary>A row that differs.</summary>
/// <param name="Register">Slug.</param>
/// <param name="Key">The key's characters, parts joined by <c>/</c>.</param>
/// <param name="Values">Empty where only the origin of the row moved, such as its line in a source file.</param>
internal sealed record RowDifference(string Register, string Key, RowCells? Old, RowCells? New, IReadOnlyList<ValueDifference> Values)
{
    public ChangeKind? WholeRow => Old is null ? ChangeKind.Added : New is null ? ChangeKind.Withdrawn : null;
}

/// <summary>The cells of a row by field.</summary>
internal sealed record RowCells(IReadOnlyDictionary<string, int> Columns, string?[] Cells)
{
    /// <returns>Null where absent or where the register has no such field.</returns>
    public string? this[string field] => Columns.TryGetValue(field, out var column) && Cells[column] is { Length: > 0 } cell ? cell : null;
}
