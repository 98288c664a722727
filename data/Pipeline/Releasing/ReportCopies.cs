using Disclosure.Model.Issues;
using Disclosure.Model.Knowledge;
using Disclosure.Pipeline.Intake;
using Disclosure.Pipeline.Releasing.Folders;
using Disclosure.Store.Releases;
using Disclosure.Store.Working;

namespace Disclosure.Pipeline.Releasing;

/// <summary>The files of reports, out of the archive of received bytes into the release that speaks of them.</summary>
/// <param name="archive">Folder in which each file lies under its hash.</param>
internal sealed class ReportCopies(StoreFile working, string archive)
{
    /// <summary>Folder inside a release.</summary>
    public const string FolderName = "reports";

    private IEnumerable<(string Name, string Sha256)> Files =>
        working.Read(Reports.Table).Where(report => report.File is not null).Select(report => (report.File!, report.Sha256!)).Distinct().OrderBy(file => file.Item1, StringComparer.Ordinal);

    /// <summary>What the archive has lost.</summary>
    public IReadOnlyList<Issue> Missing() =>
        [.. Files.Where(file => !File.Exists(Path.Combine(archive, file.Sha256))).Select(file => new Fault(IssueCodes.ReleaseReportMissing, file.Sha256).At(new($"{FolderName}/{file.Name}")))];

    /// <exception cref="InvalidDataException">The archive's bytes are not those of their hash.</exception>
    public IReadOnlyList<ManifestFile> Write(string folder, CancellationToken cancellation)
    {
        var written = new List<ManifestFile>();
        foreach (var (name, hash) in Files)
        {
            cancellation.ThrowIfCancellationRequested();
            if (!ReportFiles.IsName(name)) throw new InvalidDataException($"\"{name}\" is no name of a report's file");
            var path = Path.Combine(Directory.CreateDirectory(Path.Combine(folder, FolderName)).FullName, name);
            File.Copy(Path.Combine(archive, hash), path);
            if (Hashes.Of(path) is var found && found != hash) throw new InvalidDataException($"the archive holds {found} under the name {hash}");
            written.Add(new($"{FolderName}/{name}", new FileInfo(path).Length, hash, "application/pdf"));
        }

        return written;
    }
}
