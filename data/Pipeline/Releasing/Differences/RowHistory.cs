using Disclosure.Model.Registers;
using Disclosure.Store.Reading;
using Disclosure.Store.Releases;

namespace Disclosure.Pipeline.Releasing.Differences;

/// <summary>One thing that happened to a row.</summary>
/// <param name="Date">Of the release's publication.</param>
/// <param name="Change">Its field is null where the whole row came or went.</param>
internal sealed record RowEvent(ReleaseVersion Version, DateOnly Date, Change Change);

/// <summary>What became of one row over all releases.</summary>
internal static class RowHistory
{
    /// <summary>
    /// Asks the changes of one release, which carries those of all before it. They do not speak of rows with which a register began: those came with the first release that had the register.
    /// </summary>
    /// <param name="register">Of this release.</param>
    /// <param name="key">As many parts as the register's key has.</param>
    /// <param name="neighbours">Gets the keys around it where no release up to this one had such a row.</param>
    /// <returns>Oldest first; empty where there never was such a row.</returns>
    /// <exception cref="SqliteReadException">The release's store cannot be read.</exception>
    public static IReadOnlyList<RowEvent> Of(ReleasesFolder folder, ReleaseVersion upTo, Model.Dictionary.Table register, IReadOnlyList<string> key, Action<IReadOnlyList<string>> neighbours, CancellationToken cancellation)
    {
        using var file = SqliteFile.Open(Path.Combine(folder.FolderOf(upTo), ReleasesFolder.StoreName));
        using var reader = file.Rent();
        var history = new PublishedHistory(reader);
        var name = string.Join('/', key);
        var changes = history.Changes(register.Slug, name, cancellation);
        if (changes.Count == 0 && !history.Holds(register, key, cancellation))
        {
            neighbours(history.Neighbours(register, key, cancellation));
            return [];
        }

        var dates = folder.Log().ToDictionary(entry => entry.Version.ToString(), StringComparer.Ordinal);
        var events = changes
            .Select(change => new RowEvent(dates[change.ReleaseVersion].Version, dates[change.ReleaseVersion].Date, change))
            .OrderBy(each => each.Version).ThenBy(each => Place(register, each.Change.Field)).ToList();
        if (events is not [{ Change: { Field: null, Kind: ChangeKind.Added } }, ..])
        {
            var first = folder.Log().OrderBy(entry => entry.Version).First(entry => folder.Manifest(entry.Version).Registers.Any(each => each.Slug == register.Slug));
            events.Insert(0, new(first.Version, first.Date, new() { Id = "", ReleaseVersion = first.Version.ToString(), Register = register.Slug, Key = name, Kind = ChangeKind.Added }));
        }

        return events;
    }

    /// <summary>A field that the register no longer has comes last.</summary>
    private static int Place(Model.Dictionary.Table register, string? field) =>
        field is null ? -1 : register.Find(field) is { } known ? register.Columns.Index().First(column => column.Item == known).Index : register.Columns.Count;
}
