namespace Disclosure.Scaffold.Tests;

/// <summary>The sample park as the repository has it.</summary>
internal static class SampleFolder
{
    public static string Path { get; } = System.IO.Path.Combine(Repository.Data, "sources", "sample-park");
}
