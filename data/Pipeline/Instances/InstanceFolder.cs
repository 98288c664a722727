namespace Disclosure.Pipeline.Instances;

/// <summary>Finds the instance that a command means.</summary>
public static class InstanceFolder
{
    /// <param name="folder">As the user gave it; null finds the repository's own <c>data</c>, from the present folder or the program's upward.</param>
    /// <returns>Null when there is none: an instance has settings or sources, and nothing is begun in a folder that has neither.</returns>
    public static Instance? Find(string? folder)
    {
        if (folder is not null) return IsInstance(folder) ? new(folder) : null;
        return new[] { Directory.GetCurrentDirectory(), AppContext.BaseDirectory }
            .SelectMany(Upward)
            .SelectMany(start => new[] { start, Path.Combine(start, "data") })
            .Where(IsInstance)
            .Select(found => new Instance(found))
            .FirstOrDefault();
    }

    private static bool IsInstance(string folder) => File.Exists(Path.Combine(folder, "settings.yml")) || Directory.Exists(Path.Combine(folder, "sources"));

    private static IEnumerable<string> Upward(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent) yield return folder.FullName;
    }
}
