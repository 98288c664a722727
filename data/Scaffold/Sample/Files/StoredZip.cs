using System.Buffers.Binary;
using System.IO.Compression;

namespace Disclosure.Scaffold.Sample.Files;

/// <summary>
/// Makes a package the same bytes on every machine: entries in order of name, not compressed (compressors differ), dated 1980, and without
/// the mark of the operating system that the runtime writes.
/// </summary>
internal static class StoredZip
{
    private const uint CentralHeader = 0x02014b50;
    private const int EndLength = 22;

    private static readonly DateTimeOffset Epoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Repack(byte[] package)
    {
        using var source = new ZipArchive(new MemoryStream(package), ZipArchiveMode.Read);
        using var bytes = new MemoryStream();
        using (var target = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in source.Entries.OrderBy(entry => entry.FullName, StringComparer.Ordinal))
            {
                var copy = target.CreateEntry(entry.FullName, CompressionLevel.NoCompression);
                copy.LastWriteTime = Epoch;
                copy.ExternalAttributes = 0;
                using var from = entry.Open();
                using var to = copy.Open();
                from.CopyTo(to);
            }
        }

        return WithoutSystem(bytes.ToArray());
    }

    /// <summary>The sixth byte of each central header names the system that made the entry; 0 is MS-DOS, which every reader takes. No comment follows the end record.</summary>
    private static byte[] WithoutSystem(byte[] zip)
    {
        var at = (int)BinaryPrimitives.ReadUInt32LittleEndian(zip.AsSpan(zip.Length - EndLength + 16));
        while (BinaryPrimitives.ReadUInt32LittleEndian(zip.AsSpan(at)) == CentralHeader)
        {
            zip[at + 5] = 0;
            at += 46 + Length(zip, at + 28) + Length(zip, at + 30) + Length(zip, at + 32);
        }

        return zip;
    }

    private static int Length(byte[] zip, int at) => BinaryPrimitives.ReadUInt16LittleEndian(zip.AsSpan(at));
}
