namespace Disclosure.EndToEnd.Tests;

/// <summary>The demonstration as a fresh clone has it, in a folder of its own.</summary>
internal sealed class DemonstrationCopy : IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("disclosure").FullName;

    /// <param name="withHistory">Without it the first start makes one release, sooner.</param>
    public DemonstrationCopy(bool withHistory = true)
    {
        foreach (var file in new[] { "settings.yml", "corrections.yml", "log.key" }) Copy(Repository.Data, file);
        foreach (var folder in new[] { "sources", "obligation-rules", "schemes" }) CopyAll(Path.Combine(Repository.Data, folder), folder);
        if (withHistory) CopyAll(Path.Combine(Repository.Data, "history"), "history");
    }

    /// <summary>How many releases a first start makes.</summary>
    public int Releases => File.ReadLines(Path.Combine(Folder, "history", "releases.yml")).Count(line => line.StartsWith("  - date:", StringComparison.Ordinal)) + 1;

    public void Dispose()
    {
        foreach (var file in Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories)) File.SetAttributes(file, FileAttributes.Normal);
        Directory.Delete(Folder, recursive: true);
    }

    private void CopyAll(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories)) Copy(from, Path.GetRelativePath(from, file), to);
    }

    private void Copy(string from, string file, string to = "")
    {
        var target = Path.Combine(Folder, to, file);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.Copy(Path.Combine(from, file), target);
    }
}
