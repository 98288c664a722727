using Disclosure.GraphQL.Types;
using Disclosure.Schema;
using Disclosure.Schema.Errors;
using Disclosure.Schema.Limits;
using Disclosure.Site.Referencing;
using Disclosure.Site.Tests.Fixture;

namespace Disclosure.Site.Tests;

/// <summary>The guide to the API and the reference of its types, written from the schema that answers.</summary>
[Collection(Fixture.Site.Name)]
public sealed class ReferenceTests(PressedSite site)
{
    [Fact]
    public void Every_type_of_the_schema_is_explained_on_one_page()
    {
        // GraphQL has Float everywhere; here no field is one.
        var types = PublicSchema.Instance.Types.All.Where(type => !type.Name.StartsWith("__", StringComparison.Ordinal) && type != PublicSchema.Instance.Query && type != BuiltInScalars.Float);
        Assert.Equal(types.Select(type => type.Name).Order(StringComparer.Ordinal), ApiReference.Pages.SelectMany(page => page.Types).Select(type => type.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_root_field_stands_on_one_page() => Assert.Equal(
        PublicSchema.Instance.Query.Fields.All.Select(field => field.Name).Order(StringComparer.Ordinal),
        ApiReference.Pages.SelectMany(page => page.Roots).Select(field => field.Name).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("/api/figures/", "FigureFilterInput")]
    [InlineData("/en/api/figures/", "Figure")]
    [InlineData("/en/api/audit-listings/", "AuditListingSortInput")]
    [InlineData("/api/types/", "StringOperationFilterInput")]
    public async Task A_type_shows_its_fields_and_leads_to_theirs(string page, string name)
    {
        using var document = await site.OpenAsync(page);
        var section = document.GetElementById(name)!.ParentElement!;
        Assert.Equal(FieldsOf(PublicSchema.Instance.FindType(name)!), section.QuerySelectorAll(":scope > .members > div > dt > code:first-child").Select(field => field.TextContent));
        Assert.All(section.QuerySelectorAll("dt a"), link => Assert.EndsWith($"#{link.TextContent}", link.GetAttribute("href"), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Each_language_has_its_own_half_of_every_description()
    {
        foreach (var page in ApiReference.Pages)
        {
            using var english = await site.OpenAsync($"/en{page.Path}");
            Assert.DoesNotContain(english.QuerySelector("main")!.TextContent, IsChinese);
            using var chinese = await site.OpenAsync(page.Path);
            Assert.All(chinese.QuerySelectorAll("main section > p, main dd"), meaning => Assert.True(meaning.TextContent.Trim().Length == 0 || meaning.TextContent.Any(IsChinese), meaning.TextContent));
        }
    }

    [Theory]
    [InlineData("/api/")]
    [InlineData("/en/api/")]
    public async Task The_guide_has_every_limit_every_error_code_every_example_and_every_page_of_the_reference(string address)
    {
        using var document = await site.OpenAsync(address);
        string[] Texts(string selector) => [.. document.QuerySelectorAll(selector).Select(element => element.TextContent)];
        Assert.Equal([.. PublishedLimits.All.Select(limit => limit.Name), .. ApiErrors.All.Select(error => error.Code)], Texts("tbody th code"));
        Assert.Equal(ApiErrors.All.Select(error => error.Code), document.QuerySelectorAll("tr[id]").Select(row => row.Id));
        var links = document.QuerySelectorAll("main a").Select(link => link.GetAttribute("href")!).ToArray();
        Assert.Equal(Examples.All.Select(example => Routes.Ide(example.Value, Examples.Variables.GetValueOrDefault(example.Key))), links.Where(link => link.StartsWith("/graphql?", StringComparison.Ordinal)));
        Assert.Empty(ApiReference.Pages.Select(page => $"{address[..^5]}{page.Path}").Except(links));
        Assert.Contains("https://disclosure.example.org/graphql", document.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    private static IEnumerable<string> FieldsOf(NamedType type) => type is FieldedType fielded ? fielded.Fields.All.Select(field => field.Name) : ((InputObjectType)type).Fields.All.Select(field => field.Name);

    private static bool IsChinese(char letter) => letter is >= '\u4e00' and <= '\u9fff';
}
