using System.Text.RegularExpressions;
using Disclosure.Site.Tests.Fixture;

namespace Disclosure.Site.Tests;

/// <summary>What the press writes: no file more, none less.</summary>
[Collection(Fixture.Site.Name)]
public sealed partial class FilesTests(PressedSite site)
{
    /// <summary>Fingerprints change with every byte of style and script; names and places do not. English has the same tree, which another test sees to.</summary>
    [Fact]
    public void The_site_of_the_fixture_consists_of_exactly_the_files_of_the_list()
    {
        var files = string.Concat(Directory.EnumerateFiles(site.Output, "*", SearchOption.AllDirectories)
            .Select(file => Fingerprint().Replace(Path.GetRelativePath(site.Output, file).Replace('\\', '/'), ".*."))
            .Select(file => file.StartsWith("en/", StringComparison.Ordinal) ? file[3..] : file)
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(file => $"{file}\n"));
        var list = Path.Combine(Repository.Root, "tests", "Site", "files.txt");
        if (Repository.RewritesGoldens) File.WriteAllText(list, files);
        Assert.True(File.Exists(list) && File.ReadAllText(list) == files, "tests/Site/files.txt differs from what the press writes: run the tests with REWRITE_GOLDENS=1 and look at the diff");
    }

    [GeneratedRegex(@"\.[0-9a-f]{8,10}\.", RegexOptions.None, 1000)]
    private static partial Regex Fingerprint();
}
