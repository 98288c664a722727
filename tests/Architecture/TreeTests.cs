using System.Text.RegularExpressions;

namespace Disclosure.Architecture.Tests;

/// <summary>What the repository as a whole promises.</summary>
public sealed partial class TreeTests
{
    private static readonly string[] TopLevel =
    [
        ".ci", ".editorconfig", ".gitattributes", ".github", ".gitignore", "api", "BannedSymbols.txt", "CHANGELOG.md", "content", "CONTRIBUTING.md", "data",
        "Directory.Build.props", "Directory.Packages.props", "Disclosure.sln", "docs", "examples", "global.json", "LICENSE", "netlify.toml", "README.md",
        "README.zh-CN.md", "SECURITY.md", "site", "tests",
    ];

    [Fact]
    public void The_top_level_holds_only_what_belongs_there()
    {
        var found = Directory.EnumerateFileSystemEntries(Repository.Root).Select(path => Path.GetFileName(path)!).Where(name => name is not ".git");
        Assert.Empty(found.Except(TopLevel));
    }

    [Fact]
    public void Lock_files_name_versions_and_hashes_but_no_host_so_that_everyone_installs_from_the_registry_of_their_own_choice()
    {
        var locks = Files("package-lock.json").ToList();
        Assert.NotEmpty(locks);
        Assert.All(locks, file => Assert.DoesNotMatch(Resolved(), File.ReadAllText(file)));
        Assert.All(locks, file => Assert.Contains("omit-lockfile-registry-resolved=true", File.ReadAllText(Path.Combine(Path.GetDirectoryName(file)!, ".npmrc")), StringComparison.Ordinal));
    }

    [Fact]
    public void Every_project_of_packages_has_its_lock_file() => Assert.All(
        Files("*.csproj"),
        file => Assert.True(File.Exists(Path.Combine(Path.GetDirectoryName(file)!, "packages.lock.json")), $"{file} has no packages.lock.json"));

    private static IEnumerable<string> Files(string pattern) =>
        Directory.EnumerateFiles(Repository.Root, pattern, SearchOption.AllDirectories).Where(path => !Generated().IsMatch(path));

    [GeneratedRegex("\"resolved\": \"https?://", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Resolved();

    [GeneratedRegex(@"[/\\](node_modules|bin|obj)[/\\]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Generated();
}
