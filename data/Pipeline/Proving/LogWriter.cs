using System.Text;
using Disclosure.Pipeline.Releasing.Folders;
using Disclosure.Store.Transparency;

namespace Disclosure.Pipeline.Proving;

/// <summary>
/// Adds to the log. Tiles of the new size come first; no reader looks at them until the checkpoint, replaced in one step, speaks of them. What follows from the
/// checkpoint (the copy that is kept, the proof) comes after it and is made good by the next run.
/// </summary>
internal static class LogWriter
{
    /// <param name="entries">The whole log with the new entries at its end.</param>
    public static void Write(ReleaseLog log, IReadOnlyList<byte[]> entries, LogSigner signer)
    {
        var content = new LogContent(entries);
        foreach (var (name, bytes) in content.Tiles(content.Size)) Put(log, name, bytes);
        Put(log, ReleaseLog.KeysName, Encoding.UTF8.GetBytes(string.Concat(signer.Trusted.Select(key => $"{key}\n"))));
        var checkpoint = new Checkpoint(signer.Origin, content.Size, content.Tree.Root(content.Size));
        Put(log, ReleaseLog.CheckpointName, Encoding.UTF8.GetBytes(SignedNote.Sign(checkpoint.Text, signer.Keys)));
        Complete(log);
    }

    /// <summary>Writes what a crash left out after the checkpoint.</summary>
    public static void Complete(ReleaseLog log)
    {
        if (log.Checkpoint() is not { } head) return;
        var content = new LogContent(log.Entries(head.Size));
        if (!File.Exists(log.PathOf(ReleaseLog.KeptNameOf(head.Size)))) Put(log, ReleaseLog.KeptNameOf(head.Size), File.ReadAllBytes(log.CheckpointFile));
        var newest = content.Releases.Count - 1;
        var proof = ReleaseLog.ProofNameOf(content.Releases[newest].Entry.Version.ToString());
        if (!File.Exists(log.PathOf(proof))) Put(log, proof, Encoding.UTF8.GetBytes(content.Proof(newest, File.ReadAllText(log.PathOf(ReleaseLog.KeptNameOf(head.Size))))));
    }

    private static void Put(ReleaseLog log, string name, byte[] bytes)
    {
        var path = log.PathOf(name);
        if (File.Exists(path) && File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes)) return;
        Durable.MakeFolder(Path.GetDirectoryName(path)!);
        Durable.Replace(path, bytes);
    }
}
