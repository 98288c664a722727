namespace Disclosure.Scaffold.Sample;

/// <summary>Writes the sample into the repository that the current folder lies in.</summary>
internal static class SampleCommand
{
    private const string Solution = "Disclosure.sln";

    /// <returns>0 when written; 2 when called outside the repository.</returns>
    public static async Task<int> RunAsync(TextWriter log, CancellationToken cancellation)
    {
        var root = new DirectoryInfo(Directory.GetCurrentDirectory());
        while (root is not null && !File.Exists(Path.Combine(root.FullName, Solution))) root = root.Parent;
        if (root is null)
        {
            await log.WriteLineAsync($"scaffold: error: no {Solution} in this folder or above".AsMemory(), cancellation);
            await log.WriteLineAsync("scaffold: hint: call it from inside the repository".AsMemory(), cancellation);
            return 2;
        }

        var folder = Path.Combine(root.FullName, "data", "sources", SamplePark.Code);
        var files = SampleFiles.Make().ToList();
        foreach (var file in files)
        {
            var path = Path.Combine(folder, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            await File.WriteAllBytesAsync(path, file.Bytes, cancellation);
        }

        await log.WriteLineAsync($"scaffold: {files.Count} files in {folder}".AsMemory(), cancellation);
        return 0;
    }
}
