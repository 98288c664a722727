using System.Text;
using Disclosure.Store.Releases;
using Disclosure.Store.Transparency;

namespace Disclosure.Pipeline.Proving;

/// <summary>What the files of a log have to be, out of its entries.</summary>
internal sealed class LogContent
{
    private readonly IReadOnlyList<byte[]> entries;

    public LogContent(IReadOnlyList<byte[]> entries)
    {
        this.entries = entries;
        Tree = new(entries);
        Releases = [.. entries.Index().Select(entry => (entry.Index, Entry: LogEntry.TryParse(Encoding.UTF8.GetString(entry.Item)))).Where(entry => entry.Entry is not null).Select(entry => (entry.Index, entry.Entry!))];
        Sizes = [.. Releases.Skip(1).Select(release => release.Index), .. entries.Count > 0 ? (int[])[entries.Count] : []];
    }

    public MerkleTree Tree { get; }

    public int Size => entries.Count;

    /// <summary>Where each release stands.</summary>
    public IReadOnlyList<(int Index, LogEntry Entry)> Releases { get; }

    /// <summary>The sizes that a checkpoint was published of: at the end of each release's entries.</summary>
    public IReadOnlyList<int> Sizes { get; }

    /// <summary>The bundles of entries and the tiles of the tree when the log had so many entries.</summary>
    public IEnumerable<(string Name, byte[] Bytes)> Tiles(int size)
    {
        foreach (var bundle in Tile.Of(null, size)) yield return (bundle.Path, EntryBundle.Write(entries.Skip((int)bundle.Index * Tile.FullWidth).Take(bundle.Width)));
        for (var (level, span) = (0, 1); size / span > 0; (level, span) = (level + 1, span * Tile.FullWidth))
        {
            foreach (var tile in Tile.Of(level, size / span))
            {
                var first = (int)tile.Index * Tile.FullWidth;
                yield return (tile.Path, [.. Enumerable.Range(first, tile.Width).SelectMany(i => Tree.Hash(i * span, (i + 1) * span))]);
            }
        }
    }

    /// <summary>C2SP <c>tlog-proof</c>: that the release's entry is in the log, with the first checkpoint that covers it.</summary>
    /// <param name="release">Its number among the releases.</param>
    /// <param name="checkpoint">The signed note of the size of that release.</param>
    public string Proof(int release, string checkpoint)
    {
        var hashes = Tree.Path(Releases[release].Index, Sizes[release]).Select(hash => $"{Convert.ToBase64String(hash)}\n");
        return $"c2sp.org/tlog-proof@v1\nindex {Releases[release].Index}\n{string.Concat(hashes)}\n{checkpoint}";
    }
}
