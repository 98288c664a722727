using Disclosure.Model.Issues;

namespace Disclosure.Pipeline.Intake;

/// <summary>What became of a file.</summary>
public enum Outcome
{
    /// <summary>Its rows are in the store.</summary>
    Taken,

    /// <summary>The same bytes, read the same way, were there already.</summary>
    Unchanged,

    /// <summary>Nothing of it is in the store.</summary>
    Refused,
}

/// <param name="File">Below the sources folder.</param>
/// <param name="Rows">Rows read.</param>
/// <param name="Excluded">Rows left out by tolerated faults.</param>
/// <param name="Issues">The first findings.</param>
/// <param name="Unshown">How many more there were.</param>
public sealed record FileReport(string File, Outcome Outcome, int Rows, int Excluded, IReadOnlyList<Issue> Issues, int Unshown);

/// <param name="Settings">What is wrong with settings, deliveries, mapping files and reference data.</param>
/// <param name="StoreKept">A file that the store holds was refused in its new form, so that the store stays as it was.</param>
public sealed record IntakeReport(IReadOnlyList<Issue> Settings, IReadOnlyList<FileReport> Files, bool StoreKept)
{
    public bool Refused => StoreKept || Settings.Any(issue => issue.Severity is Severity.Error) || Files.Any(file => file.Outcome is Outcome.Refused);
}

/// <summary>How far a run has come.</summary>
/// <param name="Done">Lines of a text file, rows of a workbook.</param>
/// <param name="Of">Null where only reading tells.</param>
public sealed record IntakeProgress(string File, long Done, long? Of);
