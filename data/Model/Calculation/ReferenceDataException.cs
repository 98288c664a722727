namespace Disclosure.Model.Calculation;

/// <summary>The reference data cannot be calculated with: a choice of factors is ambiguous, a unit is wrong, or formulas and indicators do not fit.</summary>
/// <param name="problems">All that were found, at once.</param>
public sealed class ReferenceDataException(IReadOnlyList<string> problems) : Exception(string.Join(Environment.NewLine, problems))
{
    public IReadOnlyList<string> Problems { get; } = problems;
}
