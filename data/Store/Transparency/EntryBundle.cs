using System.Buffers.Binary;

namespace Disclosure.Store.Transparency;

/// <summary>Up to 256 entries in one file, each after its length in two bytes, the higher first: C2SP <c>tlog-tiles</c>.</summary>
public static class EntryBundle
{
    public static byte[] Write(IEnumerable<byte[]> entries)
    {
        using var bundle = new MemoryStream();
        Span<byte> length = stackalloc byte[sizeof(ushort)];
        foreach (var entry in entries)
        {
            BinaryPrimitives.WriteUInt16BigEndian(length, checked((ushort)entry.Length));
            bundle.Write(length);
            bundle.Write(entry);
        }

        return bundle.ToArray();
    }

    /// <returns>Null where the bytes are not exactly so many entries.</returns>
    public static IReadOnlyList<byte[]>? TryRead(ReadOnlySpan<byte> bundle, int count)
    {
        var entries = new byte[count][];
        for (var i = 0; i < count; i++)
        {
            if (bundle.Length < sizeof(ushort)) return null;
            var length = BinaryPrimitives.ReadUInt16BigEndian(bundle);
            bundle = bundle[sizeof(ushort)..];
            if (bundle.Length < length) return null;
            entries[i] = bundle[..length].ToArray();
            bundle = bundle[length..];
        }

        return bundle.IsEmpty ? entries : null;
    }
}
