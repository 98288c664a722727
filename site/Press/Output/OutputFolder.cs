using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace Disclosure.Press.Output;

/// <summary>The folder a site is pressed into, and the files that the new site will have. Until <see cref="PublishAsync"/> the old site is untouched.</summary>
/// <remarks>Only files whose bytes differ from the old site's are written, to a folder beside it; the others are taken over as they are, with their time.</remarks>
internal sealed class OutputFolder : IDisposable
{
    private readonly ConcurrentDictionary<string, OutputFile> files = new(StringComparer.OrdinalIgnoreCase);
    private readonly string folder;
    private readonly string staged;
    private readonly SiteSwap swap;
    private long bytes;

    /// <exception cref="IOException">Another press into the folder is running.</exception>
    public OutputFolder(string folder)
    {
        this.folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        swap = new SiteSwap(this.folder);
        staged = swap.Staged;
    }

    public IEnumerable<OutputFile> Files => files.Values;

    public long Bytes => Interlocked.Read(ref bytes);

    /// <summary>Whether the folder may be replaced: it is empty, or a press made it.</summary>
    public bool IsOurs => !Directory.Exists(folder) || !Directory.EnumerateFileSystemEntries(folder).Any() || File.Exists(Manifest.PathIn(folder));

    /// <summary>Whether a file of this path, relative and with forward slashes, is part of the new site.</summary>
    public bool Contains(string path) => files.TryGetValue(path, out var file) && string.Equals(file.Path, path, StringComparison.Ordinal);

    /// <summary>The address that was probably meant: with a slash at the end, or in another letter case. Null where there is none.</summary>
    public string? FindSpelling(string address)
    {
        var path = files.TryGetValue(FileOf(address), out var cased) ? cased.Path
            : files.TryGetValue(FileOf(address + "/"), out var inFolder) ? inFolder.Path
            : null;
        return path is null ? null : "/" + (path.EndsWith("index.html", StringComparison.Ordinal) ? path[..^"index.html".Length] : path);
    }

    /// <summary>The file that is served at an address, relative to the folder.</summary>
    public static string FileOf(string address) => address.EndsWith('/') ? $"{address[1..]}index.html" : address[1..];

    /// <summary>Where the current bytes of a file of the new site are.</summary>
    public string Locate(string path) => Path.Combine(files[path].Written ? staged : folder, path);

    /// <summary>A file of the old site; null where it has none.</summary>
    public async ValueTask<byte[]?> OldBytesAsync(string path, CancellationToken cancellation)
    {
        var file = Path.Combine(folder, path);
        return File.Exists(file) ? await File.ReadAllBytesAsync(file, cancellation) : null;
    }

    /// <summary>Takes a file into the new site; false when another has its path, in any letter case.</summary>
    public async ValueTask<bool> AddAsync(string path, ReadOnlyMemory<byte> content, CancellationToken cancellation)
    {
        var unchanged = await HasBytesAsync(Path.Combine(folder, path), content, cancellation);
        var file = new OutputFile(path, Convert.ToHexStringLower(SHA256.HashData(content.Span)), content.Length, Written: !unchanged);
        if (!files.TryAdd(path, file))
            return false;
        Interlocked.Add(ref bytes, content.Length);
        if (!unchanged)
            await WriteAsync(Path.Combine(staged, path), content, cancellation);
        return true;
    }

    /// <summary>Makes the new site the site. After it the folder holds exactly the files added, and their manifest.</summary>
    public async Task<OutputCounts> PublishAsync(CancellationToken cancellation)
    {
        var all = files.Values.OrderBy(file => file.Path, StringComparer.Ordinal).ToArray();
        var gone = Gone(all);
        var counts = Count(all, gone.Count);
        if (counts is { Written: 0, Removed: 0 } && await Manifest.DescribesAsync(folder, all, cancellation))
            return counts;
        await swap.ReplaceAsync(all, gone, cancellation);
        return counts;
    }

    public OutputCounts Count()
    {
        OutputFile[] all = [.. files.Values];
        return Count(all, Gone(all).Count);
    }

    public void Dispose() => swap.Dispose();

    private static OutputCounts Count(OutputFile[] all, int gone)
    {
        var written = all.Count(file => file.Written);
        return new OutputCounts(all.Length, written, all.Length - written, gone);
    }

    /// <summary>Files in the folder that the new site no longer has.</summary>
    private HashSet<string> Gone(OutputFile[] all)
    {
        if (!Directory.Exists(folder))
            return [];
        var gone = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => file[(folder.Length + 1)..].Replace('\\', '/'))
            .Where(path => path != Manifest.Name)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var file in all)
            gone.Remove(file.Path);
        return gone;
    }

    private static async Task WriteAsync(string file, ReadOnlyMemory<byte> content, CancellationToken cancellation)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        using var handle = File.OpenHandle(file, FileMode.Create, FileAccess.Write, FileShare.None, FileOptions.None, content.Length);
        await RandomAccess.WriteAsync(handle, content, 0, cancellation);
        if (!OperatingSystem.IsLinux())
            RandomAccess.FlushToDisk(handle);
    }

    private static async ValueTask<bool> HasBytesAsync(string file, ReadOnlyMemory<byte> content, CancellationToken cancellation)
    {
        var old = new FileInfo(file);
        return old.Exists && old.Length == content.Length && (await File.ReadAllBytesAsync(file, cancellation)).AsSpan().SequenceEqual(content.Span);
    }
}

/// <summary>A file of the new site.</summary>
/// <param name="Path">Relative, with forward slashes.</param>
/// <param name="Sha256">64 hexadecimal digits in lower case.</param>
/// <param name="Written">Whether it differs from the old site's.</param>
internal sealed record OutputFile(string Path, string Sha256, long Length, bool Written);

internal sealed record OutputCounts(int Files, int Written, int Kept, int Removed);
