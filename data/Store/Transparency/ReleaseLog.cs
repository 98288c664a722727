using System.Text.RegularExpressions;

namespace Disclosure.Store.Transparency;

/// <summary>The files of the log of releases, to be read. Whether they are right is for <c>disclose verify</c> to say.</summary>
public sealed partial class ReleaseLog(string path)
{
    public const string CheckpointName = "checkpoint";

    /// <summary>Verifier keys, one a line: a convenience. Who lays weight on them has them from elsewhere.</summary>
    public const string KeysName = "keys";

    /// <summary>Every checkpoint that was ever published, by its size.</summary>
    public const string KeptName = "checkpoints";

    /// <summary>One proof for each release.</summary>
    public const string ProofsName = "proofs";

    public const string ProofExtension = ".tlog-proof";

    public string Path { get; } = path;

    /// <summary>A file that readers may ask for.</summary>
    /// <param name="name">From outside.</param>
    /// <returns>Null for what the log does not have, or what its checkpoint does not cover yet.</returns>
    public (string Path, bool ChangesNoMore)? Find(string name)
    {
        var changes = name is CheckpointName or KeysName;
        var known = changes || Kept().IsMatch(name) || (Tile.TryParse(name) is { } tile && tile.End <= (Checkpoint()?.Size ?? 0));
        return known && File.Exists(PathOf(name)) ? (PathOf(name), !changes) : null;
    }

    public string CheckpointFile => PathOf(CheckpointName);

    /// <param name="name">With forward slashes.</param>
    public string PathOf(string name) => System.IO.Path.Combine(Path, name);

    public static string KeptNameOf(long size) => $"{KeptName}/{size}";

    [GeneratedRegex(@"^(checkpoints/[1-9][0-9]*|proofs/[0-9]+\.[0-9]+\.[0-9]+\.tlog-proof)\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Kept();

    public static string ProofNameOf(string version) => $"{ProofsName}/{version}{ProofExtension}";

    /// <returns>Null before the first release.</returns>
    /// <exception cref="InvalidDataException">The checkpoint is damaged.</exception>
    public Checkpoint? Checkpoint() => !File.Exists(CheckpointFile) ? null
        : Transparency.Checkpoint.TryParse(File.ReadAllText(CheckpointFile)) ?? throw new InvalidDataException($"{CheckpointFile}: not a checkpoint");

    /// <summary>The first entries, as many as asked for.</summary>
    /// <exception cref="InvalidDataException">A bundle is damaged.</exception>
    /// <exception cref="IOException">A bundle is not there.</exception>
    public IReadOnlyList<byte[]> Entries(long size) =>
    [
        .. Tile.Of(null, size).SelectMany(bundle => EntryBundle.TryRead(File.ReadAllBytes(PathOf(bundle.Path)), bundle.Width)
            ?? throw new InvalidDataException($"{PathOf(bundle.Path)}: not a bundle of {bundle.Width} entries")),
    ];
}
