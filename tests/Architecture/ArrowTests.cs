using System.Reflection;
using System.Xml.Linq;

namespace Disclosure.Architecture.Tests;

/// <summary>A project exists only where the compiler must forbid a dependency. These are the arrows.</summary>
public sealed class ArrowTests
{
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Model"] = [],
        ["Store"] = ["Model"],
        ["Pipeline"] = ["Store"],
        ["Scaffold"] = ["Store"],
        ["GraphQL"] = [],
        ["Schema"] = ["GraphQL", "Store"],
        ["Press"] = [],
        ["Site"] = ["Press", "Schema"],
        ["Server"] = ["Pipeline", "Schema", "Site"],
    };

    public static TheoryData<string> Projects => [.. Allowed.Keys];

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_refers_only_to_what_the_architecture_allows(string project) =>
        Assert.Equal(Allowed[project], References(project, "ProjectReference").Select(path => Path.GetFileNameWithoutExtension(path)).Order());

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_compiled_assembly_uses_no_more_than_that(string project)
    {
        var reachable = Reachable(project);
        var used = Assembly.Load(AssemblyName(project)).GetReferencedAssemblies()
            .Select(name => name.Name == "disclose" ? "Pipeline" : name.Name!.Replace("Disclosure.", "", StringComparison.Ordinal))
            .Where(Allowed.ContainsKey);
        Assert.All(used, name => Assert.Contains(name, reachable));
    }

    [Theory]
    [InlineData("Model")]
    [InlineData("GraphQL")]
    public void What_must_stay_free_of_packages_is(string project) => Assert.Empty(References(project, "PackageReference"));

    [Fact]
    public void Every_project_of_the_repository_is_named_here()
    {
        var projects = new[] { "data", "api", "site" }
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*.csproj", SearchOption.AllDirectories))
            .Select(path => Path.GetFileNameWithoutExtension(path));
        Assert.Equal(Allowed.Keys.Order(), projects.Order());
    }

    private static HashSet<string> Reachable(string project) => [.. Allowed[project], .. Allowed[project].SelectMany(Reachable)];

    private static string AssemblyName(string project) => project == "Pipeline" ? "disclose" : $"Disclosure.{project}";

    private static IEnumerable<string> References(string project, string kind)
    {
        var file = Directory.EnumerateFiles(Repository.Root, $"{project}.csproj", SearchOption.AllDirectories).Single();
        return XDocument.Load(file).Descendants(kind).Select(element => element.Attribute("Include")!.Value);
    }
}
