namespace Disclosure.Press.Output;

/// <summary>Replaces a site by its next one in one step that no reader sees half done and no crash cuts in two.</summary>
/// <remarks>
/// Beside <c>site</c> stands <c>.site.press</c>: <c>lock</c>; <c>staged</c>, the files written by the running press; and <c>spare</c>, the site
/// before the last, made of hard links. <c>changes</c> lists the paths at which the spare may differ from the site. The spare is brought up to
/// date at those paths and at what this press changed, and the two folders are exchanged: the work grows with the change, not with the site.
/// </remarks>
internal sealed class SiteSwap : IDisposable
{
    private readonly string folder;
    private readonly string spare;
    private readonly string previous;
    private readonly string changes;
    private readonly FileStream @lock;

    public SiteSwap(string folder)
    {
        this.folder = folder;
        var beside = Path.Combine(Path.GetDirectoryName(folder)!, $".{Path.GetFileName(folder)}.press");
        Staged = Path.Combine(beside, "staged");
        spare = Path.Combine(beside, "spare");
        previous = Path.Combine(beside, "previous");
        changes = Path.Combine(beside, "changes");
        Directory.CreateDirectory(beside);
        @lock = new FileStream(Path.Combine(beside, "lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        Recover();
        Directory.CreateDirectory(Staged);
    }

    /// <summary>Where a press puts the files that it writes.</summary>
    public string Staged { get; }

    /// <param name="files">All of the next site.</param>
    /// <param name="gone">Paths of the site that the next one has no longer.</param>
    public async Task ReplaceAsync(OutputFile[] files, IReadOnlyCollection<string> gone, CancellationToken cancellation)
    {
        string[] changed = [.. files.Where(file => file.Written).Select(file => file.Path), .. gone];
        if (!Directory.Exists(folder))
        {
            DeleteSpare(); // all files are written: what is staged is the next site
            await Manifest.WriteAsync(Staged, files, cancellation);
            Directory.Move(Staged, folder);
            return;
        }

        var stale = StalePaths() is { } known ? known.Concat(changed) : RebuildSpare(files);
        await UpdateSpareAsync(files, stale.ToHashSet(StringComparer.Ordinal), cancellation);
        await Manifest.WriteAsync(spare, files, cancellation);
        cancellation.ThrowIfCancellationRequested();
        Exchange();
        WriteChanges(changed);
    }

    public void Dispose()
    {
        Delete(Staged);
        @lock.Dispose();
    }

    /// <summary>Ends what a press that was cut off left behind. Only an exchange in two steps can leave the site out of its place, and then the spare is the next site, whole.</summary>
    private void Recover()
    {
        Delete(Staged);
        if (!Directory.Exists(previous))
            return;
        if (!Directory.Exists(folder))
            Directory.Move(spare, folder);
        Directory.Move(previous, spare);
    }

    /// <summary>Null where there is no spare, or where nothing is known of it.</summary>
    private string[]? StalePaths() => Directory.Exists(spare) && File.Exists(changes) ? File.ReadAllLines(changes) : null;

    private IEnumerable<string> RebuildSpare(OutputFile[] files)
    {
        DeleteSpare();
        return files.Select(file => file.Path);
    }

    private void DeleteSpare()
    {
        File.Delete(changes); // first: a spare that nothing is known of is not trusted
        Delete(spare);
    }

    private async Task UpdateSpareAsync(OutputFile[] files, HashSet<string> stale, CancellationToken cancellation)
    {
        if (Directory.Exists(spare))
            WriteChanges(stale); // from here on the spare may differ there, wherever the work ends
        Directory.CreateDirectory(spare);
        var next = files.Where(file => stale.Contains(file.Path)).ToArray();
        foreach (var path in stale.Except(next.Select(file => file.Path), StringComparer.Ordinal))
            Remove(path);
        await Parallel.ForEachAsync(next, cancellation, (file, _) =>
        {
            Place(file);
            return ValueTask.CompletedTask;
        });
    }

    private void Place(OutputFile file)
    {
        var to = Path.Combine(spare, file.Path);
        Directory.CreateDirectory(Path.GetDirectoryName(to)!);
        if (file.Written)
        {
            File.Move(Path.Combine(Staged, file.Path), to, overwrite: true);
            return;
        }

        var from = Path.Combine(folder, file.Path);
        File.Delete(to);
        if (Native.TryLink(from, to))
            return;
        File.Copy(from, to);
        File.SetLastWriteTimeUtc(to, File.GetLastWriteTimeUtc(from));
    }

    private void Remove(string path)
    {
        var file = Path.Combine(spare, path);
        if (!File.Exists(file))
            return;
        File.Delete(file);
        for (var parent = Path.GetDirectoryName(file)!; parent != spare && !Directory.EnumerateFileSystemEntries(parent).Any(); parent = Path.GetDirectoryName(parent)!)
            Directory.Delete(parent);
    }

    private void Exchange()
    {
        if (Native.TryExchange(spare, folder))
            return;
        Directory.Move(folder, previous);
        Directory.Move(spare, folder);
        Directory.Move(previous, spare);
    }

    private void WriteChanges(IEnumerable<string> paths)
    {
        File.WriteAllLines(changes + ".new", paths);
        File.Move(changes + ".new", changes, overwrite: true);
    }

    private static void Delete(string folder)
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }
}
