using System.Text.RegularExpressions;
using Disclosure.Model.Issues;
using Disclosure.Model.Knowledge;
using Disclosure.Pipeline.Reading;
using Disclosure.Store.Working;

namespace Disclosure.Pipeline.Intake;

/// <summary>The files that the rows of a table of reports name: they lie beside it, are what the rows say, and go into the archive with it.</summary>
/// <param name="folder">Where the table lies.</param>
internal sealed partial class ReportFiles(string folder, StoreFile store, CancellationToken cancellation)
{
    private readonly Dictionary<string, string> named = new(StringComparer.Ordinal);
    private Dictionary<string, Report>? known;

    /// <summary>Path and hash of each file that was found sound.</summary>
    public IReadOnlyDictionary<string, string> Sound => named;

    /// <summary>Names that are the same on every file system and in every address.</summary>
    public static bool IsName(string name) => Name().IsMatch(name);

    /// <returns>What is wrong, with the property of the row that says otherwise; none for a report without a file.</returns>
    public (Fault Fault, string Property)? Check(Report report)
    {
        if (report is not { File: { } name, Sha256: { } stated }) return null;
        if (!IsName(name)) return (new(IssueCodes.ReportFileName, name), nameof(Report.File));
        if (report.Pages is null or 0) return (new(IssueCodes.ReportNoPages, null), nameof(Report.Pages));
        if ((known ??= Known()).TryGetValue(name, out var other) && other.Id != report.Id && (other.Sha256, other.File) != (stated, name))
            return (new(IssueCodes.ReportFileTwice, name, ("expected", new(other.Id, other.Id))), nameof(Report.File));
        var path = Path.Combine(folder, name);
        if (!File.Exists(path)) return (new(IssueCodes.ReportFileMissing, name), nameof(Report.File));
        var inspection = Inspection.Of(path, cancellation);
        if (inspection.Sha256 != stated) return (new(IssueCodes.ReportFileChanged, inspection.Sha256, ("expected", new(stated, stated))), nameof(Report.Sha256));
        if (inspection.Signature is not [(byte)'%', (byte)'P', (byte)'D', (byte)'F']) return (new(IssueCodes.ReportNotPdf, name), nameof(Report.File));
        known[name] = report;
        named[path] = stated;
        return null;
    }

    /// <summary>By name, whatever its case: some file systems do not tell them apart.</summary>
    private Dictionary<string, Report> Known()
    {
        var reports = new Dictionary<string, Report>(StringComparer.OrdinalIgnoreCase);
        foreach (var report in store.Read(Reports.Table).Where(report => report.File is not null)) reports.TryAdd(report.File!, report);
        return reports;
    }

    [GeneratedRegex(@"^[A-Za-z0-9][A-Za-z0-9_-]{0,115}\.pdf\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Name();
}
