using System.Text;
using Disclosure.Store.Transparency;

namespace Disclosure.Store.Releases;

/// <summary>The published releases of an instance, to be read. What is in the log is published; nothing else is.</summary>
public sealed class ReleasesFolder(string path)
{
    public const string LogName = "log";
    public const string LatestName = "latest";
    public const string StoreName = "disclosure.sqlite";

    public string Path { get; } = System.IO.Path.GetFullPath(path);

    /// <summary>The transparency log that the releases are entered in.</summary>
    public ReleaseLog LogFiles => new(System.IO.Path.Combine(Path, LogName));

    public string LatestFile => System.IO.Path.Combine(Path, LatestName);

    /// <summary>The folder of a version, published or not.</summary>
    public string FolderOf(ReleaseVersion version) => System.IO.Path.Combine(Path, version.ToString());

    /// <summary>The releases that the log's checkpoint covers, oldest first; empty before the first release.</summary>
    /// <exception cref="InvalidDataException">The log is damaged.</exception>
    /// <exception cref="IOException">A file of the log is missing.</exception>
    public IReadOnlyList<LogEntry> Log() => LogFiles.Checkpoint() is { } head
        ? [.. LogFiles.Entries(head.Size).Select(entry => LogEntry.TryParse(Encoding.UTF8.GetString(entry))).OfType<LogEntry>()]
        : [];

    /// <summary>The release that <c>latest</c> points at.</summary>
    /// <returns>Null before the first release.</returns>
    /// <exception cref="InvalidDataException">The pointer is damaged.</exception>
    public ReleaseVersion? Latest() => !File.Exists(LatestFile) ? null
        : ReleaseVersion.TryParse(File.ReadAllText(LatestFile).TrimEnd('\n'), out var version) ? version
        : throw new InvalidDataException($"{LatestFile}: not a version");

    /// <summary><c>latest</c>, a whole version, or <c>1</c> and <c>1.4</c> for the newest below them.</summary>
    /// <returns>Null where no published release answers to it.</returns>
    public ReleaseVersion? Resolve(string wanted)
    {
        if (wanted == LatestName) return Latest();
        var published = Log().Select(entry => entry.Version);
        return published.Where(version => version.ToString() == wanted || version.ToString().StartsWith($"{wanted}.", StringComparison.Ordinal))
            .OrderDescending().Select(version => (ReleaseVersion?)version).FirstOrDefault();
    }

    /// <exception cref="IOException">There is no such release.</exception>
    public Manifest Manifest(ReleaseVersion version) => Releases.Manifest.Read(File.ReadAllBytes(System.IO.Path.Combine(FolderOf(version), Releases.Manifest.FileName)));
}
