using Disclosure.Model.Dictionary;
using Disclosure.Model.Issues;
using Disclosure.Pipeline.Instances;
using Disclosure.Pipeline.Layouts;
using Disclosure.Store.Releases;

namespace Disclosure.Pipeline.Histories;

/// <summary>A release that an instance made before the present one.</summary>
/// <param name="Date">Of publication: what had arrived by then is in it.</param>
public sealed record PastRelease(DateOnly Date, Text Notes);

/// <summary><c>history/releases.yml</c>: the releases by which an instance came to its present one, so that they can be made again from what was received.</summary>
public static class PastReleases
{
    internal static readonly Shape Release = new("release", new("一次过去的发布", "A past release."),
        new("date", "date", true, "发布日期；收入当日及以前收到的数据", "day of publication: what had arrived by then is in it"),
        new("notes", "both", true, "发布说明", "its notes"));

    internal static readonly Shape Whole = new("releases", new("过去的发布：history/releases.yml", "The past releases: history/releases.yml."),
        new ShapeKey("releases", "list of release", true, "按日期先后", "by date"));

    private const string Name = "history/releases.yml";

    /// <summary>Those that are still to be made before the present one.</summary>
    /// <param name="report">Gets every finding of the file.</param>
    /// <returns>Null where the present release was made too, or one that the file does not list: then there is nothing to make up for.</returns>
    public static IReadOnlyList<PastRelease>? Missing(Instance instance, Action<Issue> report)
    {
        var all = Read(instance, report);
        if (new ReleasesFolder(instance.ReleasesFolder).Log() is not [.., var newest]) return all;
        var made = all.Index().LastOrDefault(release => release.Item.Date == newest.Date, (Index: -1, Item: null!)).Index;
        return made < 0 ? null : [.. all.Skip(made + 1)];
    }

    /// <returns>None where there is no file, and after a finding.</returns>
    public static IReadOnlyList<PastRelease> Read(Instance instance, Action<Issue> report)
    {
        var path = Path.Combine(instance.HistoryFolder, Path.GetFileName(Name));
        if (!File.Exists(path) || YamlMap.Read(path, Name, Whole, report) is not { } file) return [];
        var releases = new List<PastRelease>();
        foreach (var map in file.Maps("releases", Release))
        {
            if (map.Date("date") is not { } date || map.Both("notes") is not { } notes) continue;
            if (releases is [.., var before] && date <= before.Date) map.Refuse("date", new Text($"晚于 {before.Date:yyyy-MM-dd}", $"a day after {before.Date:yyyy-MM-dd}"));
            else releases.Add(new(date, notes));
        }

        return releases;
    }
}
