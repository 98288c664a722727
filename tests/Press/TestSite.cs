using System.Collections.Immutable;
using Disclosure.Press.Tests.Components;
using Microsoft.Extensions.DependencyInjection;

namespace Disclosure.Press.Tests;

/// <summary>A small site in a temporary folder, pressed for real.</summary>
public sealed class TestSite : IDisposable
{
    public static readonly Language Chinese = new("zh", "zh-CN", "");
    public static readonly Language English = new("en", "en", "/en");

    private readonly string root = Directory.CreateTempSubdirectory("press").FullName;

    public TestSite() => Description = new PressSite
    {
        BaseAddress = new Uri("https://example.org/"),
        Languages = [Chinese, English],
        Layout = typeof(TestDocument),
        Pages = _ => Pages.ToAsyncEnumerable(),
    };

    public PressSite Description { get; set; }

    public List<Page> Pages { get; } = [];

    public Rows Rows { get; set; } = new(0);

    public string Output => Path.Combine(root, "site");

    public string Beside => Path.Combine(root, ".site.press");

    public static Page Text(string path, string markup, Language? language = null) => new()
    {
        Path = path,
        Language = language ?? Chinese,
        Component = typeof(Text),
        Parameters = new Dictionary<string, object?> { ["Heading"] = "标题 & Heading", ["Markup"] = markup },
        Title = $"Title of {path}",
        Description = $"Description of {path}",
        Alternates = [language ?? Chinese],
    };

    /// <summary>A page in both languages with the same body.</summary>
    public void Add(string path, string markup = "") => Pages.AddRange(new[] { Chinese, English }.Select(language => Text(path, markup, language) with { Alternates = null }));

    public SitePress Press() => new(Description, new ServiceCollection().AddSingleton(Rows).BuildServiceProvider());

    public Task<PressResult> PressAsync(Func<PressOptions, PressOptions>? with = null, CancellationToken cancellation = default)
    {
        var options = new PressOptions { Output = Output };
        return Press().PressAsync(with is null ? options : with(options), cancellation);
    }

    /// <summary>Presses a site with one Chinese page of this markup at <c>/</c> and gives the faults.</summary>
    public async Task<ImmutableArray<Fault>> FaultsOfAsync(string markup)
    {
        Pages.Clear();
        Pages.Add(Text("/", markup));
        return (await PressAsync()).Faults;
    }

    public string Read(string path) => File.ReadAllText(Path.Combine(Output, path));

    /// <summary>A file among the site's sources, by its path from the root.</summary>
    public string Write(string path, string text)
    {
        var file = Path.Combine(root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        return file;
    }

    public string Folder(string path) => Directory.CreateDirectory(Path.Combine(root, path)).FullName;

    /// <summary>Every file of a folder with its bytes, by relative path.</summary>
    public static ImmutableSortedDictionary<string, string> Snapshot(string folder) => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .ToImmutableSortedDictionary(file => Path.GetRelativePath(folder, file).Replace('\\', '/'), file => Convert.ToBase64String(File.ReadAllBytes(file)), StringComparer.Ordinal);

    public void Dispose() => Directory.Delete(root, recursive: true);
}
