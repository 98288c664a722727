using System.Text.Json;
using System.Text;
using Disclosure.Press;
using Disclosure.Site.Release;
using Disclosure.Site.Tests.Fixture;

namespace Disclosure.Site.Tests;

[Collection(Fixture.Site.Name)]
public sealed class FailureTests(PressedSite site) : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("site").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task A_query_that_the_release_refuses_stops_the_press_and_is_named()
    {
        static ValueTask<ReadOnlyMemory<byte>> Refuse(string document, object? variables, CancellationToken cancellation) =>
            ValueTask.FromResult<ReadOnlyMemory<byte>>(Encoding.UTF8.GetBytes("""{"errors":[{"message":"no such field"}],"data":null}"""));
        var fault = await Assert.ThrowsAsync<InvalidOperationException>(() => SitePress.RunAsync(Refuse, PressedSite.Settings, PressedSite.Files, PressedSite.NoEarlier, [Content()], Path.Combine(folder, "out")));
        Assert.Equal("Release/Current.graphql: no such field", fault.Message);
        Assert.False(Directory.Exists(Path.Combine(folder, "out")));
    }

    [Fact]
    public async Task Prose_with_a_shortcode_that_lacks_an_argument_is_a_fault_with_its_line_and_nothing_is_published()
    {
        var content = Content();
        foreach (var language in new[] { "zh", "en" })
            await File.WriteAllTextAsync(Path.Combine(content, "guides", $"broken.{language}.md"), "---\ntitle: T\ndescription: D\ndate: 2026-01-01\naudience: citizens\n---\n\n{{ figure park=sample-park }}\n");
        var result = await SitePress.RunAsync(site.Api.ExecuteAsync, PressedSite.Settings, PressedSite.Files, PressedSite.NoEarlier, [content], Path.Combine(folder, "out"));
        Assert.False(result.Published);
        Assert.Contains(result.Faults, fault => fault.Kind == FaultKinds.ShortcodeArgument && fault.Place.Line == 8);
    }

    [Fact]
    public async Task A_law_that_an_article_rests_on_is_a_link_where_the_release_has_it_and_its_name_alone_where_it_has_not()
    {
        var content = Content();
        var law = JsonDocument.Parse(await site.Api.ExecuteAsync("{ laws(first: 1) { nodes { lawId } } }", null)).RootElement.GetProperty("data").GetProperty("laws").GetProperty("nodes")[0].GetProperty("lawId").GetString();
        foreach (var language in new[] { "zh", "en" })
            await File.WriteAllTextAsync(Path.Combine(content, "guides", $"basis.{language}.md"), $$$"""---\ntitle: T\ndescription: D\ndate: 2026-01-01\naudience: citizens\n---\n\nBy {{ law id={{{law}}} title="the known" }} and {{ law id=not-there title="the unknown" }}.\n""".Replace("\\n", "\n", StringComparison.Ordinal));
        var result = await SitePress.RunAsync(site.Api.ExecuteAsync, PressedSite.Settings, PressedSite.Files, PressedSite.NoEarlier, [content], Path.Combine(folder, "out"));
        Assert.Empty(result.Faults);
        var page = await File.ReadAllTextAsync(Path.Combine(folder, "out", "en", "guides", "basis", "index.html"));
        Assert.Contains($"""By <a href="/en/laws/{law}/">the known</a> and the unknown.""", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_field_that_the_query_does_not_ask_for_is_named_with_the_query_and_what_it_asks_for()
    {
        using var json = JsonDocument.Parse("""{"park":{"name":"甲"}}""");
        var park = new Node(json.RootElement, "Pages/Park.graphql")["park"];
        Assert.Equal("Pages/Park.graphql: no area in { name }", Assert.Throws<InvalidOperationException>(() => park["area"]).Message);
    }

    [Fact]
    public async Task A_second_press_of_the_same_release_writes_nothing()
    {
        var first = await SitePress.RunAsync(site.Api.ExecuteAsync, PressedSite.Settings, PressedSite.Files, PressedSite.NoEarlier, [Content()], Path.Combine(folder, "out"));
        var second = await SitePress.RunAsync(site.Api.ExecuteAsync, PressedSite.Settings, PressedSite.Files, PressedSite.NoEarlier, [Content()], Path.Combine(folder, "out"));
        Assert.True(first.Published && second.Published);
        Assert.Equal((0, first.Files), (second.Written, second.Kept));
    }

    private string Content()
    {
        var target = Path.Combine(folder, "content");
        Directory.CreateDirectory(Path.Combine(target, "guides"));
        var source = Path.Combine(AppContext.BaseDirectory, "content");
        foreach (var file in Directory.EnumerateFiles(source, "*.md", SearchOption.AllDirectories)) File.Copy(file, Path.Combine(target, Path.GetRelativePath(source, file)), overwrite: true);
        return target;
    }
}
