using System.IO.Compression;

namespace Disclosure.Pipeline.Exporting;

/// <summary>Compressed files whose bytes depend on nothing but what is in them.</summary>
internal static class Archives
{
    /// <summary>The oldest time that the format can say.</summary>
    private static readonly DateOnly Oldest = new(1980, 1, 1);

    public static DateTimeOffset TimeOf(DateOnly? date) => new((date is { } day && day > Oldest ? day : Oldest).ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);

    /// <summary>Begins an entry; the one before must have been closed.</summary>
    public static Stream Entry(ZipArchive zip, string name, DateTimeOffset time)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = time;
        return entry.Open();
    }
}
