using Disclosure.Model.Support;
using Disclosure.Site.Tests.Fixture;

namespace Disclosure.Site.Tests;

/// <summary>The prose of the site: for whom it is, and what every page leads to.</summary>
[Collection(Fixture.Site.Name)]
public sealed class GuideTests(PressedSite site) : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("guides").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("/guides/")]
    [InlineData("/en/guides/")]
    public async Task Every_guide_is_listed_once_and_every_audience_has_one(string list)
    {
        using var document = await site.OpenAsync(list);
        var listed = OutreachEvents.Audiences.Codes.Select(code => document.QuerySelectorAll($"section:has(#{code.Name}) li a").Select(link => link.GetAttribute("href")!).ToArray()).ToArray();
        Assert.All(listed, Assert.NotEmpty);
        Assert.Equal(site.Pages.Where(page => page.StartsWith(list, StringComparison.Ordinal) && page != list).Order(), listed.SelectMany(links => links).Order());
    }

    [Theory]
    [InlineData("", "front-missing audience")]
    [InlineData("audience: mayors\n", "front-value audience: mayors")]
    public async Task Prose_for_nobody_known_is_a_fault_and_nothing_is_published(string audience, string expected)
    {
        Directory.CreateDirectory(Path.Combine(folder, "content"));
        foreach (var language in new[] { "zh", "en" })
            await File.WriteAllTextAsync(Path.Combine(folder, "content", $"page.{language}.md"), $"---\ntitle: T\ndescription: D\ndate: 2026-01-01\n{audience}---\n\nText.\n");
        var result = await SitePress.RunAsync(site.Api.ExecuteAsync, PressedSite.Settings, PressedSite.Files, PressedSite.NoEarlier, [Path.Combine(folder, "content")], Path.Combine(folder, "out"));
        Assert.False(result.Published);
        Assert.Contains(result.Faults, fault => $"{fault.Kind.Code} {fault.Found}" == expected && Path.GetFileName(fault.Place.File) == "page.en.md");
    }

    [Theory]
    [InlineData("")]
    [InlineData("/en")]
    public async Task Every_page_leads_to_accessibility_privacy_and_corrections(string language)
    {
        using var document = await site.OpenAsync($"{language}/parks/");
        var links = document.QuerySelectorAll(".site-foot a").Select(link => link.GetAttribute("href")).ToArray();
        string[] names = ["accessibility", "privacy", "corrections"];
        Assert.All(names, name => Assert.Contains($"{language}/{name}/", links));
    }
}
