using System.Globalization;
using System.Text;
using Disclosure.Model.Dictionary;
using Disclosure.Model.Issues;
using Disclosure.Store.Releases;
using Disclosure.Store.Transparency;

namespace Disclosure.Pipeline.Proving;

/// <summary>Whether the log of releases is one log that only ever grew: its signatures, its entries, its tiles, every checkpoint and proof that it ever gave.</summary>
/// <param name="trusted">Null leaves the signatures out.</param>
internal sealed class LogVerification(ReleasesFolder folder, IReadOnlyList<VerifierKey>? trusted)
{
    private readonly ReleaseLog log = folder.LogFiles;
    private readonly List<Issue> issues = [];

    /// <returns>The first things that are wrong; what rests on them is not looked at.</returns>
    public IReadOnlyList<Issue> Run()
    {
        if (!File.Exists(log.CheckpointFile))
        {
            if (folder.Latest() is not null || Directory.Exists(log.PathOf(ReleaseLog.KeptName))) Report(IssueCodes.LogFileMissing, null, ReleaseLog.CheckpointName);
            return issues;
        }

        if (Signed(ReleaseLog.CheckpointName) is not { } head || Entries(head) is not { } entries) return issues;
        var content = new LogContent(entries);
        if (content.Tree.Root(content.Size) != head.Root)
        {
            Differs(content, head);
            return issues;
        }

        Order(entries);
        if (issues.Count > 0) return issues;
        foreach (var size in content.Sizes) Kept(content, size);
        if (issues.Count > 0) return issues;
        Tiles(content);
        for (var i = 0; i < content.Releases.Count; i++) Proof(content, i);
        Keys();
        Others(content);
        return issues;
    }

    /// <summary>Whether a checkpoint that someone kept is a beginning of the log.</summary>
    /// <param name="path">Where it lies now.</param>
    public IReadOnlyList<Issue> Since(string path)
    {
        var place = new Place(path);
        var note = File.ReadAllText(path);
        if (Checkpoint.TryParse(note) is not { } old || SignedNote.TryParse(note) is not { } signed) issues.Add(new Fault(IssueCodes.LogCheckpointUnreadable, null).At(place));
        else if (trusted is not null && !signed.IsSignedBy(trusted)) issues.Add(Unsigned(signed).At(place));
        else if ((log.Checkpoint()?.Size ?? 0) is var size && old.Size > size) issues.Add(new Fault(IssueCodes.LogRolledBack, Number(old.Size), ("expected", Same(Number(size)))).At(place));
        else if (new LogContent(log.Entries(size)).Tree.Root((int)old.Size) is var root && root != old.Root) issues.Add(new Fault(IssueCodes.LogInconsistent, old.Root, ("expected", Same(root))).At(place));
        return issues;
    }

    private Checkpoint? Signed(string name)
    {
        var note = File.ReadAllText(log.PathOf(name));
        if (Checkpoint.TryParse(note) is not { } checkpoint || SignedNote.TryParse(note) is not { } signed)
        {
            Report(IssueCodes.LogCheckpointUnreadable, null, name);
            return null;
        }

        if (trusted is null || (trusted[0].Name == checkpoint.Origin && signed.IsSignedBy(trusted))) return checkpoint;
        issues.Add(Unsigned(signed).At(PlaceOf(name)));
        return null;
    }

    private List<byte[]>? Entries(Checkpoint head)
    {
        var entries = new List<byte[]>();
        foreach (var bundle in Tile.Of(null, head.Size))
        {
            if (!File.Exists(log.PathOf(bundle.Path))) Report(IssueCodes.LogFileMissing, null, bundle.Path);
            else if (EntryBundle.TryRead(File.ReadAllBytes(log.PathOf(bundle.Path)), bundle.Width) is { } read) entries.AddRange(read);
            else Report(IssueCodes.LogBundle, Number(bundle.Width), bundle.Path);
            if (issues.Count > 0) return null; // a forged size would ask for millions more
        }

        return entries;
    }

    /// <summary>The entries are not those of the checkpoint. The tiles, if they still are, tell which entry it is.</summary>
    private void Differs(LogContent content, Checkpoint head)
    {
        var before = issues.Count;
        foreach (var tile in Tile.Of(0, content.Size))
        {
            var bytes = File.Exists(log.PathOf(tile.Path)) ? File.ReadAllBytes(log.PathOf(tile.Path)) : [];
            for (var i = 0; i < tile.Width && bytes.Length == tile.Width * 32; i++)
            {
                var index = ((int)tile.Index * Tile.FullWidth) + i;
                if (!content.Tree.Leaves[index].AsSpan().SequenceEqual(bytes.AsSpan(i * 32, 32))) Report(IssueCodes.LogEntryChanged, null, (tile with { Level = null }).Path, i + 1);
            }
        }

        if (issues.Count == before) Report(IssueCodes.LogRoot, head.Root, ReleaseLog.CheckpointName, null, ("expected", Same(content.Tree.Root(content.Size))));
    }

    /// <summary>Every entry is one, and newer than the one before.</summary>
    private void Order(List<byte[]> entries)
    {
        LogEntry? newest = null;
        foreach (var (i, bytes) in entries.Index())
        {
            var text = Encoding.UTF8.GetString(bytes);
            var (release, changes) = (LogEntry.TryParse(text), ChangesEntry.TryParse(text));
            var (file, line) = (new Tile(null, i / Tile.FullWidth, (int)Math.Min(Tile.FullWidth, entries.Count - ((long)(i / Tile.FullWidth) * Tile.FullWidth))).Path, (i % Tile.FullWidth) + 1);
            if (release is null && changes is null) Report(IssueCodes.LogEntryUnreadable, text, file, line);
            else if (newest is not null && release is not null && (release.Version.CompareTo(newest.Version) <= 0 || release.Date < newest.Date)) Report(IssueCodes.ReleaseLogOrder, Dated(release.Version, release.Date), file, line, ("expected", Same(Dated(newest.Version, newest.Date))));
            else if (changes is not null && (newest is null || (changes.Version, changes.Date) != (newest.Version, newest.Date))) Report(IssueCodes.LogEntryUnreadable, text, file, line);
            newest = release ?? newest;
        }
    }

    private void Kept(LogContent content, int size)
    {
        var name = ReleaseLog.KeptNameOf(size);
        if (!File.Exists(log.PathOf(name))) Missing(name, size == content.Size);
        else if (Signed(name) is { } kept && (kept.Size, kept.Root) != (size, content.Tree.Root(size)))
            Report(IssueCodes.LogInconsistent, kept.Root, name, null, ("expected", Same(content.Tree.Root(size))));
    }

    private void Tiles(LogContent content)
    {
        foreach (var (name, bytes) in content.Sizes.SelectMany(content.Tiles).DistinctBy(tile => tile.Name)) Compare(name, bytes, newest: false);
    }

    private void Proof(LogContent content, int release)
    {
        var kept = log.PathOf(ReleaseLog.KeptNameOf(content.Sizes[release]));
        if (File.Exists(kept)) Compare(ReleaseLog.ProofNameOf(content.Releases[release].Entry.Version.ToString()), Encoding.UTF8.GetBytes(content.Proof(release, File.ReadAllText(kept))), release == content.Releases.Count - 1);
    }

    private void Compare(string name, byte[] expected, bool newest)
    {
        if (!File.Exists(log.PathOf(name))) Missing(name, newest);
        else if (File.ReadAllBytes(log.PathOf(name)) is var found && !found.AsSpan().SequenceEqual(expected)) Report(IssueCodes.LogFileChanged, Number(found.Length), name, null, ("expected", Same(Number(expected.Length))));
    }

    private void Keys()
    {
        if (trusted is null) return;
        if (!File.Exists(log.PathOf(ReleaseLog.KeysName))) Missing(ReleaseLog.KeysName, newest: false);
        else foreach (var (i, line) in File.ReadLines(log.PathOf(ReleaseLog.KeysName)).Index())
        {
            if (trusted.All(key => key.ToString() != line)) Report(IssueCodes.LogKeyForeign, line, ReleaseLog.KeysName, i + 1);
        }
    }

    /// <summary>Files that the log does not account for: of a larger log that was rolled back, of one that was being written, or strange.</summary>
    private void Others(LogContent content)
    {
        var known = content.Sizes.SelectMany(content.Tiles).Select(tile => tile.Name)
            .Concat(content.Sizes.Select(size => ReleaseLog.KeptNameOf(size)))
            .Concat(content.Releases.Select(release => ReleaseLog.ProofNameOf(release.Entry.Version.ToString())))
            .Append(ReleaseLog.CheckpointName).Append(ReleaseLog.KeysName).ToHashSet(StringComparer.Ordinal);
        foreach (var name in Directory.EnumerateFiles(log.Path, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(log.Path, path).Replace('\\', '/')).Order(StringComparer.Ordinal).Where(name => !known.Contains(name)))
        {
            var kept = name.StartsWith($"{ReleaseLog.KeptName}/", StringComparison.Ordinal) ? name[(ReleaseLog.KeptName.Length + 1)..] : "";
            if (long.TryParse(kept, NumberStyles.None, CultureInfo.InvariantCulture, out var size) && size > content.Size) Report(IssueCodes.LogRolledBack, kept, name, null, ("expected", Same(Number(content.Size))));
            else if (size > 0 && Signed(name) is { } extra && (extra.Size, extra.Root) != (size, content.Tree.Root((int)size))) Report(IssueCodes.LogInconsistent, extra.Root, name, null, ("expected", Same(content.Tree.Root((int)size))));
            else Report(name.EndsWith(".new", StringComparison.Ordinal) || name.StartsWith("tile/", StringComparison.Ordinal) ? IssueCodes.ReleaseUnfinished : IssueCodes.ReleaseStray, name, name);
        }
    }

    /// <summary>What follows from the newest checkpoint may still be missing after a crash.</summary>
    private void Missing(string name, bool newest) => Report(newest ? IssueCodes.ReleaseUnfinished : IssueCodes.LogFileMissing, name, name);

    private void Report(IssueCode code, string? found, string name, int? line = null, params (string, Text)[] details) => issues.Add(new Fault(code, found, details).At(PlaceOf(name, line)));

    private Place PlaceOf(string name, int? line = null) => new($"{Path.GetFileName(folder.Path)}/{ReleasesFolder.LogName}/{name}", line);

    private Fault Unsigned(SignedNote note) => new(IssueCodes.LogUnsigned, string.Join(", ", note.Signatures.Select(signature => $"{signature.Name}+{signature.Id:x8}")), ("expected", Same(string.Join(", ", trusted!.Select(key => $"{key.Name}+{key.Id:x8}")))));

    private static string Dated(ReleaseVersion version, DateOnly date) => $"{version} ({date:yyyy-MM-dd})";

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static Text Same(string text) => new(text, text);
}
