using Disclosure.Model.Dictionary;
using Disclosure.Model.Registers;
using Disclosure.Pipeline.Releasing.Differences;
using Disclosure.Pipeline.Releasing.Folders;
using Disclosure.Store.Releases;

namespace Disclosure.Pipeline.Proving;

/// <summary>What the log has to say of a release, out of its folder alone.</summary>
internal static class ReleaseEntries
{
    public static IEnumerable<string> Of(ReleasesFolder folder, ReleaseVersion version)
    {
        var edition = new PublishedEdition(folder, version);
        yield return new LogEntry(version, edition.Manifest.Date, Hashes.Of(Path.Combine(folder.FolderOf(version), Manifest.FileName))).ToString();
        if (edition.Find(Releases.Changes.Slug) is not { } register) yield break;
        var (release, kind) = (Column(register, nameof(Change.ReleaseVersion)), Column(register, nameof(Change.Kind)));
        var kinds = edition.Rows(register).Where(row => row[release] == version.ToString()).CountBy(row => row[kind] ?? "").ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);
        var (corrected, withdrawn) = (Count(kinds, ChangeKind.Corrected), Count(kinds, ChangeKind.Withdrawn));
        if (corrected + withdrawn > 0) yield return new ChangesEntry(version, edition.Manifest.Date, Hashes.Of(edition.FileOf(register.Slug)), corrected, withdrawn).ToString();
    }

    private static int Column(ManifestRegister register, string property) => register.Fields.Index().First(field => field.Item.Name == Naming.Snake(property)).Index;

    private static int Count(Dictionary<string, int> kinds, ChangeKind kind) => kinds.GetValueOrDefault(Releases.ChangeKinds[kind].Name);
}
