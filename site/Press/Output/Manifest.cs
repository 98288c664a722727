using System.Text;

namespace Disclosure.Press.Output;

/// <summary>The list of a site's files with their SHA-256, as <c>sha256sum --check</c> reads it, ordered by path. Written last: a folder that has it is whole.</summary>
internal static class Manifest
{
    public const string Name = "manifest.sha256";

    public static string PathIn(string folder) => Path.Combine(folder, Name);

    public static async Task WriteAsync(string folder, IEnumerable<OutputFile> files, CancellationToken cancellation)
    {
        await using var stream = new FileStream(PathIn(folder), FileMode.Create, FileAccess.Write, FileShare.None);
        // Everything the manifest vouches for is on the disk before the manifest is.
        Native.TryFlushFileSystem(stream.SafeFileHandle);
        await stream.WriteAsync(Encoding.UTF8.GetBytes(Print(files)), cancellation);
        await stream.FlushAsync(cancellation);
        RandomAccess.FlushToDisk(stream.SafeFileHandle);
    }

    public static async Task<bool> DescribesAsync(string folder, IEnumerable<OutputFile> files, CancellationToken cancellation) =>
        File.Exists(PathIn(folder)) && string.Equals(await File.ReadAllTextAsync(PathIn(folder), cancellation), Print(files), StringComparison.Ordinal);

    private static string Print(IEnumerable<OutputFile> files)
    {
        var text = new StringBuilder();
        foreach (var file in files)
            text.Append(file.Sha256).Append("  ").Append(file.Path).Append('\n');
        return text.ToString();
    }
}
