using System.Xml;
using Disclosure.Pipeline.Intake;
using Disclosure.Pipeline.Reading;
using DocumentFormat.OpenXml.Packaging;

namespace Disclosure.Pipeline.Marking;

/// <summary>The findings of one file written where a clerk looks for them: a copy of the workbook with every faulty cell marked, or a list beside a text file. The file itself is never changed.</summary>
internal static class MarkedCopy
{
    /// <param name="path">The file that was checked.</param>
    /// <param name="report">Of that file, with at least one finding.</param>
    /// <param name="folder">For the copy; it exists.</param>
    /// <returns>The new file; it takes no other's name.</returns>
    /// <exception cref="IOException">The folder cannot be written to.</exception>
    public static string Write(string path, FileReport report, string folder, CancellationToken cancellation)
    {
        var stem = Path.GetFileNameWithoutExtension(path);
        if (Path.GetExtension(path).Equals(".xlsx", StringComparison.OrdinalIgnoreCase) && Inspection.Of(path, cancellation).IsZip && Marked(path, report, Free(folder, $"{stem}.marked", ".xlsx")) is { } copy) return copy;
        var list = Free(folder, $"{stem}.issues", ".csv");
        IssueList.Write(list, report.Issues);
        return list;
    }

    /// <returns>Null where the workbook can be read but not written by the library: then there is a list.</returns>
    private static string? Marked(string path, FileReport report, string copy)
    {
        var done = false;
        try
        {
            File.Copy(path, copy);
            File.SetAttributes(copy, FileAttributes.Normal);
            MarkedWorkbook.Mark(copy, report.Issues);
            done = true;
            return copy;
        }
        catch (Exception damaged) when (damaged is OpenXmlPackageException or InvalidDataException or FileFormatException or XmlException)
        {
            return null;
        }
        finally
        {
            if (!done) File.Delete(copy);
        }
    }

    private static string Free(string folder, string stem, string ending) =>
        Enumerable.Range(1, int.MaxValue).Select(number => Path.Combine(folder, number == 1 ? stem + ending : $"{stem}-{number}{ending}")).First(path => !File.Exists(path));
}
