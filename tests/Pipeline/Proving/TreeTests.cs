using System.Security.Cryptography;
using Disclosure.Pipeline.Proving;
using Disclosure.Store.Transparency;

namespace Disclosure.Pipeline.Tests.Proving;

/// <summary>The tree against figures and an algorithm from elsewhere.</summary>
public sealed class TreeTests
{
    /// <summary>Entries and roots that implementations of Certificate Transparency test themselves with.</summary>
    private static readonly string[] Known = ["", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"];

    [Theory]
    [InlineData(0, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")]
    [InlineData(1, "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d")]
    [InlineData(2, "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125")]
    [InlineData(3, "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77")]
    [InlineData(7, "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c")]
    [InlineData(8, "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328")]
    public void Roots_are_those_of_RFC_6962(int size, string root) =>
        Assert.Equal(root, Convert.ToHexStringLower(new MerkleTree(Known.Select(Convert.FromHexString)).Hash(0, size)));

    [Fact]
    public void Every_proof_of_every_tree_leads_to_its_root()
    {
        var tree = new MerkleTree(Enumerable.Range(0, 70).Select(i => new[] { (byte)i }));
        for (var size = 1; size <= tree.Size; size++)
        {
            for (var index = 0; index < size; index++) Assert.Equal(tree.Root(size), Convert.ToBase64String(Climb(tree.Leaves[index], index, size, [.. tree.Path(index, size)])));
        }
    }

    [Theory]
    [InlineData(1234067L, 256, "tile/entries/x001/x234/067")]
    [InlineData(0L, 3, "tile/entries/000.p/3")]
    [InlineData(999L, 256, "tile/entries/999")]
    [InlineData(1000L, 1, "tile/entries/x001/000.p/1")]
    public void A_tile_lies_where_C2SP_says(long index, int width, string path)
    {
        Assert.Equal(path, new Tile(null, index, width).Path);
        Assert.Equal(new(null, index, width), Tile.TryParse(path));
    }

    [Theory]
    [InlineData("tile/entries/000.p/0")]
    [InlineData("tile/entries/000.p/256")]
    [InlineData("tile/entries/000.p/03")]
    [InlineData("tile/entries/x000/000")]
    [InlineData("tile/64/000")]
    [InlineData("tile/0/../../latest")]
    [InlineData("tile/0/000\n")]
    public void What_is_no_tile_is_not_read_as_one(string path) => Assert.Null(Tile.TryParse(path));

    [Theory]
    [InlineData(256, new[] { "tile/0/000", "tile/1/000.p/1" })]
    [InlineData(70_000, new[] { "tile/0/272", "tile/0/273.p/112", "tile/1/000", "tile/1/001.p/17", "tile/2/000.p/1" })]
    public void A_tree_has_the_tiles_that_C2SP_counts(int size, string[] expected)
    {
        var names = new LogContent([.. Enumerable.Range(0, size).Select(i => BitConverter.GetBytes(i))]).Tiles(size).ToDictionary(tile => tile.Name, tile => tile.Bytes);
        Assert.Superset(expected.ToHashSet(), names.Keys.ToHashSet());
        Assert.Equal((size / 256) + (size % 256 > 0 ? 1 : 0), names.Keys.Count(name => name.StartsWith("tile/0/", StringComparison.Ordinal)));
        Assert.All(names.Where(tile => !tile.Key.Contains(".p/", StringComparison.Ordinal) && !tile.Key.Contains("entries", StringComparison.Ordinal)), tile => Assert.Equal(8192, tile.Value.Length));
    }

    [Fact]
    public void Entries_are_read_as_they_were_written_and_never_from_a_bundle_cut_short()
    {
        foreach (var count in Enumerable.Range(1, 40))
        {
            var entries = Enumerable.Range(0, count).Select(i => SHA256.HashData([(byte)i])[..(i % 12)]).ToArray();
            var bundle = EntryBundle.Write(entries);
            Assert.Equal(entries, EntryBundle.TryRead(bundle, count)!);
            Assert.All(Enumerable.Range(0, bundle.Length), cut => Assert.Null(EntryBundle.TryRead(bundle.AsSpan(0, cut), count)));
            Assert.Null(EntryBundle.TryRead([.. bundle, 0], count));
        }
    }

    /// <summary>RFC 9162, section 2.1.3.2.</summary>
    private static byte[] Climb(byte[] leaf, long index, long size, byte[][] path)
    {
        var (node, last, hash) = (index, size - 1, leaf);
        foreach (var next in path)
        {
            Assert.NotEqual(0, last);
            if ((node & 1) == 1 || node == last)
            {
                hash = SHA256.HashData([1, .. next, .. hash]);
                while ((node & 1) == 0 && node != 0) (node, last) = (node >> 1, last >> 1);
            }
            else
            {
                hash = SHA256.HashData([1, .. hash, .. next]);
            }

            (node, last) = (node >> 1, last >> 1);
        }

        Assert.Equal(0, last);
        return hash;
    }
}
