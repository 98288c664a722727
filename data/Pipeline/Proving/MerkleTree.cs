using System.Numerics;
using System.Security.Cryptography;

namespace Disclosure.Pipeline.Proving;

/// <summary>The hash tree of RFC 6962, section 2.1, over entries that are all at hand.</summary>
internal sealed class MerkleTree(IEnumerable<byte[]> entries)
{
    private const byte LeafPrefix = 0;
    private const byte NodePrefix = 1;

    private readonly byte[][] leaves = [.. entries.Select(entry => SHA256.HashData([LeafPrefix, .. entry]))];

    public int Size => leaves.Length;

    public IReadOnlyList<byte[]> Leaves => leaves;

    /// <summary>The tree hash of a run of entries; of the first ones it is the root of a former tree.</summary>
    public byte[] Hash(int start, int end)
    {
        if (end == start) return SHA256.HashData([]);
        if (end - start == 1) return leaves[start];
        var middle = start + Left(end - start);
        return Node(Hash(start, middle), Hash(middle, end));
    }

    /// <summary>Base64, as a checkpoint writes it.</summary>
    public string Root(int size) => Convert.ToBase64String(Hash(0, size));

    /// <summary>The hashes that lead from an entry to the root, the entry's neighbour first.</summary>
    public IEnumerable<byte[]> Path(int index, int size) => Path(index, 0, size);

    private IEnumerable<byte[]> Path(int index, int start, int end)
    {
        if (end - start == 1) return [];
        var middle = start + Left(end - start);
        return index < middle ? Path(index, start, middle).Append(Hash(middle, end)) : Path(index, middle, end).Append(Hash(start, middle));
    }

    /// <summary>The largest power of two below a size.</summary>
    private static int Left(int size) => 1 << BitOperations.Log2((uint)size - 1);

    private static byte[] Node(byte[] left, byte[] right) => SHA256.HashData([NodePrefix, .. left, .. right]);
}
