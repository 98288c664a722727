using Disclosure.Model;
using Disclosure.Pipeline.Exporting;
using Disclosure.Store.Releases;
using Disclosure.Store.Working;

namespace Disclosure.Pipeline.Releasing.Differences;

/// <summary>A state of the registers that can be compared with another: a published release, or the working store as it would be released.</summary>
internal abstract class Edition
{
    public abstract IReadOnlyList<ManifestRegister> Registers { get; }

    /// <summary>Streams canonical characters in the order of the fields and of the key; null or empty where absent.</summary>
    public abstract IEnumerable<string?[]> Rows(ManifestRegister register);

    public abstract long Count(ManifestRegister register);

    public ManifestRegister? Find(string slug) => Registers.FirstOrDefault(register => register.Slug == slug);
}

/// <summary>Read from its CSV files, so that releases of any age compare with today's whatever became of the tables.</summary>
internal sealed class PublishedEdition(ReleasesFolder folder, ReleaseVersion version) : Edition
{
    public ReleaseVersion Version { get; } = version;

    public Manifest Manifest { get; } = folder.Manifest(version);

    public override IReadOnlyList<ManifestRegister> Registers => Manifest.Registers;

    public override IEnumerable<string?[]> Rows(ManifestRegister register) => CsvFiles.Rows(FileOf(register.Slug));

    public override long Count(ManifestRegister register) => register.Rows;

    public string FileOf(string slug) => Path.Combine(folder.FolderOf(Version), $"{slug}.csv");
}

/// <summary>The working store; what only a release knows (dates of publication, releases, changes) is absent.</summary>
internal sealed class WorkingEdition(StoreFile store) : Edition
{
    public override IReadOnlyList<ManifestRegister> Registers { get; } = [.. Catalog.Tables.Select(table => ManifestRegister.Of(table))];

    public override IEnumerable<string?[]> Rows(ManifestRegister register) => RegisterRows.Of(Catalog.Find(register.Slug)!).Cells(store);

    public override long Count(ManifestRegister register) => store.Count(Catalog.Find(register.Slug)!);
}
