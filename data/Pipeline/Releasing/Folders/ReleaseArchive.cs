using System.Text;
using Disclosure.Model.Issues;
using Disclosure.Pipeline.Proving;
using Disclosure.Store.Releases;

namespace Disclosure.Pipeline.Releasing.Folders;

/// <summary>
/// The releases folder while one program writes to it. A release is made in <c>.unfinished</c> and flushed; then, one step after the other, the folder gets its name,
/// the log its checkpoint and <c>latest</c> its version. Each step is whole or not done, so that a crash leaves the old release or the new one.
/// </summary>
internal sealed class ReleaseArchive : IDisposable
{
    public const string UnfinishedName = ".unfinished";
    public const string LockName = ".lock";

    private readonly FileStream held;

    private ReleaseArchive(ReleasesFolder folder, FileStream held)
    {
        Folder = folder;
        this.held = held;
    }

    public ReleasesFolder Folder { get; }

    private string Unfinished => Path.Combine(Folder.Path, UnfinishedName);

    /// <returns>Null while another program holds the folder.</returns>
    public static ReleaseArchive? TryOpen(ReleasesFolder folder)
    {
        Directory.CreateDirectory(folder.Path);
        try
        {
            return new(folder, new(Path.Combine(folder.Path, LockName), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException error) when (error is not (FileNotFoundException or DirectoryNotFoundException or PathTooLongException))
        {
            return null;
        }
    }

    /// <summary>Completes what a crash interrupted after the folder had its name, and clears away what it interrupted before.</summary>
    /// <param name="signer">Without keys only what needs no signature is completed.</param>
    /// <returns>What it cannot put right.</returns>
    public IReadOnlyList<Issue> Recover(LogSigner signer, CancellationToken cancellation)
    {
        Clear();
        if (ReleaseVerification.Log(Folder, signer.Trusted).Where(issue => issue.Severity is Severity.Error).ToArray() is { Length: > 0 } damaged) return damaged;
        LogWriter.Complete(Folder.LogFiles);
        var log = Folder.Log();
        foreach (var version in Named().Where(version => log.All(entry => entry.Version != version)).Order())
        {
            if (ReleaseVerification.Unlogged(Folder, version, log is [.., var last] ? last : null, cancellation) is { Count: > 0 } issues) return issues;
            if (signer.Keys.Count == 0) return [new Fault(IssueCodes.KeyMissing, null).At(new(Path.GetFileName(Folder.Path)))];
            Announce(version, signer);
            log = Folder.Log();
        }

        if (log is [.., var newest] && Folder.Latest() != newest.Version) Durable.Replace(Folder.LatestFile, $"{newest.Version}\n");
        return [];
    }

    /// <summary>An empty folder to make a release in.</summary>
    public string Begin()
    {
        Clear();
        Directory.CreateDirectory(Unfinished);
        return Unfinished;
    }

    public void Publish(ReleaseVersion version, LogSigner signer)
    {
        foreach (var file in Directory.EnumerateFiles(Unfinished, "*", SearchOption.AllDirectories))
        {
            File.SetAttributes(file, FileAttributes.Normal); // a copy out of the archive is read-only already
            Durable.Flush(file);
            Durable.MakeReadOnly(file);
        }

        foreach (var folder in Directory.EnumerateDirectories(Unfinished, "*", SearchOption.AllDirectories)) Durable.FlushFolder(folder);

        Durable.FlushFolder(Unfinished);
        Directory.Move(Unfinished, Folder.FolderOf(version));
        Durable.FlushFolder(Folder.Path);
        Announce(version, signer);
    }

    /// <summary>Throws away what was begun.</summary>
    public void Clear()
    {
        if (!Directory.Exists(Unfinished)) return;
        foreach (var file in Directory.EnumerateFiles(Unfinished, "*", SearchOption.AllDirectories)) File.SetAttributes(file, FileAttributes.Normal);
        Directory.Delete(Unfinished, recursive: true);
    }

    public void Dispose() => held.Dispose();

    private void Announce(ReleaseVersion version, LogSigner signer)
    {
        var log = Folder.LogFiles;
        var entries = log.Entries(log.Checkpoint()?.Size ?? 0);
        LogWriter.Write(log, [.. entries, .. ReleaseEntries.Of(Folder, version).Select(Encoding.UTF8.GetBytes)], signer);
        Durable.Replace(Folder.LatestFile, $"{version}\n");
    }

    private IEnumerable<ReleaseVersion> Named() =>
        from folder in Directory.EnumerateDirectories(Folder.Path)
        let version = ReleaseVersion.TryParse(Path.GetFileName(folder), out var read) ? read : default(ReleaseVersion?)
        where version is not null
        select version.Value;
}
