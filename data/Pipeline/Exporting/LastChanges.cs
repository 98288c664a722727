using System.Globalization;
using System.Text.Json;
using Disclosure.Pipeline.Exporting.Describing;
using Disclosure.Pipeline.Releasing.Differences;
using Disclosure.Store.Releases;

namespace Disclosure.Pipeline.Exporting;

/// <summary>Since which release each dataset's rows are what they are.</summary>
/// <param name="previous">Null for the first release.</param>
internal sealed class LastChanges(PublishedEdition? previous)
{
    private readonly Dictionary<string, ManifestFile> files = (previous?.Manifest.Files ?? []).ToDictionary(file => file.Path, StringComparer.Ordinal);
    private readonly Dictionary<string, DateOnly> dates = Read(previous);

    /// <param name="today">Of the release being made.</param>
    public DateOnly Of(string slug, ManifestFile csv, DateOnly today) =>
        files.GetValueOrDefault(csv.Path)?.Sha256 != csv.Sha256 ? today
        : dates.TryGetValue(slug, out var date) ? date : previous!.Manifest.Date;

    /// <summary>What the release before said; releases of old say nothing.</summary>
    private static Dictionary<string, DateOnly> Read(PublishedEdition? previous)
    {
        if (previous is null || previous.PathOf(IndexFile.Name) is var path && !File.Exists(path)) return [];
        using var index = JsonDocument.Parse(File.ReadAllBytes(path));
        return index.RootElement.GetProperty("datasets").EnumerateArray().ToDictionary(
            dataset => dataset.GetProperty("name").GetString()!,
            dataset => DateOnly.ParseExact(dataset.GetProperty("last_change").GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture),
            StringComparer.Ordinal);
    }
}
