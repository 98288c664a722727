using System.Text;
using System.Text.Json;
using Disclosure.Model.Dictionary;
using Disclosure.Model.Issues;
using Disclosure.Pipeline.Proving;
using Disclosure.Store.Releases;

namespace Disclosure.Pipeline.Releasing.Folders;

/// <summary>Compares releases with what was published: every file with its manifest, the manifests with the log, the log with itself.</summary>
public static class ReleaseVerification
{
    public const string SumsName = "SHA256SUMS";

    /// <summary>All releases, the log and what else lies in the folder.</summary>
    /// <param name="trusted">Keys whose signature the log must bear.</param>
    public static IReadOnlyList<Issue> All(ReleasesFolder folder, IReadOnlyList<VerifierKey> trusted, CancellationToken cancellation)
    {
        var found = Log(folder, trusted);
        if (found.Any(issue => issue.Severity is Severity.Error)) return found;
        var log = folder.Log();
        return [.. found, .. log.Index().SelectMany(entry => Release(folder, entry.Index, log, cancellation)), .. Surroundings(folder, log)];
    }

    /// <summary>One release, and the log.</summary>
    public static IReadOnlyList<Issue> One(ReleasesFolder folder, ReleaseVersion version, IReadOnlyList<VerifierKey> trusted, CancellationToken cancellation)
    {
        var found = Log(folder, trusted);
        if (found.Any(issue => issue.Severity is Severity.Error)) return found;
        var log = folder.Log();
        return [.. found, .. log.Index().Where(entry => entry.Item.Version == version).SelectMany(entry => Release(folder, entry.Index, log, cancellation))];
    }

    /// <summary>The published files with the same bytes as this one, wherever it lies now.</summary>
    /// <returns>None: the issue says so.</returns>
    public static (IReadOnlyList<(ReleaseVersion Version, string File)> Published, IReadOnlyList<Issue> Issues) Downloaded(ReleasesFolder folder, IReadOnlyList<VerifierKey> trusted, string path)
    {
        if (Log(folder, trusted).Where(issue => issue.Severity is Severity.Error).ToArray() is { Length: > 0 } damaged) return ([], damaged);
        var hash = Hashes.Of(path);
        var published = new List<(ReleaseVersion, string)>();
        foreach (var entry in folder.Log())
        {
            if (Manifest(folder, entry, out var manifest) is { } issue) return ([], [issue]);
            if (entry.ManifestSha256 == hash) published.Add((entry.Version, Store.Releases.Manifest.FileName));
            if (Hashes.Of(Sums(manifest!, entry.ManifestSha256)) == hash) published.Add((entry.Version, SumsName));
            published.AddRange(manifest!.Files.Where(file => file.Sha256 == hash).Select(file => (entry.Version, file.Path)));
        }

        return (published, published.Count > 0 ? [] : [new Fault(IssueCodes.ReleaseFileUnknown, hash).At(new(path))]);
    }

    /// <summary>Whether the log is one that only ever grew.</summary>
    /// <param name="trusted">Null leaves the signatures out.</param>
    public static IReadOnlyList<Issue> Log(ReleasesFolder folder, IReadOnlyList<VerifierKey>? trusted) => new LogVerification(folder, trusted).Run();

    /// <summary>Whether a checkpoint that someone kept is a beginning of the log as it is now.</summary>
    public static IReadOnlyList<Issue> Since(ReleasesFolder folder, IReadOnlyList<VerifierKey> trusted, string checkpoint) =>
        Log(folder, trusted).Where(issue => issue.Severity is Severity.Error).ToArray() is { Length: > 0 } damaged ? damaged : new LogVerification(folder, trusted).Since(checkpoint);

    /// <summary>Whether a folder that has its name but no line yet is whole and follows the newest release.</summary>
    internal static IReadOnlyList<Issue> Unlogged(ReleasesFolder folder, ReleaseVersion version, LogEntry? newest, CancellationToken cancellation)
    {
        var path = Path.Combine(folder.FolderOf(version), Store.Releases.Manifest.FileName);
        var stray = new Fault(IssueCodes.ReleaseStray, version.ToString()).At(new(Name(folder, version.ToString())));
        if (!File.Exists(path)) return [stray];
        var entry = new LogEntry(version, DateOnly.MinValue, Hashes.Of(path));
        if (Manifest(folder, entry, out var manifest) is not null) return [stray];
        var follows = manifest!.Version == version.ToString() && manifest.Previous?.ManifestSha256 == newest?.ManifestSha256 && manifest.Date >= (newest?.Date ?? DateOnly.MinValue);
        return follows && !Files(folder, entry, manifest, cancellation).Any() ? [] : [stray];
    }

    internal static byte[] Sums(Manifest manifest, string manifestSha256) => Encoding.UTF8.GetBytes(string.Concat(
        manifest.Files.Select(file => (file.Path, file.Sha256))
            .Append((Store.Releases.Manifest.FileName, manifestSha256))
            .OrderBy(file => file.Item1, StringComparer.Ordinal)
            .Select(file => $"{file.Item2}  {file.Item1}\n")));

    private static IEnumerable<Issue> Release(ReleasesFolder folder, int line, IReadOnlyList<LogEntry> log, CancellationToken cancellation)
    {
        var entry = log[line];
        if (Manifest(folder, entry, out var manifest) is { } issue)
        {
            yield return issue;
            yield break;
        }

        var before = line == 0 ? null : log[line - 1];
        var says = (Version(manifest!.Version), manifest.Date, manifest.Previous?.ManifestSha256);
        var sound = says == (entry.Version, entry.Date, before?.ManifestSha256);
        if (!sound)
            yield return new Fault(IssueCodes.ReleaseManifestDisagrees, Dated(says.Item1, says.Date), ("expected", Same(Dated(entry.Version, entry.Date)))).At(new(Name(folder, entry.Version, Store.Releases.Manifest.FileName)));
        foreach (var damage in Files(folder, entry, manifest, cancellation))
        {
            sound = false;
            yield return damage;
        }

        if (sound && Disagrees(folder, entry) is { } lie) yield return lie;
    }

    /// <summary>The entries of a release follow from its files; the changes that the log counts are those of the register.</summary>
    private static Issue? Disagrees(ReleasesFolder folder, LogEntry entry)
    {
        var logged = folder.LogFiles.Entries(folder.LogFiles.Checkpoint()!.Size).Select(Encoding.UTF8.GetString)
            .Where(text => (LogEntry.TryParse(text)?.Version ?? ChangesEntry.TryParse(text)?.Version) == entry.Version).ToArray();
        var expected = ReleaseEntries.Of(folder, entry.Version).ToArray();
        return logged.SequenceEqual(expected, StringComparer.Ordinal) ? null
            : new Fault(IssueCodes.LogEntryDisagrees, logged.Except(expected, StringComparer.Ordinal).FirstOrDefault() ?? "-", ("expected", Same(expected.Except(logged, StringComparer.Ordinal).FirstOrDefault() ?? "-"))).At(new(Name(folder, entry.Version.ToString())));
    }

    private static Issue? Manifest(ReleasesFolder folder, LogEntry entry, out Manifest? manifest)
    {
        manifest = null;
        var path = Path.Combine(folder.FolderOf(entry.Version), Store.Releases.Manifest.FileName);
        var place = new Place(Name(folder, entry.Version, Store.Releases.Manifest.FileName));
        if (!Directory.Exists(folder.FolderOf(entry.Version))) return new Fault(IssueCodes.ReleaseMissing, entry.Version.ToString()).At(new(Name(folder, entry.Version.ToString())));
        if (!File.Exists(path)) return new Fault(IssueCodes.ReleaseFileMissing, null).At(place);
        var bytes = File.ReadAllBytes(path);
        if (Hashes.Of(bytes) is var hash && hash != entry.ManifestSha256) return new Fault(IssueCodes.ReleaseManifestChanged, hash, ("expected", Same(entry.ManifestSha256))).At(place);
        try
        {
            manifest = Store.Releases.Manifest.Read(bytes);
            return null;
        }
        catch (JsonException error)
        {
            return new Fault(IssueCodes.ReleaseManifestUnreadable, error.Message).At(place);
        }
    }

    private static IEnumerable<Issue> Files(ReleasesFolder folder, LogEntry entry, Manifest manifest, CancellationToken cancellation)
    {
        var path = folder.FolderOf(entry.Version);
        var expected = manifest.Files.ToDictionary(file => file.Path, file => file.Sha256, StringComparer.Ordinal);
        expected.Add(SumsName, Hashes.Of(Sums(manifest, entry.ManifestSha256)));
        foreach (var (file, hash) in expected.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            cancellation.ThrowIfCancellationRequested();
            var place = new Place(Name(folder, entry.Version, file));
            if (!File.Exists(Path.Combine(path, file))) yield return new Fault(IssueCodes.ReleaseFileMissing, null).At(place);
            else if (Hashes.Of(Path.Combine(path, file)) is var found && found != hash) yield return new Fault(IssueCodes.ReleaseFileChanged, found, ("expected", Same(hash))).At(place);
        }

        expected.Add(Store.Releases.Manifest.FileName, entry.ManifestSha256);
        foreach (var name in Names(path).Where(name => !expected.ContainsKey(name)).Order(StringComparer.Ordinal))
            yield return new Fault(IssueCodes.ReleaseFileUnexpected, name).At(new(Name(folder, entry.Version, name)));
    }

    /// <summary>Files below a folder, with slashes, and folders without any.</summary>
    private static IEnumerable<string> Names(string folder) =>
        from entry in Directory.EnumerateFileSystemEntries(folder, "*", SearchOption.AllDirectories)
        where !Directory.Exists(entry) || !Directory.EnumerateFileSystemEntries(entry).Any()
        select Path.GetRelativePath(folder, entry).Replace(Path.DirectorySeparatorChar, '/');

    /// <summary>What lies beside the published releases, and whether <c>latest</c> points at the newest.</summary>
    private static IEnumerable<Issue> Surroundings(ReleasesFolder folder, IReadOnlyList<LogEntry> log)
    {
        if (!Directory.Exists(folder.Path)) yield break;
        string[] ours = [ReleasesFolder.LogName, ReleasesFolder.LatestName, ReleaseArchive.LockName];
        string[] interrupted = [ReleaseArchive.UnfinishedName, $"{ReleasesFolder.LatestName}.new"];
        foreach (var name in Directory.EnumerateFileSystemEntries(folder.Path).Select(item => Path.GetFileName(item)).Except(ours).Order(StringComparer.Ordinal))
        {
            var isVersion = ReleaseVersion.TryParse(name, out var version);
            if (isVersion && log.Any(entry => entry.Version == version)) continue;
            var next = isVersion && (log is not [.., var last] || version.CompareTo(last.Version) > 0);
            yield return new Fault(next || interrupted.Contains(name) ? IssueCodes.ReleaseUnfinished : IssueCodes.ReleaseStray, name).At(new(Name(folder, name)));
        }

        var (pointer, newest) = (File.Exists(folder.LatestFile) ? File.ReadAllText(folder.LatestFile) : "", log is [.., var end] ? end.Version.ToString() : "");
        if (pointer.TrimEnd('\n') != newest)
            yield return new Fault(IssueCodes.ReleaseLatestWrong, pointer.TrimEnd('\n'), ("expected", Same(newest))).At(new(Name(folder, ReleasesFolder.LatestName)));
    }

    private static ReleaseVersion Version(string text) => ReleaseVersion.TryParse(text, out var version) ? version : default;

    private static string Dated(ReleaseVersion version, DateOnly date) => $"{version} ({date:yyyy-MM-dd})";

    private static string Name(ReleasesFolder folder, string name) => $"{Path.GetFileName(folder.Path)}/{name}";

    private static string Name(ReleasesFolder folder, ReleaseVersion version, string file) => Name(folder, $"{version}/{file}");

    private static Text Same(string text) => new(text, text);
}
