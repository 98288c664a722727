using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace Disclosure.Press.Output;

/// <summary>The folder a site is pressed into. A new site grows beside it and takes its place in one step; until then the old one is untouched.</summary>
/// <remarks>
/// Beside <c>site</c> stands <c>.site.press</c> with a lock, and while a press runs <c>next</c> (what changed) and <c>previous</c> (what is
/// being replaced). Files with the same bytes as before are not written: the new site takes them over by a hard link, so they keep their time.
/// </remarks>
internal sealed class OutputFolder : IDisposable
{
    private readonly ConcurrentDictionary<string, OutputFile> files = new(StringComparer.OrdinalIgnoreCase);
    private readonly ConcurrentDictionary<string, bool> folders = new(StringComparer.Ordinal);
    private readonly string folder;
    private readonly string next;
    private readonly string previous;
    private readonly FileStream @lock;
    private long bytes;

    public OutputFolder(string folder)
    {
        this.folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        var beside = Path.Combine(Path.GetDirectoryName(this.folder)!, $".{Path.GetFileName(this.folder)}.press");
        next = Path.Combine(beside, "next");
        previous = Path.Combine(beside, "previous");
        Directory.CreateDirectory(beside);
        @lock = new FileStream(Path.Combine(beside, "lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        Recover();
        Directory.CreateDirectory(next);
    }

    public long Bytes => Interlocked.Read(ref bytes);

    /// <summary>Whether the folder may be replaced: it is empty, or a press made it.</summary>
    public bool IsOurs => !Directory.Exists(folder) || !Directory.EnumerateFileSystemEntries(folder).Any() || File.Exists(Manifest.PathIn(folder));

    /// <summary>Whether a file of this path, relative and with forward slashes, is part of the new site.</summary>
    public bool Contains(string path) => files.TryGetValue(path, out var file) && string.Equals(file.Path, path, StringComparison.Ordinal);

    /// <summary>The address that was probably meant: with a slash at the end, or in another letter case. Null where there is none.</summary>
    public string? FindSpelling(string address)
    {
        var path = files.TryGetValue(FileOf(address), out var cased) ? cased.Path
            : files.TryGetValue(FileOf(address + "/"), out var folder) ? folder.Path
            : null;
        return path is null ? null : "/" + (path.EndsWith("index.html", StringComparison.Ordinal) ? path[..^"index.html".Length] : path);
    }

    /// <summary>The file that is served at an address, relative to the folder.</summary>
    public static string FileOf(string address) => address.EndsWith('/') ? $"{address[1..]}index.html" : address[1..];

    /// <summary>Where the current bytes of a file of the new site are.</summary>
    public string Locate(string path) => Path.Combine(files[path].Written ? next : folder, path);

    /// <summary>Takes a file into the new site; false when another has its path, in any letter case.</summary>
    public async ValueTask<bool> AddAsync(string path, ReadOnlyMemory<byte> content, CancellationToken cancellation)
    {
        var unchanged = await HasBytesAsync(Path.Combine(folder, path), content, cancellation);
        var file = new OutputFile(path, Convert.ToHexStringLower(SHA256.HashData(content.Span)), content.Length, Written: !unchanged);
        if (!files.TryAdd(path, file))
            return false;
        Interlocked.Add(ref bytes, content.Length);
        if (!unchanged)
            await WriteAsync(Path.Combine(next, path), content, cancellation);
        return true;
    }

    /// <summary>Makes the new site the site. After it the folder holds exactly the files added, and their manifest.</summary>
    public async Task<OutputCounts> PublishAsync(int parallelism, CancellationToken cancellation)
    {
        var all = files.Values.OrderBy(file => file.Path, StringComparer.Ordinal).ToArray();
        var counts = Count(all);
        if (counts is { Written: 0, Removed: 0 } && File.Exists(Manifest.PathIn(folder)) && await Manifest.DescribesAsync(folder, all, cancellation))
            return counts;
        var kept = all.Where(file => !file.Written);
        await Parallel.ForEachAsync(kept, new ParallelOptions { CancellationToken = cancellation, MaxDegreeOfParallelism = parallelism }, (file, _) =>
        {
            TakeOver(file.Path);
            return ValueTask.CompletedTask;
        });
        await Manifest.WriteAsync(next, all, cancellation);
        cancellation.ThrowIfCancellationRequested();
        Swap();
        return counts;
    }

    public OutputCounts Count() => Count([.. files.Values]);

    public void Dispose()
    {
        Delete(next);
        @lock.Dispose();
    }

    /// <summary>Puts right what a press that was cut off left behind: the site is the old one or the new one, whole.</summary>
    private void Recover()
    {
        if (!Directory.Exists(folder) && Directory.Exists(previous))
            Directory.Move(File.Exists(Manifest.PathIn(next)) ? next : previous, folder);
        Delete(next);
        Delete(previous);
    }

    private void Swap()
    {
        if (!Directory.Exists(folder))
        {
            Directory.Move(next, folder);
        }
        else if (!Native.TryExchange(next, folder))
        {
            // Two steps where the system cannot exchange; Recover ends what a crash between them leaves.
            Directory.Move(folder, previous);
            Directory.Move(next, folder);
            Delete(previous);
        }
    }

    private void TakeOver(string path)
    {
        var from = Path.Combine(folder, path);
        var to = Path.Combine(next, path);
        MakeFolderOf(to);
        if (Native.TryLink(from, to))
            return;
        File.Copy(from, to);
        File.SetLastWriteTimeUtc(to, File.GetLastWriteTimeUtc(from));
    }

    private async Task WriteAsync(string file, ReadOnlyMemory<byte> content, CancellationToken cancellation)
    {
        MakeFolderOf(file);
        using var handle = File.OpenHandle(file, FileMode.Create, FileAccess.Write, FileShare.None, FileOptions.None, content.Length);
        await RandomAccess.WriteAsync(handle, content, 0, cancellation);
        if (!OperatingSystem.IsLinux())
            RandomAccess.FlushToDisk(handle);
    }

    private void MakeFolderOf(string file)
    {
        var parent = Path.GetDirectoryName(file)!;
        if (folders.TryAdd(parent, true))
            Directory.CreateDirectory(parent);
        else if (!Directory.Exists(parent))
            Directory.CreateDirectory(parent); // another worker has claimed it and is about to make it
    }

    private static async ValueTask<bool> HasBytesAsync(string file, ReadOnlyMemory<byte> content, CancellationToken cancellation)
    {
        if (!File.Exists(file) || new FileInfo(file).Length != content.Length)
            return false;
        return (await File.ReadAllBytesAsync(file, cancellation)).AsSpan().SequenceEqual(content.Span);
    }

    private OutputCounts Count(OutputFile[] all)
    {
        var written = all.Count(file => file.Written);
        var before = Directory.Exists(folder) ? ListFiles(folder) : [];
        before.ExceptWith(all.Select(file => file.Path));
        return new OutputCounts(all.Length, written, all.Length - written, before.Count);
    }

    private static HashSet<string> ListFiles(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))
            .Where(path => path != Manifest.Name),
    ];

    private static void Delete(string folder)
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }
}

/// <summary>A file of the new site.</summary>
/// <param name="Path">Relative, with forward slashes.</param>
/// <param name="Sha256">64 hexadecimal digits in lower case.</param>
/// <param name="Written">Whether it differs from the old site's.</param>
internal sealed record OutputFile(string Path, string Sha256, long Length, bool Written);

internal sealed record OutputCounts(int Files, int Written, int Kept, int Removed);
