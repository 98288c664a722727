using Disclosure.Pipeline.Releasing.Differences;

namespace Disclosure.Pipeline.Releasing.Reasons;

/// <summary>
/// One entry of <c>corrections.yml</c>. It changes nothing itself: it gives the reason for what changed in the sources.
/// It speaks of one value or row (<see cref="Key"/>), or of all values that another file than before now gives (<see cref="Source"/>): a return that
/// restates an earlier one, a newer list, a newer method of calculation.
/// </summary>
/// <param name="Line">Of the entry, in the file.</param>
/// <param name="Register">Slug.</param>
/// <param name="Field">Null where a whole row was withdrawn.</param>
/// <param name="Expect">The published value that the correction replaces; null where <paramref name="Field"/> is.</param>
/// <param name="ReportedBy">Who found it: kept in the file, not published.</param>
internal sealed record Correction(int Line, string Register, string? Key, string? Field, string? Expect, string? Source, Reason Reason, string ReportedBy)
{
    /// <summary>The same place, whatever value was expected there.</summary>
    public bool Concerns(RowDifference row, ValueDifference value) => Register == row.Register && Key == row.Key && Field == value.Field;

    public bool Explains(RowDifference row, ValueDifference value) => Concerns(row, value) && (Field is null || Expect == value.Old);
}
