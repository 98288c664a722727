using Disclosure.Store.Releases;

namespace Disclosure.Pipeline.Exporting.Describing;

/// <summary>A dataset of a release, with everything that its descriptions say of it.</summary>
/// <param name="Files">In all formats.</param>
/// <param name="Modified">The day of the release since which the rows are what they are.</param>
/// <param name="Covers">Years of which the rows speak, both inclusive; null where they speak of none.</param>
internal sealed record ReleaseDataset(Dataset Dataset, IReadOnlyList<ManifestFile> Files, DateOnly Modified, (int First, int Last)? Covers)
{
    public ManifestFile Csv => Files.First(file => file.Path == ExportFormat.Csv.FileOf(Dataset.Slug));
}
