using System.Diagnostics;
using Disclosure.Model.Tests;

namespace Disclosure.EndToEnd.Tests;

/// <summary>A dataset's page: its files in every release, and code that is run as it stands there.</summary>
[Collection(nameof(Demonstration))]
public sealed class DatasetPageTests(Demonstration demonstration) : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("code").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("figures")]
    [InlineData("obligations")]
    public async Task Every_release_is_listed_with_its_rows_and_its_file(string register)
    {
        using var page = await demonstration.PageAsync($"/en/data/{register}/");
        var rows = page.QuerySelectorAll("section:has(#versions) tbody tr");
        Assert.Equal(demonstration.Releases, rows.Length);
        foreach (var row in rows)
        {
            var path = Path.Combine(folder, "file.csv");
            await File.WriteAllTextAsync(path, await demonstration.TextAsync(row.QuerySelector("a")!.GetAttribute("href")!));
            Assert.Equal(row.QuerySelector("data")!.GetAttribute("value"), $"{ReferenceFiles.Cells(path).Count()}");
        }
    }

    [Theory]
    [InlineData("curl", "sh", "sample.sh")]
    [InlineData("Python", "python3", "sample.py")]
    [InlineData("R", "Rscript", "sample.R")]
    [InlineData("JavaScript", "node", "sample.mjs")]
    [InlineData("C#", "dotnet", "sample.cs")]
    public async Task The_code_reads_every_row_of_the_release(string language, string program, string file)
    {
        using var page = await demonstration.PageAsync("/en/data/figures/");
        var sample = page.QuerySelectorAll("#code ~ details").Single(sample => sample.QuerySelector("summary")!.TextContent == language);
        // The demonstration's settings say where it stands by itself; here it has an address of its own.
        var code = sample.QuerySelector("code")!.TextContent.Replace("http://localhost:5080/", (await demonstration.Server.AddressAsync()).ToString(), StringComparison.Ordinal);
        await File.WriteAllTextAsync(Path.Combine(folder, file), code);
        using var process = Process.Start(new ProcessStartInfo(program, [file]) { WorkingDirectory = folder, RedirectStandardOutput = true, UseShellExecute = false })!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
        if (language == "curl") Assert.Equal(await demonstration.TextAsync("/data/latest/figures.csv"), await File.ReadAllTextAsync(Path.Combine(folder, "figures.csv")));
        else Assert.Equal($"{demonstration.Figures.Count}", output.Trim().Split(' ')[^1]);
    }
}
