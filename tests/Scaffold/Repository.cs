namespace Disclosure.Scaffold.Tests;

internal static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    public static string Sample { get; } = Path.Combine(Root, "data", "sources", "sample-park");

    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Reference(string name) => Table.Read(Path.Combine(Root, "data", "reference", name));

    private static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "Disclosure.sln")) ? folder : Find(Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("Disclosure.sln is above no folder of the tests"));
}
