namespace Disclosure.Pipeline.Tests;

/// <summary>Places in the repository that tests read.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    public static string Data => Path.Combine(Root, "data");

    public static string Reference => Path.Combine(Data, "reference");

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Disclosure.sln"))) return folder.FullName;
        }

        throw new DirectoryNotFoundException($"no Disclosure.sln above {AppContext.BaseDirectory}");
    }
}
