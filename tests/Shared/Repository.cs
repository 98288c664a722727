namespace Disclosure.Tests;

/// <summary>The checkout that the tests run in.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    /// <summary>The demonstration instance.</summary>
    public static string Data => Path.Combine(Root, "data");

    public static string Reference => Path.Combine(Data, "reference");

    /// <summary>Goldens are rewritten on request only, and never on CI.</summary>
    public static bool RewritesGoldens => Environment.GetEnvironmentVariable("REWRITE_GOLDENS") == "1" && Environment.GetEnvironmentVariable("CI") != "true";

    private static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "Disclosure.sln")) ? folder : Find(Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("Disclosure.sln is above no folder of the tests"));
}
