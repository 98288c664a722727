using Disclosure.Site.Tests.Fixture;

namespace Disclosure.Site.Tests;

[Collection(Fixture.Site.Name)]
public sealed class ChangeTests(PressedSite site)
{
    [Theory]
    [InlineData("/changes/")]
    [InlineData("/changes/1.0.0/")]
    public async Task A_changed_value_is_shown_with_its_subject_both_values_in_words_and_the_reason(string path)
    {
        using var document = await site.OpenAsync(path);
        var entries = document.QuerySelectorAll(".entry-row").ToDictionary(entry => entry.Id!, StringComparer.Ordinal);
        Assert.Equal(["changes-misplaced", "changes-restated", "changes-returned", "changes-status", "changes-unknown", "changes-withdrawn"], entries.Keys.Order(StringComparer.Ordinal));
        var restated = entries["changes-restated"];
        var link = restated.QuerySelector(".entry-head a")!;
        Assert.StartsWith("示例精细化工有限公司 · ", link.TextContent, StringComparison.Ordinal);
        using (var page = await site.OpenAsync(link.GetAttribute("href")!.Split('#')[0]))
            Assert.NotNull(page.GetElementById(link.GetAttribute("href")!.Split('#')[1]));
        Assert.Equal(["124000.5", "12400.5"], restated.QuerySelectorAll("dd data").Select(data => data.GetAttribute("value")));
        Assert.Contains("单位误填为千瓦时。", restated.TextContent, StringComparison.Ordinal);
        Assert.Equal(["状态", "在营", "停产"], entries["changes-status"].QuerySelectorAll("dd").Select(value => value.TextContent.Trim()));
        Assert.Equal(("义务台账", "gone"), (entries["changes-withdrawn"].QuerySelector(".entry-head strong")!.TextContent, entries["changes-withdrawn"].QuerySelector(".entry-head code")!.TextContent));
        Assert.Contains(entries["changes-withdrawn"].QuerySelectorAll(".badge"), badge => badge.TextContent == "撤回");
    }

    [Fact]
    public async Task Rows_that_are_new_as_a_whole_are_counted_by_register_and_not_listed()
    {
        using var document = await site.OpenAsync("/en/changes/1.0.0/");
        var counted = Assert.Single(document.GetElementById("added")!.ParentElement!.QuerySelectorAll("li"));
        Assert.Equal("/en/data/enterprises/", counted.QuerySelector("a")!.GetAttribute("href"));
        Assert.Equal("1", counted.QuerySelector("data")!.GetAttribute("value"));
    }

    [Fact]
    public async Task The_list_leads_to_each_release_with_the_number_of_its_changes()
    {
        using var document = await site.OpenAsync("/changes/");
        var release = Assert.Single(document.GetElementById("releases")!.ParentElement!.QuerySelectorAll("li"));
        Assert.Equal("/changes/1.0.0/", release.QuerySelector("a")!.GetAttribute("href"));
        Assert.Equal("6", release.QuerySelector("data")!.GetAttribute("value"));
    }
}
