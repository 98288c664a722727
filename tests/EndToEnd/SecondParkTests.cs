using System.Net;
using System.Text.RegularExpressions;
using Disclosure.Model.Tests;

namespace Disclosure.EndToEnd.Tests;

/// <summary>Another park, invented, that is files alone: its site comes out whole.</summary>
public sealed partial class SecondParkTests
{
    private static readonly string Park = Path.Combine(Repository.Root, "tests", "Pipeline", "SecondPark");

    [Fact]
    public async Task A_park_of_files_alone_has_its_rows_on_pages_of_both_languages_without_a_dead_link()
    {
        using var copy = new DemonstrationCopy(withHistory: false);
        foreach (var folder in new[] { "sources", "obligation-rules" }) Directory.Delete(Path.Combine(copy.Folder, folder), recursive: true);
        foreach (var file in Directory.EnumerateFiles(Park, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(copy.Folder, Path.GetRelativePath(Park, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        await using var server = ServerProcess.Start(copy.Folder, null, "--prepare-only");
        Assert.True(await server.ExitAsync() is 0, server.Output);

        var site = Path.Combine(copy.Folder, "site");
        var pages = Directory.EnumerateFiles(site, "index.html", SearchOption.AllDirectories).ToDictionary(file => $"/{Path.GetRelativePath(site, Path.GetDirectoryName(file)!)}/".Replace("/./", "/", StringComparison.Ordinal), file => WebUtility.HtmlDecode(File.ReadAllText(file)), StringComparer.Ordinal);
        var (chinese, english) = (pages.Where(page => !IsEnglish(page.Key)).ToArray(), pages.Where(page => IsEnglish(page.Key)).ToArray());
        Assert.All(chinese, page => Assert.True(pages.ContainsKey($"/en{page.Key}"), page.Key));
        Assert.Contains("/en/parks/invented-haibin/2024/", pages.Keys);

        var said = 0;
        foreach (var file in Directory.EnumerateFiles(Park, "*.csv", SearchOption.AllDirectories))
        {
            foreach (var (field, text) in ReferenceFiles.Cells(file).SelectMany(row => row).Where(cell => cell.Value.Length > 0))
            {
                var expected = field.EndsWith("_en", StringComparison.Ordinal) ? english : text.Any(letter => letter is >= '\u4e00' and <= '\u9fff') ? chinese : null;
                if (expected is null) continue;
                Assert.True(expected.Any(page => page.Value.Contains(text, StringComparison.Ordinal)), $"{Path.GetFileName(file)}: {field}: {text}");
                said++;
            }
        }

        Assert.InRange(said, 50, int.MaxValue);
        Assert.All(pages.SelectMany(page => Address().Matches(page.Value).Select(match => match.Groups["path"].Value)).Distinct(StringComparer.Ordinal).Where(path => !IsServed(path)), path =>
            Assert.True(path.EndsWith('/') ? pages.ContainsKey(path) : File.Exists(Path.Combine(site, path[1..])), path));
    }

    private static bool IsEnglish(string path) => path.StartsWith("/en/", StringComparison.Ordinal);

    /// <summary>Files of releases and answers of the API, which the server gives.</summary>
    private static bool IsServed(string path) => path.StartsWith("/graphql", StringComparison.Ordinal) || (path.StartsWith("/data/", StringComparison.Ordinal) && !path.EndsWith('/'));

    [GeneratedRegex("(?:href|src)=\"(?<path>/[^\"#?]*)", RegexOptions.NonBacktracking)]
    private static partial Regex Address();
}
